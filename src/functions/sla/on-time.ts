import { secondOfSerial, secondOfText } from '../../domain/calendar';
import { Exact } from '../../domain/decimal/exact';
import { secondsTaken, shareOnTime } from '../../domain/sla/on-time';
import { shareInTime } from '../../domain/sla/readings';
import { markKind } from '../arguments/mark';
import { amount, type CellKind } from '../arguments/scalar';
import { blankable, column, missable, table } from '../arguments/table';
import { define } from '../entry';
import { errorGiven, isRawError, notAllowed } from '../raw';

/** A date with its time of day, in whole seconds. */
const moment: CellKind<number> = {
  allowed: {
    en: 'a date and time (an Excel date, or text such as 2022-09-30 14:05)',
    de: 'ein Zeitpunkt (ein Excel-Datum oder Text wie 2022-09-30 14:05)',
    ja: '日時（Excel の日付、または 2022-09-30 14:05 のような文字列）',
  },
  read(where, cell) {
    if (isRawError(cell)) throw errorGiven(where, cell);
    const second =
      typeof cell === 'number' && Number.isFinite(cell)
        ? secondOfSerial(Exact.ofDouble(cell))
        : typeof cell === 'string'
          ? secondOfText(cell)
          : undefined;
    if (second === undefined) throw notAllowed(where, this.allowed, cell);
    return second;
  },
};

const rows = table('rows', {
  help: {
    en: 'Rows of available, completed and, where needed, a mark on those that do not count. Write IF(x="","",x) for cells that may be empty.',
    de: 'Zeilen mit verfügbar, abgeschlossen und bei Bedarf einer Markierung für nicht zu zählende. Für Zellen, die leer sein können: WENN(x="";"";x).',
    ja: '受付・完了と、必要に応じて算入しない行の印からなる行。空の可能性があるセルは IF(x="","",x) で渡します。',
  },
  columns: [
    blankable(column(['available', 'verfügbar', '受付', '受付日時'], moment), undefined),
    blankable(column(['completed', 'abgeschlossen', '完了', '完了日時'], moment), undefined),
    missable(column(['excluded', 'excluded?', 'ausgenommen', '対象外', '除外'], markKind), false),
  ],
  build: ([available, completed, excluded], row): number | undefined => {
    if (excluded) return undefined;
    if (available === undefined) throw notAllowed(`rows, row ${row}, available`, moment.allowed, null);
    return secondsTaken(row, available, completed);
  },
});

export const onTime = define({
  name: 'SLA.ONTIME',
  args: [
    rows,
    amount('hours', {
      help: {
        en: 'Agreed time in hours.',
        de: 'Vereinbarte Zeit in Stunden.',
        ja: '合意した時間（時間単位）。',
      },
    }),
  ],
  result: 'number',
  help: {
    en: 'Share of the rows that count which were completed within the hours, to the second. Not completed is not in time; no row that counts: #DIV/0!.',
    de: 'Anteil der zählenden Zeilen, die sekundengenau innerhalb der Stunden abgeschlossen wurden. Nicht abgeschlossen gilt als nicht fristgerecht; keine zählende Zeile: #DIV/0!.',
    ja: '算入する行のうち所定時間内に完了した割合（秒単位で比較）。未完了は期限内とせず、算入する行がない場合は #DIV/0!。',
  },
  clause: 'A6 Ex.3-A §3.10, §4 J',
  readings: [shareInTime],
  examples: [
    {
      formula: '=SLA.ONTIME({44805.5,44805.75;44806.5,44806.75;44807,44809;44808,""},24)',
      result: 0.5,
    },
  ],
  compute: ([taken, hours], trace) => shareOnTime(taken, hours, trace),
});
