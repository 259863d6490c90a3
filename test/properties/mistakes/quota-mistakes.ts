import fc from 'fast-check';
import { anyOf, centsExcept, column, dayIn, inCell, pick, whole, type MistakesByRule } from './mistake';

const quota = (rule: string, cellAndText: fc.Arbitrary<readonly [string, string]>, foundAt?: string) =>
  inCell('clean-quota', 'Quota', rule, cellAndText, foundAt);

/** Mistakes in a quota ledger, of contract K. */
export const quotaMistakes: MistakesByRule = {
  'QUOTA-01': quota(
    'error QUOTA-01',
    fc.oneof(anyOf(pick('B3'), centsExcept(650, 2000)), anyOf(pick('B4'), centsExcept(81.25, 200))),
  ),
  'QUOTA-02': quota('error QUOTA-02', anyOf(pick('A20'), dayIn('2023-03', 1, 31))),
  'QUOTA-03': quota('error QUOTA-03', anyOf(column('B', 10, 12, 15, 20), pick('lunch', 'Urlaub', 'misc'))),
  'QUOTA-04': quota('error QUOTA-04', anyOf(column('C', 10, 13), pick('1.5', '2.25', '0.5'))),
  'QUOTA-05': quota(
    'info QUOTA-05',
    fc.oneof(anyOf(pick('D10'), dayIn('2022-01', 8, 31)), anyOf(pick('D13'), dayIn('2022-02', 8, 28))),
  ),
  'QUOTA-06': quota(
    'error QUOTA-06',
    anyOf(
      column('C', 10, 11, 13),
      whole(1, 9).map((hours) => String(-hours)),
    ),
  ),
  // 192 - 29.5 - 8 on site.
  'QUOTA-07': quota('error QUOTA-07', pick(['B6', '154.5'])),
  'QUOTA-08': quota('error QUOTA-08', anyOf(pick('C17'), whole(1, 40).map(String))),
  'QUOTA-09': quota('error QUOTA-09', anyOf(pick('B6'), whole(1, 150).map(String))),
  'QUOTA-10': quota('error QUOTA-10', anyOf(pick('B7'), centsExcept(1348.6, 3000))),
  'QUOTA-11': quota('error QUOTA-11', anyOf(pick('B5'), centsExcept(1300, 9000))),
  // 29.5 h until 30 June and as many more on the day that is looked at: beyond 95 h the pace lasts no year.
  'QUOTA-12': whole(80, 160).map((hours) => ({
    base: 'clean-quota',
    changes: [
      `Quota!21 inserted: 2022-07-01 | implementation | ${String(hours)} | | | T-170 | migration`,
      `Quota!B6 = ${String(162.5 - hours)}`,
    ],
    finding: 'info QUOTA-12 Quota!B6',
  })),
  // Package a holds 96 h; 29.5 + 80 are debited, and a top-up of 20 June can be used from 20 July.
  'QUOTA-13': whole(14, 60).map((hours) => ({
    base: 'clean-quota',
    changes: [
      'Quota!B1 = a',
      'Quota!B3 = 670.00',
      'Quota!B4 = 83.75',
      'Quota!B5 = 670.00',
      `Quota!B6 = ${String(96 + hours - 109.5)}`,
      'Quota!21 inserted: 2022-07-01 | implementation | 80 | | | T-170 | migration',
      `Quota!20 inserted: 2022-06-20 | topUp | ${String(hours)} | | | T-155 |`,
    ],
    finding: 'error QUOTA-13 Quota!A20',
  })),
  'QUOTA-14': pick(12, 15, 19, 20).map((row) => ({
    base: 'clean-quota',
    changes: [`Quota!F${String(row)} =`, `Quota!G${String(row)} =`],
    finding: `info QUOTA-14 Quota!F${String(row)}`,
  })),
};
