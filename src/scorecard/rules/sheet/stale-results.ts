import type { CellValue } from '../../../domain/cell';
import { CellError, isBlank } from '../../../domain/cell';
import { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import type { CellAddress } from '../../../workbook/address';
import { formulaTokens } from '../../../workbook/formula-tokens';
import type { RecomputedCell } from '../../../workbook/port';
import { agrees } from '../../compare';
import { isOtherWorkbook } from '../../formulas/other-workbook';
import { dependsOn } from '../../formulas/precedents';
import type { Report, Rule, RuleContext } from '../../rule';
import type { Submission } from '../../submission';
import type { FieldCell } from './field-cells';
import { CellReports, fieldCells } from './field-cells';

/** SHEET-07: a stored result that its formula does not give when it is recomputed. */
export const staleResults: Rule = {
  id: 'SHEET-07',
  severity: 'error',
  title: {
    en: 'A stored result that differs from the formula’s recomputed result',
    de: 'Ein gespeichertes Ergebnis, das vom neu berechneten abweicht',
    ja: '保存された結果が数式の再計算結果と異なる',
  },
  clause: '',
  needs: [],
  check(context) {
    const why = notRecomputed[context.submission.calculation];
    if (why !== undefined) sayNotRun(context, why);
    const stale = staleCells(context.submission);
    const others = stale.slice(0, MOST_COMPARED).map((each) => each.cell.cell.at);
    const reports = new CellReports(context);
    for (const { cell, recomputed } of stale) {
      const { formula, at } = cell.cell;
      // What only hands on another stale result is not reported again.
      if (formula === undefined || dependsOn(formula, at, others, context.submission.info)) continue;
      report(reports, cell, recomputed);
    }
    reports.close();
  },
};

/** A workbook that was never recalculated has thousands of stale cells; finding the first causes is enough. */
const MOST_COMPARED = 500;

interface StaleCell {
  readonly cell: FieldCell;
  readonly recomputed: CellValue;
}

function staleCells(submission: Submission): StaleCell[] {
  const results = new Map((submission.recomputed ?? []).map((each) => [keyOf(each), each]));
  if (results.size === 0) return [];
  const differing: StaleCell[] = [];
  for (const cell of fieldCells(submission)) {
    if (cell.cell.formula === undefined) continue;
    const result = results.get(keyOf(cell.cell.at));
    if (result !== undefined && differs(result)) differing.push({ cell, recomputed: result.recomputed });
  }
  return differing.length === 0 ? [] : withoutUnknowable(differing, submission);
}

/** What depends on a result that cannot be had here cannot be compared either. */
function withoutUnknowable(differing: readonly StaleCell[], { recomputed, info }: Submission): StaleCell[] {
  const unknown: CellAddress[] = (recomputed ?? []).filter(isUnknowable);
  let left = differing.filter(({ cell }) => !unknown.some((each) => keyOf(each) === keyOf(cell.cell.at)));
  for (;;) {
    const known = left.filter(({ cell }) => !dependsOn(cell.cell.formula ?? '', cell.cell.at, unknown, info));
    if (unknown.length === 0 || known.length === left.length) return known;
    unknown.push(...left.filter((each) => !known.includes(each)).map(({ cell }) => cell.cell.at));
    left = known;
  }
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}

function differs({ stored, recomputed }: RecomputedCell): boolean {
  // A file without stored results has none that could be wrong.
  return stored !== null && !sameResult(stored, recomputed);
}

/** It changes by itself, comes from another workbook, or is of a function that is not known here. */
function isUnknowable({ formula, stored, recomputed }: RecomputedCell): boolean {
  if (isError(stored, '#NAME?') || isError(recomputed, '#NAME?')) return true;
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  return tokens.some(
    (token, index) =>
      isOtherWorkbook(token, index, tokens) ||
      (token.kind === 'word' && VOLATILE.has(token.text.toUpperCase())),
  );
}

function sameResult(stored: CellValue, recomputed: CellValue): boolean {
  if (isBlank(stored) || isBlank(recomputed)) return isEmptyOrZero(stored) && isEmptyOrZero(recomputed);
  if (stored instanceof CellError || recomputed instanceof CellError) {
    return stored instanceof CellError && recomputed instanceof CellError && stored.code === recomputed.code;
  }
  if (typeof stored !== 'number' || typeof recomputed !== 'number') return stored === recomputed;
  return agrees(Exact.ofDouble(stored), Exact.ofDouble(recomputed), 'plain', false);
}

/** A reference to a blank cell answers 0 or nothing, depending on who computed it. */
function isEmptyOrZero(value: CellValue): boolean {
  return isBlank(value) || value === 0;
}

function isError(value: CellValue, code: string): boolean {
  return value instanceof CellError && value.code === code;
}

const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'INFO', 'CELL']);

function report(reports: CellReports, cell: FieldCell, recomputed: CellValue): void {
  const { raw } = cell.cell;
  const { en, de, ja } = cell.field.heading;
  const [found, expected] = [shown(raw), shown(recomputed)];
  const [foundText, expectedText] = [textOf(raw), textOf(recomputed)];
  const difference =
    typeof raw === 'number' && typeof recomputed === 'number'
      ? { difference: Exact.ofDouble(raw).minus(Exact.ofDouble(recomputed)) }
      : {};
  reports.add(cell, {
    found,
    expected,
    ...difference,
    message: {
      en: `${en} shows ${foundText}, but its formula gives ${expectedText}.`,
      de: `${de} zeigt ${foundText}, die Formel ergibt aber ${expectedText}.`,
      ja: `${ja}は ${foundText} と表示されていますが、数式の結果は ${expectedText} です。`,
    },
    fix: {
      en: 'Recalculate the workbook and save it again.',
      de: 'Die Arbeitsmappe neu berechnen und erneut speichern.',
      ja: 'ブックを再計算して保存し直してください。',
    },
  });
}

function shown(value: CellValue): Report['found'] {
  return value instanceof CellError ? value.code : value;
}

function textOf(value: CellValue): string {
  if (typeof value === 'number') return Exact.ofDouble(value).toText();
  return isBlank(value) ? '""' : String(value);
}

const notRecomputed: Partial<Record<Submission['calculation'], Localized>> = {
  unavailable: {
    en: 'The formulas could not be recomputed here; their stored results were used as they are.',
    de: 'Die Formeln konnten hier nicht neu berechnet werden; ihre gespeicherten Ergebnisse wurden unverändert verwendet.',
    ja: 'この環境では数式を再計算できないため、保存された結果をそのまま使用しました。',
  },
  'given up': {
    en: 'The formulas take too long to recompute; their stored results were used as they are.',
    de: 'Die Formeln neu zu berechnen dauert zu lange; ihre gespeicherten Ergebnisse wurden unverändert verwendet.',
    ja: '数式の再計算に時間がかかりすぎるため、保存された結果をそのまま使用しました。',
  },
};

/** Silence would mean that the results were compared. */
function sayNotRun(context: RuleContext, message: Localized): void {
  const [first] = context.submission.sheets;
  context.report({
    severity: 'info',
    at: { sheet: first?.sheet ?? '', row: 0, column: 0 },
    about: 'not recomputed',
    found: null,
    expected: null,
    message,
  });
}
