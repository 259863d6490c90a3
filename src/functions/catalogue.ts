import type { FunctionEntry } from './entry';
import type { ExplainEntry } from './explain';
import { due } from './incentive/due';
import { fee as incentiveFee } from './incentive/fee';
import { groupScore } from './incentive/group-score';
import { lift } from './incentive/lift';
import { liftRate } from './incentive/lift-rate';
import { metricScore } from './incentive/metric-score';
import { period } from './incentive/period';
import { required } from './incentive/required';
import { score } from './incentive/score';
import { statement as incentiveStatement } from './incentive/statement';
import { tiered } from './incentive/tiered';
import { ytd } from './incentive/ytd';
import { best } from './quota/best';
import { fee as quotaFee } from './quota/fee';
import { forfeited } from './quota/forfeited';
import { hours } from './quota/hours';
import { overage } from './quota/overage';
import { rate as quotaRate } from './quota/rate';
import { remaining } from './quota/remaining';
import { runOut } from './quota/run-out';
import { statement as quotaStatement } from './quota/statement';
import { used } from './quota/used';
import { accuracy } from './sla/accuracy';
import { asa } from './sla/asa';
import { credit } from './sla/credit';
import { credits } from './sla/credits';
import { days } from './sla/days';
import { earnBack } from './sla/earn-back';
import { inEffect } from './sla/in-effect';
import { onTime } from './sla/on-time';
import { rate } from './sla/rate';
import { share } from './sla/share';
import { status } from './sla/status';
import { survey } from './sla/survey';
import { target } from './sla/target';
import { tier } from './sla/tier';
import { unposted } from './sla/unposted';

const argumentHelp = {
  function: {
    en: 'Name of the function to explain, such as "CREDIT".',
    de: 'Name der zu erklärenden Funktion, zum Beispiel "CREDIT".',
    ja: '説明する関数の名前（例："CREDIT"）。',
  },
  arguments: {
    en: 'The same arguments as in the function itself.',
    de: 'Dieselben Argumente wie in der Funktion selbst.',
    ja: '対象の関数と同じ引数。',
  },
};

/** Every function an analyst can type, in the order help lists them. */
export const catalogue: readonly FunctionEntry[] = [
  asa,
  rate,
  survey,
  accuracy,
  days,
  unposted,
  onTime,
  target,
  status,
  inEffect,
  share,
  credit,
  credits,
  earnBack,
  tier,
  lift,
  liftRate,
  score,
  ytd,
  incentiveFee,
  incentiveStatement,
  required,
  metricScore,
  groupScore,
  tiered,
  period,
  due,
  hours,
  quotaRate,
  quotaFee,
  used,
  forfeited,
  remaining,
  overage,
  quotaStatement,
  runOut,
  best,
];

/** The EXPLAIN of each family. */
export const explainEntries: readonly ExplainEntry[] = [
  {
    name: 'SLA.EXPLAIN',
    family: 'SLA',
    help: {
      en: 'The steps of an SLA calculation, a row each: step, value, formula, clause, reading.',
      de: 'Die Schritte einer SLA-Berechnung, je Zeile: Schritt, Wert, Formel, Klausel, Lesart.',
      ja: 'SLA 計算の手順を 1 行ずつ表示：手順、値、計算式、条項、解釈。',
    },
    argumentHelp,
  },
  {
    name: 'INCENTIVE.EXPLAIN',
    family: 'INCENTIVE',
    help: {
      en: 'The steps of an incentive calculation, a row each: step, value, formula, clause, reading.',
      de: 'Die Schritte einer Anreizberechnung, je Zeile: Schritt, Wert, Formel, Klausel, Lesart.',
      ja: 'インセンティブ計算の手順を 1 行ずつ表示：手順、値、計算式、条項、解釈。',
    },
    argumentHelp,
  },
  {
    name: 'QUOTA.EXPLAIN',
    family: 'QUOTA',
    help: {
      en: 'The steps of a quota calculation, a row each: step, value, formula, clause, reading.',
      de: 'Die Schritte einer Kontingentberechnung, je Zeile: Schritt, Wert, Formel, Klausel, Lesart.',
      ja: '利用枠計算の手順を 1 行ずつ表示：手順、値、計算式、条項、解釈。',
    },
    argumentHelp,
  },
];
