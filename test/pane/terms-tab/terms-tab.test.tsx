/** @jest-environment ./test/support/pane-environment.ts */
import { screen, waitFor } from '@testing-library/react';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { openTab, showPane, workbookInMemory } from '../../support/pane';

describe('issue 8: missing and illustrative terms', () => {
  test('each with its clause, and a click goes to its cell', async () => {
    const memory = await workbookInMemory(['based on clean-acute', 'Terms!B3 =', 'Terms!E4 = illustrative']);
    const { user } = showPane(memory);
    const tab = await openTab(user, 'Terms');
    await tab.findByText('1 missing, 1 illustrative');
    await user.click(tab.getByRole('button', { name: /acute\.atRisk.*A6 Ex\.3-A §7\.2/s }));
    await waitFor(() => {
      expect(memory.active.sheet?.Name).toBe('Terms');
      expect([memory.active.row, memory.active.column]).toEqual([2, 1]);
    });
  });

  test('when every term is agreed, that is said', async () => {
    const { user } = showPane(await workbookInMemory(['based on clean-acute']));
    const tab = await openTab(user, 'Terms');
    await tab.findByText('Every term has an agreed value.');
  });

  test('without a Terms sheet the way to one is shown', async () => {
    const { user } = showPane(new MemoryWorkbook());
    await openTab(user, 'Terms');
    await screen.findByText('The workbook has no Terms sheet. Insert one under Templates.');
  });

  test('a refusal of Excel is a sentence, and trying again helps', async () => {
    const memory = await workbookInMemory(['based on clean-acute']);
    const { user } = showPane(memory);
    await screen.findByRole('button', { name: 'Validate workbook' });
    memory.failing = { after: 0, code: 'ResponsePayloadSizeLimitExceeded' };
    await openTab(user, 'Terms');
    await screen.findByText('This is more than Excel takes in one step.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Every term has an agreed value.');
  });
});
