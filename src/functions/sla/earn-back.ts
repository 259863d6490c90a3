import { earnedBack } from '../../domain/sla/earn-back';
import { nextWindowOnly } from '../../domain/sla/readings';
import { nonNegative } from '../arguments/scalar';
import { columnOf, exactColumn } from '../arguments/table';
import { define } from '../entry';
import { refuseOtherLength } from '../arguments/side-by-side';
import { statusHeadings, statusKind } from './status-kind';

export const earnBack = define({
  name: 'SLA.EARNBACK',
  args: [
    exactColumn('credits', ['credit', 'credits', 'Gutschrift', 'クレジット'], nonNegative, {
      help: {
        en: 'Credits that were paid, one a service level; a blank row answers "" (write IF(x="","",x)).',
        de: 'Geleistete Gutschriften, eine je Service-Level; eine leere Zeile ergibt "" (WENN(x="";"";x)).',
        ja: '支払済みのクレジットをサービスレベルごとに 1 行ずつ。空白の行は "" を返します（IF(x="","",x) で渡します）。',
      },
    }),
    columnOf('nextStatuses', ['nextStatus', 'nächster Status', '次の判定', ...statusHeadings], statusKind, {
      help: {
        en: 'Beside them, the status of the whole level in the very next window; blank while it is not known.',
        de: 'Daneben der Status des ganzen Service-Levels im unmittelbar folgenden Messzeitraum; leer, solange er nicht bekannt ist.',
        ja: '直後の測定期間におけるレベル全体の判定を並べます。未確定の間は空白。',
      },
      blankRows: 'keep',
    }),
  ],
  result: 'moneyColumn',
  help: {
    en: 'The credit that each level earns back: all of it where the next status is met, else 0.',
    de: 'Die Gutschrift, die jeder Service-Level zurückverdient: ganz, wo der nächste Status met ist, sonst 0.',
    ja: '各レベルが取り戻すクレジット：次の判定が met なら全額、それ以外は 0。',
  },
  clause: 'A6 Ex.3-A §7.4; A6 Ex.3-B §6.4',
  readings: [nextWindowOnly],
  examples: [{ formula: '=SLA.EARNBACK({5000;2500;""},{"met";"default";""})', result: [[5000], [0], ['']] }],
  compute: ([credits, nextStatuses], trace) => {
    refuseOtherLength('credits', credits, 'nextStatuses', nextStatuses);
    return earnedBack(credits, nextStatuses, trace);
  },
});
