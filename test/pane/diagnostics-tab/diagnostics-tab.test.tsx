/** @jest-environment ./test/support/pane-environment.ts */
import { screen } from '@testing-library/react';
import packageFile from '../../../package.json';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { openTab, showPane, workbookInMemory } from '../../support/pane';

async function lines(memory: MemoryWorkbook): Promise<string[]> {
  const { user } = showPane(memory, { services: { hostFacts: () => Promise.resolve({ Helpers: 'known' }) } });
  const tab = await openTab(user, 'Diagnostics');
  const area = (await tab.findByRole('textbox', { name: 'Diagnostics' })) as HTMLTextAreaElement;
  return area.value.split('\n');
}

describe('issue 8: diagnostics', () => {
  test('versions, host, what was read and what is unresolved; no figure of the workbook', async () => {
    const said = await lines(await workbookInMemory(['based on clean-acute', 'Terms!B4 = 0.0512345']));
    expect(said).toEqual(
      expect.arrayContaining([
        `Product: Contract Scorecard ${packageFile.version}`,
        'Host: Excel',
        'Helpers: known',
        expect.stringMatching(/^Read as: .*Terms = Terms/),
        'Formulas that do not find their function: 0',
      ]),
    );
    expect(said.join('\n')).not.toContain('0512345');
  });

  test('a workbook that cannot be read still says what is known', async () => {
    const memory = new MemoryWorkbook();
    const { user } = showPane(memory);
    await screen.findByRole('button', { name: 'Validate workbook' });
    memory.failing = { after: 0, code: 'AccessDenied' };
    const tab = await openTab(user, 'Diagnostics');
    const area = (await tab.findByRole('textbox', { name: 'Diagnostics' })) as HTMLTextAreaElement;
    expect(area.value).toMatch(/^Workbook: The workbook or a sheet is protected/m);
  });

  test('the text is copied, and where the clipboard is closed it is selected', async () => {
    const { user } = showPane(new MemoryWorkbook());
    const tab = await openTab(user, 'Diagnostics');
    const copy = await tab.findByRole('button', { name: 'Copy' });
    await user.click(copy);
    await tab.findByText('Copied.');
    expect(await navigator.clipboard.readText()).toContain('Product: Contract Scorecard');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(copy);
    await tab.findByText(/^The clipboard is not available here/);
    expect(document.activeElement).toBe(tab.getByRole('textbox', { name: 'Diagnostics' }));
  });

  test('the language can be chosen where the page has no switch for it', async () => {
    const choose = jest.fn();
    const { user } = showPane(new MemoryWorkbook(), {
      services: { languageChoice: { chosen: 'en', choose } },
    });
    const tab = await openTab(user, 'Diagnostics');
    await user.selectOptions(await tab.findByRole('combobox', { name: 'Language' }), '日本語');
    expect(choose).toHaveBeenCalledWith('ja');
  });
});
