import type { Exact } from '../decimal/exact';
import type { Trace } from '../trace';
import { linesApart } from './readings';
import { type ScoreScheme, checkScheme, limited } from './scheme';
import { withinLimits, term } from './terms';

/**
 * Provider performance score: the high line from the threshold on, the low line below it, then
 * limited to the lowest and highest score.
 *
 * @param liftRate YTD lift % [fraction]
 * @returns score [fraction, within the limits]
 * @throws Problem #VALUE! for a scheme with equal bounds or crossed limits
 * Source: A6 Ex.4 §1.2 D, J, L
 */
export function performanceScore(liftRate: Exact, scheme: ScoreScheme, trace?: Trace): Exact {
  checkScheme(scheme);
  const isHigh = liftRate.atLeast(scheme.threshold);
  trace?.step({
    name: term.reachesThreshold,
    value: isHigh,
    formula: 'liftRate ≥ threshold',
    clause: 'A6 Ex.4 §1.2 J',
  });
  const unlimited = isHigh ? highLine(liftRate, scheme) : lowLine(liftRate, scheme);
  trace?.step({
    name: term.unlimitedScore,
    value: unlimited,
    formula: isHigh
      ? '(liftRate − highLower) ÷ (highUpper − highLower) × highMultiplier + highBase'
      : '(liftRate − lowLower) ÷ (lowUpper − lowLower) × lowMultiplier',
    clause: isHigh ? 'A6 Ex.4 §1.2 J(i)' : 'A6 Ex.4 §1.2 J(ii)',
    unit: 'fraction',
  });
  if (trace !== undefined) explainLinesApart(scheme, trace);
  const score = limited(unlimited, scheme);
  trace?.step({
    name: term.score,
    value: score,
    formula: withinLimits,
    clause: 'A6 Ex.4 §1.2 J',
    unit: 'fraction',
  });
  return score;
}

/** The score that a checked scheme gives, without a word. */
export function scoreAt(liftRate: Exact, scheme: ScoreScheme): Exact {
  const line = liftRate.atLeast(scheme.threshold) ? highLine : lowLine;
  return limited(line(liftRate, scheme), scheme);
}

/** Source: A6 Ex.4 §1.2 J(i) */
function highLine(liftRate: Exact, { highLower, highUpper, highMultiplier, highBase }: ScoreScheme): Exact {
  return liftRate.minus(highLower).div(highUpper.minus(highLower)).times(highMultiplier).plus(highBase);
}

/** Source: A6 Ex.4 §1.2 J(ii) */
export function lowLine(liftRate: Exact, { lowLower, lowUpper, lowMultiplier }: ScoreScheme): Exact {
  return liftRate.minus(lowLower).div(lowUpper.minus(lowLower)).times(lowMultiplier);
}

/** Whether the two lines meet at the threshold; where they do not, one cent can move the fee. */
export function linesMeet(scheme: ScoreScheme): boolean {
  return highLine(scheme.threshold, scheme).equals(lowLine(scheme.threshold, scheme));
}

/** How far the score steps up (or, negative, down) at the threshold, its limits applied. */
export function thresholdStep(scheme: ScoreScheme): Exact {
  const { threshold } = scheme;
  return limited(highLine(threshold, scheme), scheme).minus(limited(lowLine(threshold, scheme), scheme));
}

/** Says that the lines do not meet, and by how much; silent where they do. */
export function explainLinesApart(scheme: ScoreScheme, trace: Trace): void {
  if (linesMeet(scheme)) return;
  trace.step({
    name: term.thresholdStep,
    value: thresholdStep(scheme),
    formula: {
      en: 'limited high line − limited low line, both at threshold',
      de: 'begrenzte obere Gerade − begrenzte untere Gerade, beide bei threshold',
      ja: 'threshold における上下限適用後の上側直線 − 下側直線',
    },
    clause: 'A6 Ex.4 §1.2 J',
    reading: linesApart,
    unit: 'fraction',
  });
}
