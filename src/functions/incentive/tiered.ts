import { type TierMode, tieredAmount } from '../../domain/incentive/tiered-amount';
import { roundedOnce } from '../../domain/readings';
import { optional } from '../arguments/argument';
import { anyNumber, choice, signedAmount } from '../arguments/scalar';
import { tiersArgument } from '../arguments/tiers';
import { define } from '../entry';

const modes = { marginal: 'marginal', whole: 'whole', interpolated: 'interpolated' } as const;

export const tiered = define({
  name: 'INCENTIVE.TIERED',
  args: [
    signedAmount('amount', {
      help: {
        en: 'What the tiers are measured on, such as revenue or lift.',
        de: 'Worauf sich die Stufen beziehen, etwa Umsatz oder Steigerung.',
        ja: '段階を適用する対象（売上や改善額など）。',
      },
    }),
    tiersArgument('tiers', anyNumber, {
      help: {
        en: 'Rows of from, to, rate; a blank bound is open (write IF(x="","",x)). The first tier of a marginal table starts at 0.',
        de: 'Zeilen mit von, bis, Satz; eine leere Grenze ist offen (WENN(x="";"";x)). Im Modus marginal beginnt die erste Stufe bei 0.',
        ja: '下限・上限・料率の行。空白の境界は無制限です（IF(x="","",x) で渡します）。marginal の最初の段階は 0 から始めます。',
      },
    }),
    optional(
      choice<TierMode>('mode', modes, {
        help: {
          en: 'marginal (if omitted): each slice at its rate; whole: all at the rate reached; interpolated: rate is the amount of the full tier.',
          de: 'marginal (ohne Angabe): jede Scheibe zu ihrem Satz; whole: alles zum erreichten Satz; interpolated: der Satz ist der Betrag der vollen Stufe.',
          ja: 'marginal（省略時）：各区分をその料率で、whole：全額を到達した料率で、interpolated：料率欄は段階全体の金額。',
        },
      }),
      modes.marginal,
      modes.marginal,
    ),
  ],
  result: 'money',
  help: {
    en: 'An amount paid by tiers: marginal, whole or interpolated. Beyond the last tier or above a gap: #N/A; overlapping tiers: #VALUE!.',
    de: 'Ein nach Stufen gezahlter Betrag: marginal, whole oder interpolated. Über der letzten Stufe oder einer Lücke: #N/A; überschneidende Stufen: #VALUE!.',
    ja: '段階制の金額（marginal・whole・interpolated）。最終段階を超える、または隙間の上にある値は #N/A、重なる段階は #VALUE!。',
  },
  clause: 'tier table',
  readings: [roundedOnce],
  examples: [
    { formula: '=INCENTIVE.TIERED(150000,{0,100000,0.02;100000,"",0.03})', result: 3500 },
    { formula: '=INCENTIVE.TIERED(150000,{0,100000,0.02;100000,"",0.03},"whole")', result: 4500 },
    { formula: '=INCENTIVE.TIERED(150000,{0,100000,2000;100000,200000,3000},"interpolated")', result: 3500 },
  ],
  compute: ([amount, tiers, mode], trace) => tieredAmount(amount, tiers, mode, trace),
});
