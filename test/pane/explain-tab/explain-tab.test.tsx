/** @jest-environment ./test/support/pane-environment.ts */
import { screen, within } from '@testing-library/react';
import type { FormulaCalls } from '../../../src/pane/services';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { type OpenedPane, openTab, showPane } from '../../support/pane';

const FORMULA = '=SLA.CREDIT(1000000,0.05,10)';
const credit: FormulaCalls = { value: 5000, calls: [{ name: 'SLA.CREDIT', args: [1_000_000, 0.05, 10] }] };

/** A1 is selected. @param shown what Excel makes of a formula */
async function explained(typed: unknown, followed: FormulaCalls, shown: unknown = 5000): Promise<OpenedPane> {
  const memory = new MemoryWorkbook(() => shown);
  memory.Worksheets.GetItem('Sheet1').type(0, 0, typed);
  const opened = showPane(memory, { services: { callsBehind: () => Promise.resolve(followed) } });
  await openTab(opened.user, 'Explain');
  return opened;
}

const nothing: FormulaCalls = { value: null, calls: [] };

describe('issue 8: the selected cell’s calculation', () => {
  test('as steps with values and clauses, the last one the result', async () => {
    await explained(FORMULA, credit);
    const steps = within(await screen.findByRole('list', { name: 'Calculation' })).getAllByRole('listitem');
    // 1,000,000 × 0.05 ÷ 10.
    expect(steps.at(-1)?.textContent).toContain('5,000.00');
    expect(steps.at(-1)?.textContent).toContain('§7');
    screen.getByRole('heading', { name: 'Sheet1 · A1' });
    screen.getByText(FORMULA);
  });

  test('steps that come to another result than the cell shows say so', async () => {
    await explained(FORMULA, credit, 4000);
    await screen.findByText(/^The steps come to another result/);
  });

  test.each([
    ['a value', 7, nothing, /^The cell holds a value that was typed in/],
    ['a blank', '', nothing, 'The cell is blank.'],
    ['a formula without our functions', '=A2+1', nothing, /^The formula uses none of the add-in’s functions/],
    [
      'a branch not taken',
      `=IF(FALSE,${FORMULA.slice(1)},1)`,
      nothing,
      /without calling a function of the add-in/,
    ],
  ])('%s', async (_, typed, followed, sentence) => {
    await explained(typed, followed);
    await screen.findByText(sentence);
  });

  test('an error of Excel’s own is explained', async () => {
    await explained('=A2/0', nothing, '#DIV/0!');
    await screen.findByText('The formula divides by zero or by an empty cell.');
  });

  test('it follows the selection', async () => {
    const { memory } = await explained(FORMULA, credit);
    await screen.findByRole('heading', { name: 'Sheet1 · A1' });
    memory.select(memory.Worksheets.GetItem('Sheet1'), 4, 2);
    await screen.findByRole('heading', { name: 'Sheet1 · C5' });
    screen.getByText('The cell is blank.');
  });

  test('a refusal of Excel is a sentence, and trying again helps', async () => {
    const memory = new MemoryWorkbook();
    const { user } = showPane(memory);
    await screen.findByRole('button', { name: 'Validate workbook' });
    memory.failing = { after: 0, code: 'InvalidOperationInCellEditMode' };
    await openTab(user, 'Explain');
    await screen.findByText(/^A cell is being edited/);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('The cell is blank.');
  });
});
