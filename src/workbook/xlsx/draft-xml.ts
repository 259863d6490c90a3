import { a1, a1Area } from '../address';
import type { DraftCell, DraftTable, DraftValidation, SheetDraft } from '../draft';
import { draftCells, tableAround } from '../draft-cells';
import { GENERAL } from '../number-format';
import { fullRowReferences } from '../row-references';
import { storedFormula } from '../spelling';
import { cellXml } from './cell-xml';
import type { StyleBook } from './style-book';
import { element, textElement, xml, type XmlElement } from './xml-tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relationships of a sheet's part, where it has some. */
export interface DraftLinks {
  readonly tables: readonly string[];
  readonly notes: string | undefined;
}

/** A sheet part. The order of its elements is the schema's. Source: ECMA-376 Part 1 §18.3.1.99 */
export function draftXml(draft: SheetDraft, styles: StyleBook, links: DraftLinks, date1904: boolean): string {
  const children = [
    draft.print && element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: 1 })]),
    element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 }, frozenPane(draft))]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    widths(draft.columnWidths),
    SHEET_DATA,
    ...conditionalFormats(draft, styles),
    validations(draft.validations),
    draft.print &&
      element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    draft.print &&
      element('pageSetup', {
        paperSize: A4,
        orientation: draft.print.landscape ? 'landscape' : 'portrait',
        fitToWidth: 1,
        fitToHeight: 0,
      }),
    draft.print && element('headerFooter', {}, [element('oddFooter', {}, ['&L&F · &A&R&P / &N'])]),
    links.notes !== undefined && element('legacyDrawing', { 'r:id': links.notes }),
    links.tables.length > 0 &&
      element(
        'tableParts',
        { count: links.tables.length },
        links.tables.map((id) => element('tablePart', { 'r:id': id })),
      ),
  ].filter((child): child is XmlElement => typeof child === 'object');
  const sheet = element('worksheet', { xmlns: MAIN, 'xmlns:r': OFFICE }, children);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml(sheet)}`.replace(
    xml(SHEET_DATA),
    () => `<sheetData>${rowsXml(draft, styles, date1904)}</sheetData>`,
  );
}

/**
 * A table part: Excel fills new rows with the column's formula, and wants at least one row.
 *
 * Source: ECMA-376 Part 1 §18.5.1
 */
export function tableXml(table: DraftTable, id: number): XmlElement {
  const ref = a1Area({
    row: table.row,
    column: table.column,
    rows: Math.max(1, table.rows) + 1,
    columns: table.columns.length,
  });
  return element(
    'table',
    { xmlns: MAIN, id, name: table.name, displayName: table.name, ref, headerRowCount: 1, totalsRowShown: 0 },
    [
      element('autoFilter', { ref }),
      element(
        'tableColumns',
        { count: table.columns.length },
        table.columns.map(({ heading, formula }, index) =>
          element(
            'tableColumn',
            { id: index + 1, name: columnName(heading) },
            formula === undefined
              ? []
              : [
                  element('calculatedColumnFormula', {}, [
                    storedFormula(fullRowReferences(formula, table.name)).slice(1),
                  ]),
                ],
          ),
        ),
      ),
      element('tableStyleInfo', {
        name: 'TableStyleLight1',
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 0,
        showColumnStripes: 0,
      }),
    ],
  );
}

/** A heading as a table part has it: line breaks by number. */
export function columnName(heading: string): string {
  return heading.replaceAll('\n', '_x000a_');
}

/** The rows that a printed page repeats, as a defined name refers to them; undefined for none. */
export function printTitles(draft: SheetDraft): string | undefined {
  const rows = draft.print?.repeatRows;
  return rows && `'${draft.name.replaceAll("'", "''")}'!$${rows.from + 1}:$${rows.to + 1}`;
}

const A4 = 9;
/** Stands for the rows, which are written as text since there are many. */
const SHEET_DATA = element('sheetData', {});

