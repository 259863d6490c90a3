import type { Exact } from '../../domain/decimal/exact';
import { targetOfWindow } from '../../domain/sla/readings';
import { targetInForce } from '../../domain/sla/target';
import { optional } from '../arguments/argument';
import { type CellKind, date, dayKind, exactOf, text, textKind } from '../arguments/scalar';
import { blankable, column, missable, table } from '../arguments/table';
import { define } from '../entry';
import { notAllowed } from '../raw';

const NOT_APPLICABLE = new Set([
  'n/a',
  'na',
  'not applicable',
  'n. a.',
  'nicht anwendbar',
  'entfällt',
  '適用外',
]);

/** A target, or the words that say there is none. */
const targetKind: CellKind<Exact | 'n/a'> = {
  allowed: {
    en: 'a number, or the text n/a',
    de: 'eine Zahl oder der Text n/a',
    ja: '数値、または文字列 n/a',
  },
  read(where, cell) {
    if (typeof cell === 'string' && NOT_APPLICABLE.has(cell.trim().toLowerCase())) return 'n/a';
    const value = exactOf(where, cell);
    if (value === undefined) throw notAllowed(where, this.allowed, cell);
    return value;
  },
};

export const target = define({
  name: 'SLA.TARGET',
  args: [
    table('schedule', {
      help: {
        en: 'Rows of from, to, target and, where targets differ, group. From and to are inclusive, a blank to is open: write IF(x="","",x).',
        de: 'Zeilen mit von, bis, Zielwert und, wo sich Zielwerte unterscheiden, Gruppe. Von und bis einschließlich, ein leeres bis ist offen: WENN(x="";"";x).',
        ja: '開始・終了・目標値と、目標値が異なる場合はグループからなる行。開始日と終了日を含み、空白の終了は無期限です（IF(x="","",x) で渡します）。',
      },
      columns: [
        column(['from', 'von', 'ab', 'gültig ab', '開始', '開始日'], dayKind),
        blankable(column(['to', 'bis', 'gültig bis', '終了', '終了日'], dayKind), undefined),
        column(['target', 'Ziel', 'Zielwert', '目標', '目標値'], targetKind),
        missable(column(['group', 'Gruppe', 'グループ'], textKind), undefined),
      ],
      build: ([from, to, value, group], row) => ({ row, from, to, target: value, group }),
    }),
    date('date', {
      help: {
        en: 'The day asked for: the first day of the measurement window.',
        de: 'Der abgefragte Tag: der erste Tag des Messzeitraums.',
        ja: '照会する日：測定期間の初日。',
      },
    }),
    optional(
      text('group', {
        help: {
          en: 'Group whose target is wanted; needed where the groups differ.',
          de: 'Gruppe, deren Zielwert gesucht ist; nötig, wo sich die Gruppen unterscheiden.',
          ja: '目標値を求めるグループ。グループにより異なる場合は必須です。',
        },
      }),
      undefined,
    ),
  ],
  result: 'number',
  help: {
    en: 'The target in force on a day. None, or n/a: #N/A with the gap; two rows in force: #VALUE! with both.',
    de: 'Der an einem Tag geltende Zielwert. Keiner oder n/a: #N/A mit der Lücke; zwei geltende Zeilen: #VALUE! mit beiden.',
    ja: '指定日に適用される目標値。該当なしまたは n/a は #N/A、2 行が重複する場合は #VALUE!。',
  },
  clause: 'A6 Ex.3-A §4, §5; A6 Ex.3-B §3',
  readings: [targetOfWindow],
  examples: [
    {
      formula: '=SLA.TARGET({"2022-07-01","2022-12-31",45;"2023-01-01","",30},"2023-02-15")',
      result: 30,
    },
  ],
  compute: ([schedule, day, group], trace) => targetInForce(schedule, day, group, trace),
});
