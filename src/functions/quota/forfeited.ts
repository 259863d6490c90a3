import { hoursUsed } from '../../domain/quota/debit';
import { entriesUntil } from '../../domain/quota/ledger';
import { wholeHours } from '../../domain/quota/readings';
import { define } from '../entry';
import { asOfOrAll } from './as-of';
import { ledgerArgument } from './ledger-argument';

export const forfeited = define({
  name: 'QUOTA.FORFEITED',
  args: [ledgerArgument, asOfOrAll],
  result: 'number',
  help: {
    en: 'Hours debited for slots the customer left unused.',
    de: 'Stunden, die für nicht genutzte Sprechzeiten abgebucht wurden.',
    ja: '未利用で失効した相談枠として差し引かれた時間。',
  },
  clause: 'K §2.1, §2.2',
  readings: [wholeHours],
  examples: [{ formula: '=QUOTA.FORFEITED({44562,"Sprechzeit",1.5;44563,"verfallen",1})', result: 1 }],
  compute: ([entries, lastDay], trace) => hoursUsed(entriesUntil(entries, lastDay), 'forfeited', trace),
});
