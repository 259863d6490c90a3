import { callsBehind } from '../../src/engine/calls-behind';
import { nodeEngine } from '../../src/engine/node';
import { typedFunctions } from '../../src/functions/surface';
import type { SheetDraft } from '../../src/workbook/draft';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';

const engine = nodeEngine(typedFunctions);
const rest = { columnWidths: [], validations: [], conditionalFormats: [] };

/** A fee of 1,000,000 in Data!B1 under a name, and a table with two rows of shares. */
async function workbook(): Promise<XlsxWorkbook> {
  const file = XlsxWorkbook.blank({ name: 'Explained.xlsx' });
  const cells: SheetDraft['cells'] = [
    { row: 0, column: 1, value: 1_000_000 },
    { row: 4, column: 0, value: 0.05 },
    { row: 5, column: 0, value: 0.1 },
    { row: 4, column: 1, value: 10 },
    { row: 5, column: 1, value: 20 },
    { row: 7, column: 0, value: 2, formula: '=1+1' },
  ];
  const table = {
    name: 'Levels',
    row: 3,
    column: 0,
    rows: 2,
    columns: [{ heading: 'At risk' }, { heading: 'In effect' }],
  };
  await file.addSheets([{ name: 'Data', cells, tables: [table], ...rest }]);
  return file;
}

async function calls(formula: string, row = 5) {
  const evaluation = await callsBehind(engine, await workbook(), formula, { sheet: 'Data', row, column: 1 });
  return evaluation.calls.map(({ name, args }) => [name, ...args]);
}

describe('the calls behind a formula', () => {
  test('constants', async () => {
    expect(await calls('=SLA.CREDIT(1000,0.05,10)')).toEqual([['SLA.CREDIT', 1000, 0.05, 10]]);
  });

  test('references, and this row of a table', async () => {
    expect(await calls('=SLA.CREDIT(B1,Levels[[#This Row],[At risk]],[@[In effect]])')).toEqual([
      ['SLA.CREDIT', 1_000_000, 0.1, 20],
    ]);
  });

  test('a whole column arrives as rows', async () => {
    const [call] = await calls('=SLA.CREDITS(Levels[At risk],B1,0.1,2)');
    expect(call?.[1]).toEqual([[0.05], [0.1]]);
  });

  test('a nested formula is calculated; inner calls come first', async () => {
    expect(await calls('=IF(A8=2,SLA.CREDIT(SLA.CREDIT(B1,0.1,10),A5*2,B5),0)')).toEqual([
      // 1,000,000 × 0.1 ÷ 10
      ['SLA.CREDIT', 1_000_000, 0.1, 10],
      ['SLA.CREDIT', 10_000, 0.1, 10],
    ]);
  });

  test('OFFSET shows what it reads only when it runs', async () => {
    expect(await calls('=SLA.CREDIT(OFFSET(B1,0,0),0.1,10)')).toEqual([['SLA.CREDIT', 1_000_000, 0.1, 10]]);
  });

  test('a name that is not there leaves nothing to explain', async () => {
    expect(await calls('=SLA.CREDIT(Nowhere,0.1,10)')).toEqual([]);
  });
});
