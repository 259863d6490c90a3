import { dayOfSerial, dayOfText } from '../../domain/calendar';
import { dayText } from '../../domain/day-text';
import { Exact } from '../../domain/decimal/exact';
import { toCents } from '../../domain/decimal/money';
import type { Language } from '../../domain/language';
import { plainText, shortText } from '../../domain/plain-text';
import { type Step, formulaText } from '../../domain/trace';
import { a1 } from '../../workbook/address';
import { amountAtStake } from '../at-stake';
import type { Finding, MoneyAtStake, Severity, Shown } from '../finding';
import { rulesVersion } from '../rules/version';
import type { ReadSheet } from '../submission';
import type { Validation } from '../validate';
import { figureText, moneyText } from './figure-text';

/** A cell may hold a novel; a report shows its beginning, the JSON for programs all of it. */
const LONGEST_SHOWN = 200;

/** A figure twice: for a program, and as a person of the report's language reads it. */
export interface ReportedFigure {
  readonly value: number | string | boolean | null;
  readonly text: string;
}

export interface ReportedStep {
  readonly name: string;
  readonly value: string;
  readonly formula: string;
  readonly clause: string;
  readonly reading: string;
}

/** A finding in the reader's language, as plain data: what every format of report is made from. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly found: ReportedFigure;
  readonly expected: ReportedFigure;
  /** found − expected; null where neither is a number. */
  readonly difference: ReportedFigure;
  /** What it adds to the money at stake; undefined where no money moves. */
  readonly stake: { readonly side: 'inFavour' | 'against'; readonly amount: ReportedFigure } | undefined;
  readonly clause: string;
  readonly reading: string | undefined;
  readonly fix: string | undefined;
  readonly steps: readonly ReportedStep[];
  readonly identity: string;
}

export interface ReportedStake {
  readonly inFavour: ReportedFigure;
  readonly against: ReportedFigure;
  readonly currency: string;
}

export interface ReportedSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly atStake: ReportedStake;
  readonly alsoAtStake: readonly ReportedStake[];
}

/** What was read as which sheet of a scorecard. */
export interface ReportedSheet {
  readonly sheet: string;
  readonly readAs: string;
  readonly recognisedBy: ReadSheet['recognisedBy'];
  readonly rows: number;
}

export interface CheckedFile {
  readonly file: string;
  /** SHA-256 of the file, in hexadecimal; undefined for an open workbook, which is no file. */
  readonly fingerprint: string | undefined;
  readonly rulesVersion: string;
  /** ISO text of the day on which overdue was judged. */
  readonly asOf: string;
  readonly findings: readonly ReportedFinding[];
  readonly summary: ReportedSummary;
  /** Whether any sheet is: where none is, no finding means nothing. */
  readonly isFilledIn: boolean;
  readonly understood: readonly ReportedSheet[];
}

/** A file that cannot be used, and the sentence why. */
export interface RefusedFile {
  readonly file: string;
  readonly error: string;
}

export type ReportedFile = CheckedFile | RefusedFile;

export function isRefused(file: ReportedFile): file is RefusedFile {
  return 'error' in file;
}

/**
 * A validation as plain data in one language.
 *
 * @param asOf        ISO text
 * @param fingerprint SHA-256 of the workbook, in hexadecimal; left out for an open workbook
 */
export function reportedFile(
  file: string,
  { findings, summary, isFilledIn, submission }: Validation,
  { language, fingerprint, asOf }: { language: Language; fingerprint?: string; asOf: string },
): CheckedFile {
  const { errors, warnings, infos, atStake, alsoAtStake } = summary;
  const stake = (each: MoneyAtStake) => reportedStake(each, language);
  return {
    file,
    fingerprint,
    rulesVersion,
    asOf,
    findings: findings.map((finding) => reportedFinding(finding, language)),
    summary: { errors, warnings, infos, atStake: stake(atStake), alsoAtStake: alsoAtStake.map(stake) },
    isFilledIn,
    understood: submission.sheets.map(({ sheet, layout, recognisedBy, rows }) => ({
      sheet,
      readAs: layout.sheet[language],
      recognisedBy,
      rows: rows.length,
    })),
  };
}

export function reportedFinding(finding: Finding, language: Language): ReportedFinding {
  const { rule, severity, at, message, clause, reading, fix, trace = [], identity } = finding;
  const isMoney = finding.favours !== undefined && finding.worth === undefined;
  return {
    rule,
    severity,
    sheet: at.sheet,
    cell: a1(at),
    message: plainText(message[language]),
    found: reportedFigure(finding.found, language, isMoney),
    expected: reportedFigure(finding.expected, language, isMoney),
    difference: reportedFigure(finding.difference ?? null, language, isMoney),
    stake: stakeOf(finding, language),
    clause,
    reading: reading?.text[language],
    fix: fix === undefined ? undefined : plainText(fix[language]),
    steps: trace.map((step) => reportedStep(step, language)),
    identity,
  };
}

function stakeOf(finding: Finding, language: Language): ReportedFinding['stake'] {
  if (finding.favours === undefined) return undefined;
  const side = finding.favours === 'supplier' ? 'inFavour' : 'against';
  return { side, amount: reportedFigure(amountAtStake(finding), language, true) };
}

function reportedStake({ inFavour, against, currency }: MoneyAtStake, language: Language): ReportedStake {
  return {
    inFavour: reportedFigure(inFavour, language, true),
    against: reportedFigure(against, language, true),
    currency: plainText(currency),
  };
}

/** A step of a calculation in the reader's language. */
export function reportedStep(step: Step, language: Language): ReportedStep {
  return {
    name: step.name[language],
    value: stepText(step, language),
    formula: formulaText(step.formula, language),
    clause: step.clause,
    reading: step.reading?.text[language] ?? '',
  };
}

function stepText({ value, unit }: Step, language: Language): string {
  const day = unit === 'date' && value instanceof Exact ? dayOfSerial(value.toNumber()) : undefined;
  return day === undefined ? reportedFigure(value, language, unit === 'money').text : dayText(day, language);
}

const truth: Readonly<Record<Language, { readonly yes: string; readonly no: string }>> = {
  en: { yes: 'yes', no: 'no' },
  de: { yes: 'ja', no: 'nein' },
  ja: { yes: 'はい', no: 'いいえ' },
};

function reportedFigure(shown: Shown, language: Language, isMoney: boolean): ReportedFigure {
  if (shown === null) return { value: null, text: '' };
  if (typeof shown === 'boolean') return { value: shown, text: truth[language][shown ? 'yes' : 'no'] };
  if (typeof shown === 'number') return { value: shown, text: figureText(shown, language) };
  if (typeof shown === 'string') return { value: shown, text: shownText(shown, language) };
  const value = (isMoney ? toCents(shown) : shown).toNumber();
  return { value, text: isMoney ? moneyText(value, language) : figureText(value, language) };
}

/** Text from a cell, or a day: programs get it as ISO text, readers as they write it. */
export function shownText(shown: string, language: Language): string {
  const day = dayOfText(shown);
  return day === undefined ? shortText(shown, LONGEST_SHOWN) : dayText(day, language);
}

/** The figure of an amount, for a pane that shows findings itself. */
export function amountText(amount: Exact, language: Language): string {
  return reportedFigure(amount, language, true).text;
}
