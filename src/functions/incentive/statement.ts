import { Exact } from '../../domain/decimal/exact';
import { quartersOf } from '../../domain/incentive/quarters';
import {
  creditAcrossYears,
  linesApart,
  signedEarlierFees,
  statedAmounts,
} from '../../domain/incentive/readings';
import { incentiveStatement } from '../../domain/incentive/statement';
import { roundedOnce } from '../../domain/readings';
import { optional } from '../arguments/argument';
import { amount } from '../arguments/scalar';
import { define } from '../entry';
import { cash, lift } from './figures';
import { cappedFeeScheme, exampleScheme } from './schemes';

/** The heading row; a spilled heading does not change with the display language. */
const headings = [
  'Quarter',
  'YTD cash',
  'YTD lift',
  'YTD lift %',
  'Score',
  'YTD earned',
  'Earned in period',
  'Fee',
  'Invoice',
  'Credit carried forward',
] as const;

export const statement = define({
  name: 'INCENTIVE.STATEMENT',
  args: [
    cash,
    lift,
    cappedFeeScheme,
    optional(
      amount('creditBroughtForward', {
        help: {
          en: 'Credit left from before the fiscal year, at least 0; 0 if omitted.',
          de: 'Guthaben aus der Zeit vor dem Geschäftsjahr, mindestens 0; ohne Angabe 0.',
          ja: '前年度以前からの繰越クレジット（0 以上）。省略時は 0。',
        },
      }),
      Exact.zero,
      '0',
    ),
  ],
  result: 'table',
  help: {
    en: 'The statement of a fiscal year, a heading row and a row a quarter: YTD figures, score, earnings, fee, invoice, credit carried forward.',
    de: 'Die Abrechnung eines Geschäftsjahres, Kopfzeile und je Quartal eine Zeile: Werte seit Jahresbeginn, Leistungswert, Verdienst, Vergütung, Rechnung, vorzutragendes Guthaben.',
    ja: '会計年度の計算書：見出し行と四半期ごとの行（年初来の値、スコア、獲得額、報酬、請求額、繰越クレジット）。',
  },
  clause: 'A6 Ex.4 §6, §7 step 3',
  readings: [statedAmounts, signedEarlierFees, creditAcrossYears, linesApart, roundedOnce],
  examples: [
    {
      formula: `=INCENTIVE.STATEMENT({1000000;1000000},{20000;-20000},${exampleScheme},1000)`,
      result: [
        [...headings],
        [1, 1000000, 20000, 0.02, 0.5, 5000, 5000, 5000, 4000, 0],
        [2, 2000000, 0, 0, 0, 0, -5000, -5000, 0, 5000],
      ],
    },
  ],
  compute: ([ofCash, ofLift, scheme, creditBroughtForward], trace) => [
    headings,
    ...incentiveStatement(quartersOf(ofCash, ofLift), scheme, creditBroughtForward, trace).map((row) => [
      row.quarter,
      row.ytdCash,
      row.ytdLift,
      row.liftRate,
      row.score,
      row.ytdEarned,
      row.earnedInPeriod,
      row.fee,
      row.invoice,
      row.creditCarriedForward,
    ]),
  ],
});
