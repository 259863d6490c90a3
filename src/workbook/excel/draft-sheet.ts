import type {
  CellStyle,
  DraftCell,
  DraftConditionalFormat,
  DraftRange,
  DraftValidation,
  SheetDraft,
} from '../draft';
import { a1, a1Area } from '../address';
import { draftCells } from '../draft-cells';
import { cellLooks, type DraftLook, EDGE_COLOR, ruleLooks } from '../draft-looks';
import { rectangles } from '../rectangles';
import { cellInput } from './cell-input';
import type { ExcelHost } from './host';
import { notesOf, offset } from './write';

/**
 * Puts a new sheet into the batch: formats, values, tables, and then the formulas, which by then find
 * the tables they name.
 */
export function putSheet(
  context: Excel.RequestContext,
  draft: SheetDraft,
  date1904: boolean,
  supports: ExcelHost['supports'],
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(draft.name);
  const cells = draftCells(draft);
  if (cells.length > 0) {
    putFormats(sheet, cells);
    putValues(sheet, cells, date1904);
    putTables(sheet, draft);
    putFormulas(sheet, cells);
    putLooks(sheet, cells);
  }
  putLayout(sheet, draft, supports);
  draft.validations.forEach((validation) => putValidation(sheet, validation));
  draft.conditionalFormats.forEach((format) => putConditionalFormat(sheet, format));
  if (supports('1.18')) putNotes(sheet, cells);
  if (draft.visibility !== undefined && draft.visibility !== 'visible') {
    sheet.visibility = draft.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  }
  return sheet;
}

function putFormats(sheet: Excel.Worksheet, cells: readonly DraftCell[]): void {
  for (const [format, group] of grouped(cells, ({ format }) => format)) {
    for (const range of rectangles(group)) {
      const matrix = matrixOf(range, () => format);
      rangeOf(sheet, range).numberFormat = matrix;
    }
  }
}

/** One block for all values; a null in it leaves a cell alone. */
function putValues(sheet: Excel.Worksheet, cells: readonly DraftCell[], date1904: boolean): void {
  const constants = cells.filter(({ formula, value }) => formula === undefined && value !== null);
  if (constants.length === 0) return;
  const range = around(constants);
  const byPlace = new Map(constants.map((cell) => [`${cell.row},${cell.column}`, cell]));
  rangeOf(sheet, range).values = matrixOf(range, (row, column) => {
    const cell = byPlace.get(`${row},${column}`);
    return cell === undefined ? null : cellInput(offset(cell.value, cell.format, date1904));
  });
}

function putTables(sheet: Excel.Worksheet, { tables }: SheetDraft): void {
  for (const { name, row, column, rows, columns } of tables) {
    const table = sheet.tables.add(a1Area({ row, column, rows: rows + 1, columns: columns.length }), true);
    table.name = name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
}

function putFormulas(sheet: Excel.Worksheet, cells: readonly DraftCell[]): void {
  const formulas = cells.filter(({ formula }) => formula !== undefined);
  const byPlace = new Map(formulas.map((cell) => [`${cell.row},${cell.column}`, cell.formula]));
  for (const range of rectangles(formulas)) {
    rangeOf(sheet, range).formulas = matrixOf(range, (row, column) => byPlace.get(`${row},${column}`));
  }
}

function putLooks(sheet: Excel.Worksheet, cells: readonly DraftCell[]): void {
  for (const [style, group] of grouped(cells, (cell) => cell.style)) {
    for (const range of rectangles(group)) putLook(sheet, range, cellLooks[style as CellStyle]);
  }
}

function putLook(sheet: Excel.Worksheet, range: DraftRange, look: DraftLook): void {
  const { format } = rangeOf(sheet, range);
  if (look.color !== undefined) format.font.color = look.color;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.isBold === true) format.font.bold = true;
  if (look.isItalic === true) format.font.italic = true;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.isUnlocked === true) format.protection.locked = false;
  if (look.isWrapped === true) format.wrapText = true;
  format.verticalAlignment = 'Top';
  if (look.hasEdges !== true) return;
  for (const edge of edgesOf(range)) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = EDGE_COLOR;
  }
}

