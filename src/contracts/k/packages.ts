import type { Day } from '../../domain/calendar';
import type { Localized } from '../../domain/language';
import { documents } from '../documents';
import { type Edition, editionFor } from '../edition';

/** The packages a customer can choose from. */
export type PackageCode = 'a' | 'b' | 'c' | 'd';

/** A yearly quota of consulting days with its prices, as the contract's table prints them. */
export interface QuotaPackage {
  readonly code: PackageCode;
  readonly name: Localized;
  /** Consulting days a contract year. */
  readonly days: number;
  /** EUR a day, exact decimal text. */
  readonly dayRate: string;
  /** EUR an hour, exact decimal text: the day rate ÷ 8. */
  readonly hourlyRate: string;
  /** EUR a month, exact decimal text: days × day rate ÷ 12. */
  readonly monthlyFee: string;
  readonly clause: string;
}

/** The currency of every amount in K. */
export const quotaCurrency = 'EUR';

/** Source: K §1.7 */
const of2020: readonly QuotaPackage[] = [
  {
    code: 'a',
    name: { en: '12-day quota', de: '12-Tage-Kontingent', ja: '年間12日パッケージ' },
    days: 12,
    dayRate: '670.00',
    hourlyRate: '83.75',
    monthlyFee: '670.00',
    clause: 'K §1.7 a',
  },
  {
    code: 'b',
    name: { en: '24-day quota', de: '24-Tage-Kontingent', ja: '年間24日パッケージ' },
    days: 24,
    dayRate: '650.00',
    hourlyRate: '81.25',
    monthlyFee: '1300.00',
    clause: 'K §1.7 b',
  },
  {
    code: 'c',
    name: { en: '36-day quota', de: '36-Tage-Kontingent', ja: '年間36日パッケージ' },
    days: 36,
    dayRate: '630.00',
    hourlyRate: '78.75',
    monthlyFee: '1890.00',
    clause: 'K §1.7 c',
  },
  {
    code: 'd',
    name: { en: '48-day quota', de: '48-Tage-Kontingent', ja: '年間48日パッケージ' },
    days: 48,
    dayRate: '610.00',
    hourlyRate: '76.25',
    monthlyFee: '2440.00',
    clause: 'K §1.7 d',
  },
];

export const packageEditions: readonly Edition<readonly QuotaPackage[]>[] = [
  { document: 'K', from: documents.K.from, content: of2020 },
];

/** @returns the packages on offer that day, smallest first; without a day, the newest */
export function quotaPackages(day?: Day): readonly QuotaPackage[] {
  return editionFor(packageEditions, day);
}

/** @param code a letter, in either case, with or without blanks around it */
export function packageOf(code: string, day?: Day): QuotaPackage | undefined {
  const letter = code.trim().toLowerCase();
  return quotaPackages(day).find((quotaPackage) => quotaPackage.code === letter);
}
