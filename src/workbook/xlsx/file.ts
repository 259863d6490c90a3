import type { Area } from '../address';
import type { DefinedName, SheetInfo, TableInfo } from '../port';
import type { PartSource } from './archive';
import { damage } from './damage';
import { binaryWorkbook, damaged, notXlsx } from './refusals';
import { Grid } from './grid';
import { keepWithin } from './limits';
import { type Relationship, relationshipsOf } from './relationships';
import { readSheet, type SheetContext, type SheetPart } from './sheet-part';
import { readStrings } from './strings-part';
import { readFormats } from './styles-part';
import { readTable, withEveryColumn } from './table-part';
import { readWorkbookPart } from './workbook-part';

/** A sheet of a file, read whole. */
export interface FileSheet extends SheetPart {
  readonly name: string;
  readonly visibility: SheetInfo['visibility'];
}

/** Everything of a file that the product looks at. */
export interface FileContents {
  readonly sheets: readonly FileSheet[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly DefinedName[];
  readonly externalLinks: readonly string[];
  readonly date1904: boolean;
  readonly activeSheet: string | undefined;
  readonly isProtected: boolean;
}

/**
 * Reads an .xlsx file; every limit is checked while its parts are unpacked, and nothing outside the
 * file is ever looked at.
 *
 * The parts are read here and not by exceljs, which turns dates into `Date` and so loses digits,
 * drops defined names that are no range, moves references inside text and `[brackets]` of shared
 * formulas, and builds its objects before anything could be counted.
 */
export function readFile(source: PartSource, signal?: AbortSignal): FileContents {
  const main = workbookPart(source);
  const relationships = relationshipsOf(source, main);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const workbook = readWorkbookPart(source, main);
  const context = sheetContext(source, relationships, workbook.date1904, signal);
  const tables: TableInfo[] = [];
  const sheets = workbook.sheets.map(({ name, visibility, relationship }) => {
    const target = byId.get(relationship);
    if (target?.type !== 'worksheet') return { name, visibility, ...noCells() };
    const sheet = { name, visibility, ...readSheet(source, target.target, name, context) };
    tables.push(
      ...tablesOf(source, target.target, name).map((table) =>
        withEveryColumn(table, firstRow(sheet.grid, table.area)),
      ),
    );
    keepWithin('tables', tables.length);
    return sheet;
  });
  return {
    sheets,
    tables,
    names: workbook.names,
    externalLinks: workbook.externalReferences.map((id) => externalAddress(source, byId.get(id))),
    date1904: workbook.date1904,
    activeSheet: sheets[workbook.activeSheet]?.name,
    isProtected: workbook.isProtected,
  };
}

/** The area with its sheet. */
export function areaOn(sheet: string, area: Omit<Area, 'sheet'>): Area {
  return { sheet, ...area };
}

/** Source: ECMA-376 Part 1 §12.3.23: the package's relationship leads to the workbook, wherever it lies. */
export function workbookPart(source: PartSource): string {
  const main = relationshipsOf(source, '').find((relationship) => relationship.type === 'officeDocument');
  if (main?.target.endsWith('.bin') === true) {
    throw binaryWorkbook();
  }
  if (main === undefined) throw notXlsx();
  if (!source.has(main.target)) throw damaged(damage.workbookMissing);
  return main.target;
}

function sheetContext(
  source: PartSource,
  relationships: readonly Relationship[],
  date1904: boolean,
  signal: AbortSignal | undefined,
): SheetContext {
  const part = (type: string) => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target !== undefined && source.has(target) ? target : undefined;
  };
  const strings = part('sharedStrings');
  const styles = part('styles');
  return {
    strings: strings === undefined ? [] : readStrings(source, strings, signal),
    formats: styles === undefined ? [] : readFormats(source, styles),
    date1904,
    counts: { filled: 0, blank: 0 },
    signal,
  };
}

function tablesOf(source: PartSource, sheetPart: string, sheet: string): TableInfo[] {
  return relationshipsOf(source, sheetPart)
    .filter((relationship) => relationship.type === 'table')
    .map((relationship) => readTable(source, relationship.target, sheet));
}

function firstRow(grid: Grid, { row, column, columns }: Area): string[] {
  return Array.from({ length: columns }, (_, at) => {
    const value = grid.cell(row, column + at)?.value;
    return typeof value === 'string' ? value : '';
  });
}

/** The address as the file has it; it is shown, never opened. */
function externalAddress(source: PartSource, link: Relationship | undefined): string {
  if (link === undefined || !source.has(link.target)) return '';
  return relationshipsOf(source, link.target).find(({ external }) => external)?.target ?? '';
}

/** A chart sheet has a name and no cells. */
function noCells(): SheetPart {
  return { grid: new Grid(), hiddenRows: [], hiddenColumns: [], merged: [], isProtected: false };
}
