/** A rectangle of cells on one sheet; rows and columns count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell; rows and columns count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whether a cell stands in an area, both of the same sheet. */
export function covers(
  { row, column, rows, columns }: Omit<Area, 'sheet'>,
  cell: Omit<CellAddress, 'sheet'>,
): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}

/** Whether two areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The area of one cell. */
export function cellArea({ sheet, row, column }: CellAddress): Area {
  return { sheet, row, column, rows: 1, columns: 1 };
}

export function isOneCell({ rows, columns }: Pick<Area, 'rows' | 'columns'>): boolean {
  return rows === 1 && columns === 1;
}

/** The smallest area that holds two cells of one sheet. */
export function areaBetween(
  one: Omit<CellAddress, 'sheet'>,
  other: Omit<CellAddress, 'sheet'>,
): Omit<Area, 'sheet'> {
  return {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** The cell in A1 form without its sheet, as findings name it. */
export function a1(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** The area in A1 form without its sheet: `B2:D9`, or `B2` for one cell. */
export function a1Area(area: Omit<Area, 'sheet'>): string {
  const first = a1(area);
  const last = a1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as formulas write it: quoted, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** @returns the cell of A1 text such as `$B$2`, or undefined when it is none */
export function parseA1(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return undefined;
  const column = columnIndex(match[1] as string);
  const row = Number(match[2]) - 1;
  return column < MAX_COLUMNS && row < MAX_ROWS ? { row, column } : undefined;
}

/** @returns the area of A1 text such as `B2:D9` or `B2`, or undefined when it is none */
export function parseA1Area(text: string): Omit<Area, 'sheet'> | undefined {
  const [first, second = first, ...more] = text.split(':');
  const from = parseA1(first ?? '');
  const to = parseA1(second ?? '');
  return from === undefined || to === undefined || more.length > 0 ? undefined : areaBetween(from, to);
}
