/** @jest-environment ./test/support/pane-environment.ts */
import { screen, within } from '@testing-library/react';
import { MemoryWorkbook } from '../support/memory-workbook';
import { openTab, showPane } from '../support/pane';

const names = {
  en: ['Findings', 'Explain', 'Templates', 'Terms', 'Share', 'Functions', 'Diagnostics'],
  de: ['Befunde', 'Erklären', 'Vorlagen', 'Parameter', 'Weitergabe', 'Funktionen', 'Diagnose'],
  ja: ['指摘', '計算の説明', 'テンプレート', '契約条件', '共有', '関数', '診断'],
} as const;

describe('issue 8: the shell', () => {
  test.each(['en', 'de', 'ja'] as const)(
    'every tab has its name in %s, and the page its language',
    async (language) => {
      showPane(new MemoryWorkbook(), { language });
      const tabs = screen.getAllByRole('tab');
      for (const [at, name] of names[language].entries()) {
        expect(within(screen.getByRole('tablist')).getByRole('tab', { name })).toBe(tabs[at]);
      }
      expect(document.documentElement.lang).toBe(language);
      await screen.findByRole('tabpanel', { name: names[language][0] });
    },
  );

  test('a tab that was left is found as it was', async () => {
    const { user } = showPane(new MemoryWorkbook());
    const functions = await openTab(user, 'Functions');
    await user.type(await functions.findByRole('searchbox'), 'credit');
    await openTab(user, 'Share');
    expect(screen.queryByRole('searchbox', { hidden: false })).toBeNull();
    await openTab(user, 'Functions');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('credit');
  });
});
