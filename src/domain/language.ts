/** The languages the product speaks. English is the language of formulas and of errors in cells. */
export const languages = ['en', 'de', 'ja'] as const;
export type Language = (typeof languages)[number];

/** One sentence or name in every language. The functions script keeps the English only (build/english-only). */
export type Localized = Readonly<Record<Language, string>>;

/** A localized text made from a value that is written alike in every language. */
export function sameInAll(text: string): Localized {
  return { en: text, de: text, ja: text };
}
