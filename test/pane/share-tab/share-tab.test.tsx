/** @jest-environment ./test/support/pane-environment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { type OpenedPane, openTab, showPane } from '../../support/pane';

const CREDIT = '=SLA.CREDIT(1000000,0.05,10)';

/** Two formulas of ours, one of Excel's. */
function calculating(shown: () => unknown = () => 5000): MemoryWorkbook {
  const memory = new MemoryWorkbook(shown);
  const sheet = memory.Worksheets.GetItem('Sheet1');
  sheet.type(0, 0, CREDIT);
  sheet.type(1, 0, CREDIT);
  sheet.type(2, 0, '=1+1');
  return memory;
}

async function checked(memory: MemoryWorkbook, sharing: string): Promise<OpenedPane> {
  const opened = showPane(memory);
  const tab = await openTab(opened.user, 'Share');
  await opened.user.click(await tab.findByRole('button', { name: `${sharing}: Check` }));
  return opened;
}

function formulas(memory: MemoryWorkbook): (string | undefined)[] {
  const sheet = memory.Worksheets.GetItem('Sheet1');
  return [0, 1, 2].map((row) => sheet.cell(row, 0).formula);
}

describe('issue 8: repair, freeze, unfreeze, each with a preview and one step of undo', () => {
  test('freezing shows the cells first, changes ours only, and can be taken back', async () => {
    const memory = calculating();
    const { user } = await checked(memory, 'Freeze');
    await screen.findByText('2 cells will hold the value instead of the formula:');
    const cells = within(screen.getByRole('region', { name: 'Cells that will change' }));
    expect(cells.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      `Sheet1 · A15,000${CREDIT}`,
      `Sheet1 · A25,000${CREDIT}`,
    ]);
    expect(formulas(memory)).toEqual([CREDIT, CREDIT, '=1+1']);
    await user.click(screen.getByRole('button', { name: 'Freeze' }));
    await screen.findByText('Done: 2 cells.');
    expect(formulas(memory)).toEqual([undefined, undefined, '=1+1']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    expect(formulas(memory)).toEqual([CREDIT, CREDIT, '=1+1']);
  });

  test('formulas that do not find their function are entered anew', async () => {
    const shown = jest.fn(() => '#NAME?');
    const { user } = await checked(calculating(shown), 'Repair #NAME?');
    await screen.findByText('2 cells will be entered anew:');
    shown.mockClear();
    await user.click(screen.getByRole('button', { name: 'Repair #NAME?' }));
    await screen.findByText('Done: 2 cells.');
    expect(shown).toHaveBeenCalledTimes(2);
  });

  test('what was shown is what is done: a workbook that changed since is looked through again', async () => {
    const memory = calculating();
    const { user } = await checked(memory, 'Freeze');
    await screen.findByText('2 cells will hold the value instead of the formula:');
    Object.assign(memory.Worksheets.GetItem('Sheet1').cell(0, 0), { value: 6000 });
    await user.click(screen.getByRole('button', { name: 'Freeze' }));
    await screen.findByText(/^The workbook has changed since the check. Nothing was done/);
    expect(formulas(memory)).toEqual([CREDIT, CREDIT, '=1+1']);
    await user.click(screen.getByRole('button', { name: 'Freeze' }));
    await screen.findByText('Done: 2 cells.');
    const sheet = memory.Worksheets.GetItem('Sheet1');
    expect([sheet.cell(0, 0).value, sheet.cell(1, 0).value]).toEqual([6000, 5000]);
  });

  test('taking a freezing back leaves frozen what was frozen before it', async () => {
    const memory = calculating();
    const { user } = await checked(memory, 'Freeze');
    await user.click(await screen.findByRole('button', { name: 'Freeze' }));
    await screen.findByText('Done: 2 cells.');
    memory.Worksheets.GetItem('Sheet1').type(2, 0, CREDIT);
    await user.click(screen.getByRole('button', { name: 'Freeze: Check' }));
    await user.click(await screen.findByRole('button', { name: 'Freeze' }));
    await screen.findByText('Done: 1 cell.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    expect(formulas(memory)).toEqual([undefined, undefined, CREDIT]);
    await user.click(screen.getByRole('button', { name: 'Unfreeze: Check' }));
    await screen.findByText('2 cells will get the formula back:');
  });

  test.each([
    ['Repair #NAME?', 'Every formula finds its function.'],
    ['Freeze', 'No formula uses the add-in’s functions.'],
    ['Unfreeze', 'No cell is frozen.'],
  ])('%s: nothing to do is said', async (sharing, sentence) => {
    const { user } = await checked(new MemoryWorkbook(), sharing);
    await screen.findByText(sentence);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  });

  test('a protected sheet is named, and nothing can be frozen until it is not', async () => {
    const memory = calculating();
    memory.Worksheets.GetItem('Sheet1').Protection.Protected = true;
    await checked(memory, 'Freeze');
    await screen.findByText('Protected: Sheet1. Take the protection away first.');
    expect(screen.getByRole('button', { name: 'Freeze' }).getAttribute('disabled')).not.toBeNull();
  });

  test('a refusal while looking is a sentence, and leaves nothing half done', async () => {
    const { user, memory } = showPane(calculating());
    const tab = await openTab(user, 'Share');
    const check = await tab.findByRole('button', { name: 'Freeze: Check' });
    memory.failing = { after: 0, code: 'InvalidOperationInCellEditMode' };
    await user.click(check);
    await screen.findByText(/^A cell is being edited/);
    expect(screen.queryByText('Looking through the workbook')).toBeNull();
    expect(formulas(memory)).toEqual([CREDIT, CREDIT, '=1+1']);
  });
});
