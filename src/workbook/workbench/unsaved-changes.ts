import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { SheetOrigin } from './sheet-origin';
import { isMark } from './workbench-workbook';

/** Something that was changed in the grid and that saving does not write into the file. */
export interface UnsavedChange {
  readonly kind:
    | 'formatting'
    | 'sizes'
    | 'merges'
    | 'frozen'
    | 'tables'
    | 'rules'
    | 'names'
    | 'sheetNames'
    | 'protectedSheet';
  /** The sheets it is about; none where it is about the workbook. */
  readonly sheets: readonly string[];
}

/** What of a workbook's changes saving leaves out; what stands in cells is always written. */
export function unsavedChanges(before: IWorkbookData, after: IWorkbookData): UnsavedChange[] {
  const sheets = after.sheetOrder.flatMap((id) => {
    const [was, is] = [before.sheets[id], after.sheets[id]];
    return was === undefined || is === undefined ? [] : [{ id, was, is }];
  });
  const found = sheetChecks.flatMap(([kind, isChanged]): UnsavedChange[] => {
    const changed = sheets.filter(({ id, was, is }) => isChanged({ id, was, is, before, after }));
    return changed.length === 0 ? [] : [{ kind, sheets: changed.map(({ is }) => is.name ?? '') }];
  });
  return isOther(named(before), named(after)) ? [...found, { kind: 'names', sheets: [] }] : found;
}

interface SheetBeforeAndAfter {
  readonly id: string;
  readonly was: Partial<IWorksheetData>;
  readonly is: Partial<IWorksheetData>;
  readonly before: IWorkbookData;
  readonly after: IWorkbookData;
}

const sheetChecks: readonly (readonly [UnsavedChange['kind'], (sheet: SheetBeforeAndAfter) => boolean])[] = [
  ['protectedSheet', isProtectedAndChanged],
  ['formatting', ({ was, is, before, after }) => isOther(looksOf(was, before), looksOf(is, after))],
  ['sizes', ({ was, is }) => isOther(sizesOf(was), sizesOf(is))],
  ['merges', ({ was, is }) => isOther(was.mergeData ?? [], is.mergeData ?? [])],
  ['frozen', ({ was, is }) => isOther(was.freeze, is.freeze)],
  ['tables', ({ id, before, after }) => isOther(tablesOf(before, id), tablesOf(after, id))],
  ['rules', ({ id, before, after }) => isOther(rulesOf(before, id), rulesOf(after, id))],
  ['sheetNames', ({ was, is }) => was.name !== is.name || (was.hidden ?? 0) !== (is.hidden ?? 0)],
];

function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function isProtectedAndChanged({ was, is }: SheetBeforeAndAfter): boolean {
  const { isProtected = false } = (is.custom ?? {}) as SheetOrigin;
  return isProtected && isOther(contentsOf(was), contentsOf(is));
}

/** What a person typed: constants and formulas, without what is calculated. */
function contentsOf(sheet: Partial<IWorksheetData>): string[] {
  return cellsOf(sheet).flatMap(([place, { f, v }]) => {
    if (f) return [`${place} ${f}`];
    return v === undefined || v === null || v === '' ? [] : [`${place} ${String(v)}`];
  });
}

/** How cells look, number formats left out: those are saved. */
function looksOf(sheet: Partial<IWorksheetData>, { styles }: IWorkbookData): string[] {
  return cellsOf(sheet).flatMap(([place, { s }]) => {
    const look = withoutFormat(typeof s === 'string' ? styles[s] : s);
    return look === '{}' ? [] : [`${place} ${look}`];
  });
}

function withoutFormat(style: Nullable<IStyleData>): string {
  const look = Object.entries(style ?? {}).filter(([part]) => part !== 'n');
  return JSON.stringify(Object.fromEntries(look.sort(([one], [other]) => (one < other ? -1 : 1))));
}

function cellsOf({ cellData }: Partial<IWorksheetData>): [place: string, cell: ICellData][] {
  return Object.entries(cellData ?? {}).flatMap(([row, cells]) =>
    Object.entries<Nullable<ICellData>>(cells).map(([column, cell]): [string, ICellData] => [
      `${row},${column}`,
      cell ?? {},
    ]),
  );
}

/** Sizes a person set; the heights that Univer fits to the text come and go. */
function sizesOf({ rowData, columnData }: Partial<IWorksheetData>): unknown {
  const columns = Object.entries(columnData ?? {}).map(([column, { w, hd }]) => [column, w, hd ?? 0]);
  const rows = Object.entries(rowData ?? {}).flatMap(([row, { h, hd, ia }]) =>
    hd === 1 || ia === 0 ? [[row, ia === 0 ? h : undefined, hd ?? 0]] : [],
  );
  return { columns, rows };
}

function tablesOf(data: IWorkbookData, sheet: string): unknown {
  const { tables } = resource<{ tables: StoredTable[] }>(data, 'SHEET_TABLE_PLUGIN', sheet) ?? { tables: [] };
  return tables.map(({ name, range, columns }) => [
    name,
    range.startColumn,
    range.endColumn,
    columns.map(({ displayName }) => displayName),
  ]);
}

interface StoredTable {
  readonly name: string;
  readonly range: { readonly startColumn: number; readonly endColumn: number };
  readonly columns: readonly { readonly displayName: string }[];
}

function rulesOf(data: IWorkbookData, sheet: string): unknown {
  const formats = resource<{ cfId: string }[]>(data, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', sheet) ?? [];
  return [
    formats.filter((rule) => !isMark(rule)),
    resource(data, 'SHEET_DATA_VALIDATION_PLUGIN', sheet) ?? [],
    resource(data, 'SHEET_FILTER_PLUGIN', sheet) ?? {},
  ];
}

function resource<T>(data: IWorkbookData, name: string, sheet: string): T | undefined {
  const text = data.resources?.find((each) => each.name === name)?.data;
  return text === undefined || text === ''
    ? undefined
    : (JSON.parse(text) as Record<string, T | undefined>)[sheet];
}

function named(data: IWorkbookData): unknown {
  const text = data.resources?.find(({ name }) => name === 'SHEET_DEFINED_NAME_PLUGIN')?.data;
  if (text === undefined || text === '') return [];
  const names = Object.values(
    JSON.parse(text) as Record<string, { name: string; formulaOrRefString: string }>,
  );
  return names.map(({ name, formulaOrRefString }) => `${name}=${formulaOrRefString}`).sort();
}
