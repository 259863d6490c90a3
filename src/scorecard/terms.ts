import { terms as catalogue } from '../contracts/catalogue';
import type { Network, Term } from '../contracts/terms';
import { termsSheet } from '../contracts/sheets/terms-sheet';
import type { Day } from '../domain/calendar';
import type { Exact } from '../domain/decimal/exact';
import type { Trace } from '../domain/trace';
import type { CellAddress } from '../workbook/address';
import { type Figure, input } from './figure';
import { given } from './steps';
import { misprintOf, type SubmittedTerms, type TermRow } from './printed-terms';
import { isEntered, printedValue, type TermValue, termValue } from './read/term-value';
import type { Report } from './rule';
import { lackedColumns, type Submission } from './submission';

/** Whose value of a term is asked for: a key with the group's name or the quarter after it wins. */
export interface TermScope {
  readonly network?: Network;
  /** 1–4 */
  readonly quarter?: number;
}

/**
 * The terms of the submitted workbook, as calculations ask for them.
 *
 * Asking for a term is needing it: one that is missing or illustrative is reported then (SHEET-09),
 * once per key, and a calculation whose term is missing cannot run. Contract values that the
 * workbook leaves out are not missing: the contract prints them.
 */
export interface Terms {
  /** A fraction, amount, count or any other number. */
  number(key: string, scope?: TermScope): Exact | undefined;
  /** A number, corrected to what the document prints where the row says that it prints it. */
  figure(key: string, scope?: TermScope): Figure<Exact>;
  amountOrNone(key: string, scope?: TermScope): Exact | 'none' | undefined;
  date(key: string, scope?: TermScope): Day | undefined;
  text(key: string, scope?: TermScope): string | undefined;
  /** Tells a number as what a calculation starts from. */
  give(trace: Trace, key: string, scope?: TermScope): void;
  /** Whether it is entered; asks without needing it. */
  has(key: string, scope?: TermScope): boolean;
}

/**
 * The terms of a submission.
 *
 * @param report takes what SHEET-09 finds: called once for each key that is missing or illustrative
 */
export function readTerms(submission: SubmittedTerms, report: (finding: Report) => void): Terms {
  return new TermsOfSubmission(submission, report);
}

/** Every row of the Terms sheets by its key in small letters, keys that no contract has among them. */
export function termRowsByKey(submission: Pick<Submission, 'sheets'>): ReadonlyMap<string, TermRow> {
  const rows = new Map<string, TermRow>();
  const all = submission.sheets.filter(({ layout }) => layout.key === termsSheet.key);
  for (const row of all.flatMap((sheet) => sheet.rows as readonly TermRow[])) {
    const key = row.cells.key.value?.toLowerCase();
    if (key === undefined) continue;
    const earlier = rows.get(key);
    if (earlier === undefined || !isEntered(earlier.cells.value)) rows.set(key, row);
  }
  return rows;
}

class TermsOfSubmission implements Terms {
  readonly #rows: ReadonlyMap<string, TermRow>;
  readonly #reported = new Set<string>();
  readonly #answers = new Map<string, TermValue | undefined>();

  constructor(
    private readonly submission: SubmittedTerms,
    private readonly report: (finding: Report) => void,
  ) {
    this.#rows = termRowsByKey(submission);
  }

  number(key: string, scope: TermScope = {}): Exact | undefined {
    const value = this.#needed(key, scope);
    return value?.kind === 'number' ? value.value : undefined;
  }

  figure(key: string, scope: TermScope = {}): Figure<Exact> {
    const stated = this.number(key, scope);
    const row = this.#entered(key, scope);
    const printed = row && misprintOf(row, this.submission)?.value;
    return printed?.kind === 'number'
      ? { stated, corrected: printed.value, verdict: 'wrong' }
      : input(stated);
  }

  amountOrNone(key: string, scope: TermScope = {}): Exact | 'none' | undefined {
    const value = this.#needed(key, scope);
    if (value?.kind === 'none') return 'none';
    return value?.kind === 'number' ? value.value : undefined;
  }

  date(key: string, scope: TermScope = {}): Day | undefined {
    const value = this.#needed(key, scope);
    return value?.kind === 'date' ? value.value : undefined;
  }

  text(key: string, scope: TermScope = {}): string | undefined {
    const value = this.#needed(key, scope);
    return value?.kind === 'text' ? value.value : undefined;
  }

  give(trace: Trace, key: string, scope: TermScope = {}): void {
    const where = this.#entered(key, scope)?.cells.key.value ?? key;
    const term = catalogue.termOf(key)?.term;
    if (term !== undefined) given(trace, term.name, this.number(key, scope), where, { clause: term.clause });
  }

