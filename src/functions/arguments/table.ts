import type { Exact } from '../../domain/decimal/exact';
import { ExactColumn } from '../../domain/decimal/exact-column';
import type { Localized } from '../../domain/language';
import { badInput } from '../../domain/problem';
import { quoted } from '../../domain/quoted';
import {
  type RawArgument,
  type RawCell,
  errorGiven,
  isBlankCell,
  isRange,
  isRawError,
  notAllowed,
} from '../raw';
import type { Argument, ArgumentText } from './argument';
import type { CellKind } from './scalar';

/** One documented column of a range argument. */
export interface TableColumn<V> {
  /** Names the column is found by when the range has a heading row; the first is how sentences call it. */
  readonly headings: readonly string[];
  readonly kind: CellKind<V>;
  /** A column that may be missing from the range. */
  readonly mayBeMissing: boolean;
  /** What a blank cell counts as; without it a blank is refused. */
  readonly whenBlank?: { readonly value: V };
}

export function column<V>(headings: readonly string[], kind: CellKind<V>): TableColumn<V> {
  return { headings, kind, mayBeMissing: false };
}

/** A column whose cells may be blank. */
export function blankable<V, D>(of: TableColumn<V>, value: D): TableColumn<V | D> {
  return { ...of, whenBlank: { value } };
}

/** A column that may be missing, its cells blank. */
export function missable<V, D>(of: TableColumn<V>, value: D): TableColumn<V | D> {
  return { ...of, whenBlank: { value }, mayBeMissing: true };
}

type CellsOf<C extends readonly TableColumn<unknown>[]> = {
  [K in keyof C]: C[K] extends TableColumn<infer V> ? V : never;
};

interface TableOptions<C extends readonly TableColumn<unknown>[], R> extends ArgumentText {
  readonly columns: C;
  /** A row from its cells, undefined where it does not count; `row` counts the range's rows from 1, as sentences do. */
  readonly build: (cells: CellsOf<C>, row: number) => R | undefined;
  /** Rows that are wholly blank are left out, unless the result has a row for each row given. */
  readonly blankRows?: 'skip' | 'keep';
  /** In a lone column what heads it can be a value as well: it is read as a row, and the caller tells. */
  readonly headingIsRow?: true;
}

/** A range argument: rows of the documented columns, with or without a heading row. Blank rows kept are null. */
export function table<const C extends readonly TableColumn<unknown>[], R>(
  name: string,
  options: TableOptions<C, R> & { readonly blankRows: 'keep' },
): Argument<(R | null)[]>;
export function table<const C extends readonly TableColumn<unknown>[], R>(
  name: string,
  options: TableOptions<C, R>,
): Argument<R[]>;
export function table<const C extends readonly TableColumn<unknown>[], R>(
  name: string,
  options: TableOptions<C, R>,
): Argument<(R | null)[]> {
  const as = rangeArgument(name, options);
  return { ...as, read: (raw) => listOfRows(name, as.allowed, raw, options) };
}

/**
 * The same, for many rows: they go one by one into something more compact than a list.
 *
 * @param rowsFor makes it, with room for as many rows
 */
export function tableInto<
  const C extends readonly TableColumn<unknown>[],
  R,
  T extends { push(row: R): void },
>(name: string, options: TableOptions<C, R>, rowsFor: (most: number) => T): Argument<T> {
  const as = rangeArgument(name, options);
  return {
    ...as,
    read(raw) {
      const rows = rowsFor(isRange(raw) ? raw.length : 1);
      // Null comes only where blank rows are kept.
      readRows(name, as.allowed, raw, options, (row) => rows.push(row as R));
      return rows;
    },
  };
}

function rangeArgument<C extends readonly TableColumn<unknown>[], R>(
  name: string,
  { columns, help }: TableOptions<C, R>,
): Omit<Argument<never>, 'read'> {
  const names = columns
    .map(({ headings: [heading], mayBeMissing }) => (mayBeMissing ? `[${heading}]` : heading))
    .join(', ');
  const allowed =
    columns.length === 1
      ? {
          en: `one column, or a range with the heading ${names} in its first row`,
          de: `eine Spalte oder ein Bereich mit der Überschrift ${names} in der ersten Zeile`,
          ja: `1 列、または先頭行に見出し ${names} のある範囲`,
        }
      : {
          en: `a range with the columns ${names}`,
          de: `ein Bereich mit den Spalten ${names}`,
          ja: `列 ${names} を持つ範囲`,
        };
  return {
    name,
    help,
    shape: 'matrix',
    allowed,
    optional: false,
    show: () => undefined,
  };
}

