import { type Language, languages } from '../domain/language';
import { languageOf } from '../pane/language';
import { DARK_COLOURS } from '../pane/use-media';

const KEY = 'contract-scorecard.workbench';

/** How a visitor likes the page; kept in this browser only. */
export interface Preferences {
  readonly language: Language;
  readonly isDark: boolean;
}

/** What was chosen before, else what the browser is set to. `?lang=de` in the address wins. */
export function readPreferences(): Preferences {
  const kept = keptPreferences();
  const asked = new URLSearchParams(location.search).get('lang');
  const language =
    languages.find((each) => each === asked) ?? kept.language ?? languageOf(navigator.language);
  return { language, isDark: kept.isDark ?? matchMedia(DARK_COLOURS).matches };
}

/** Only what was chosen: the rest follows the browser, today and at the next visit. */
export function keepPreferences(chosen: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...keptPreferences(), ...chosen }));
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

export function isThemeChosen(): boolean {
  return keptPreferences().isDark !== undefined;
}

function keptPreferences(): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const language = 'language' in kept ? languages.find((each) => each === kept.language) : undefined;
    return {
      ...(language === undefined ? {} : { language }),
      ...('isDark' in kept && typeof kept.isDark === 'boolean' ? { isDark: kept.isDark } : {}),
    };
  } catch {
    return {};
  }
}
