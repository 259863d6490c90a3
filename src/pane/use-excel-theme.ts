import { useSyncExternalStore } from 'react';
import type { ThemeName } from './look';
import { DARK_COLOURS, FORCED_COLOURS, useMedia } from './use-media';

/** What office.js says of Excel's colours; older versions tell only some of it, or nothing. */
export type ToldTheme = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>> | undefined;

/**
 * The theme of Excel around the pane, followed while it runs.
 *
 * Only Outlook tells of a new theme by an event. In Excel it is chosen in a dialog or in the system's
 * settings, so the pane looks again whenever somebody comes back to it.
 *
 * Source: Office Add-ins documentation, `Office.EventType.OfficeThemeChanged` (Mailbox 1.14)
 */
export function useExcelTheme(told: () => ToldTheme): ThemeName {
  const isForced = useMedia(FORCED_COLOURS);
  // The system may have changed Excel's theme with its own.
  useMedia(DARK_COLOURS);
  const isDark = useSyncExternalStore(onReturn, () => isDarkTheme(told()));
  if (isForced) return 'highContrast';
  return isDark ? 'dark' : 'light';
}

function onReturn(changed: () => void): () => void {
  window.addEventListener('focus', changed);
  document.addEventListener('visibilitychange', changed);
  return () => {
    window.removeEventListener('focus', changed);
    document.removeEventListener('visibilitychange', changed);
  };
}

/** Where nothing is told the light theme is right most often. */
function isDarkTheme(told: ToldTheme): boolean {
  return told?.isDarkTheme ?? isDarkColour(told?.bodyBackgroundColor ?? '#ffffff');
}

/** @param colour as `#262626` */
function isDarkColour(colour: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  // Less than half of the light that white gives, as the eye weighs the three (ITU-R BT.601).
  return 299 * (red ?? 255) + 587 * (green ?? 255) + 114 * (blue ?? 255) < (1000 * 255) / 2;
}
