import { Exact } from '../decimal/exact';
import { notMeasurable } from '../problem';
import type { Trace } from '../trace';
import { liftOverBaseline } from './readings';
import { term } from './terms';

/**
 * Lift of one metric in one computation period; negative when the metric fell behind its baseline.
 *
 * @param lowerIsBetter whether staying below the baseline is the improvement
 * @returns lift, in the unit of the two
 * Source: A6 Ex.4 §1.2 F
 */
export function metricLift(actual: Exact, baseline: Exact, lowerIsBetter: boolean, trace?: Trace): Exact {
  const lift = lowerIsBetter ? baseline.minus(actual) : actual.minus(baseline);
  trace?.step({
    name: term.lift,
    value: lift,
    formula: lowerIsBetter ? 'baseline − actual' : 'actual − baseline',
    clause: 'A6 Ex.4 §1.2 F',
    reading: liftOverBaseline,
  });
  return lift;
}

/**
 * Quarterly total lift: the lifts of all metrics of the quarter.
 *
 * Source: A6 Ex.4 §1.2 K
 */
export function quarterlyTotalLift(lifts: readonly Exact[], trace?: Trace): Exact {
  const total = Exact.sum(lifts);
  trace?.step({
    name: term.totalLift,
    value: total,
    formula: {
      en: 'Σ metric lifts of the quarter',
      de: 'Σ Steigerungen der Kennzahlen des Quartals',
      ja: 'Σ 当四半期の指標改善額',
    },
    clause: 'A6 Ex.4 §1.2 K',
    unit: 'money',
  });
  return total;
}

/**
 * YTD lift %.
 *
 * @param ytdLift lift of the fiscal year so far [currency]
 * @param ytdCash cash of the fiscal year so far [currency]
 * @returns lift as a share of cash; negative and above 1 are possible [fraction]
 * @throws Problem #DIV/0! when there is no cash above zero to measure against
 * Source: A6 Ex.4 §1.2 O
 */
export function ytdLiftRate(ytdLift: Exact, ytdCash: Exact, trace?: Trace): Exact {
  refuseNoCash(ytdCash);
  const rate = ytdLift.div(ytdCash);
  trace?.step({
    name: term.liftRate,
    value: rate,
    formula: 'ytdLift ÷ ytdCash',
    clause: 'A6 Ex.4 §1.2 O',
    unit: 'fraction',
  });
  return rate;
}

/** @throws Problem #DIV/0! when YTD cash is zero or less */
export function refuseNoCash(ytdCash: Exact): void {
  if (ytdCash.isPositive()) return;
  const found = ytdCash.toText();
  throw notMeasurable(
    'ytdCash',
    {
      en: `YTD cash is ${found}: the YTD lift % cannot be computed unless it is above 0.`,
      de: `Die Zahlungseingänge seit Jahresbeginn betragen ${found}: Die prozentuale Steigerung lässt sich nur bei einem Wert über 0 berechnen.`,
      ja: `年初来の回収額が ${found} です。0 を超えない限り、改善率は計算できません。`,
    },
    'A6 Ex.4 §1.2 N, O',
  );
}
