import type { Exact } from '../decimal/exact';
import type { Trace } from '../trace';
import { ytdLiftRate } from './lift';
import type { FeeScheme } from './scheme';
import { linesMeet, performanceScore, thresholdStep } from './score';
import { term } from './terms';

/** What a fiscal year has earned so far, and what it was earned on. */
interface YearToDate {
  readonly liftRate: Exact;
  readonly score: Exact;
  /** Not yet rounded [currency]. */
  readonly earned: Exact;
}

/**
 * Year-to-date incentive fee earned: YTD cash × fee rate × performance score.
 *
 * @param ytdCash cash of the fiscal year so far [currency, > 0]
 * @param ytdLift lift of the fiscal year so far [currency]
 * @throws Problem #DIV/0! for YTD cash of zero or less; #VALUE! for a scheme with equal bounds or crossed limits
 * Source: A6 Ex.4 §6
 */
export function earnedToDate(ytdCash: Exact, ytdLift: Exact, scheme: FeeScheme, trace?: Trace): YearToDate {
  const liftRate = ytdLiftRate(ytdLift, ytdCash, trace);
  const score = performanceScore(liftRate, scheme, trace);
  if (trace !== undefined && !linesMeet(scheme)) explainCent(ytdCash, scheme, trace);
  const earned = feeEarned(ytdCash, score, scheme, trace);
  return { liftRate, score, earned };
}

/**
 * What a score earns on the cash of the fiscal year so far.
 *
 * @returns not yet rounded [currency]
 * Source: A6 Ex.4 §6
 */
export function feeEarned(
  ytdCash: Exact,
  score: Exact,
  { rate }: Pick<FeeScheme, 'rate'>,
  trace?: Trace,
): Exact {
  const earned = ytdCash.times(rate).times(score);
  trace?.step({
    name: term.unroundedEarned,
    value: earned,
    formula: 'ytdCash × rate × score',
    clause: 'A6 Ex.4 §6',
    unit: 'money',
  });
  return earned;
}

/** What one cent of cash or lift moves where the two lines do not meet. Source: A6 Ex.4 §1.2 J, §6 */
export function oneCentMoves(ytdCash: Exact, scheme: FeeScheme): Exact {
  return ytdCash.times(scheme.rate).times(thresholdStep(scheme));
}

function explainCent(ytdCash: Exact, scheme: FeeScheme, trace: Trace): void {
  trace.step({
    name: term.oneCentMoves,
    value: oneCentMoves(ytdCash, scheme),
    formula: {
      en: 'ytdCash × rate × step of the score at the threshold',
      de: 'ytdCash × rate × Sprung des Leistungswerts an der Schwelle',
      ja: 'ytdCash × rate × 閾値におけるスコアの段差',
    },
    clause: 'A6 Ex.4 §1.2 J, §6',
    unit: 'money',
  });
}
