import { Storage, StorageType, Utilities } from '@microsoft/office-js-helpers';
import { type Language, languages } from '../domain/language';

/**
 * The one module that knows office-js-helpers: which host this is, and how a user likes the pane.
 * Never for sign-in, never near a calculation.
 */

/** What the helpers make out of the host and its platform. */
export function helperFacts(): Readonly<Record<string, string>> {
  return {
    'Host (helpers)': String(Utilities.host),
    'Platform (helpers)': String(Utilities.platform),
  };
}

const LANGUAGE = 'language';

/** The language chosen before; undefined where none was, or where the browser keeps nothing. */
export function keptLanguage(): Language | undefined {
  try {
    const kept = preferences().get(LANGUAGE);
    return languages.find((each) => each === kept);
  } catch {
    return undefined;
  }
}

export function keepLanguage(language: Language): void {
  try {
    preferences().set(LANGUAGE, language);
  } catch {
    // A browser that keeps nothing still shows the pane.
  }
}

function preferences(): Storage<string> {
  return new Storage<string>('contract-scorecard.pane', StorageType.LocalStorage);
}
