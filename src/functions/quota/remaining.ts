import { quotaTerms } from '../../contracts/k/quota-terms';
import { quotaRemaining } from '../../domain/quota/consumption';
import {
  cancelledSlot,
  effortUnrounded,
  noCarryOver,
  topUpFromItsDate,
  wholeHours,
} from '../../domain/quota/readings';
import { optional } from '../arguments/argument';
import { choice } from '../arguments/scalar';
import { define } from '../entry';
import { asOfOrAll } from './as-of';
import { ledgerArgument } from './ledger-argument';
import { packageArgument } from './package-argument';
import { dayWords, hourWords } from './unit-words';

export const remaining = define({
  name: 'QUOTA.REMAINING',
  args: [
    packageArgument,
    ledgerArgument,
    asOfOrAll,
    optional(
      choice(
        'unit',
        { ...hourWords, ...dayWords },
        {
          help: {
            en: 'hour or day (8 hours); hour if omitted.',
            de: 'hour (Stunde) oder day (Tag zu 8 Stunden); ohne Angabe hour.',
            ja: 'hour（時間）または day（8 時間）。省略時は hour。',
          },
        },
      ),
      'hour' as const,
      'hour',
    ),
  ],
  result: 'number',
  help: {
    en: 'What is left of a quota: allotment with the top-ups so far − hours debited, not below 0; what went beyond the quota is overage.',
    de: 'Was von einem Kontingent übrig ist: Kontingent mit den bisherigen Aufstockungen − abgebuchte Stunden, nicht unter 0; was darüber hinausging, ist Mehrverbrauch.',
    ja: '枠の残り：これまでの追加枠を含む枠 − 差引時間（0 未満にはなりません）。超過分は枠超過となります。',
  },
  clause: 'K §1.7, §2',
  readings: [wholeHours, effortUnrounded, cancelledSlot, topUpFromItsDate, noCarryOver],
  examples: [
    { formula: '=QUOTA.REMAINING("a",{44562,"Sprechzeit",1.5;44563,"verfallen",1})', result: 93 },
    {
      formula: '=QUOTA.REMAINING("a",{44562,"Sprechzeit",1.5;44563,"verfallen",1},"2022-01-01","day")',
      result: 11.75,
    },
  ],
  compute: ([bought, entries, lastDay, unit], trace) =>
    quotaRemaining(bought, entries, lastDay, unit, quotaTerms, trace),
});
