import type { Localized } from '../domain/language';

/** The networks of A6; a term's key may end in one of them. */
export const networks = ['presence', 'alexian'] as const;
export type Network = (typeof networks)[number];

/** What may stand in a term's value cell. */
export type TermType =
  | 'fraction' // 0–1
  | 'number' // any: lift rates, scores, multipliers
  | 'amount' // money, not negative
  | 'signedAmount' // money, a baseline may be negative
  | 'amountOrNone' // money, or the text `none`
  | 'hoursOrNone' // hours, or the text `none`
  | 'count' // whole, above 0
  | 'days' // whole number of days
  | 'months' // whole number of months, above 0
  | 'hours' // above 0
  | 'date'
  | 'choice'; // one of `choices`

/** The unit written beside the value. */
export type TermUnit =
  | 'fraction'
  | 'number'
  | 'currency'
  | 'currencyPerDay'
  | 'levels'
  | 'days'
  | 'months'
  | 'hours'
  | 'hoursPerDay'
  | 'date'
  | 'text';

/**
 * Where the value comes from.
 *
 * - `contract`: the document prints it, and `value` holds it
 * - `redacted`: the document has it blacked out; the parties know it
 * - `open`: the document leaves it to the parties or to events
 */
export type TermOrigin = 'contract' | 'redacted' | 'open';

/** The unit as written beside a value. */
export function unitText(unit: TermUnit, currency: string): Localized {
  switch (unit) {
    case 'fraction':
      return { en: 'fraction (0.05 = 5 %)', de: 'Bruch (0,05 = 5 %)', ja: '小数（0.05＝5％）' };
    case 'number':
      return { en: 'number', de: 'Zahl', ja: '数値' };
    case 'currency':
      return { en: currency, de: currency, ja: currency };
    case 'currencyPerDay':
      return { en: `${currency} a day`, de: `${currency} je Tag`, ja: `${currency}/日` };
    case 'levels':
      return { en: 'service levels', de: 'Service-Levels', ja: 'レベル' };
    case 'days':
      return { en: 'calendar days', de: 'Kalendertage', ja: '暦日' };
    case 'months':
      return { en: 'months', de: 'Monate', ja: 'か月' };
    case 'hours':
      return { en: 'hours', de: 'Stunden', ja: '時間' };
    case 'hoursPerDay':
      return { en: 'hours a day', de: 'Stunden je Tag', ja: '時間/日' };
    case 'date':
      return { en: 'date', de: 'Datum', ja: '日付' };
    case 'text':
      return { en: 'text', de: 'Text', ja: 'テキスト' };
  }
}

/** A figure, day or choice that a calculation needs and a Terms sheet holds. */
export interface Term {
  readonly key: string;
  readonly type: TermType;
  readonly unit: TermUnit;
  readonly clause: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly origin: TermOrigin;
  /** The printed value, as exact text; only where `origin` is `contract`. */
  readonly value?: string;
  /** What holds while nobody enters anything; only where the absence has a meaning. */
  readonly whenMissing?: string;
  /** What a `choice` allows. */
  readonly choices?: readonly string[];
  /**
   * A key with `.presence` or `.alexian` after it, which wins for that group: not known, allowed, or
   * `listed`, so that a Terms sheet has a row for each of the two.
   */
  readonly perNetwork: 'no' | 'allowed' | 'listed';
  /**
   * A key with `.q1` … `.q4` after it: not known, allowed, or `listed`, so that a Terms sheet has
   * a row for each quarter. The quarter stands before the network's name.
   */
  readonly perQuarter: 'no' | 'allowed' | 'listed';
  /** A made-up figure for sample workbooks, never used by a calculation. One for each quarter where listed. */
  readonly illustrative: string | readonly [string, string, string, string];
}

/** A row of a Terms sheet. */
export interface TermRow {
  readonly key: string;
  readonly term: Term;
  readonly network?: Network;
  readonly quarter?: number;
  readonly illustrative: string;
}

const quarters = [1, 2, 3, 4] as const;

/** The rows of a Terms sheet, in the document's order: quarters and networks written out where they are listed. */
export function termRows(terms: readonly Term[]): TermRow[] {
  return terms.flatMap(rowsOfQuarters).flatMap(rowsOfNetworks);
}

function rowsOfQuarters(term: Term): TermRow[] {
  const { illustrative } = term;
  if (typeof illustrative === 'string') return [{ key: term.key, term, illustrative }];
  return quarters.map((quarter) => ({
    key: `${term.key}.q${String(quarter)}`,
    term,
    quarter,
    illustrative: illustrative[quarter - 1] as string,
  }));
}

function rowsOfNetworks(row: TermRow): TermRow[] {
  if (row.term.perNetwork !== 'listed') return [row];
  return networks.map((network) => ({ ...row, key: `${row.key}.${network}`, network }));
}

/** A term that may stay empty: its absence has a meaning. */
export function isOptional(term: Term): boolean {
  return term.whenMissing !== undefined;
}

/** @returns the status a term's row carries before anybody has entered anything; none where it may stay empty */
export function initialStatus(term: Term): 'contract' | 'missing' | '' {
  if (term.origin === 'contract') return 'contract';
  return isOptional(term) ? '' : 'missing';
}

/** A key as found in a workbook, taken apart. */
export interface ResolvedTerm {
  readonly term: Term;
  readonly network?: Network;
  readonly quarter?: number;
}

/** A lookup over the terms of one or more documents. */
export class TermCatalogue {
  private readonly byKey: ReadonlyMap<string, Term>;

  constructor(readonly terms: readonly Term[]) {
    this.byKey = new Map(terms.map((term) => [term.key.toLowerCase(), term]));
  }

  /**
   * The term a key means.
   *
   * @param key    in any letter case; with a quarter or a group's name after it where the term allows it
   * @param prefix tried in front of the key, so that a scheme's `threshold` is `incentive.threshold`
   */
  termOf(key: string, prefix = ''): ResolvedTerm | undefined {
    const found = this.resolve(key.trim().toLowerCase());
    if (found !== undefined || prefix === '') return found;
    return this.resolve(`${prefix}${key.trim()}`.toLowerCase());
  }

  /**
   * The keys under which a value may stand, the most particular first.
   *
   * `acute.atRisk` for Alexian: `acute.atRisk.alexian`, then `acute.atRisk`.
   */
  keysFor(key: string, network?: Network, quarter?: number): string[] {
    const term = this.byKey.get(key.toLowerCase());
    if (term === undefined) return [key];
    const bases =
      quarter !== undefined && term.perQuarter !== 'no'
        ? [`${term.key}.q${String(quarter)}`, term.key]
        : [term.key];
    if (network === undefined || term.perNetwork === 'no') return bases;
    return [...bases.map((base) => `${base}.${network}`), ...bases];
  }

  private resolve(key: string): ResolvedTerm | undefined {
    const exact = this.byKey.get(key);
    if (exact !== undefined) return { term: exact };
    const network = networks.find((name) => key.endsWith(`.${name}`));
    if (network !== undefined) {
      const base = this.resolve(key.slice(0, -network.length - 1));
      return base !== undefined && base.term.perNetwork !== 'no' && base.network === undefined
        ? { ...base, network }
        : undefined;
    }
    const quarter = /^(.*)\.q([1-4])$/.exec(key);
    const term = this.byKey.get(quarter?.[1] ?? '');
    return term === undefined || term.perQuarter === 'no'
      ? undefined
      : { term, quarter: Number(quarter?.[2]) };
  }
}
