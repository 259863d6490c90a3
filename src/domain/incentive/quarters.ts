import type { Exact } from '../decimal/exact';
import { type Problem, badInput } from '../problem';

/** Cash and total lift of one computation period. */
export interface QuarterFigures {
  /** 1–4: the quarter of the fiscal year. */
  readonly quarter: number;
  readonly cash: Exact;
  readonly lift: Exact;
}

const QUARTERS_A_YEAR = 4;

/**
 * The quarters of a fiscal year so far, from a column of cash and one of lift.
 *
 * The row says which quarter it is. Blank rows may stand before the first quarter, because the first
 * fiscal year starts on the service start date (§1.2 C), and after the last one given; a blank
 * quarter between two others would leave the year to date without it.
 *
 * @param cash one per quarter, blank rows as null [currency]
 * @param lift one per quarter, blank rows as null [currency]
 * @throws Problem #VALUE! without a quarter, for more than four, for a quarter with one figure only, or left out
 * Source: A6 Ex.4 §1.2 C, E, K, N
 */
export function quartersOf(
  cash: readonly (Exact | null)[],
  lift: readonly (Exact | null)[],
): QuarterFigures[] {
  const rows = Math.max(cash.length, lift.length);
  const quarters: QuarterFigures[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const figures = figuresOf(row, cash[row - 1] ?? null, lift[row - 1] ?? null);
    if (figures === undefined) continue;
    const previous = quarters.at(-1);
    if (previous !== undefined && previous.quarter < row - 1) throw leftOut(row - 1);
    quarters.push(figures);
  }
  const last = quarters.at(-1);
  if (last === undefined) throw noQuarter();
  if (last.quarter > QUARTERS_A_YEAR) throw tooManyQuarters(last.quarter);
  return quarters;
}

/**
 * The quarters up to the one asked for.
 *
 * @param quarter 1–4; undefined for the last one given
 * @throws Problem #VALUE! when it is not among the quarters given
 */
export function upToQuarter(
  quarters: readonly QuarterFigures[],
  quarter: number | undefined,
): readonly QuarterFigures[] {
  if (quarter === undefined) return quarters;
  if (quarters.some((each) => each.quarter === quarter)) {
    return quarters.filter((each) => each.quarter <= quarter);
  }
  const given = quarters.map((each) => each.quarter).join(', ');
  throw badInput('quarter', {
    en: `quarter must be one of the quarters that have figures (${given}); it was ${quarter}.`,
    de: `quarter muss ein Quartal mit Zahlen sein (${given}); angegeben wurde ${quarter}.`,
    ja: `quarter には数値のある四半期（${given}）を指定してください（指定値: ${quarter}）。`,
  });
}

function figuresOf(quarter: number, cash: Exact | null, lift: Exact | null): QuarterFigures | undefined {
  if (cash !== null && lift !== null) return { quarter, cash, lift };
  if (cash === null && lift === null) return undefined;
  const [blank, given] = cash === null ? ['cash', 'lift'] : ['lift', 'cash'];
  throw badInput(blank, {
    en: `${blank} is blank in quarter ${quarter}, where ${given} has a figure; the columns must have a figure each.`,
    de: `${blank} ist im ${quarter}. Quartal leer, während ${given} einen Wert hat; beide Spalten brauchen je Quartal einen Wert.`,
    ja: `第${quarter}四半期の ${blank} が空白ですが、${given} には値があります。両方の列に値が必要です。`,
  });
}

function leftOut(quarter: number): Problem {
  return badInput(
    'cash',
    {
      en: `Quarter ${quarter} is blank in cash and lift, but a later quarter has figures; the year to date needs every quarter before it.`,
      de: `Das ${quarter}. Quartal ist in cash und lift leer, ein späteres hat aber Werte; Werte seit Jahresbeginn brauchen jedes frühere Quartal.`,
      ja: `第${quarter}四半期の cash と lift が空白ですが、後の四半期に値があります。年初来の値にはそれ以前のすべての四半期が必要です。`,
    },
    'A6 Ex.4 §1.2 M, N',
  );
}

function noQuarter(): Problem {
  return badInput('cash', {
    en: 'cash and lift hold no quarter; give one to four rows, a quarter a row.',
    de: 'cash und lift enthalten kein Quartal; erwartet werden ein bis vier Zeilen, je Quartal eine.',
    ja: 'cash と lift に四半期の値がありません。四半期ごとに 1 行、1～4 行を指定してください。',
  });
}

function tooManyQuarters(rows: number): Problem {
  return badInput('cash', {
    en: `cash and lift hold ${rows} rows; a fiscal year has at most four quarters, a quarter a row.`,
    de: `cash und lift enthalten ${rows} Zeilen; ein Geschäftsjahr hat höchstens vier Quartale, je Quartal eine Zeile.`,
    ja: `cash と lift が ${rows} 行あります。会計年度は最大 4 四半期で、四半期ごとに 1 行です。`,
  });
}
