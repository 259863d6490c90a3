import { offeredPackages } from '../../contracts/k/quota-terms';
import { packageOf } from '../../contracts/k/packages';
import type { PackageTerms } from '../../domain/quota/package';
import type { Argument } from '../arguments/argument';
import { nonNegative } from '../arguments/scalar';
import { column, table } from '../arguments/table';
import { type RawArgument, type RawCell, errorGiven, isRange, isRawError, notAllowed } from '../raw';

/** The package a calculation is about; without a code it is one of another contract. */
interface BoughtPackage extends PackageTerms {
  readonly code?: string;
}

const NAME = 'package';

const codes = offeredPackages.map(({ code }) => code).join(', ');

const allowed = {
  en: `one of ${codes} (K §1.7), or a range of one row: days per year, day rate`,
  de: `eines von ${codes} (K §1.7) oder ein Bereich mit einer Zeile: Tage im Jahr, Tagessatz`,
  ja: `${codes}（K §1.7）のいずれか、または 1 行の範囲（年間日数、日額）`,
};

const help = {
  en: 'Package of contract K, or a row of days per year and day rate for any other contract.',
  de: 'Paket des Vertrags K oder, für jeden anderen Vertrag, eine Zeile mit Tagen im Jahr und Tagessatz.',
  ja: '契約 K のパッケージ。他の契約では年間日数と日額の 1 行。',
};

const ownTerms = table(NAME, {
  help,
  columns: [
    column(['days', 'days per year', 'Tage', 'Tage im Jahr', '日数', '年間日数'], nonNegative),
    column(['dayRate', 'day rate', 'Tagessatz', '日額', '日額単価'], nonNegative),
  ],
  build: ([days, dayRate]): BoughtPackage => ({ days, dayRate }),
});

/** A letter of contract K's table, or the terms of a package of any other contract. */
export const packageArgument: Argument<BoughtPackage> = {
  name: NAME,
  help,
  shape: 'matrix',
  allowed,
  optional: false,
  read(raw) {
    if (!isRange(raw)) return ofLetter(raw);
    const only = raw[0];
    return raw.length === 1 && only?.length === 1 ? ofLetter(only[0]) : ofRow(raw);
  },
  show: ({ code }) => code,
};

function ofLetter(cell: RawCell): BoughtPackage {
  if (isRawError(cell)) throw errorGiven(NAME, cell);
  const code = typeof cell === 'string' ? packageOf(cell)?.code : undefined;
  const found = offeredPackages.find((each) => each.code === code);
  if (found === undefined) throw notAllowed(NAME, allowed, cell);
  return found;
}

function ofRow(raw: RawArgument): BoughtPackage {
  const [first, ...others] = ownTerms.read(raw);
  if (first === undefined || others.length > 0) throw notAllowed(NAME, allowed, raw);
  return first;
}
