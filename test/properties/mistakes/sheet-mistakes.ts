import fc from 'fast-check';
import { anyOf, column, inCell, pick, whole, type MistakesByRule } from './mistake';

const facilityRow = whole(2, 11);

/** What the formulas of the ledger's last column give, by row. */
const results = [0, 15000.5, 30000, 0, 12500, 0];
const earnedBackRow = whole(2, 7).map((row) => ({ row, result: results[row - 2] ?? 0 }));
const formula = (row: number) => `=IF(G${String(row)}="met",F${String(row)},0)`;

/** Mistakes of how sheets are filled in. */
export const sheetMistakes: MistakesByRule = {
  'SHEET-01': inCell(
    'clean-incentive',
    'Incentive scorecard',
    'error SHEET-01',
    pick(['D1', 'Csh'], ['I1', 'Scre'], ['M1', 'Invoce'], ['O1', 'Deliverd on'], ['P1', 'Invoicd on']),
  ),
  'SHEET-02': fc
    .tuple(facilityRow, pick('D', 'F'), pick('TRUE', 'about a thousand', "'1.500", '#REF!'))
    .map(([row, letter, text]) => ({
      base: 'clean-acute',
      changes: [`Facilities!${letter}${String(row)} = ${text}`],
      finding: `error SHEET-02 Facilities!${letter}${String(row)}`,
    })),
  'SHEET-03': inCell(
    'clean-acute',
    'SLA scorecard',
    'error SHEET-03',
    anyOf(pick('B3', 'B4', 'N11', 'N13', 'N15'), pick('soon', '60')),
  ),
  'SHEET-04': inCell(
    'clean-acute',
    'SLA scorecard',
    'error SHEET-04',
    pick(['F12', '5.5'], ['F13', '94.9736842105263'], ['F15', '81.2'], ['F28', '95'], ['C28', '2001']),
  ),
  'SHEET-05': earnedBackRow.map(({ row, result }) => ({
    base: 'clean-ledger-formulas',
    changes: [`Credit ledger!H${String(row)} = ${String(result)}`],
    finding: `warning SHEET-05 Credit ledger!H${String(row)}`,
  })),
  'SHEET-06': fc.tuple(earnedBackRow, pick('+0', '*1', '-0')).map(([{ row, result }, more]) => ({
    base: 'clean-ledger-formulas',
    changes: [`Credit ledger!H${String(row)} = ${formula(row)}${more} -> ${String(result)}`],
    finding: `warning SHEET-06 Credit ledger!H${String(row)}`,
  })),
  'SHEET-07': fc.tuple(earnedBackRow, whole(1, 9999)).map(([{ row, result }, more]) => ({
    base: 'clean-ledger-formulas',
    changes: [`Credit ledger!H${String(row)} = ${formula(row)} -> ${String(result + more)}`],
    finding: `error SHEET-07 Credit ledger!H${String(row)}`,
  })),
  'SHEET-08': fc
    .tuple(earnedBackRow, pick('SLA_EARNBAK', 'SLA.EARNED', 'INCENTIVE_BONUS'))
    .map(([{ row, result }, name]) => ({
      base: 'clean-ledger-formulas',
      changes: [
        `Credit ledger!H${String(row)} = =_xldudf_${name}(F${String(row)},G${String(row)}) -> ${String(result)}`,
      ],
      finding: `warning SHEET-08 Credit ledger!H${String(row)}`,
    })),
  'SHEET-09': whole(3, 17).map((row) => ({
    base: 'clean-incentive',
    changes: [`Terms!E${String(row)} = illustrative`],
    finding: `warning SHEET-09 Terms!B${String(row)}`,
  })),
  // A row too many elsewhere, and in its place one too few.
  'SHEET-10': fc.oneof(
    inCell(
      'clean-incentive',
      'Incentive metrics',
      'error SHEET-10',
      fc.oneof(
        anyOf(column('C', 3, 4, 5, 6), pick('2')),
        anyOf(column('B', 2, 8, 14, 21), pick('2021', '2022', '2024')),
      ),
    ),
    inCell(
      'clean-incentive',
      'Incentive scorecard',
      'error SHEET-10',
      fc.oneof(
        anyOf(column('C', 2, 4), pick('2')),
        anyOf(column('C', 3, 5), pick('3')),
        anyOf(column('B', 2, 3, 4, 5), pick('2021', '2022', '2024')),
      ),
    ),
    inCell(
      'clean-acute',
      'SLA scorecard',
      'error SHEET-10',
      pick(['B16', '5-MFS'], ['B18', '5-MFS'], ['B22', '7a'], ['B25', '7d']),
    ),
  ),
  'SHEET-11': fc.oneof(
    whole(11, 32).map((row) => ({
      base: 'clean-acute',
      changes: [`sheet SLA scorecard hides row ${String(row)}`],
      finding: `warning SHEET-11 SLA scorecard!A${String(row)}`,
    })),
    pick('C', 'F', 'J', 'N').map((letter) => ({
      base: 'clean-acute',
      changes: [`sheet SLA scorecard hides column ${letter}`],
      finding: `warning SHEET-11 SLA scorecard!${letter}10`,
    })),
  ),
  'SHEET-12': inCell(
    'clean-acute',
    'Facilities',
    'error SHEET-12',
    fc.tuple(facilityRow, pick('D', 'F')).map(([row, letter]) => [`${letter}${String(row)}`, ''] as const),
  ),
};
