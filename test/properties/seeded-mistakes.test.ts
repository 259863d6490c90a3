import fc from 'fast-check';
import { shown } from '../support/golden/expected';
import { validateText, workbookOfLines } from '../support/golden/run-case';

/** A mistake of a known kind: the change that makes it, and the one finding it has. */
interface Mistake {
  readonly base: string;
  readonly change: string;
  readonly finding: string;
}

const pick = <T>(...values: readonly [T, ...T[]]) => fc.constantFrom(...values);

/** First and last row of the scorecard's table, and of the facilities of level 2. */
const facilityRow = fc.integer({ min: 2, max: 11 });
/** Rows with two counts whose ratio is the actual, by their actual as a percentage number. */
const ratios = pick([12, '5.5'], [13, '94.9736842105263'], [15, '81.2'], [28, '95']);

const mistakes: fc.Arbitrary<Mistake> = fc.oneof(
  fc.tuple(facilityRow, pick('D', 'F')).map(([row, column]) => ({
    base: 'clean-acute',
    change: `Facilities!${column}${row} =`,
    finding: `error SHEET-12 Facilities!${column}${row}`,
  })),
  fc
    .tuple(facilityRow, pick('D', 'F'), pick('TRUE', 'about a thousand', "'1.500", '#REF!'))
    .map(([row, column, value]) => ({
      base: 'clean-acute',
      change: `Facilities!${column}${row} = ${value}`,
      finding: `error SHEET-02 Facilities!${column}${row}`,
    })),
  fc.tuple(pick('B3', 'B4', 'N11', 'N13', 'N15'), pick('soon', '60')).map(([cell, value]) => ({
    base: 'clean-acute',
    change: `SLA scorecard!${cell} = ${value}`,
    finding: `error SHEET-03 SLA scorecard!${cell}`,
  })),
  ratios.map(([row, percent]) => ({
    base: 'clean-acute',
    change: `SLA scorecard!F${row} = ${percent}`,
    finding: `error SHEET-04 SLA scorecard!F${row}`,
  })),
  fc.integer({ min: 11, max: 32 }).map((row) => ({
    base: 'clean-acute',
    change: `sheet SLA scorecard hides row ${row}`,
    finding: `warning SHEET-11 SLA scorecard!A${row}`,
  })),
  fc.tuple(pick(13, 11, 15), fc.integer({ min: 1, max: 900_000 })).map(([row, cents]) => ({
    base: 'clean-acute',
    change: `SLA scorecard!J${row} = ${(cents / 100).toFixed(2)}`,
    finding: `error SLA-12 SLA scorecard!J${row}`,
  })),
  fc.tuple(fc.integer({ min: 2, max: 21 }), fc.integer({ min: 1, max: 99_999 })).map(([row, cents]) => ({
    base: 'clean-incentive',
    change: `Incentive metrics!G${row} = ${(10_000_000 + cents / 100).toFixed(2)}`,
    finding: `error INC-03 Incentive metrics!G${row}`,
  })),
  fc.integer({ min: 1, max: 150 }).map((hours) => ({
    base: 'clean-quota',
    change: `Quota!B6 = ${hours}`,
    finding: 'error QUOTA-09 Quota!B6',
  })),
);

test('a mistake of a known kind in a clean scorecard is found, where it is, and nothing else is', async () => {
  await fc.assert(
    fc.asyncProperty(mistakes, async ({ base, change, finding }) => {
      const { findings } = await validateText(workbookOfLines([`based on ${base}`, change]));
      expect(findings.filter(({ severity }) => severity !== 'info').map(shown)).toEqual([finding]);
    }),
    { numRuns: 60 },
  );
}, 120_000);
