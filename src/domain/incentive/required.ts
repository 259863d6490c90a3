import { Exact } from '../decimal/exact';
import { type Problem, noAnswer } from '../problem';
import type { Trace } from '../trace';
import { refuseNoCash } from './lift';
import { type FeeScheme, type ScoreScheme, checkScheme, limited } from './scheme';
import { explainLinesApart, lowLine, scoreAt } from './score';
import { term } from './terms';

const CLAUSE = 'A6 Ex.4 §1.2 J, §6';
const CENT = Exact.ratio(1, 100);

/** What REQUIRED asks of a scheme with this year's cash. */
interface Question {
  readonly fee: Exact;
  readonly ytdCash: Exact;
  readonly scheme: FeeScheme;
  /** ytdCash × rate. */
  readonly feeOfScoreOne: Exact;
}

/**
 * The smallest YTD lift, in whole cents, whose unrounded YTD fee is at least the fee; where every
 * score already earns it, the lift at which the score leaves its minimum.
 *
 *      fee                      ______ maxScore
 *       |                     /
 *       |                  /           the high line, from the threshold on
 *       |            |  /
 *       |        /                     the low line, below it
 *       |     /
 *     minScore ------|---------------- lift
 *                threshold
 *
 * The fee follows two straight lines, each cut off at the lowest and the highest score. It has no step
 * but at the threshold, where it may jump up or down; either line may fall, too. So the answer is the
 * first whole cent at one of three lifts: where the low line has the score required, at the threshold,
 * or where the high line has it. Each of the three is put to the test by computing its fee: no inverse
 * is trusted near a jump or limit.
 *
 * @param fee     YTD fee to be earned, the cap aside [currency]
 * @param ytdCash cash of the fiscal year so far [currency, > 0]
 * @returns YTD lift [currency, whole cents]
 * @throws Problem #N/A when no lift earns the fee, naming the most that can be earned, or when there is
 *         no smallest lift; #DIV/0! for YTD cash of zero or less; #VALUE! for a scheme with equal bounds or crossed limits
 * Source: A6 Ex.4 §1.2 J, §6
 */
export function requiredLift(fee: Exact, ytdCash: Exact, scheme: FeeScheme, trace?: Trace): Exact {
  refuseNoCash(ytdCash);
  checkScheme(scheme);
  if (trace !== undefined) explainLinesApart(scheme, trace);
  const question = { fee, ytdCash, scheme, feeOfScoreOne: ytdCash.times(scheme.rate) };
  trace?.step({
    name: term.feeOfScoreOne,
    value: question.feeOfScoreOne,
    formula: 'ytdCash × rate',
    clause: 'A6 Ex.4 §6',
    unit: 'money',
  });
  const isEarnedAnyway = everyScoreEarns(question);
  const lift = isEarnedAnyway ? liftLeavingMinimum(question, trace) : firstLift(question, trace);
  trace?.step({
    name: term.earnedThere,
    value: earned(lift, question),
    formula: {
      en: 'ytdCash × rate × score of the YTD lift required',
      de: 'ytdCash × rate × Leistungswert bei der erforderlichen Steigerung',
      ja: 'ytdCash × rate × 必要な年初来改善額でのスコア',
    },
    clause: 'A6 Ex.4 §6',
    unit: 'money',
  });
  trace?.step({
    name: term.requiredLift,
    value: lift,
    formula: isEarnedAnyway
      ? 'lift % at which the score leaves its minimum × ytdCash, up to the whole cent'
      : 'smallest YTD lift in whole cents whose unrounded YTD fee ≥ fee',
    clause: CLAUSE,
    unit: 'money',
  });
  return lift;
}

function everyScoreEarns({ fee, scheme, feeOfScoreOne }: Question): boolean {
  return Object.values(turningScores(scheme)).every((score) => feeOfScoreOne.times(score).atLeast(fee));
}

