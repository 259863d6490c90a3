import { CellError, type CellValue, isBlank } from '../../../domain/cell';
import { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import { a1, quotedSheet } from '../../../workbook/address';
import type { Report, Rule, RuleContext } from '../../rule';
import { placeOf, staleCells } from './stale';
import { firstOfEachCause } from './stale-causes';
import type { Submission } from '../../submission';
import { CellReports, type FieldCell, formulaCells } from './field-cells';

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
    sayNotCompared(context);
    const reports = new CellReports(context);
    const stale = staleCells(context.submission);
    for (const { cell, recomputed } of firstOfEachCause(stale, context.submission)) {
      report(reports, cell, recomputed);
    }
    reports.close();
  },
};

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

const MOST_NAMED = 5;

/** A notation of Excel's that the engine does not know is not a mistake; nor is its result checked. */
function sayNotCompared(context: RuleContext): void {
  const { recomputed } = context.submission;
  const beyond = new Set((recomputed ?? []).filter((each) => each.isBeyondEngine === true).map(placeOf));
  const cells = context.once(formulaCells).filter(({ cell }) => beyond.has(placeOf(cell.at)));
  const [first] = cells;
  if (first === undefined) return;
  const named = cells.slice(0, MOST_NAMED).map(({ cell: { at } }) => `${quotedSheet(at.sheet)}!${a1(at)}`);
  const list = named.join(', ') + (cells.length > MOST_NAMED ? ', …' : '');
  context.report({
    severity: 'info',
    at: first.cell.at,
    about: 'not compared',
    found: null,
    expected: null,
    message: {
      en: `Some formulas cannot be recomputed here; their stored results were used as they are: ${list}.`,
      de: `Einige Formeln lassen sich hier nicht neu berechnen; ihre gespeicherten Ergebnisse wurden unverändert verwendet: ${list}.`,
      ja: `ここでは再計算できない数式があるため、保存された結果をそのまま使用しました：${list}。`,
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
