import { equalComponents, excusedLevel } from '../../domain/sla/readings';
import { shareMissed } from '../../domain/sla/share';
import { columnOf } from '../arguments/table';
import { define } from '../entry';
import { statusHeadings, statusKind } from './status-kind';

export const share = define({
  name: 'SLA.SHARE',
  args: [
    columnOf('statuses', statusHeadings, statusKind, {
      help: {
        en: 'Statuses of the level’s components, as SLA.STATUS gives them; blanks are skipped (write IF(x="","",x)).',
        de: 'Status der Komponenten des Service-Levels, wie SLA.STATUS sie liefert; leere Zellen werden übergangen (WENN(x="";"";x)).',
        ja: 'レベルの各構成要素の判定（SLA.STATUS の結果）。空白は無視します（IF(x="","",x) で渡します）。',
      },
    }),
  ],
  result: 'number',
  help: {
    en: 'Share of a level that its components missed: default ÷ applicable. Excluded and not in effect are not applicable; none applicable is 0.',
    de: 'Anteil des Service-Levels, den seine Komponenten verfehlten: default ÷ anwendbare. Excluded und not in effect sind nicht anwendbar; ohne anwendbare 0.',
    ja: '構成要素の未達割合：default ÷ 適用対象。excluded と not in effect は適用対象外で、対象がなければ 0。',
  },
  clause: 'A6 Ex.3-A §7.3.1, §7.3.2; A6 Ex.3-B §6.3(A)',
  readings: [equalComponents, excusedLevel],
  examples: [{ formula: '=SLA.SHARE({"met";"default";"not in effect"})', result: 0.5 }],
  compute: ([statuses], trace) => shareMissed(statuses, trace),
});