function liftLeavingMinimum(question: Question, trace?: Trace): Exact {
  const { ytdCash, scheme } = question;
  trace?.step({
    name: term.minimumEarns,
    value: true,
    formula: {
      en: 'ytdCash × rate × lowest score ≥ fee',
      de: 'ytdCash × rate × niedrigster Leistungswert ≥ fee',
      ja: 'ytdCash × rate × 最低スコア ≥ fee',
    },
    clause: CLAUSE,
  });
  const liftRate = rateLeavingMinimum(scheme);
  if (liftRate === undefined) throw everyLiftEarns(question);
  trace?.step({
    name: term.leavesMinimum,
    value: liftRate,
    formula: {
      en: 'lift % from which on the score is above its lowest',
      de: 'Steigerung in %, ab der der Leistungswert sein Minimum verlässt',
      ja: 'スコアが最低値を離れる改善率',
    },
    clause: 'A6 Ex.4 §1.2 J',
    unit: 'fraction',
  });
  return wholeCentFrom(liftRate.times(ytdCash));
}

function firstLift(question: Question, trace?: Trace): Exact {
  const { fee, ytdCash, scheme, feeOfScoreOne } = question;
  if (feeOfScoreOne.isZero()) throw unreachable(question);
  if (feeOfScoreOne.times(turningScores(scheme).farBelow).atLeast(fee)) throw noSmallest(question);
  const score = fee.div(feeOfScoreOne);
  trace?.step({
    name: term.requiredScore,
    value: score,
    formula: 'fee ÷ (ytdCash × rate)',
    clause: 'A6 Ex.4 §6',
    unit: 'fraction',
  });
  const first = liftRatesOfScore(score, scheme)
    .map((liftRate) => wholeCentFrom(liftRate.times(ytdCash)))
    .filter((lift) => earned(lift, question).atLeast(fee))
    .reduce<Exact | undefined>(
      (least, lift) => (least === undefined ? lift : Exact.min(least, lift)),
      undefined,
    );
  if (first === undefined) throw unreachable(question);
  return first;
}

/** The scores between which all others lie: each line is straight, and limited. */
function turningScores(scheme: ScoreScheme) {
  const { low, high } = slopes(scheme);
  return {
    farBelow: farScore(low.negated(), Exact.zero, scheme),
    justBelowThreshold: limited(lowLine(scheme.threshold, scheme), scheme),
    atThreshold: scoreAt(scheme.threshold, scheme),
    farAbove: farScore(high, scheme.highBase, scheme),
  };
}

/** The score far out on a line that rises or falls in that direction, or stays level. */
function farScore(direction: Exact, level: Exact, scheme: ScoreScheme): Exact {
  if (direction.isZero()) return limited(level, scheme);
  return direction.isPositive() ? scheme.maxScore : scheme.minScore;
}

function slopes(scheme: ScoreScheme) {
  return {
    low: scheme.lowMultiplier.div(scheme.lowUpper.minus(scheme.lowLower)),
    high: scheme.highMultiplier.div(scheme.highUpper.minus(scheme.highLower)),
  };
}

/** Where the low line has that score, whether or not it holds there; undefined for a level line. */
function lowRateOf(score: Exact, scheme: ScoreScheme): Exact | undefined {
  const slope = slopes(scheme).low;
  return slope.isZero() ? undefined : score.div(slope).plus(scheme.lowLower);
}

/** Where the high line has that score, whether or not it holds there; undefined for a level line. */
function highRateOf(score: Exact, scheme: ScoreScheme): Exact | undefined {
  const slope = slopes(scheme).high;
  return slope.isZero() ? undefined : score.minus(scheme.highBase).div(slope).plus(scheme.highLower);
}

/** Every lift rate from which on the score can be at least, or at most, the one given. */
function liftRatesOfScore(score: Exact, scheme: ScoreScheme): Exact[] {
  return [lowRateOf(score, scheme), scheme.threshold, highRateOf(score, scheme)].filter(
    (rate) => rate !== undefined,
  );
}

