import { type Language, languages, type Localized } from '../../domain/language';
import type { ChoiceList } from '../choice';
import { spelling } from '../spelling';

/**
 * What a cell of a column holds.
 *
 * - `code`: a level, component, metric or package; `2` and `"2"` are the same
 * - `count`: a number of things, hours or seconds, not negative where the rule says so
 * - `fraction`: a ratio, 0.985 for 98.5 %
 * - `measure`: a number in the unit of the row's metric
 * - `status`: text as SLA.STATUS returns it
 * - `termValue`: what the term's type asks for
 * - `any`: a copy of another cell's value
 */
export type FieldType =
  | 'code'
  | 'text'
  | 'number'
  | 'count'
  | 'measure'
  | 'fraction'
  | 'money'
  | 'hours'
  | 'date'
  | 'status'
  | 'choice'
  | 'termValue'
  | 'any';

/** What the unit in a heading or beside a label is. */
export type FieldUnit = 'currency' | 'hours' | 'currencyPerDay' | 'currencyPerHour' | 'currencyPerMonth';

/**
 * Who fills a cell.
 *
 * - `prefilled`: identifies the row, or comes with the template; by itself it is no entry
 * - `input`: a person enters it; one of them makes a row filled in
 * - `computed`: a formula in the template
 */
export type FieldRole = 'prefilled' | 'input' | 'computed';

/** A column of a table, or a label of a header block. */
export interface Field {
  readonly heading: Localized;
  /** Other headings that mean the same, in any language. */
  readonly aliases?: readonly string[];
  readonly type: FieldType;
  readonly unit?: FieldUnit;
  readonly role: FieldRole;
  /** The column may be missing from a submitted sheet. */
  readonly optional?: true;
  /** Without the column no row can be judged: it tells what the row is about, or all else follows from it. */
  readonly indispensable?: true;
  /** Values allowed, where the column has a list. */
  readonly choices?: ChoiceList;
  /** Error values that are an answer here, not a damaged cell. */
  readonly errorsAllowed?: readonly ('#N/A' | '#DIV/0!')[];
  /** An amount below zero means nothing here, though the type would allow it. */
  readonly notNegative?: true;
  /** What the column means; stands in the note of its heading together with the clause. */
  readonly note?: Localized;
  readonly clause?: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** A sheet of a scorecard: a table, and above it a header block where it has one. */
export interface SheetLayout<
  Key extends string = string,
  Columns extends Fields = Fields,
  Header extends Fields = Fields,
> {
  readonly key: Key;
  /** The Excel table's name; a suffix such as `_2` is allowed. */
  readonly table: string;
  /** The sheet's name in a template. */
  readonly sheet: Localized;
  readonly description: Localized;
  /** Which contract it belongs to. */
  readonly contract: 'A6' | 'K' | 'both';
  /** In the order of the template; label–value pairs. */
  readonly header: Header;
  /** In the order of the template. */
  readonly columns: Columns;
}

/** Keeps the keys of sheet, columns and labels in the type. */
export function defineSheet<
  const Key extends string,
  const Columns extends Fields,
  const Header extends Fields = Record<never, Field>,
>(
  sheet: Omit<SheetLayout<Key, Columns, Header>, 'header'> & { readonly header?: Header },
): SheetLayout<Key, Columns, Header> {
  return { ...sheet, header: sheet.header ?? ({} as Header) };
}

/**
 * The field a heading or label means.
 *
 * Letter case, width, blanks, hyphens and a unit behind it do not count.
 *
 * @returns the field's key, or undefined when no heading in any language is meant
 */
export function fieldByHeading<F extends Fields>(fields: F, text: string): (keyof F & string) | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const keyOf = keysBySpelling.get(fields) ?? spelledOut(fields);
  const spelled = headingSpellings(text).find((each) => keyOf.has(each));
  return spelled === undefined ? undefined : keyOf.get(spelled);
}

/** A longer text is no heading: submitted sheets may hold anything. */
const LONGEST_HEADING = 200;

/** Headings are spelt out once: every cell of a submitted sheet may have to be looked up. */
const keysBySpelling = new WeakMap<Fields, ReadonlyMap<string, string>>();

function spelledOut(fields: Fields): ReadonlyMap<string, string> {
  const keyOf = new Map<string, string>();
  for (const [key, field] of Object.entries(fields)) {
    for (const [spelled = ''] of headings(field).map(headingSpellings)) {
      if (!keyOf.has(spelled)) keyOf.set(spelled, key);
    }
  }
  keysBySpelling.set(fields, keyOf);
  return keyOf;
}

/** Every heading that means the field: its names in the three languages, and its aliases. */
export function headings(field: Field): string[] {
  return [...languages.map((language) => field.heading[language]), ...(field.aliases ?? [])];
}

const BRACKETS = /[([{〔【［（]([^)\]}〕】］）]*)[)\]}〕】］）]\s*$/u;
const UNIT_BEHIND =
  /(?:[\s,/]+(?:in\s+)?(?:USD|EUR|US\$|hrs?\.?|std\.?|sec\.?|h|s)|[\s,/]*(?:in\s+)?[€$%])\s*$/iu;
/** A unit that changes what the figures mean: a heading with one is none of ours. */
const MULTIPLE = /thousand|million|\b(?:tsd|mio|[tk](?:usd|eur))\b|\b[tk][€$]|千|百万/iu;

/**
 * The spellings under which a heading may be known: as it stands, then without the unit behind it.
 * None where the unit is a multiple: amounts in thousands are no amounts.
 */
export function headingSpellings(text: string): readonly string[] {
  if (MULTIPLE.test(text)) return [];
  const label = text.trim().replace(/[\s*†‡¹²³:：.]+$/u, '');
  const bare = label.replace(BRACKETS, '').trim();
  const unitless = bare.replace(UNIT_BEHIND, '');
  // Most texts have no unit: they are spelt out once, as there are so many on a sheet.
  const all = unitless === label ? [spelling(label)] : [...new Set([label, bare, unitless].map(spelling))];
  return all.filter((each) => each !== '');
}

const unitLabels: Readonly<Record<FieldUnit, (currency: string) => Localized>> = {
  currency: (currency) => ({ en: currency, de: currency, ja: currency }),
  hours: () => ({ en: 'h', de: 'Std.', ja: '時間' }),
  currencyPerDay: (currency) => ({ en: `${currency}/day`, de: `${currency}/Tag`, ja: `${currency}/日` }),
  currencyPerHour: (currency) => ({ en: `${currency}/h`, de: `${currency}/Std.`, ja: `${currency}/時間` }),
  currencyPerMonth: (currency) => ({
    en: `${currency}/month`,
    de: `${currency}/Monat`,
    ja: `${currency}/月`,
  }),
};

/** The unit as written in brackets behind a heading; undefined where the field has none. */
export function unitLabel(field: Field, language: Language, currency: string): string | undefined {
  return field.unit === undefined ? undefined : unitLabels[field.unit](currency)[language];
}
