import { type LedgerKindRule, kindOf, ledgerKinds } from '../../contracts/k/rules';
import { Exact } from '../../domain/decimal/exact';
import type { EntryKind } from '../../domain/quota/kind';
import type { LedgerEntry } from '../../domain/quota/ledger';
import { LedgerColumns } from '../../domain/quota/ledger-columns';
import { type CellKind, dayKind, nonNegative } from '../arguments/scalar';
import { blankable, column, missable, tableInto } from '../arguments/table';
import { errorGiven, isRawError, notAllowed } from '../raw';

const kinds = ledgerKinds.map(({ kind }) => kind).join(', ');

/** What an entry is, in any of the spellings of contract K. */
export const entryKind: CellKind<LedgerKindRule> = {
  allowed: {
    en: `one of ${kinds}`,
    de: `eines von ${kinds} (oder der deutsche Name)`,
    ja: `${kinds} のいずれか（日本語名も可）`,
  },
  neverZero: true,
  read(where, cell) {
    if (isRawError(cell)) throw errorGiven(where, cell);
    const found = typeof cell === 'string' ? kindOf(cell) : undefined;
    if (found === undefined) throw notAllowed(where, this.allowed, cell);
    return found;
  },
  show: ({ kind }) => kind,
};

/** The entries of a quota: date, kind, hours, and travel costs where there are any. */
export const ledgerArgument = tableInto(
  'ledger',
  {
    help: {
      en: 'Range with the columns date, kind, hours and, if wanted, travel.',
      de: 'Bereich mit den Spalten Datum, Art, Stunden und, falls gewünscht, Reisekosten.',
      ja: '日付、種別、時間、必要に応じて旅費の列を持つ範囲。',
    },
    columns: [
      column(['date', 'day', 'Datum', 'Tag', '日付'], dayKind),
      column(
        ['kind', 'type', 'kind of entry', 'Art', 'Leistungsart', 'Buchungsart', '種別', '区分', '種類'],
        entryKind,
      ),
      blankable(
        column(
          ['hours', 'hours debited', 'Stunden', 'Std', 'Aufwand', '時間', '時間数', '工数'],
          nonNegative,
        ),
        undefined,
      ),
      missable(
        column(
          [
            'travel',
            'travel costs',
            'travel expenses',
            'Reisekosten',
            'Reise',
            '旅費',
            '交通費',
            '旅費交通費',
          ],
          nonNegative,
        ),
        Exact.zero,
      ),
    ],
    build: ([day, kind, hours, travel], row): LedgerEntry => ({
      row,
      day,
      kind,
      hours: hours ?? withoutHours(kind, row),
      travel,
    }),
  },
  (most) => new LedgerColumns(most),
);

/** An entry that takes nothing off the quota needs no hours; any other does. */
function withoutHours({ debit }: EntryKind, row: number): Exact {
  if (debit === 'nothing') return Exact.zero;
  throw notAllowed(`ledger, row ${row}, hours`, nonNegative.allowed, null);
}
