import { Exact } from '../../domain/decimal/exact';
import { equalComponents, feeBaseOfWindow } from '../../domain/sla/readings';
import { serviceLevelCredit } from '../../domain/sla/credit';
import { roundedOnce } from '../../domain/readings';
import { optional } from '../arguments/argument';
import { countFromOne, countFromZero, scalar } from '../arguments/scalar';
import { define } from '../entry';
import { atRisk, feeBase, levelsInEffect } from './fees-at-risk';

export const credit = define({
  name: 'SLA.CREDIT',
  args: [
    feeBase,
    atRisk,
    levelsInEffect,
    optional(
      scalar('missed', countFromZero, {
        help: {
          en: 'Components missed; 1 if omitted.',
          de: 'Verfehlte Komponenten; ohne Angabe 1.',
          ja: '未達の構成要素数。省略時は 1。',
        },
      }),
      Exact.one,
      '1',
    ),
    optional(
      scalar('applicable', countFromOne, {
        help: {
          en: 'Components applicable in the window; 1 if omitted.',
          de: 'Im Messzeitraum anwendbare Komponenten; ohne Angabe 1.',
          ja: '測定期間に適用される構成要素数。省略時は 1。',
        },
      }),
      Exact.one,
      '1',
    ),
  ],
  result: 'money',
  help: {
    en: 'The credit of one defaulted service level: (at-risk percentage ÷ levels in effect) × fee base × share of components missed.',
    de: 'Gutschrift für einen verfehlten Service-Level: (Risikoanteil ÷ wirksame Service-Levels) × Bemessungsgrundlage × Anteil verfehlter Komponenten.',
    ja: '未達サービスレベル 1 件のクレジット：（リスク対象割合 ÷ 有効レベル数）× 料金ベース × 未達構成要素の割合。',
  },
  clause: 'A6 Ex.3-A §7.2, §7.3.1; A6 Ex.3-B §6.3',
  readings: [feeBaseOfWindow, equalComponents, roundedOnce],
  examples: [
    { formula: '=SLA.CREDIT(1000000,0.05,10)', result: 5000 },
    { formula: '=SLA.CREDIT(1000000,0.05,10,1,2)', result: 2500 },
  ],
  compute: ([feeBase, atRisk, levelsInEffect, missed, applicable], trace) =>
    serviceLevelCredit({ feeBase, atRisk, levelsInEffect }, missed, applicable, trace),
});
