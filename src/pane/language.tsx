import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { type Language, type Localized, languages } from '../domain/language';

const LanguageContext = createContext<Language>('en');

/** The language of everything inside. */
export function InLanguage({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** @returns a function that picks a text in the reader's language */
export function useText(): (text: Localized) => string {
  const language = useLanguage();
  return useCallback((text: Localized) => text[language], [language]);
}

/** The product's language for a host's tag such as `de-AT`: English where we have none. */
export function languageOf(tag: string): Language {
  const [primary = ''] = tag.toLowerCase().split('-');
  return languages.find((language) => language === primary) ?? 'en';
}

/** Numbers and dates are written as people who read the language write them. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', ja: 'ja-JP' };
