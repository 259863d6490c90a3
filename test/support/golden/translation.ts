import { layoutOfTable, sheetLayouts } from '../../../src/contracts/sheets/all-sheets';
import type { Field, Fields, SheetLayout } from '../../../src/contracts/sheets/layout';
import type { Language } from '../../../src/domain/language';
import { a1 } from '../../../src/workbook/address';
import type { SheetText, WorkbookText } from './workbook-text';

/** The workbook as someone fills it in who works in another language: sheet names, headings, labels, choices. */
export function translated(workbook: WorkbookText, language: Language): WorkbookText {
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) {
      const layout = layoutOfTable(table.name);
      if (layout === undefined) continue;
      translateColumns(sheet, table, layout, language);
      translateLabels(sheet, table.row, layout, language);
    }
    const own = sheetLayouts.find((layout) => layout.sheet.en === sheet.name);
    if (own !== undefined) sheet.name = own.sheet[language];
  }
  return workbook;
}

function translateColumns(
  sheet: SheetText,
  table: SheetText['tables'][number],
  layout: SheetLayout,
  language: Language,
): void {
  for (let offset = 0; offset < table.columns; offset += 1) {
    const column = table.column + offset;
    const heading = sheet.cells.get(a1({ row: table.row, column })) ?? '';
    const field = named(layout.columns, heading);
    if (field === undefined) continue;
    sheet.cells.set(a1({ row: table.row, column }), field.heading[language]);
    for (let row = table.row + 1; row < table.row + table.rows; row += 1) {
      translateCell(sheet, a1({ row, column }), field, language);
    }
  }
}

function translateLabels(sheet: SheetText, rows: number, layout: SheetLayout, language: Language): void {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < 30; column += 1) {
      const field = named(layout.header, sheet.cells.get(a1({ row, column })) ?? '');
      if (field === undefined) continue;
      sheet.cells.set(a1({ row, column }), field.heading[language]);
      translateCell(sheet, a1({ row, column: column + 1 }), field, language);
    }
  }
}

/** Codes stay; words of a list are written in the language, as somebody does who types them. */
function translateCell(sheet: SheetText, at: string, field: Field, language: Language): void {
  const text = sheet.cells.get(at);
  const choice = field.choices?.find(({ value }) => value === text);
  if (choice !== undefined && field.type !== 'code' && !/^[<>]/.test(choice.value)) {
    sheet.cells.set(at, choice.name[language]);
  }
}

function named(fields: Fields, heading: string): Field | undefined {
  return heading === '' ? undefined : Object.values(fields).find((field) => field.heading.en === heading);
}
