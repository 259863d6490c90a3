import type { Language } from '../../domain/language';

const locales: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', ja: 'ja-JP' };

function formats(options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> {
  const of = (language: Language) => new Intl.NumberFormat(locales[language], options);
  return { en: of('en'), de: of('de'), ja: of('ja') };
}

const money = formats({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const figures = formats({ maximumSignificantDigits: 15 });

/** An amount with its two decimals, without a currency. */
export function moneyText(amount: number, language: Language): string {
  return money[language].format(amount);
}

/** An amount's text with its currency, where people who read the language put it. */
export function withCurrency(amount: string, currency: string, language: Language): string {
  return language === 'de' ? `${amount} ${currency}` : `${currency} ${amount}`;
}

/** A number with as many digits as a cell shows. */
export function figureText(value: number, language: Language): string {
  return figures[language].format(value);
}
