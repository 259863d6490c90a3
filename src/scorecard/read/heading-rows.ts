import type { SheetLayout } from '../../contracts/sheets/layout';
import { type Area, covers } from '../../workbook/address';
import { bestLayout, type ColumnText, FEWEST_HEADINGS, type RecognisedHeadings } from './assign-headings';
import type { HeadingIndex, HeadingMatch } from './heading-index';
import type { SheetCells } from './sheet-cells';
import { keepTablesWithin } from './table-limit';

/** Headings over two or three rows are merged cells; more are none. */
const MOST_HEADING_ROWS = 3;

/** The headings of one table. */
export interface HeadingRow extends RecognisedHeadings {
  readonly row: number;
  /** Last row of the headings: below `row` where headings are merged cells. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The rows of headings on a sheet, from above; several for tables side by side.
 *
 * @param taken areas of tables that are known by their names
 * @param labels what labels of header blocks mean
 * @throws WorkbookProblem when there are more than a workbook may have
 */
export function headingRows(
  cells: SheetCells,
  taken: readonly Area[],
  index: HeadingIndex,
  labels: HeadingIndex,
): HeadingRow[] {
  const found: HeadingRow[] = [];
  for (const { row, texts: all } of cells.texts()) {
    if (found.some((each) => row >= each.row && row <= each.bottom)) continue;
    const outside = all.filter(({ column }) => !taken.some((area) => covers(area, { row, column })));
    const texts = outside.filter((text) => !isLabel(cells, row, text, labels));
    if (texts.length < 2 || !texts.some(({ text }) => index.matches(text).length > 0)) continue;
    found.push(...headingsOf(cells, row, texts, index));
    keepTablesWithin(found.length);
  }
  return found;
}

/** A header block may stand in a line: behind `Window start` stands its day, behind a heading no number. */
function isLabel(
  cells: SheetCells,
  row: number,
  { column, text }: ColumnText,
  labels: HeadingIndex,
): boolean {
  return typeof cells.value(row, column + 1) === 'number' && labels.matches(text).length > 0;
}

/** The headings of one row: of one table, or of several side by side. */
function headingsOf(
  cells: SheetCells,
  row: number,
  texts: readonly ColumnText[],
  index: HeadingIndex,
): HeadingRow[] {
  const parts = partsByRepeatedHeadings(texts, index).map((part) => headingsOfTable(cells, row, part, index));
  const own = headingsOfTable(cells, row, texts, index);
  // A heading may come again within one table too, or mean the same as another only on a sheet that this
  // is not: parts are tables only where each is one by itself, and together they are none.
  const isOne = own !== undefined && !hasRepeatedField(own.layout, texts, index);
  if (!isOne && parts.length > 1 && parts.every((part) => part !== undefined)) return parts;
  if (own === undefined) return [];
  const used = [...own.columns.values()];
  const rest = texts.filter(({ column }) => !used.includes(column));
  return [own, ...(rest.length < FEWEST_HEADINGS ? [] : headingsOf(cells, row, rest, index))];
}

/**
 * Tables side by side have headings in common: where one comes again another table has begun, behind
 * the last blank column or, without one, right there.
 */
function partsByRepeatedHeadings(texts: readonly ColumnText[], index: HeadingIndex): ColumnText[][] {
  const parts: ColumnText[][] = [[]];
  for (const text of texts) {
    const part = parts.at(-1) ?? [];
    const isRepeated = part.some((earlier) => meanTheSame(earlier, text, index));
    part.push(text);
    if (isRepeated) parts.push(part.splice(startOfRun(part)));
  }
  return parts;
}

function hasRepeatedField(layout: SheetLayout, texts: readonly ColumnText[], index: HeadingIndex): boolean {
  const fields = texts.flatMap(({ text }) => index.fieldOf(layout, text) ?? []);
  return new Set(fields).size < fields.length;
}

function meanTheSame(one: ColumnText, other: ColumnText, index: HeadingIndex): boolean {
  const meant = index.matches(other.text);
  return index.matches(one.text).some((match) => meant.some((each) => isSameField(match, each)));
}

function isSameField(one: HeadingMatch, other: HeadingMatch): boolean {
  return one.layout === other.layout && one.field === other.field;
}

/** Where the last columns without a gap begin; the last column itself where there is no gap. */
function startOfRun(texts: readonly ColumnText[]): number {
  let start = texts.length - 1;
  while (start > 0 && texts[start - 1]?.column === (texts[start]?.column ?? 0) - 1) start -= 1;
  return start === 0 ? texts.length - 1 : start;
}

function headingsOfTable(
  cells: SheetCells,
  row: number,
  texts: readonly ColumnText[],
  index: HeadingIndex,
): HeadingRow | undefined {
  const bottom = lastHeadingRow(cells, row);
  const all = [...texts, ...textsBelow(cells, row, bottom, texts, index)];
  const best = bestLayout(cells.info.name, all, index);
  if (best === undefined) return undefined;
  const used = [...best.columns.values()];
  return { ...best, row, bottom, left: Math.min(...used), right: Math.max(...used) };
}

function lastHeadingRow(cells: SheetCells, row: number): number {
  const merged = cells.info.merged.filter((area) => area.row === row && area.rows > 1);
  const last = Math.max(row, ...merged.map((area) => area.row + area.rows - 1));
  return Math.min(last, row + MOST_HEADING_ROWS - 1);
}

/** Headings of the rows below a merged one: `Inputs` over Numerator, Less and Denominator. */
function textsBelow(
  cells: SheetCells,
  row: number,
  bottom: number,
  texts: readonly ColumnText[],
  index: HeadingIndex,
): ColumnText[] {
  const below: ColumnText[] = [];
  const columns = texts.map(({ column }) => column);
  const [left, last] = [Math.min(...columns), Math.max(...columns)];
  const merged = cells.info.merged.filter((area) => area.row === row && columns.includes(area.column));
  const right = Math.max(last, ...merged.map((area) => area.column + area.columns - 1));
  for (let next = row + 1; next <= bottom; next += 1) {
    for (let column = left; column <= right; column += 1) {
      const text = cells.value(next, column);
      if (index.matches(text).length > 0) below.push({ column, text });
    }
  }
  return below;
}
