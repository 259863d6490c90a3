import type { Field, SheetLayout } from '../../contracts/sheets/layout';
import { spelling } from '../../contracts/spelling';
import { languages } from '../../domain/language';
import type { HeadingIndex } from './heading-index';

/** Fewer are no table, unless its sheet says which it is. */
export const FEWEST_HEADINGS = 3;

/** What stands in a cell that may be a heading. */
export interface ColumnText {
  readonly column: number;
  readonly text: unknown;
}

export interface AssignedHeadings {
  readonly columns: ReadonlyMap<string, number>;
  readonly others: readonly ColumnText[];
}

/** Which column each field has; of several columns that would do, the one nearest to the others. */
export function assign(
  layout: SheetLayout,
  texts: readonly ColumnText[],
  index: HeadingIndex,
): AssignedHeadings {
  const candidates = new Map<string, number[]>();
  for (const { column, text } of texts) {
    const field = index.fieldOf(layout, text);
    if (field !== undefined) candidates.set(field, [...(candidates.get(field) ?? []), column]);
  }
  const certain = [...candidates.values()].filter((columns) => columns.length === 1).flat();
  const middle = certain.reduce((sum, column) => sum + column, 0) / (certain.length || 1);
  const columns = new Map(
    [...candidates].map(([field, each]) => [
      field,
      each.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best)),
    ]),
  );
  const taken = new Set(columns.values());
  const others = texts.filter(
    ({ column, text }) => !taken.has(column) && typeof text === 'string' && text !== '',
  );
  return { columns, others };
}

/** Headings that are enough to be a table of this layout. */
export interface RecognisedHeadings extends AssignedHeadings {
  readonly layout: SheetLayout;
}

/** The sheet whose headings the texts are; undefined where they are too few for any. */
export function bestLayout(
  sheet: string,
  texts: readonly ColumnText[],
  index: HeadingIndex,
): RecognisedHeadings | undefined {
  const possible = new Set(texts.flatMap(({ text }) => index.matches(text).map(({ layout }) => layout)));
  let best: (RecognisedHeadings & { readonly score: number }) | undefined;
  for (const layout of possible) {
    const { columns, others } = assign(layout, texts, index);
    if (!isEnough(layout, columns, sheet)) continue;
    const score = columns.size - missing(layout, columns).length + (isNamedAfter(layout, sheet) ? 0.5 : 0);
    if (best === undefined || score > best.score) best = { layout, columns, others, score };
  }
  return best;
}

/** Enough headings to be this table: three and half of those it must have; two on a sheet of its name. */
export function isEnough(layout: SheetLayout, columns: ReadonlyMap<string, number>, sheet: string): boolean {
  const required = requiredFields(layout).length;
  const present = required - missing(layout, columns).length;
  if (isNamedAfter(layout, sheet)) return columns.size >= 2 && present * 3 >= required;
  return columns.size >= FEWEST_HEADINGS && present * 2 >= required;
}

/** Fields that a sheet must have and this one has not. */
function missing(layout: SheetLayout, columns: ReadonlyMap<string, number>): string[] {
  return requiredFields(layout).filter((field) => !columns.has(field));
}

/** The fields whose columns must be there once the sheet is. */
function requiredFields(layout: SheetLayout): string[] {
  return Object.entries<Field>(layout.columns)
    .filter(([, { optional }]) => optional !== true)
    .map(([field]) => field);
}

/** Whether a name begins with a sheet's, in any of the three languages: `Quota 2022`. */
export function isNamedAfter(layout: SheetLayout, sheet: string): boolean {
  const name = spelling(sheet);
  return languages.some((language) => name.startsWith(spelling(layout.sheet[language])));
}
