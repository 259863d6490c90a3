import type { ICellData, Nullable, Univer, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-note/facade';
import type {} from '@univerjs/sheets-table/facade';
import type { Area } from '../address';
import { GENERAL } from '../number-format';
import { WorkbookProblem } from '../port';
import { missingSheet } from '../refusals';
import { sameSheet } from '../sheet-name';
import { type GridSheet, noteSize, tableOptions } from './draft-sheet';

/** Univer's workbook in front, as far as the port needs it: sheets by name, cells as they are stored. */
export class Grid {
  readonly #formulas: FormulaDataModel;
  #ids = 0;

  constructor(
    univer: Univer,
    readonly api: FUniver,
  ) {
    this.#formulas = univer.__getInjector().get(FormulaDataModel);
  }

  get hasWorkbook(): boolean {
    return this.api.getActiveWorkbook() !== null;
  }

  get workbook(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null)
      throw new WorkbookProblem('missing', {
        en: 'No workbook is open.',
        de: 'Es ist keine Arbeitsmappe geöffnet.',
        ja: 'ブックが開かれていません。',
      });
    return workbook;
  }

  findSheet(name: string): FWorksheet | undefined {
    return this.workbook.getSheets().find((sheet) => sameSheet(sheet.getSheetName(), name));
  }

  /** @throws WorkbookProblem `missing` */
  sheet(name: string): FWorksheet {
    const sheet = this.findSheet(name);
    if (sheet === undefined) throw missingSheet(name);
    return sheet;
  }

  /** The cell as it is stored, without what a formula elsewhere spills into it. */
  stored(sheet: FWorksheet, row: number, column: number): ICellData | undefined {
    return modelOf(sheet).getCellMatrix().getValue(row, column) ?? undefined;
  }

  /** The cell with what is spilled into it. */
  shown(sheet: FWorksheet, row: number, column: number): ICellData | undefined {
    const stored = this.stored(sheet, row, column);
    const hasOwn = stored?.v !== undefined && stored.v !== null && stored.v !== '';
    return hasOwn || stored?.f || stored?.p ? stored : (this.#spilled(sheet)?.[row]?.[column] ?? stored);
  }

  /** The formula of a cell with its leading `=`; undefined for a constant. */
  formula(sheet: FWorksheet, row: number, column: number): string | undefined {
    const text = this.#formulas.getFormulaStringByCell(
      row,
      column,
      sheet.getSheetId(),
      this.workbook.getId(),
    );
    return text === null || text === undefined || text === '' ? undefined : text;
  }

  format(sheet: FWorksheet, row: number, column: number): string {
    return modelOf(sheet).getComposedCellStyle(row, column).n?.pattern ?? GENERAL;
  }

  /** Calls `visit` for every cell that holds something, spilled cells included. */
  eachFilled(sheet: FWorksheet, visit: (row: number, column: number) => void): void {
    modelOf(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (isFilled(cell)) visit(row, column);
      });
    for (const [row, cells] of Object.entries(this.#spilled(sheet) ?? {})) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells ?? {})) {
        if (isFilled(cell)) visit(Number(row), Number(column));
      }
    }
  }

  /** The area that the formula of a cell spills into; undefined where it fills its own cell only. */
  spill(sheet: FWorksheet, row: number, column: number): Omit<Area, 'sheet'> | undefined {
    const ranges = this.#formulas.getArrayFormulaRange()[this.workbook.getId()]?.[sheet.getSheetId()];
    const range = ranges?.[row]?.[column];
    if (!range) return undefined;
    const [rows, columns] = [range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1];
    return rows * columns === 1 ? undefined : { row, column, rows, columns };
  }

  /** The notes of a sheet by place (`row,column`). */
  notes(sheet: FWorksheet): Map<string, string> {
    return new Map(sheet.getNotes().map(({ row, col, note }) => [`${row},${col}`, note]));
  }

  #spilled(sheet: FWorksheet) {
    return this.#formulas.getArrayFormulaCellData()[this.workbook.getId()]?.[sheet.getSheetId()];
  }

  /** Executes one of Univer's commands on a sheet. */
  run(id: string, sheet: FWorksheet, params: object): void {
    this.api.syncExecuteCommand(id, {
      unitId: this.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      ...params,
    });
  }

  insert(made: GridSheet, index = this.workbook.getNumSheets()): void {
    const unitId = this.workbook.getId();
    this.api.syncExecuteCommand('sheet.command.insert-sheet', { unitId, index, sheet: made.sheet });
    const sheet = this.sheet(made.sheet.name);
    for (const { id, name, range, header } of made.tables) {
      // The mutation, not the command: the command refuses a table that is named like a sheet.
      this.run('sheet.mutation.add-table', sheet, {
        tableId: id,
        name,
        range,
        header,
        options: tableOptions,
      });
    }
    for (const rule of made.validations) this.run('data-validation.mutation.addRule', sheet, { rule });
    for (const rule of made.conditionalFormats)
      this.run('sheet.mutation.add-conditional-rule', sheet, { rule });
    for (const { row, column, text } of made.notes) this.setNote(sheet, row, column, text);
  }

  remove(sheet: FWorksheet): void {
    for (const { id } of sheet.getSubTableInfos())
      this.run('sheet.mutation.delete-table', sheet, { tableId: id });
    this.workbook.deleteSheet(sheet);
  }

  setNote(sheet: FWorksheet, row: number, column: number, text: string | null): void {
    const place = { sheetId: sheet.getSheetId(), row, col: column };
    if (text === null) this.run('sheet.mutation.remove-note', sheet, place);
    else {
      const note = { ...noteSize, id: this.newId(), row, col: column, note: text };
      this.run('sheet.mutation.update-note', sheet, { ...place, note });
    }
  }

  newId(): string {
    this.#ids += 1;
    return `cs${this.#ids}-${Math.random().toString(36).slice(2, 10)}`;
  }
}

export function modelOf(sheet: FWorksheet): Worksheet {
  return sheet.getSheet();
}

function isFilled(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f ?? cell.si ?? cell.p);
}
