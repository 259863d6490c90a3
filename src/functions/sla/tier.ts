import { rateOfTier } from '../../domain/sla/tier';
import { fractionKind, signedAmount } from '../arguments/scalar';
import { tiersArgument } from '../arguments/tiers';
import { define } from '../entry';

export const tier = define({
  name: 'SLA.TIER',
  args: [
    signedAmount('level', {
      help: {
        en: 'The measured level, such as an availability.',
        de: 'Der gemessene Wert, etwa eine Verfügbarkeit.',
        ja: '測定値（稼働率など）。',
      },
    }),
    tiersArgument('tiers', fractionKind, {
      help: {
        en: 'Rows of from, to, rate (5 % is 0.05); a blank bound is open (write IF(x="","",x)).',
        de: 'Zeilen mit von, bis, Satz (5 % ist 0,05); eine leere Grenze ist offen (WENN(x="";"";x)).',
        ja: '下限・上限・料率（5 % は 0.05）の行。空白の境界は無制限です（IF(x="","",x) で渡します）。',
      },
    }),
  ],
  result: 'number',
  help: {
    en: 'The rate of the tier from ≤ level < to. A level in a gap: #N/A with the gap; overlapping tiers: #VALUE! with both.',
    de: 'Der Satz der Stufe von ≤ Wert < bis. Ein Wert in einer Lücke: #N/A mit der Lücke; überschneidende Stufen: #VALUE! mit beiden.',
    ja: '下限 ≤ 値 < 上限 となる段階の料率。隙間にある値は #N/A、重なる段階は #VALUE!。',
  },
  clause: 'tier table',
  examples: [{ formula: '=SLA.TIER(0.985,{"",0.95,0.25;0.95,0.99,0.1;0.99,"",0})', result: 0.1 }],
  compute: ([level, tiers], trace) => rateOfTier(level, tiers, trace),
});
