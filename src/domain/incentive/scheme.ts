import type { Exact } from '../decimal/exact';
import { type Problem, badInput, noAnswer } from '../problem';

/** What turns a lift rate into a score: two lines around a threshold, and the limits of the score. */
export interface ScoreScheme {
  /** YTD lift % from which the high line holds. */
  readonly threshold: Exact;
  readonly lowLower: Exact;
  readonly lowUpper: Exact;
  readonly lowMultiplier: Exact;
  readonly highLower: Exact;
  readonly highUpper: Exact;
  readonly highMultiplier: Exact;
  readonly highBase: Exact;
  readonly minScore: Exact;
  readonly maxScore: Exact;
}

/** What turns a score into a fee. */
export interface FeeScheme extends ScoreScheme {
  /** Fee of a score of 1, as a fraction of YTD cash. */
  readonly rate: Exact;
}

/** An amount, or what a scheme without a cap says. */
export type Cap = Exact | 'none';

/** The cap of a year: one for all its periods, or one for each. */
export interface Caps {
  readonly cap?: Cap | undefined;
  readonly 'cap.q1'?: Cap | undefined;
  readonly 'cap.q2'?: Cap | undefined;
  readonly 'cap.q3'?: Cap | undefined;
  readonly 'cap.q4'?: Cap | undefined;
}

export interface CappedFeeScheme extends FeeScheme, Caps {}

export const CAP_CLAUSE = 'A6 Ex.4 §6 (i) B';
const quarterKeys = ['cap.q1', 'cap.q2', 'cap.q3', 'cap.q4'] as const;

/**
 * Refuses a scheme that has no score for some lift, or two.
 *
 * @throws Problem #VALUE! for equal bounds, or a minimum score above the maximum
 * Source: A6 Ex.4 §1.2 D, J, L
 */
export function checkScheme(scheme: ScoreScheme): void {
  refuseEqualBounds('lowLower', scheme.lowLower, 'lowUpper', scheme.lowUpper);
  refuseEqualBounds('highLower', scheme.highLower, 'highUpper', scheme.highUpper);
  refuseCrossedLimits(scheme, 'A6 Ex.4 §1.2 J');
}

function refuseEqualBounds(lower: string, low: Exact, upper: string, high: Exact): void {
  if (!low.equals(high)) return;
  throw badInput(
    'scheme',
    {
      en: `scheme: ${lower} and ${upper} are both ${low.toText()}; the two bounds of a line must differ.`,
      de: `scheme: ${lower} und ${upper} sind beide ${low.toText()}; die beiden Grenzen einer Geraden müssen sich unterscheiden.`,
      ja: `scheme の ${lower} と ${upper} がどちらも ${low.toText()} です。直線の 2 つの境界値は異なる必要があります。`,
    },
    'A6 Ex.4 §1.2 D, L',
  );
}

/** @throws Problem #VALUE! for a minimum score above the maximum */
export function refuseCrossedLimits(
  { minScore, maxScore }: Pick<ScoreScheme, 'minScore' | 'maxScore'>,
  clause: string,
): void {
  if (minScore.atMost(maxScore)) return;
  throw badInput(
    'scheme',
    {
      en: `scheme: minScore (${minScore.toText()}) must not be above maxScore (${maxScore.toText()}).`,
      de: `scheme: minScore (${minScore.toText()}) darf nicht über maxScore (${maxScore.toText()}) liegen.`,
      ja: `scheme の minScore（${minScore.toText()}）は maxScore（${maxScore.toText()}）以下で指定してください。`,
    },
    clause,
  );
}

/** Limits a score. */
export function limited(
  score: Exact,
  { minScore, maxScore }: Pick<ScoreScheme, 'minScore' | 'maxScore'>,
): Exact {
  if (score.lessThan(minScore)) return minScore;
  return score.moreThan(maxScore) ? maxScore : score;
}

/**
 * The cap of one period.
 *
 * @param quarter 1–4
 * @throws Problem #VALUE! when there is a cap for the year and one for a quarter;
 *         #N/A when there is none for the quarter and no `none` either
 * Source: A6 Ex.4 §6
 */
export function capOf(caps: Caps, quarter: number): Cap {
  const particular = quarterKeys.filter((key) => caps[key] !== undefined);
  if (caps.cap !== undefined) {
    if (particular[0] !== undefined) throw twoCaps(particular[0]);
    return caps.cap;
  }
  const key = capKeyOf(caps, quarter);
  const cap = caps[key];
  if (cap === undefined) throw missingCap(particular.length === 0 ? 'cap' : key);
  return cap;
}

/** The key under which a scheme holds the cap of a quarter. */
export function capKeyOf(caps: Caps, quarter: number): keyof Caps {
  return caps.cap === undefined ? (`cap.q${quarter}` as (typeof quarterKeys)[number]) : 'cap';
}

function twoCaps(particular: string): Problem {
  return badInput(
    'scheme',
    {
      en: `scheme holds both cap and ${particular}; give one cap for the year or one for each quarter.`,
      de: `scheme enthält cap und ${particular}; anzugeben ist eine Obergrenze für das Jahr oder eine je Quartal.`,
      ja: `scheme に cap と ${particular} の両方があります。年度で 1 つ、または四半期ごとに指定してください。`,
    },
    CAP_CLAUSE,
  );
}

function missingCap(key: string): Problem {
  return noAnswer(
    'scheme',
    {
      en: `scheme has no value for ${key}; the fee needs an amount, cap.q1 to cap.q4, or the text none.`,
      de: `scheme enthält keinen Wert für ${key}; die Vergütung braucht einen Betrag, cap.q1 bis cap.q4 oder den Text none.`,
      ja: `scheme に ${key} の値がありません。金額、cap.q1～cap.q4、または文字列 none が必要です。`,
    },
    CAP_CLAUSE,
  );
}