/** A column of values, given as one column or one row. */
export function columnOf<V>(
  name: string,
  headings: readonly string[],
  kind: CellKind<V>,
  text: ArgumentText & { readonly blankRows: 'keep'; readonly headingIsRow?: true },
): Argument<(V | null)[]>;
export function columnOf<V>(
  name: string,
  headings: readonly string[],
  kind: CellKind<V>,
  text: ArgumentText,
): Argument<V[]>;
export function columnOf<V>(
  name: string,
  headings: readonly string[],
  kind: CellKind<V>,
  text: ArgumentText & { readonly blankRows?: 'skip' | 'keep'; readonly headingIsRow?: true },
): Argument<(V | null)[]> {
  return inOneColumn(kind, table(name, { ...text, ...oneColumn(headings, kind) }));
}

/** A column of numbers, for many rows; blank ones are kept. */
export function exactColumn(
  name: string,
  headings: readonly string[],
  kind: CellKind<Exact>,
  text: ArgumentText,
): Argument<ExactColumn> {
  const options = { ...text, ...oneColumn(headings, kind), blankRows: 'keep' } as const;
  return inOneColumn(
    kind,
    tableInto(name, options, (most) => new ExactColumn(most)),
  );
}

function oneColumn<V>(headings: readonly string[], kind: CellKind<V>) {
  return { columns: [column(headings, kind)], build: ([value]: readonly [V]): V => value } as const;
}

function inOneColumn<T>({ allowed }: CellKind<unknown>, rows: Argument<T>): Argument<T> {
  return { ...rows, allowed, read: (raw) => rows.read(isRange(raw) ? asColumn(raw) : raw) };
}

/** One row is read as one column. */
function asColumn(raw: readonly (readonly RawCell[])[]): readonly (readonly RawCell[])[] {
  const first = raw[0];
  return raw.length === 1 && first !== undefined && first.length > 1 ? first.map((cell) => [cell]) : raw;
}

function listOfRows<C extends readonly TableColumn<unknown>[], R>(
  name: string,
  allowed: Localized,
  raw: RawArgument,
  options: TableOptions<C, R>,
): (R | null)[] {
  // As long as it can get: growing by and by, 100,000 rows would be copied again and again.
  const rows = new Array<R | null>(isRange(raw) ? raw.length : 1);
  let count = 0;
  readRows(name, allowed, raw, options, (row) => {
    rows[count++] = row;
  });
  rows.length = count;
  return rows;
}

function readRows<C extends readonly TableColumn<unknown>[], R>(
  name: string,
  allowed: Localized,
  raw: RawArgument,
  options: TableOptions<C, R>,
  take: (row: R | null) => void,
): void {
  if (!isRange(raw)) {
    if (isRawError(raw)) throw errorGiven(name, raw);
    if (isBlankCell(raw)) throw notAllowed(name, allowed, raw);
    readRows(name, allowed, [[raw]], options, take);
    return;
  }
  const { columns, build } = options;
  const first = raw[0] ?? [];
  const isRow = options.headingIsRow === true && first.length === 1;
  const found = isRow ? undefined : headingPositions(name, first, columns);
  const positions = found ?? positionsInOrder(name, allowed, raw, columns);
  const zerosAreEmpty = columns.some(({ kind }) => kind.neverZero === true);
  // One array for every row: `build` takes the cells out of it.
  const values = new Array<unknown>(columns.length);
  for (let index = found === undefined ? 0 : 1; index < raw.length; index += 1) {
    const cells = raw[index] as readonly RawCell[];
    if (isBlankRow(cells, positions, zerosAreEmpty)) {
      if (options.blankRows === 'keep') take(null);
      continue;
    }
    for (let at = 0; at < columns.length; at += 1) {
      values[at] = readCell(name, columns[at] as TableColumn<unknown>, cells[positions[at] ?? -1], index + 1);
    }
    const row = build(values as CellsOf<C>, index + 1);
    if (row !== undefined) take(row);
  }
}

function readCell(name: string, of: TableColumn<unknown>, cell: RawCell, row: number): unknown {
  if (isEmpty(cell, of) && of.whenBlank !== undefined) return of.whenBlank.value;
  try {
    return of.kind.read(name, cell);
  } catch {
    // Only a refused cell needs its place in words: read again, it throws the sentence that names it.
    return of.kind.read(`${name}, row ${row}, ${of.headings[0]}`, cell);
  }
}

/** A row of zeros is blank where a day or a word would have to stand: desktop Excel hands empty cells over as 0. */
function isBlankRow(
  cells: readonly RawCell[],
  positions: readonly (number | undefined)[],
  zerosAreEmpty: boolean,
): boolean {
  return positions.every((position) => {
    const cell = position === undefined ? null : cells[position];
    return isBlankCell(cell) || (zerosAreEmpty && cell === 0);
  });
}

