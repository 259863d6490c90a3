/** @jest-environment ./test/support/pane-environment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { type OpenedPane, openTab, showPane } from '../../support/pane';

/** SLA.CREDIT is opened. */
async function creditHelp(memory: MemoryWorkbook): Promise<OpenedPane> {
  const opened = showPane(memory);
  const tab = await openTab(opened.user, 'Functions');
  await opened.user.click(await tab.findByRole('button', { name: /^SLA\.CREDIT / }));
  return opened;
}

describe('the catalogue with its help', () => {
  test('a search looks in names, arguments and descriptions', async () => {
    const { user } = showPane(new MemoryWorkbook());
    const tab = await openTab(user, 'Functions');
    await user.type(await tab.findByRole('searchbox', { name: 'Search functions' }), 'levelsInEffect');
    tab.getByRole('button', { name: /^SLA\.CREDIT / });
    expect(tab.queryByRole('region', { name: 'Prepaid quotas' })).toBeNull();
    await user.type(tab.getByRole('searchbox'), ' nonsense');
    tab.getByText(/^No function matches/);
  });

  test('a function shows its arguments, examples and clause', async () => {
    await creditHelp(new MemoryWorkbook());
    screen.getByText(/^SLA\.CREDIT\(feeBase, atRisk, levelsInEffect/);
    screen.getByText('Contract clause');
    screen.getByText('Examples');
  });

  test('an example goes into an empty cell, never over another', async () => {
    const memory = new MemoryWorkbook(() => 5000);
    const { user } = await creditHelp(memory);
    const [insert] = screen.getAllByRole('button', { name: 'Put into the selected cell' });
    await user.click(insert as HTMLElement);
    const cell = memory.Worksheets.GetItem('Sheet1').cell(0, 0);
    await waitFor(() => expect(cell.formula).toMatch(/^=SLA\.CREDIT\(/));
    const entered = cell.formula;
    await user.click(insert as HTMLElement);
    await screen.findByText('A1 is not empty. Select an empty cell for the example.');
    expect(cell.formula).toBe(entered);
  });

  test('a refusal of Excel is a sentence', async () => {
    const memory = new MemoryWorkbook(() => 5000);
    const { user } = await creditHelp(memory);
    memory.failing = { after: 0, code: 'InvalidOperationInCellEditMode' };
    const [insert] = within(screen.getByRole('tabpanel', { name: 'Functions' })).getAllByRole('button', {
      name: 'Put into the selected cell',
    });
    await user.click(insert as HTMLElement);
    await screen.findByText(/^A cell is being edited/);
  });
});
