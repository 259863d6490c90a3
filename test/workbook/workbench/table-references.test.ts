import { area, sheet } from '../port-contract';
import { type HeadlessGrid, headlessGrid } from './headless';

const ledger = sheet(
  'Ledger',
  [
    { row: 1, column: 0, value: 'a' },
    { row: 1, column: 1, value: 5 },
    { row: 2, column: 0, value: 'b' },
    { row: 2, column: 1, value: 6 },
    { row: 1, column: 2, value: null, formula: '=[@[Credit (USD)]]*2' },
    { row: 2, column: 2, value: null, formula: '=[@[Credit (USD)]]*2' },
  ],
  {
    tables: [
      {
        name: 'Credit_Ledger',
        row: 0,
        column: 0,
        rows: 2,
        columns: [{ heading: 'Level' }, { heading: 'Credit (USD)' }, { heading: 'Twice, in %' }],
      },
    ],
  },
);

/** Each stands on a sheet of its own, whose cells where the table would be are empty. */
const formulas: readonly (readonly [formula: string, value: unknown])[] = [
  ['=SUM(Credit_Ledger[Credit (USD)])', 11],
  ['=SUM(Credit_Ledger[Twice, in %])', 22],
  ['=INDEX(Credit_Ledger[Credit (USD)],2)', 6],
  ['=IF(1=1,INDEX(Credit_Ledger[Credit (USD)],MATCH("a",Credit_Ledger[Level],0)),"")', 5],
  ['=ROWS(Credit_Ledger[Level])', 2],
  ['=ROW(Credit_Ledger[#Headers])', 1],
  ['=SUM(Credit_Ledger[[#All],[Credit (USD)]])', 11],
  ['=SUMPRODUCT((Credit_Ledger[Credit (USD)]>5)*1)', 1],
];

let made: HeadlessGrid;
beforeAll(async () => {
  const cells = formulas.map(([formula], row) => ({ row: row + 20, column: 0, value: null, formula }));
  made = await headlessGrid([ledger, sheet('Elsewhere', cells)]);
});
afterAll(() => made.univer.dispose());

test.each(formulas)('%s on another sheet', async (formula, expected) => {
  const row = formulas.findIndex(([each]) => each === formula) + 21;
  const [block] = await made.port.read([area('Elsewhere', `A${row}`)]);
  expect(block?.values).toEqual([[expected]]);
});

test('this row’s cell of a heading with signs', async () => {
  const [block] = await made.port.read([area('Ledger', 'C2:C3')]);
  expect(block?.values).toEqual([[10], [12]]);
});
