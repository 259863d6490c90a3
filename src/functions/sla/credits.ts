import { roundedOnce } from '../../domain/readings';
import { serviceLevelCredits } from '../../domain/sla/credit';
import { capProRata, feeBaseOfWindow } from '../../domain/sla/readings';
import { optional } from '../arguments/argument';
import { fraction, fractionKind } from '../arguments/scalar';
import { exactColumn } from '../arguments/table';
import { define } from '../entry';
import { atRisk, feeBase, levelsInEffect } from './fees-at-risk';

export const credits = define({
  name: 'SLA.CREDITS',
  args: [
    exactColumn('shares', ['share', 'shares', 'Anteil', '割合', '未達割合'], fractionKind, {
      help: {
        en: 'Share missed of each service level, one a row; a blank row answers "" (write IF(x="","",x)).',
        de: 'Verfehlter Anteil jedes Service-Levels, einer je Zeile; eine leere Zeile ergibt "" (WENN(x="";"";x)).',
        ja: '各サービスレベルの未達割合を 1 行ずつ。空白の行は "" を返します（IF(x="","",x) で渡します）。',
      },
    }),
    feeBase,
    atRisk,
    levelsInEffect,
    optional(
      fraction('maxAtRisk', {
        help: {
          en: 'Maximum at-risk percentage that caps the total; atRisk if omitted.',
          de: 'Höchster Risikoanteil, der die Summe begrenzt; ohne Angabe atRisk.',
          ja: '合計の上限となる最大リスク対象割合。省略時は atRisk。',
        },
      }),
      undefined,
      'atRisk',
    ),
  ],
  result: 'moneyColumn',
  help: {
    en: 'The credits of all service levels of a window, one a row, together at most maxAtRisk × fee base, in cents that add up. In a table: INDEX(SLA.CREDITS(…),ROW()-ROW(Table[#Headers])).',
    de: 'Die Gutschriften aller Service-Levels eines Messzeitraums, je Zeile eine, zusammen höchstens maxAtRisk × Bemessungsgrundlage, auf den Cent aufgehend. In einer Tabelle: INDEX(SLA.CREDITS(…);ZEILE()-ZEILE(Tabelle[#Kopfzeilen])).',
    ja: '測定期間の全サービスレベルのクレジットを 1 行ずつ返します。合計は maxAtRisk × 料金ベースを上限とし、セント単位で一致します。テーブル内では INDEX(SLA.CREDITS(…),ROW()-ROW(テーブル[#見出し])) を使います。',
  },
  clause: 'A6 Ex.3-A §7.2, §7.3; A6 Ex.3-B §6.3',
  readings: [feeBaseOfWindow, capProRata, roundedOnce],
  examples: [
    { formula: '=SLA.CREDITS({1;0.5;0},1000000,0.05,10)', result: [[5000], [2500], [0]] },
    { formula: '=SLA.CREDITS({1;1;1},100,0.3,3,0.1)', result: [[3.34], [3.33], [3.33]] },
  ],
  compute: ([shares, fees, risk, levels, maxAtRisk], trace) =>
    serviceLevelCredits(
      shares,
      { feeBase: fees, atRisk: risk, levelsInEffect: levels },
      maxAtRisk ?? risk,
      trace,
    ),
});
