import { CellError, errorCodes } from '../../src/domain/cell';
import type { RawArgument, RawCell } from '../../src/functions/raw';
import type { Random } from './random';

type Rows = readonly (readonly RawCell[])[];

/** What people, other formulas and older versions put into a cell. */
const oddities: readonly RawCell[] = [
  null,
  undefined,
  '',
  ' ',
  true,
  false,
  0,
  -0,
  1,
  -1,
  60,
  0.1 + 0.2,
  1e-9,
  -1e-300,
  5e-324,
  2 ** 53,
  2_958_465,
  2_958_466,
  1e15,
  123456789012345.67,
  1e300,
  -1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  '0.05',
  '-7',
  '+.5',
  '1,000',
  '1e400',
  '0x10',
  'NaN',
  'n/a',
  'abc',
  '=1+1',
  '__proto__',
  'constructor',
  '2022-09-30',
  '1900-02-29',
  '9999-12-31',
  '\u202eabc\u0000\n',
  '９',
  '9'.repeat(255),
  '9'.repeat(400),
  'x'.repeat(40_000),
  {} as never,
  [] as never,
  ...errorCodes.map((code) => new CellError(code)),
];

const longest = 2_000;

/** An argument a little or a lot different from a right one. */
export function mutated(random: Random, right: RawArgument, earlier: RawArgument): RawArgument {
  switch (random.below(8)) {
    case 0:
    case 1:
      return right;
    case 2:
      return odd(random);
    case 3:
      return earlier;
    case 4:
      return [[...Array.from({ length: 1 + random.below(6) }, () => odd(random))]];
    default:
      return Array.isArray(right)
        ? changedRange(random, right as Rows)
        : changedCell(random, right as RawCell);
  }
}

export function odd(random: Random): RawCell {
  return random.oneOf(oddities);
}

function changedCell(random: Random, cell: RawCell): RawArgument {
  if (random.once(5)) return [[cell]];
  if (typeof cell === 'number') return changedNumber(random, cell);
  if (typeof cell === 'string') return changedText(random, cell);
  return odd(random);
}

function changedNumber(random: Random, value: number): RawCell {
  const factor = 10 ** (random.below(40) - 20);
  return random.oneOf([
    -value,
    value + 1,
    value - 1,
    value * factor,
    value / 3,
    Math.round(value),
    String(value),
    value + 1e-12,
  ]);
}

function changedText(random: Random, text: string): RawCell {
  return random.oneOf([text.toUpperCase(), ` ${text} `, text.slice(1), `${text}x`, text.repeat(3), '']);
}

function changedRange(random: Random, rows: Rows): RawArgument {
  const row = random.below(Math.max(rows.length, 1));
  switch (random.below(9)) {
    case 0:
      return rows.filter((_, index) => index !== row);
    case 1:
      return rows.map((cells, index) => (index === row ? [...cells].reverse() : cells));
    case 2:
      return [...rows].reverse();
    case 3:
      return [...rows, rows[row] ?? []];
    case 4:
      return rows.map((cells) => cells.slice(0, -1));
    case 5:
      return rows.map((cells) => [...cells, odd(random)]);
    case 6:
      return transposed(rows);
    case 7:
      return random.once(20) ? repeated(rows, longest) : rows;
    default:
      return rows.map((cells, index) => (index === row ? withChangedCell(random, cells) : cells));
  }
}

function withChangedCell(random: Random, cells: readonly RawCell[]): RawCell[] {
  const place = random.below(Math.max(cells.length, 1));
  return cells.map((cell, index) => {
    if (index !== place) return cell;
    const changed = random.once(3) ? odd(random) : changedCell(random, cell);
    return Array.isArray(changed) ? cell : (changed as RawCell);
  });
}

function transposed(rows: Rows): RawArgument {
  return (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column]));
}

function repeated(rows: Rows, count: number): RawArgument {
  return Array.from({ length: count }, (_, index) => rows[index % rows.length] ?? []);
}
