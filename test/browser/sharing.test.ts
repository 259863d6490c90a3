import ExcelJS from 'exceljs';
import type { Browser, Locator } from 'playwright-core';
import { catalogue, explainEntries } from '../../src/functions/catalogue';
import { buildWorkbook } from '../support/golden/build';
import { workbookOfLines } from '../support/golden/run-case';
import { eventually, keepScreenshot, launchBrowser } from './page';
import { WorkbenchPage } from './workbench-page';

let browser: Browser;
let bench: WorkbenchPage;
let panel: Locator;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await WorkbenchPage.open(browser);
  await bench.page.getByRole('button', { name: /^Open workbooks/ }).click();
  await bench.page.getByRole('menuitemradio', { name: /Sample workbook K/ }).click();
  await eventually(async () => expect(await bench.sheetNames()).toContain('Quota'));
  panel = await bench.tab('Share');
});
afterAll(() => browser.close());

type Cells = Awaited<ReturnType<WorkbenchPage['cells']>>;

const names = [...catalogue, ...explainEntries].map(({ name }) => name);

function isOurs({ formula }: Cells[number]): boolean {
  return formula !== undefined && names.some((name) => formula.toUpperCase().includes(`${name}(`));
}

/** Frozen: the values stand, and of the formulas only those that are not ours. */
function frozen(cells: Cells): Cells {
  return cells.map((cell) => (isOurs(cell) ? { ...cell, formula: undefined } : cell));
}

async function check(name: string): Promise<Locator> {
  await panel.getByRole('button', { name: `${name}: Check`, exact: true }).click();
  const plan = panel.getByRole('group', { name, exact: true });
  await plan.waitFor();
  return plan;
}

async function apply(name: string): Promise<void> {
  const plan = await check(name);
  await plan.getByRole('button', { name, exact: true }).click();
  await panel.getByText(/^Done: /).waitFor();
}

/** The cells of the submitter's sheets; our hidden record is another's matter. */
async function ownCells(): Promise<Cells> {
  return (await bench.cells()).filter(({ cell }) => !cell.startsWith('ScorecardFrozen!'));
}

describe('Freezing', () => {
  let before: Cells;
  beforeAll(async () => {
    before = await ownCells();
  });

  test('the preview says how many cells, and changes nothing', async () => {
    const state = await bench.state();
    const plan = await check('Freeze');
    const count = before.filter(isOurs).length;
    expect(count).toBeGreaterThan(5);
    await plan
      .getByText(`${String(count)} cells will hold the value instead of the formula`)
      .first()
      .waitFor();
    await keepScreenshot(bench.page, 'freeze-preview');
    await plan.getByRole('button', { name: 'Cancel' }).click();
    expect(await bench.state()).toEqual(state);
  });

  test('formulas of ours become their values and nothing else changes; undo brings them back', async () => {
    const state = await bench.state();
    await apply('Freeze');
    expect(await ownCells()).toEqual(frozen(before));
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('Undone.').waitFor();
    expect(await ownCells()).toEqual(before);
    expect(Object.keys((await bench.state()).sheets)).toEqual(Object.keys(state.sheets));
    expect((await bench.state()).resources).toEqual(state.resources);
  });

  test('frozen, sent, opened by the other side and back: each formula is restored as it was', async () => {
    await apply('Freeze');
    const sent = await bench.save();
    expect(await formulasSeenByAnother(sent)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(ours)]),
    );
    await bench.openFile('Back from the supplier.xlsx', sent);
    panel = await bench.tab('Share');
    expect(await ownCells()).toEqual(frozen(before));
    await apply('Unfreeze');
    expect(await ownCells()).toEqual(before);
    expect(await bench.sheetNames()).not.toContain('ScorecardFrozen');
  });
});

const ours = new RegExp(`xldudf|${names.map((name) => name.replace('.', '[._]')).join('|')}`, 'i');

/** The formulas that a program without the add-in would have to calculate. */
async function formulasSeenByAnother(bytes: Uint8Array): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  const formulas: string[] = [];
  for (const sheet of workbook.worksheets.filter(({ name }) => name !== 'ScorecardFrozen')) {
    sheet.eachRow((row) => row.eachCell((cell) => formulas.push(cell.formula ?? '')));
  }
  return formulas.filter((formula) => formula !== '');
}

const ledgerOfAnotherMachine = [
  'based on clean-ledger-formulas',
  'Credit ledger!H4 = =[2]!SLA.EARNBACK(F4,G4) -> #NAME?',
];

test('a formula that looks for its function in another workbook is entered anew, and no other', async () => {
  await bench.openFile('Ledger.xlsx', await buildWorkbook(workbookOfLines(ledgerOfAnotherMachine)));
  panel = await bench.tab('Share');
  const before = await bench.cells();
  const plan = await check('Repair #NAME?');
  await plan.getByText('1 cell will be entered anew').first().waitFor();
  await plan.getByRole('button', { name: 'Repair #NAME?', exact: true }).click();
  await panel.getByText('Done: 1 cell.').waitFor();
  expect(await bench.formula('Credit ledger', 'H4')).toBe('=SLA.EARNBACK(F4,G4)');
  // The level was met in the next window: all of 30,000 is returned.
  await eventually(async () => expect(await bench.value('Credit ledger', 'H4')).toBe(30000));
  const others = (cells: Cells) => cells.filter(({ cell }) => cell !== 'Credit ledger!H4');
  expect(others(await bench.cells())).toEqual(others(before));
  expect(await (await check('Repair #NAME?')).innerText()).toContain('Every formula finds its function.');
});

test('a protected sheet is named, and nothing is frozen before its protection is taken away', async () => {
  const workbook = new ExcelJS.Workbook();
  const protectedLedger = [
    'based on clean-ledger-formulas',
    'Credit ledger!H4 = =_xldudf_SLA_EARNBACK(F4,G4) -> 30000',
  ];
  await workbook.xlsx.load((await buildWorkbook(workbookOfLines(protectedLedger))) as never);
  await workbook.getWorksheet('Credit ledger')?.protect('', {});
  await bench.openFile('Protected.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  panel = await bench.tab('Share');
  const plan = await check('Freeze');
  await plan.getByText('Protected: Credit ledger. Take the protection away first.').waitFor();
  expect(await plan.getByRole('button', { name: 'Freeze', exact: true }).isDisabled()).toBe(true);
});

test('nothing went wrong on the page meanwhile', () => {
  expect(bench.problems).toEqual([]);
});