function rowsXml(draft: SheetDraft, styles: StyleBook, date1904: boolean): string {
  const rows = new Map<number, DraftCell[]>();
  for (const cell of draftCells(draft)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.entries()]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const inOrder = [...cells].sort((one, other) => one.column - other.column);
      const height = draft.rowHeights?.[row];
      const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${tall}>${inOrder.map((cell) => draftCell(cell, draft, styles, date1904)).join('')}</row>`;
    })
    .join('');
}

function draftCell(cell: DraftCell, draft: SheetDraft, styles: StyleBook, date1904: boolean): string {
  const format = cell.format ?? GENERAL;
  const place = {
    row: cell.row,
    column: cell.column,
    style: cell.style === undefined && format === GENERAL ? 0 : styles.cell(cell.style, format),
    format,
    date1904,
    prefix: '',
  };
  if (cell.formula === undefined) return cellXml(place, { value: cell.value });
  const table = tableAround(draft, cell);
  const formula = table === undefined ? cell.formula : fullRowReferences(cell.formula, table.name);
  return cellXml(place, { value: cell.value, formula });
}

function frozenPane({ frozen }: SheetDraft): XmlElement[] {
  if (frozen === undefined || frozen.rows + frozen.columns === 0) return [];
  const { rows, columns } = frozen;
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return [
    element('pane', {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: a1({ row: rows, column: columns }),
      activePane,
      state: 'frozen',
    }),
    element('selection', { pane: activePane }),
  ];
}

function widths(columnWidths: readonly number[]): XmlElement | undefined {
  if (columnWidths.length === 0) return undefined;
  return element(
    'cols',
    {},
    columnWidths.map((width, index) =>
      element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
    ),
  );
}

function conditionalFormats(draft: SheetDraft, styles: StyleBook): XmlElement[] {
  return draft.conditionalFormats.map(({ range, formula, look }, index) =>
    element('conditionalFormatting', { sqref: a1Area(range) }, [
      element('cfRule', { type: 'expression', dxfId: styles.conditional(look), priority: index + 1 }, [
        element('formula', {}, [storedFormula(formula).slice(1)]),
      ]),
    ]),
  );
}

function validations(drafts: readonly DraftValidation[]): XmlElement | undefined {
  const rules = drafts.map(validation);
  return rules.length === 0 ? undefined : element('dataValidations', { count: rules.length }, rules);
}

function validation(draft: DraftValidation): XmlElement {
  const common = {
    allowBlank: 1,
    showInputMessage: draft.message === undefined ? undefined : 1,
    showErrorMessage: 1,
    error: draft.message?.slice(0, 225),
    prompt: draft.message?.slice(0, 255),
    sqref: a1Area(draft.range),
  };
  const rule = (type: string, operator: string | undefined, ...formulas: readonly (string | number)[]) =>
    element(
      'dataValidation',
      { type, operator, ...common },
      formulas.map((formula, index) => element(`formula${index + 1}`, {}, [String(formula)])),
    );
  switch (draft.kind) {
    case 'list':
      return rule('list', undefined, draft.source?.slice(1) ?? inlineList(draft.values));
    case 'date':
      return rule('date', 'greaterThanOrEqual', 1);
    case 'number': {
      const type = draft.whole === true ? 'whole' : 'decimal';
      const { min, max } = draft;
      if (min !== undefined && max !== undefined) return rule(type, 'between', min, max);
      if (max !== undefined) return rule(type, 'lessThanOrEqual', max);
      return rule(type, 'greaterThanOrEqual', min ?? -9.99e307);
    }
  }
}

function inlineList(values: readonly string[]): string {
  return `"${values.join(',').replaceAll('"', '""')}"`;
}

/** The notes of a sheet. Source: ECMA-376 Part 1 §18.7.3 */
export function noteXml(
  cell: { readonly row: number; readonly column: number },
  note: string,
  prefix: string,
): string {
  const p = prefix;
  return `<${p}comment ref="${a1(cell)}" authorId="0"><${p}text><${p}r>${textElement(`${p}t`, note)}</${p}r></${p}text></${p}comment>`;
}
