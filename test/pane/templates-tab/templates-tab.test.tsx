/** @jest-environment ./test/support/pane-environment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { type OpenedPane, openTab, showPane } from '../../support/pane';

async function planned(memory: MemoryWorkbook, template: string): Promise<OpenedPane> {
  const opened = showPane(memory);
  const tab = await openTab(opened.user, 'Templates');
  await opened.user.click(await tab.findByRole('button', { name: `Insert: ${template}` }));
  await screen.findByRole('button', { name: 'Insert' });
  return opened;
}

function sheetNames(memory: MemoryWorkbook): string[] {
  return memory.Worksheets.Items.map(({ Name }) => Name);
}

describe('issue 8: nothing of the user’s is changed without being asked', () => {
  test('what will be added is shown, and added only then', async () => {
    const { user, memory } = await planned(new MemoryWorkbook(), 'Goals');
    expect(sheetNames(memory)).toEqual(['Sheet1']);
    const plan = within(screen.getByRole('group', { name: /^These sheets will be added/ }));
    const names = plan.getAllByRole('listitem').map(({ textContent }) => textContent);
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    await screen.findByText(
      names.length === 1 ? 'One sheet was added.' : `${String(names.length)} sheets were added.`,
    );
    expect(sheetNames(memory)).toEqual(['Sheet1', ...names]);
  });

  test('cancelled, nothing is added', async () => {
    const { user, memory } = await planned(new MemoryWorkbook(), 'Goals');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    expect(sheetNames(memory)).toEqual(['Sheet1']);
  });

  test('a sheet of the same name stays: another name is used, and that is said', async () => {
    const memory = new MemoryWorkbook(undefined, 'Goals');
    const { user } = await planned(memory, 'Goals');
    screen.getByText('“Goals” is there already, so a free name is used');
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    await waitFor(() => expect(memory.Worksheets.Items.length).toBeGreaterThan(1));
    expect(new Set(sheetNames(memory)).size).toBe(memory.Worksheets.Items.length);
  });

  test('a sample opens as a workbook of its own', async () => {
    const { user, memory } = showPane(new MemoryWorkbook());
    const tab = await openTab(user, 'Templates');
    const [open] = await tab.findAllByRole('button', { name: /^Open as a new workbook: / });
    await user.click(open as HTMLElement);
    await screen.findByText('The sample was opened as a new workbook.');
    expect(memory.openedAsNew).toHaveLength(1);
    expect(sheetNames(memory)).toEqual(['Sheet1']);
  });

  test('a protected workbook refuses with a sentence', async () => {
    const { user, memory } = await planned(new MemoryWorkbook(), 'Goals');
    memory.failing = { after: 0, code: 'AccessDenied' };
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    await screen.findByText(/^The workbook or a sheet is protected/);
  });
});
