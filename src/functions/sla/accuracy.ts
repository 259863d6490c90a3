import { accuracy as accuracyOf } from '../../domain/sla/metrics';
import { eachScoreItsTarget, groupOfSums } from '../../domain/sla/readings';
import { amount } from '../arguments/scalar';
import { define } from '../entry';

export const accuracy = define({
  name: 'SLA.ACCURACY',
  args: [
    amount('original', {
      help: {
        en: 'Cases audited, or original codes, of all facilities of the group.',
        de: 'Geprüfte Fälle oder ursprüngliche Kodes aller Häuser der Gruppe.',
        ja: 'グループ全施設の監査対象症例数、または元のコード数。',
      },
    }),
    amount('changed', {
      help: {
        en: 'Of these, replaced, deleted or added, counting only the changes the exhibit names.',
        de: 'Davon ersetzt, gelöscht oder hinzugefügt; es zählen nur die Änderungen, die die Anlage nennt.',
        ja: 'うち置換・削除・追加の件数。別紙に定める変更だけを数えます。',
      },
    }),
  ],
  result: 'number',
  help: {
    en: 'Coding accuracy: (original − changed) ÷ original. Nothing audited: #DIV/0!, not measured.',
    de: 'Kodiergenauigkeit: (ursprünglich − geändert) ÷ ursprünglich. Nichts geprüft: #DIV/0!, nicht gemessen.',
    ja: 'コーディング正確率：（元の数 − 変更数）÷ 元の数。監査対象がない場合は #DIV/0!（測定不能）。',
  },
  clause: 'A6 Ex.3-A §3.7(a), §3.7(b)',
  readings: [groupOfSums, eachScoreItsTarget],
  examples: [{ formula: '=SLA.ACCURACY(1200,36)', result: 0.97 }],
  compute: ([original, changed], trace) => accuracyOf(original, changed, trace),
});
