import { hoursUsed } from '../../domain/quota/debit';
import { entriesUntil } from '../../domain/quota/ledger';
import { cancelledSlot, effortUnrounded, wholeHours } from '../../domain/quota/readings';
import { optional } from '../arguments/argument';
import { scalar } from '../arguments/scalar';
import { define } from '../entry';
import { asOfOrAll } from './as-of';
import { entryKind, ledgerArgument } from './ledger-argument';

export const used = define({
  name: 'QUOTA.USED',
  args: [
    ledgerArgument,
    asOfOrAll,
    optional(
      scalar('kind', entryKind, {
        help: {
          en: 'Kind of entry to count alone; all kinds if omitted.',
          de: 'Art der Einträge, die allein zählen soll; ohne Angabe alle.',
          ja: '対象とする種別。省略時は全種別。',
        },
      }),
      undefined,
    ),
  ],
  result: 'number',
  help: {
    en: 'Hours debited, within the quota and beyond it: slots in whole hours, used or forfeited; background work and service requests by effort; cancelled slots, program errors and on-site consulting not at all.',
    de: 'Abgebuchte Stunden, im Kontingent und darüber hinaus: Sprechzeiten in vollen Stunden, genutzt oder verfallen; Hintergrundarbeiten und Service Requests nach Aufwand; abgesagte Sprechzeiten, Programmfehler und Vor-Ort-Beratung gar nicht.',
    ja: '枠内・枠超過を合わせた差引時間：相談枠は利用・失効とも 1 時間単位、バックグラウンド作業とサービスリクエストは実績時間、取消・プログラム不具合・訪問は差し引きません。',
  },
  clause: 'K §2.1–§2.5, §2.7',
  readings: [wholeHours, effortUnrounded, cancelledSlot],
  examples: [
    { formula: '=QUOTA.USED({44562,"Sprechzeit",1.5;44563,"Analyse",2.25})', result: 4.25 },
    { formula: '=QUOTA.USED({44562,"Sprechzeit",1.5;44563,"Analyse",2.25},44563,"Analyse")', result: 2.25 },
  ],
  compute: ([entries, lastDay, kind], trace) => hoursUsed(entriesUntil(entries, lastDay), kind?.kind, trace),
});
