/** @jest-environment ./test/support/pane-environment.ts */
import { act, renderHook } from '@testing-library/react';
import { type ToldTheme, useExcelTheme } from '../../src/pane/use-excel-theme';
import { FORCED_COLOURS } from '../../src/pane/use-media';
import { setMedia } from '../support/layout';

function themeOf(told: ToldTheme): string {
  return renderHook(() => useExcelTheme(() => told)).result.current;
}

describe('issue 8: light, dark and high contrast following the host', () => {
  test.each([
    ['Excel says dark', { isDarkTheme: true }, 'dark'],
    ['Excel says light', { isDarkTheme: false }, 'light'],
    ['an Excel that tells only its colours: dark grey', { bodyBackgroundColor: '#262626' }, 'dark'],
    ['an Excel that tells only its colours: white', { bodyBackgroundColor: '#FFFFFF' }, 'light'],
    ['an Excel that tells nothing', undefined, 'light'],
  ] as const)('%s', (_, told, theme) => {
    expect(themeOf(told)).toBe(theme);
  });

  test('a theme that was changed meanwhile is taken when somebody comes back to the pane', () => {
    let told: ToldTheme = { isDarkTheme: false };
    const { result } = renderHook(() => useExcelTheme(() => told));
    told = { isDarkTheme: true };
    expect(result.current).toBe('light');
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(result.current).toBe('dark');
  });

  test('colours that the system forces win, as long as it does', () => {
    const { result } = renderHook(() => useExcelTheme(() => ({ isDarkTheme: true })));
    act(() => setMedia(FORCED_COLOURS, true));
    expect(result.current).toBe('highContrast');
    act(() => setMedia(FORCED_COLOURS, false));
    expect(result.current).toBe('dark');
  });
});
