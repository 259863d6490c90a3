import { CellError } from '../../../src/domain/cell';
import { area, sheet } from '../port-contract';
import { type HeadlessGrid, headlessGrid } from './headless';

let opened: HeadlessGrid;
afterEach(() => opened.univer.dispose());

/** What a stranger may write into a workbook that somebody opens beside others; Excel's own answer is in brackets. */
const costly: readonly (readonly [string, string, string])[] = [
  ['a text longer than a cell holds (#VALUE!)', '=REPT("a",32767)&"b"', '#VALUE!'],
  ['a column times a row', '=SUM(B1:B20000*TRANSPOSE(B1:B20000))', '#NUM!'],
  ['brackets inside each other', `=${'('.repeat(8000)}1${')'.repeat(8000)}`, '#VALUE!'],
  ['functions inside each other (refused)', `=${'IF(1,'.repeat(4000)}1${')'.repeat(4000)}`, '#VALUE!'],
  ['signs in a row', `=${'-'.repeat(8000)}1`, '#VALUE!'],
  ['a list of every cell that a formula elsewhere makes', '=SUM(OFFSET(A1,0,0,1048576,16384))', '#NUM!'],
];

const cells = [...costly.map(([, formula]) => formula), '=SLA.CREDIT(1000000,0.05,10)'];

/** It makes the sheet as large. */
const far = { row: 39_999, column: 10, value: 3 };

test('product.md, files from strangers: a formula that asks for too much is an error, and the others have their results', async () => {
  const drafts = cells.map((formula, row) => ({ row, column: 0, value: null, formula }));
  opened = await headlessGrid([sheet('S', [...drafts, far])]);
  const [block] = await opened.port.read([area('S', `A1:A${String(cells.length)}`)]);
  const shown = (block?.values ?? []).map(([value]) =>
    value instanceof CellError ? value.code : String(value).slice(0, 20),
  );
  // 1,000,000 × 0.05 ÷ 10
  expect(shown).toEqual([...costly.map(([, , code]) => code), '5000']);
});

test('one formula does not use up what the next may cost', async () => {
  const sums = Array.from({ length: 13 }, (_, row) => {
    // A million cells at the most are read each time, five million are the most for one formula.
    return { row, column: 0, value: null, formula: '=SUM(B1:K40000)+SUM(B2:K40000)' };
  });
  opened = await headlessGrid([sheet('S', [...sums, far])]);
  const [block] = await opened.port.read([area('S', 'A1:A13')]);
  expect(block?.values).toEqual(sums.map(() => [6]));
});
