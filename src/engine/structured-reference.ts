import type { Area, CellAddress } from '../workbook/address';
import type { TableInfo } from '../workbook/port';
import { FormulaProblem, nearest } from './formula-problem';

type Section = 'all' | 'data' | 'headers' | 'totals' | 'thisRow';

const SECTIONS: Readonly<Record<string, Section>> = {
  '#ALL': 'all',
  '#DATA': 'data',
  '#HEADERS': 'headers',
  '#TOTALS': 'totals',
  '#THIS ROW': 'thisRow',
};

interface StructuredReference {
  readonly sections: readonly Section[];
  /** Column headings, the first and last of a run; undefined for the whole table. */
  readonly columns: readonly [string, string] | undefined;
}

/**
 * The area a structured reference stands for.
 *
 * @param brackets with its outer brackets: `[Col]`, `[@Col]`, `[[#Headers],[First]:[Last]]`
 * @param cell where the formula stands, for `@` and `#This Row`
 * @throws FormulaProblem for a column or section the table does not have
 */
export function structuredArea(brackets: string, table: TableInfo, cell: CellAddress): Area {
  const { sections, columns } = parsed(brackets);
  const { first, last } = columnRun(columns, table);
  const rows = rowRun(sections.length === 0 ? ['data'] : sections, table, cell);
  return {
    sheet: table.sheet,
    row: rows.first,
    column: table.area.column + first,
    rows: rows.last - rows.first + 1,
    columns: last - first + 1,
  };
}

function parsed(brackets: string): StructuredReference {
  const inner = brackets.slice(1, -1).trim();
  if (inner.startsWith('@'))
    return { ...parsedParts(bracketParts(inner.slice(1).trim())), sections: ['thisRow'] };
  return parsedParts(bracketParts(inner));
}

/** `[#Headers],[a]:[b]` → its bracketed parts; a name alone is one part. */
function bracketParts(inner: string): string[] {
  if (inner === '') return [];
  if (!inner.startsWith('[')) return [inner];
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < inner.length; at++) {
    const character = inner[at];
    if (character === "'") at++;
    else if (character === '[') start = at + 1;
    else if (character === ']') parts.push(inner.slice(start, at));
  }
  return parts;
}

function parsedParts(parts: readonly string[]): StructuredReference {
  const isSection = (part: string): boolean => part.trim().startsWith('#');
  const columns = parts.filter((part) => !isSection(part)).map(unescaped);
  const [first, last = first] = columns;
  return {
    sections: parts.filter(isSection).map(section),
    columns: first === undefined || last === undefined ? undefined : [first, last],
  };
}

function section(part: string): Section {
  const known = SECTIONS[part.trim().toUpperCase()];
  if (known !== undefined) return known;
  throw new FormulaProblem('#REF!', `A table has no part ${part.trim()}.`);
}

/** Brackets, #, @ and apostrophes in a heading are written with an apostrophe in front. */
function unescaped(heading: string): string {
  return heading.replaceAll(/'(.)/g, '$1');
}

function columnRun(
  columns: StructuredReference['columns'],
  table: TableInfo,
): { readonly first: number; readonly last: number } {
  if (columns === undefined) return { first: 0, last: table.area.columns - 1 };
  const [one, other] = columns.map((heading) => columnOf(heading, table)) as [number, number];
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

function columnOf(heading: string, table: TableInfo): number {
  const wanted = heading.trim().toUpperCase();
  const index = table.columns.findIndex((column) => column.trim().toUpperCase() === wanted);
  if (index >= 0) return index;
  const near = nearest(heading, table.columns);
  const hint = near === undefined ? '' : ` The nearest is “${near}”.`;
  throw new FormulaProblem('#REF!', `The table ${table.name} has no column “${heading}”.${hint}`);
}

function rowRun(
  sections: readonly Section[],
  table: TableInfo,
  cell: CellAddress,
): { readonly first: number; readonly last: number } {
  const runs = sections.map((each) => rowsOfSection(each, table, cell));
  return {
    first: Math.min(...runs.map(([first]) => first)),
    last: Math.max(...runs.map(([, last]) => last)),
  };
}

function rowsOfSection(wanted: Section, table: TableInfo, cell: CellAddress): readonly [number, number] {
  const headers = table.hasHeadingRow ? table.area.row : table.area.row - 1;
  const end = table.area.row + table.area.rows - 1;
  const lastOfData = table.hasTotalRow ? end - 1 : end;
  switch (wanted) {
    case 'all':
      return [table.area.row, end];
    case 'data':
      return [headers + 1, lastOfData];
    case 'headers':
      if (!table.hasHeadingRow)
        throw new FormulaProblem('#REF!', `The table ${table.name} has no heading row.`);
      return [headers, headers];
    case 'totals':
      if (!table.hasTotalRow) throw new FormulaProblem('#REF!', `The table ${table.name} has no total row.`);
      return [end, end];
    case 'thisRow':
      if (
        cell.sheet.toUpperCase() === table.sheet.toUpperCase() &&
        cell.row > headers &&
        cell.row <= lastOfData
      ) {
        return [cell.row, cell.row];
      }
      throw new FormulaProblem(
        '#VALUE!',
        `“This row” of the table ${table.name} is asked for outside its rows.`,
      );
  }
}
