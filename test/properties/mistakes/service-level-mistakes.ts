import fc from 'fast-check';
import { anyOf, centsExcept, column, dayIn, inCell, pick, whole, type MistakesByRule } from './mistake';

const scorecard = (rule: string, cellAndText: fc.Arbitrary<readonly [string, string]>) =>
  inCell('clean-acute', 'SLA scorecard', `error ${rule}`, cellAndText);

/** Mistakes in service levels, of A6 Exhibits 3-A and 3-B. */
export const serviceLevelMistakes: MistakesByRule = {
  'SLA-01': whole(14, 99).map((level) => ({
    base: 'clean-acute',
    changes: [`SLA scorecard!33 inserted: ${String(level)} | ${String(level)} | | | | 0.5 | 0.4 | met | | `],
    finding: 'error SLA-01 SLA scorecard!A33',
  })),
  'SLA-02': scorecard('SLA-02', anyOf(column('B', 16, 17, 18, 19), pick('5-XYZ', '5-AB', '5-PFSS'))),
  'SLA-03': scorecard('SLA-03', anyOf(pick('B4'), dayIn('2022-12', 1, 30))),
  'SLA-04': inCell(
    'clean-acute',
    'Facilities',
    'error SLA-04',
    anyOf(column('C', 2, 5, 8, 11), pick('St. Elsewhere', 'Alexian Brothers Medical Center', 'General')),
  ),
  'SLA-05': inCell(
    'clean-acute',
    'Facilities',
    'error SLA-05',
    fc
      .tuple(whole(2, 11), whole(1, 999))
      .map(([row, cleared]) => [`D${String(row)}`, String(cleared)] as const),
    'SLA scorecard!F13',
  ),
  'SLA-06': scorecard(
    'SLA-06',
    fc.oneof(
      anyOf(pick('F11'), pick('20', '26.5', '29.99')),
      anyOf(pick('F20'), pick('0.4', '0.455', '0.499')),
      anyOf(pick('F21'), pick('0.951', '0.98', '0.9699')),
    ),
  ),
  'SLA-07': scorecard(
    'SLA-07',
    fc.oneof(
      anyOf(pick('G11'), whole(31, 99).map(String)),
      anyOf(pick('G20'), pick('0.47', '0.6')),
      anyOf(pick('G28'), pick('0.8', '0.94')),
    ),
  ),
  'SLA-08': scorecard(
    'SLA-08',
    anyOf(column('H', 11, 14, 15, 16, 20, 21, 28, 31), pick('default', 'excused')),
  ),
  'SLA-09': scorecard('SLA-09', pick(['L27', ''])),
  'SLA-10': scorecard(
    'SLA-10',
    whole(1, 13)
      .filter((count) => count !== 9)
      .map((count) => ['B6', String(count)] as const),
  ),
  'SLA-11': scorecard('SLA-11', anyOf(column('I', 11, 15), pick('0', '0.3', '0.75', '1'))),
  'SLA-12': scorecard('SLA-12', anyOf(column('J', 11, 13, 15), centsExcept(18748.97, 9000))),
  'SLA-13': scorecard('SLA-13', anyOf(pick('B7'), centsExcept(140617.28, 200000))),
  'SLA-14': scorecard('SLA-14', anyOf(pick('B8'), centsExcept(65621.4, 140000))),
  'SLA-15': inCell(
    'clean-acute',
    'Credit ledger',
    'error SLA-15',
    fc.oneof(anyOf(pick('H3'), centsExcept(31250, 31000)), anyOf(pick('H2'), pick('31250.00', '1.00'))),
  ),
  'SLA-16': inCell(
    'clean-windows',
    'Terms',
    'error SLA-16',
    anyOf(pick('B9'), centsExcept(5000, 4999)),
    'Credit ledger!F2',
  ),
  'SLA-17': inCell(
    'clean-acute',
    'SLA scorecard',
    'warning SLA-17',
    anyOf(column('N', 11, 13, 15), pick('2023-01-31', '')),
  ),
  'SLA-18': inCell(
    'clean-acute',
    'Service levels',
    'error SLA-18',
    anyOf(pick('L9'), dayIn('2022-11', 1, 30)),
    'SLA scorecard!G13',
  ),
};