/** A range of one row has no edge between rows, and Excel may refuse to be given one. */
function edgesOf({ rows, columns }: DraftRange) {
  const outside = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
  return [
    ...outside,
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
}

function putLayout(sheet: Excel.Worksheet, draft: SheetDraft, supports: ExcelHost['supports']): void {
  draft.columnWidths.forEach((width, column) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = points(width);
  });
  for (const [row, height] of Object.entries(draft.rowHeights ?? {})) {
    rangeOf(sheet, { row: Number(row), column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
  }
  const { frozen, print } = draft;
  if (frozen !== undefined && frozen.rows > 0 && frozen.columns > 0) {
    sheet.freezePanes.freezeAt(`A1:${a1({ row: frozen.rows - 1, column: frozen.columns - 1 })}`);
  } else if (frozen !== undefined && frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen !== undefined && frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
  if (print === undefined || !supports('1.9')) return;
  sheet.pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.repeatRows !== undefined) {
    sheet.pageLayout.setPrintTitleRows(`$${print.repeatRows.from + 1}:$${print.repeatRows.to + 1}`);
  }
}

/** Files count widths in digits of the default font, Excel's API in points: a digit is 7 pixels, the padding 5. */
function points(width: number): number {
  return (width * 7 + 5) * 0.75;
}

const TITLE = 'Contract Scorecard';

function putValidation(sheet: Excel.Worksheet, draft: DraftValidation): void {
  const { dataValidation } = rangeOf(sheet, draft.range);
  dataValidation.rule = validationRule(draft);
  if (draft.message === undefined) return;
  dataValidation.prompt = { showPrompt: true, title: TITLE, message: draft.message.slice(0, 255) };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: TITLE,
    message: draft.message.slice(0, 225),
  };
}

function validationRule(draft: DraftValidation): Excel.DataValidationRule {
  switch (draft.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: draft.source ?? draft.values.join(',') } };
    case 'date':
      return { date: { formula1: '1900-01-01', operator: 'GreaterThanOrEqualTo' } };
    case 'number': {
      const limits = numberLimits(draft.min, draft.max);
      return draft.whole === true ? { wholeNumber: limits } : { decimal: limits };
    }
  }
}

function numberLimits(min: number | undefined, max: number | undefined): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: 'Between' };
  if (max !== undefined) return { formula1: max, operator: 'LessThanOrEqualTo' };
  return { formula1: min ?? -9.99e307, operator: 'GreaterThanOrEqualTo' };
}

function putConditionalFormat(
  sheet: Excel.Worksheet,
  { range, formula, look }: DraftConditionalFormat,
): void {
  const { custom } = rangeOf(sheet, range).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.font.color = ruleLooks[look].color;
  custom.format.fill.color = ruleLooks[look].fill;
}

function putNotes(sheet: Excel.Worksheet, cells: readonly DraftCell[]): void {
  const notes = notesOf(sheet);
  for (const { row, column, note } of cells) if (note !== undefined) notes?.add(a1({ row, column }), note);
}

function rangeOf(sheet: Excel.Worksheet, range: DraftRange): Excel.Range {
  return sheet.getRange(a1Area(range));
}

function around(cells: readonly DraftCell[]): DraftRange {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

function matrixOf<T>(range: DraftRange, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (__, column) => at(range.row + row, range.column + column)),
  );
}

function grouped(
  cells: readonly DraftCell[],
  by: (cell: DraftCell) => string | undefined,
): Map<string, DraftCell[]> {
  const groups = new Map<string, DraftCell[]>();
  for (const cell of cells) {
    const key = by(cell);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    group.push(cell);
    groups.set(key, group);
  }
  return groups;
}
