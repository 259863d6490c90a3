import { groupScore as scoreOfGroup } from '../../domain/incentive/acute-score';
import { noTargetNoScore, weightsMakeAWhole } from '../../domain/incentive/readings';
import { anyNumber, fractionKind } from '../arguments/scalar';
import { refuseOtherLength } from '../arguments/side-by-side';
import { exactColumn } from '../arguments/table';
import { define } from '../entry';

export const groupScore = define({
  name: 'INCENTIVE.GROUPSCORE',
  args: [
    exactColumn(
      'scores',
      ['score', 'scores', 'Performance score', 'Leistungswert', 'Punktwert', '業績スコア', 'スコア'],
      anyNumber,
      {
        help: {
          en: 'Scores of the group’s metrics, one a row; blank only where the weight is blank or 0 (write IF(x="","",x)).',
          de: 'Leistungswerte der Kennzahlen der Gruppe, je Zeile einer; leer nur bei leerem Gewicht oder 0 (WENN(x="";"";x)).',
          ja: 'グループの指標のスコアを 1 行ずつ。空白はウェイトが空白か 0 の行だけ（IF(x="","",x) で渡します）。',
        },
      },
    ),
    exactColumn(
      'weights',
      [
        'weight',
        'weights',
        'Metric weight',
        'Gewicht',
        'Gewichtung',
        'ウェイト',
        'ウエイト',
        '指標ウェイト',
        '重み',
      ],
      fractionKind,
      {
        help: {
          en: 'Weight of each metric as a fraction, row for row beside scores; together exactly 1.',
          de: 'Gewicht jeder Kennzahl als Bruchteil, Zeile für Zeile neben scores; zusammen genau 1.',
          ja: '各指標のウェイト（小数）。scores と同じ行に並べ、合計はちょうど 1。',
        },
      },
    ),
  ],
  result: 'number',
  help: {
    en: 'The score of a group over its acute operating metrics: Σ weight × score. The weights must add up to exactly 1.',
    de: 'Der Leistungswert einer Gruppe über ihre Kennzahlen: Σ Gewicht × Leistungswert. Die Gewichte müssen zusammen genau 1 ergeben.',
    ja: '急性期の運営指標によるグループのスコア：Σ ウェイト × スコア。ウェイトの合計はちょうど 1 です。',
  },
  clause: 'A6 §4.01',
  readings: [weightsMakeAWhole, noTargetNoScore],
  examples: [{ formula: '=INCENTIVE.GROUPSCORE({1;0.5;0.2},{0.5;0.3;0.2})', result: 0.69 }],
  compute: ([scores, weights], trace) => {
    refuseOtherLength('scores', scores, 'weights', weights);
    return scoreOfGroup(scores, weights, trace);
  },
});