/** The lift rate at which the score first rises from the lowest it ever is; undefined when it never does. */
function rateLeavingMinimum(scheme: ScoreScheme): Exact | undefined {
  const { threshold, minScore, maxScore } = scheme;
  const { farBelow, justBelowThreshold, atThreshold, farAbove } = turningScores(scheme);
  const lowest = [farBelow, justBelowThreshold, atThreshold, farAbove].reduce(Exact.min);
  if (farBelow.equals(lowest) && justBelowThreshold.moreThan(lowest)) return lowRateOf(minScore, scheme);
  if (atThreshold.moreThan(lowest)) return justBelowThreshold.equals(lowest) ? threshold : undefined;
  if (!slopes(scheme).high.isPositive() || atThreshold.equals(maxScore)) return undefined;
  const leavesMinScore = highRateOf(minScore, scheme);
  return leavesMinScore && Exact.max(threshold, leavesMinScore);
}

function earned(lift: Exact, { ytdCash, scheme, feeOfScoreOne }: Question): Exact {
  return feeOfScoreOne.times(scoreAt(lift.div(ytdCash), scheme));
}

/** The smallest amount in whole cents that is at least this. */
function wholeCentFrom(amount: Exact): Exact {
  return amount.div(CENT).ceil().times(CENT);
}

/** The highest fee of any lift in whole cents: straight lines have theirs beside a turning point, or far out. */
function mostEarned(question: Question): Exact {
  const { ytdCash, scheme, feeOfScoreOne } = question;
  const { farBelow, farAbove } = turningScores(scheme);
  const turns = [scheme.minScore, scheme.maxScore].flatMap((score) => liftRatesOfScore(score, scheme));
  const beside = turns.flatMap((liftRate) => {
    const from = wholeCentFrom(liftRate.times(ytdCash));
    return [from, from.minus(CENT)];
  });
  return [
    feeOfScoreOne.times(farBelow),
    feeOfScoreOne.times(farAbove),
    ...beside.map((lift) => earned(lift, question)),
  ].reduce(Exact.max);
}

function unreachable(question: Question): Problem {
  const [fee, most] = [question.fee.toText(), mostEarned(question).toText()];
  return noAnswer(
    'fee',
    {
      en: `No lift earns a fee of ${fee}: with this YTD cash and scheme the most that can be earned is ${most}.`,
      de: `Keine Steigerung verdient eine Vergütung von ${fee}: Mit diesen Zahlungseingängen und diesem Schema sind höchstens ${most} erreichbar.`,
      ja: `どの改善額でも報酬 ${fee} は獲得できません。この回収額と制度で獲得できる最大額は ${most} です。`,
    },
    CLAUSE,
  );
}

function everyLiftEarns(question: Question): Problem {
  const fee = question.fee.toText();
  return noAnswer(
    'fee',
    {
      en: `Every lift earns a fee of ${fee}, and the score never rises from its lowest: there is no smallest lift.`,
      de: `Jede Steigerung verdient eine Vergütung von ${fee}, und der Leistungswert steigt nie über seinen niedrigsten: Eine kleinste Steigerung gibt es nicht.`,
      ja: `どの改善額でも報酬 ${fee} を獲得でき、スコアが最低値から上がることもないため、最小の改善額はありません。`,
    },
    CLAUSE,
  );
}

function noSmallest(question: Question): Problem {
  const fee = question.fee.toText();
  return noAnswer(
    'fee',
    {
      en: `There is no smallest lift that earns a fee of ${fee}: with this scheme lifts as far below zero as one likes earn it, and higher ones do not.`,
      de: `Es gibt keine kleinste Steigerung, die eine Vergütung von ${fee} verdient: Bei diesem Schema verdienen sie beliebig stark negative Steigerungen, höhere aber nicht.`,
      ja: `報酬 ${fee} を獲得する最小の改善額はありません。この制度では、いくらでも低い負の改善額で獲得でき、より高い改善額では獲得できないためです。`,
    },
    CLAUSE,
  );
}
