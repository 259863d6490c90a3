import { type Area, parseA1Area } from '../address';
import type { DefinedName, SheetInfo, TableInfo, WorkbookInfo } from '../port';
import { plainFormula } from '../spelling';
import type { ExcelHost } from './host';

/** The workbook without its cells: two exchanges, a third where rows or columns are hidden. */
export async function describeWorkbook(
  context: Excel.RequestContext,
  supports: ExcelHost['supports'],
): Promise<WorkbookInfo> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  const active = worksheets.getActiveWorksheet();
  workbook.load('name');
  active.load('name');
  worksheets.load('items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  names.load('items/name,items/formula');
  const date1904 = dateSystemProbe(context);
  await context.sync();

  const sheets = worksheets.items.map((sheet) => sheetProbe(sheet, supports));
  const ranges = tables.items.map(tableProbe);
  await context.sync();

  const hidden = sheets.map(hiddenProbe);
  if (hidden.some(({ rows, columns }) => rows !== undefined || columns !== undefined)) await context.sync();

  return {
    name: workbook.name,
    date1904: date1904(),
    sheets: sheets.map((probe, index) => sheetInfo(probe, hidden[index] as HiddenProbe)),
    tables: ranges.map(tableInfo),
    names: [...names.items.map((name) => definedName(name, undefined)), ...sheets.flatMap(localNames)],
    externalLinks: [],
    activeSheet: active.name,
  };
}

/** In the 1904 system the same day has another serial; Excel has no property that says which is in use. */
export function dateSystemProbe(context: Excel.RequestContext): () => boolean {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  return () => Number(day.value) === SERIAL_1904_OF_2000;
}

const SERIAL_1904_OF_2000 = 35_064;

interface SheetProbe {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | undefined;
  readonly names: Excel.NamedItemCollection;
}

function sheetProbe(sheet: Excel.Worksheet, supports: ExcelHost['supports']): SheetProbe {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const merged = supports('1.13') ? sheet.getRange().getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  const { names } = sheet;
  names.load('items/name,items/formula');
  return { sheet, used, merged, names };
}

interface HiddenProbe {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

/** `rowHidden` is true or false for all rows, null where they differ: only then each is asked for. */
function hiddenProbe({ used }: SheetProbe): HiddenProbe {
  if (used.isNullObject) return { rows: undefined, columns: undefined };
  return {
    rows: used.rowHidden === false ? undefined : used.getRowProperties({ rowHidden: true }),
    columns: used.columnHidden === false ? undefined : used.getColumnProperties({ columnHidden: true }),
  };
}

function sheetInfo({ sheet, used, merged }: SheetProbe, hidden: HiddenProbe): SheetInfo {
  const area = used.isNullObject ? undefined : areaOf(sheet.name, used);
  const numbered = (from: number, flags: readonly (boolean | undefined)[]) =>
    flags.flatMap((isHidden, index) => (isHidden === true ? [from + index] : []));
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility] ?? 'visible',
    used: area,
    hiddenRows: numbered(area?.row ?? 0, hidden.rows?.value.map(({ rowHidden }) => rowHidden) ?? []),
    hiddenColumns: numbered(
      area?.column ?? 0,
      hidden.columns?.value.map(({ columnHidden }) => columnHidden) ?? [],
    ),
    merged: merged === undefined || merged.isNullObject ? [] : areasOf(sheet.name, merged.address),
    isProtected: sheet.protection.protected,
  };
}

const visibilities: Readonly<Record<string, SheetInfo['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function tableProbe(table: Excel.Table): { readonly table: Excel.Table; readonly range: Excel.Range } {
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  table.columns.load('items/name');
  return { table, range };
}

function tableInfo({ table, range }: ReturnType<typeof tableProbe>): TableInfo {
  const sheet = table.worksheet.name;
  return {
    name: table.name,
    sheet,
    area: areaOf(sheet, range),
    columns: table.columns.items.map(({ name }) => name),
    hasHeadingRow: table.showHeaders,
    hasTotalRow: table.showTotals,
  };
}

function localNames({ sheet, names }: SheetProbe): DefinedName[] {
  return names.items.map((name) => definedName(name, sheet.name));
}

function definedName({ name, formula }: Excel.NamedItem, sheet: string | undefined): DefinedName {
  return { name, sheet, refersTo: plainFormula(String(formula)).replace(/^=/, '') };
}

function areaOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** `'My sheet'!A1:B2,'My sheet'!D4` */
function areasOf(sheet: string, addresses: string): Area[] {
  return addresses.split(',').flatMap((address) => {
    const area = parseA1Area(address.slice(address.lastIndexOf('!') + 1));
    return area === undefined ? [] : [{ sheet, ...area }];
  });
}