  has(key: string, scope: TermScope = {}): boolean {
    return this.#entered(key, scope) !== undefined;
  }

  #entered(key: string, { network, quarter }: TermScope): TermRow | undefined {
    const keys = catalogue.keysFor(key, network, quarter).map((each) => each.toLowerCase());
    return keys.map((each) => this.#rows.get(each)).find((row) => isEntered(row?.cells.value));
  }

  /** A ledger of 100,000 rows asks for the same terms row by row. */
  #needed(key: string, scope: TermScope): TermValue | undefined {
    const question = `${key} ${scope.network ?? ''} ${String(scope.quarter ?? '')}`;
    if (!this.#answers.has(question)) this.#answers.set(question, this.#look(key, scope));
    return this.#answers.get(question);
  }

  #look(key: string, scope: TermScope): TermValue | undefined {
    const term = catalogue.termOf(key)?.term;
    if (term === undefined) throw new RangeError(`no contract has a term ${key}`);
    const row = this.#entered(key, scope);
    if (row === undefined) return this.#withoutRow(term, key, scope);
    if (row.cells.status.value === 'illustrative') this.#once(illustrative(term, row));
    return termValue(term, row.cells.value, this.submission.conventions);
  }

  /** What holds while nobody entered anything: the printed value, or the meaning of its absence. */
  #withoutRow(term: Term, key: string, scope: TermScope): TermValue | undefined {
    // A table that lost its keys or values may have it.
    const isLost = this.submission.sheets.some(
      (sheet) => sheet.layout.key === termsSheet.key && lackedColumns(sheet).length > 0,
    );
    if (isLost) return term.value === undefined ? undefined : printedValue(term.value);
    const printed = term.value ?? term.whenMissing;
    if (printed !== undefined) return printedValue(printed);
    const keys = catalogue.keysFor(key, scope.network, scope.quarter);
    const asked = keys.find((each) => this.#rows.has(each.toLowerCase())) ?? term.key;
    this.#once(missing(term, asked, this.#placeOf(asked)));
    return undefined;
  }

  /** The value cell of a row still to be filled in; without a row, the Terms table. */
  #placeOf(key: string): CellAddress {
    const row = this.#rows.get(key.toLowerCase());
    if (row !== undefined) return row.cells.value.at;
    const table = this.submission.sheets.find(({ layout }) => layout.key === termsSheet.key);
    if (table !== undefined) return table.area;
    return { sheet: this.submission.info.sheets[0]?.name ?? '', row: 0, column: 0 };
  }

  #once(finding: Report): void {
    if (this.#reported.has(finding.about)) return;
    this.#reported.add(finding.about);
    this.report(finding);
  }
}

function missing(term: Term, key: string, at: CellAddress): Report {
  return {
    at: { sheet: at.sheet, row: at.row, column: at.column },
    about: `term ${key}`,
    found: null,
    expected: key,
    clause: term.clause,
    message: {
      en: `The term ${key} (${term.name.en}) is missing; figures that depend on it cannot be checked.`,
      de: `Der Vertragsparameter ${key} (${term.name.de}) fehlt; davon abhängige Zahlen sind nicht prüfbar.`,
      ja: `契約条件 ${key}（${term.name.ja}）が入力されていないため、これに依存する数値は検証できません。`,
    },
    fix: {
      en: 'Enter its value on the Terms sheet and set the status to agreed.',
      de: 'Den Wert im Blatt „Vertragsparameter“ eintragen und den Status auf agreed (vereinbart) setzen.',
      ja: '契約条件シートに値を入力し、状態を agreed（合意済み）にしてください。',
    },
  };
}

function illustrative(term: Term, row: TermRow): Report {
  const key = row.cells.key.value ?? term.key;
  return {
    at: row.cells.value.at,
    about: `term ${key.toLowerCase()} illustrative`,
    severity: 'warning',
    found: row.cells.status.value ?? null,
    expected: 'agreed',
    clause: term.clause,
    message: {
      en: `The term ${key} (${term.name.en}) is an illustrative sample figure, not an agreed one.`,
      de: `Der Vertragsparameter ${key} (${term.name.de}) ist ein Beispielwert und nicht vereinbart.`,
      ja: `契約条件 ${key}（${term.name.ja}）は例示値であり、合意された値ではありません。`,
    },
    fix: {
      en: 'Replace it by the agreed figure and set the status to agreed.',
      de: 'Durch den vereinbarten Wert ersetzen und den Status auf agreed (vereinbart) setzen.',
      ja: '合意した値に置き換え、状態を agreed（合意済み）にしてください。',
    },
  };
}