function isEmpty(cell: RawCell, { kind }: TableColumn<unknown>): boolean {
  return isBlankCell(cell) || (kind.neverZero === true && cell === 0);
}

/** Where the heading row puts each column; undefined when the first row is no heading row. */
function headingPositions(
  name: string,
  first: readonly RawCell[],
  columns: readonly TableColumn<unknown>[],
): (number | undefined)[] | undefined {
  if (!first.some((cell) => typeof cell === 'string')) return undefined;
  const texts = first.map((cell) => (typeof cell === 'string' ? cell : ''));
  const positions = columns.map((each) => headingPosition(name, texts, each));
  if (positions.every((position) => position === undefined)) return undefined;
  const isAlone = first.filter((cell) => !isBlankCell(cell)).length === 1;
  // A mark can be all that a row holds, and the word that heads its column as well.
  if (isAlone && columns.length > 1) return undefined;
  const isAllText = first.every((cell) => typeof cell === 'string' || isBlankCell(cell));
  const isComplete = columns.every((each, at) => each.mayBeMissing || positions[at] !== undefined);
  // A year or an error may head another column; beside headings that are not all there it is a row of data.
  if (!isAllText && !isComplete) return undefined;
  columns.forEach((each, at) => {
    if (positions[at] !== undefined || each.mayBeMissing) return;
    const wanted = each.headings[0] ?? '';
    const there = first.filter((cell) => !isBlankCell(cell)).join(', ');
    throw badInput(name, {
      en: `${name} has no column ${wanted}; its headings are ${there}.`,
      de: `${name} hat keine Spalte ${wanted}; die Überschriften sind ${there}.`,
      ja: `${name} に列 ${wanted} がありません（見出し: ${there}）。`,
    });
  });
  return positions;
}

/** Of `Hours` and `Hours (planned)` the first is meant; of two that say the same neither is. */
function headingPosition(
  name: string,
  texts: readonly string[],
  { headings }: TableColumn<unknown>,
): number | undefined {
  const wanted = headings.map(headingKey);
  const found = [...texts.keys()].filter((at) => isHeading(texts[at] ?? '', headings));
  const exact = found.filter((at) => wanted.includes(withoutSpaces(texts[at] ?? '')));
  const [only, another] = exact.length === 1 ? exact : found;
  if (only === undefined || another === undefined) return only;
  const both = `${quoted(texts[only] ?? '')}, ${quoted(texts[another] ?? '')}`;
  throw badInput(name, {
    en: `${name} has the column ${headings[0] ?? ''} twice, under ${both}; it must stand there once.`,
    de: `${name} hat die Spalte ${headings[0] ?? ''} zweimal, unter ${both}; sie darf nur einmal vorkommen.`,
    ja: `${name} に列 ${headings[0] ?? ''} が 2 回あります（${both}）。1 回だけにしてください。`,
  });
}

export function isHeading(cell: RawCell, headings: readonly string[]): boolean {
  return typeof cell === 'string' && headings.map(headingKey).includes(headingKey(cell));
}

/** A heading as it is compared: letter case, spaces and a unit in brackets do not matter. */
function headingKey(heading: string): string {
  return withoutSpaces(heading.normalize('NFKC').replace(/[[(].*[\])]\s*$/u, ''));
}

function withoutSpaces(heading: string): string {
  return heading
    .normalize('NFKC')
    .replaceAll(/[\s_\-.]+/gu, '')
    .toLowerCase();
}

/** Without headings the columns stand in the documented order, and none beside them: another order would be misread. */
function positionsInOrder(
  name: string,
  allowed: Localized,
  raw: readonly (readonly RawCell[])[],
  columns: readonly TableColumn<unknown>[],
): number[] {
  const width = raw[0]?.length ?? 0;
  const needed = columns.filter((each) => !each.mayBeMissing).length;
  if (width < needed || width > columns.length) {
    if (columns.length === 1) throw notAllowed(name, allowed, raw);
    throw badInput(name, {
      en: `${name} must be ${allowed.en}, in this order and no others unless the first row holds the headings; it was ${width} ${width === 1 ? 'column' : 'columns'} wide.`,
      de: `${name} muss ${allowed.de} sein, in dieser Reihenfolge und ohne weitere, sofern die erste Zeile keine Überschriften enthält; angegebene Spalten: ${width}.`,
      ja: `${name} には${allowed.ja}を指定してください。先頭行に見出しがない場合は、この順序の列だけにします（指定: ${width} 列）。`,
    });
  }
  return columns.map((_, at) => at);
}
