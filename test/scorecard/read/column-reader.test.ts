import fc from 'fast-check';
import { sheetLayouts } from '../../../src/contracts/sheets/all-sheets';
import type { Field, SheetLayout } from '../../../src/contracts/sheets/layout';
import { CellError, errorCodes, type CellValue } from '../../../src/domain/cell';
import { columnSchema, errorAnswer, readAs } from '../../../src/scorecard/read/cell-schemas';
import { ColumnReader } from '../../../src/scorecard/read/column-reader';

const fields = (sheetLayouts as readonly SheetLayout[]).flatMap(({ columns, header }) => [
  ...Object.values<Field>(columns),
  ...Object.values<Field>(header),
]);

/** Values of which many come again, as in a ledger: days, kinds, hours, and what is none of them. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -2, max: 60 }),
  fc.integer({ min: 44_562, max: 44_600 }),
  fc.constantFrom(0.25, 0.5, -0, 1e15, 98.5, NaN, Infinity),
  fc.constantFrom('consultation', 'Sprechzeit', 'met', 'SL 2', '1,5', '1.234', '31.12.2022', '1/2/2022', 'x'),
  fc.constantFrom(...errorCodes),
  fc.constantFrom(...errorCodes).map((code) => new CellError(code)),
  fc.boolean(),
  fc.string({ minLength: 1 }),
);

test.each([undefined, 'acute', 'provider'] as const)(
  'a value reads the same the first time and every time it comes again, in every column (groups: %s)',
  (groups) => {
    const conventions = fc.record({
      decimalMark: fc.constantFrom(undefined, 'point' as const, 'comma' as const),
      date1904: fc.boolean(),
    });
    const cells = fc.array(cell, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...fields), conventions, cells, (field, file, values) => {
        const reader = new ColumnReader(field, file, groups);
        const schema = columnSchema(field, file, groups);
        for (const value of [...values, ...values]) {
          const expected = errorAnswer(value, field.errorsAllowed) ?? readAs(schema, value);
          expect(reader.read(value)).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  },
);

test('a column with something new in every row is read to its end', () => {
  const field = fields.find(({ type }) => type === 'hours') as Field;
  const reader = new ColumnReader(field, { decimalMark: undefined, date1904: false }, undefined);
  const hours = Array.from({ length: 3000 }, (_, row) => row / 4);
  const read = [...hours, ...hours].map((each) =>
    String((reader.read(each).value as { toText(): string }).toText()),
  );
  expect(read).toEqual([...hours, ...hours].map(String));
});
