import fc from 'fast-check';
import { anyOf, column, dayIn, inCell, pick, whole, type MistakesByRule } from './mistake';

const scorecard = (rule: string, cellAndText: fc.Arbitrary<readonly [string, string]>) =>
  inCell('clean-incentive', 'Incentive scorecard', rule, cellAndText);
const metrics = (rule: string, cellAndText: fc.Arbitrary<readonly [string, string]>) =>
  inCell('clean-incentive', 'Incentive metrics', rule, cellAndText);
const anyAmount = whole(1_000_001, 99_999_999).map((cents) => (cents / 100).toFixed(2));

/** Mistakes in incentives, of A6 Exhibit 4 and §4. */
export const incentiveMistakes: MistakesByRule = {
  'INC-01': metrics('error INC-01', anyOf(column('D', 2, 8, 15, 21), pick('6', '2a', '9', '1x'))),
  'INC-02': metrics(
    'error INC-02',
    fc
      .tuple(whole(2, 21), whole(20_000_000, 90_000_000))
      .map(([row, baseline]) => [`E${String(row)}`, String(baseline)] as const),
  ),
  'INC-03': metrics('error INC-03', anyOf(column('G', 2, 6, 9, 14, 17, 21), anyAmount)),
  'INC-04': scorecard(
    'error INC-04',
    fc.oneof(
      anyOf(column('E', 2, 3, 4, 5), anyAmount),
      anyOf(column('F', 2, 3, 4, 5), anyAmount),
      anyOf(column('G', 2, 3, 4, 5), anyAmount),
    ),
  ),
  'INC-05': scorecard(
    'error INC-05',
    anyOf(
      fc.oneof(column('H', 2, 3, 4, 5), column('I', 2, 3, 4, 5)),
      pick('0.011', '0.3', '0.777', '0.0251'),
    ),
  ),
  'INC-06': scorecard(
    'error INC-06',
    anyOf(fc.oneof(column('J', 2, 3, 4, 5), column('K', 2, 3, 4, 5)), anyAmount),
  ),
  'INC-07': scorecard(
    'error INC-07',
    anyOf(
      column('L', 2, 3, 4, 5),
      anyAmount.filter((amount) => amount !== '30000.00'),
    ),
  ),
  'INC-08': scorecard('error INC-08', anyOf(fc.oneof(column('M', 2, 3, 5), column('N', 2, 3, 4)), anyAmount)),
  'INC-09': scorecard(
    'warning INC-09',
    fc.oneof(anyOf(pick('O2'), dayIn('2022-10', 16, 31)), anyOf(pick('O4'), dayIn('2023-04', 16, 30))),
  ),
  'INC-10': scorecard(
    'warning INC-10',
    fc.oneof(anyOf(pick('P2'), dayIn('2022-12', 1, 31)), anyOf(pick('P3'), dayIn('2023-03', 2, 31))),
  ),
  'INC-11': metrics(
    'error INC-11',
    fc.oneof(
      anyOf(column('H', 5, 6, 10, 21), pick('Platform', 'Crowe RCA')),
      anyOf(column('H', 2, 7, 9), pick('Crowe RCA', 'Supplier system of record')),
    ),
  ),
  'INC-12': dayIn('2022-10', 1, 31).map((day) => ({
    base: 'clean-incentive',
    changes: [`Incentive metrics!I2 = ${day}`, 'Incentive metrics!J2 = 2022-11-30'],
    finding: 'error INC-12 Incentive metrics!I2',
  })),
  'INC-13': scorecard('error INC-13', anyOf(pick('C5'), pick('5', '0', '9'))),
  // Below the threshold the line ends lower than it begins above: 0.5 × multiplier ÷ 0.5.
  'INC-14': whole(1, 49).map((hundredths) => ({
    base: 'clean-incentive',
    changes: [
      ...Array.from({ length: 3 }, () => 'Incentive scorecard!3 removed'),
      `Terms!B6 = ${(hundredths / 100).toFixed(2)}`,
    ],
    finding: 'info INC-14 Incentive scorecard!I2',
  })),
  'INC-15': inCell(
    'clean-acute-incentive',
    'Acute metrics',
    'error INC-15',
    anyOf(fc.oneof(column('H', 2, 3, 4, 8), column('I', 2, 3, 4, 8)), pick('0.011', '0.333', '0.987')),
  ),
};
