import { type MetricCode, metricOf } from '../../../contracts/a6/metrics';
import type { Field } from '../../../contracts/sheets/layout';
import type { Term } from '../../../contracts/terms';
import { serviceLevelsSheet } from '../../../contracts/sheets/service-level-sheets';
import type { Localized } from '../../../domain/language';
import { Exact } from '../../../domain/decimal/exact';
import { fractionMetrics, metricsOfSubmission } from '../../read/row-metric';
import type { Rule, RuleContext } from '../../rule';
import { said } from '../../row-identity';
import { filledRows, type ReadCell, type ReadSheet } from '../../submission';
import {
  type CellReport,
  CellReports,
  type FieldCell,
  headerCells,
  judgedSheets,
  type RowCell,
  tableCells,
} from './field-cells';
import { remarkOf, termOfValue } from './numbers';

/** SHEET-04: a figure of the wrong scale or sign, told by itself or by its row. */
export const wrongScale: Rule = {
  id: 'SHEET-04',
  severity: 'error',
  title: {
    en: 'A ratio given as a percentage number, a negative count, or a part above its whole',
    de: 'Eine Quote als Prozentzahl, eine negative Anzahl oder ein Teil größer als das Ganze',
    ja: '百分率の数値のまま入力された比率、負の件数、全体を超える部分',
  },
  clause: 'A6 Ex.3-A §3; A6 Ex.3-B §2',
  needs: [],
  check(context) {
    const reports = new CellReports(context);
    for (const sheet of judgedSheets(context.submission)) {
      for (const cell of headerCells(sheet)) addIfWrong(reports, cell, negativeAmount(cell));
      for (const cell of tableCells(sheet, mayBeWrong)) addIfWrong(reports, cell, trouble(context, cell));
    }
    reports.close();
  },
};

function addIfWrong(reports: CellReports, cell: FieldCell, report: CellReport | undefined): void {
  if (report !== undefined) reports.add(cell, report);
}

/** A term is judged by the term it is, whatever it was read as. */
function mayBeWrong({ value }: ReadCell<unknown>, key: string, { layout }: ReadSheet): boolean {
  return value instanceof Exact || (layout.key === 'terms' && key === 'value');
}

function trouble(context: RuleContext, cell: RowCell): CellReport | undefined {
  const term = termOfValue(cell);
  if (term !== undefined) return termTrouble(context, cell, term);
  if (isCopiedTarget(context, cell)) return undefined;
  const metric = context.once(metricsOfSubmission)(cell.sheet, cell.row);
  return percentNumber(cell) ?? negativeCount(cell, metric) ?? partAboveWhole(cell, metric);
}

/** The reader uses what is meant; it is wrong all the same, since formulas use what is written. */
function percentNumber(cell: FieldCell): CellReport | undefined {
  const remark = cell.cell.remark;
  const meant = exactOf(cell);
  if (remark?.kind !== 'percentNumber' || meant === undefined) return undefined;
  const { en, de, ja } = cell.field.heading;
  const [text, right] = [remark.written.toText(), meant.toText()];
  return {
    found: remark.written,
    expected: meant,
    difference: remark.written.minus(meant),
    message: {
      en: `${en} is ${text}; a ratio is written as a fraction, ${right}.`,
      de: `${de} ist ${text}; eine Quote wird als Bruch geschrieben, ${right}.`,
      ja: `${ja}が ${text} です。比率は小数（${right}）で入力してください。`,
    },
    fix: {
      en: `Enter ${right}, or format the cell as a percentage.`,
      de: `${right} eingeben oder die Zelle als Prozent formatieren.`,
      ja: `${right} と入力するか、セルをパーセント表示にしてください。`,
    },
  };
}

/** A scorecard's target that stands so on the Service levels sheet is wrong there, once. */
function isCopiedTarget({ submission }: RuleContext, { sheet, key, row }: RowCell): boolean {
  if (sheet.layout.key !== 'slaScorecard' || key !== 'target') return false;
  return filledRows(submission, serviceLevelsSheet).some(
    ({ row: level }) =>
      said(level.cells.component) === said(row.cells['component']) &&
      level.cells.target.remark?.kind === 'percentNumber',
  );
}

/** Counts that cannot be negative; a balance or a lift can, and a slot's hours have a rule of their own. */
function negativeCount(cell: RowCell, metric: MetricCode | undefined): CellReport | undefined {
  const value = exactOf(cell);
  if (value === undefined || !value.isNegative() || !isCount(cell, metric)) return undefined;
  return negative(cell, value);
}

function negativeAmount(cell: FieldCell): CellReport | undefined {
  const value = exactOf(cell);
  return value?.isNegative() === true && isNeverNegative(cell.field) ? negative(cell, value) : undefined;
}

function isNeverNegative({ type, notNegative }: Field): boolean {
  return type === 'count' || notNegative === true;
}

function negative(cell: FieldCell, value: Exact): CellReport {
  const { en, de, ja } = cell.field.heading;
  return {
    found: value,
    expected: null,
    message: {
      en: `${en} is ${value.toText()}; it cannot be negative.`,
      de: `${de} ist ${value.toText()} und kann nicht negativ sein.`,
      ja: `${ja}が ${value.toText()} です。負の値にはなりません。`,
    },
  };
}

const SLOTS = new Set(['consultation', 'forfeited', 'cancelled']);

function isCount({ sheet, row, key, field }: RowCell, metric: MetricCode | undefined): boolean {
  if (sheet.layout.key === 'quota') return key === 'hours' && !SLOTS.has(said(row.cells['kind']));
  if (isNeverNegative(field) || key === 'denominator') return true;
  const counted = metric !== undefined && metricOf(metric)?.unit !== 'days';
  return counted && (key === 'numerator' || key === 'less');
}

/** The part is reported where it stands: the numerator, or what is deducted. */
function partAboveWhole({ row, key }: RowCell, metric: MetricCode | undefined): CellReport | undefined {
  if (!fractionMetrics.includes(metric)) return undefined;
  const number = (field: string) => {
    const value = row.cells[field]?.value as unknown;
    return value instanceof Exact && !value.isNegative() ? value : undefined;
  };
  const [numerator, less, denominator] = [number('numerator'), number('less'), number('denominator')];
  if (key === 'less' && less !== undefined && numerator !== undefined) {
    // Net satisfaction may be negative; what is deducted of a count may not exceed it.
    const tooMany = metric === 'SURVEY' ? false : less.moreThan(numerator);
    return tooMany ? above(names.less, less, names.numerator, numerator) : undefined;
  }
  if (key !== 'numerator' || numerator === undefined || denominator === undefined) return undefined;
  const deducted = less ?? Exact.zero;
  if (metric === 'SURVEY') {
    const answers = numerator.plus(deducted);
    return answers.moreThan(denominator)
      ? above(names.answers, answers, names.denominator, denominator)
      : undefined;
  }
  const part = metric === 'RATE' ? numerator.minus(deducted) : numerator;
  return part.moreThan(denominator)
    ? above(names.numerator, part, names.denominator, denominator)
    : undefined;
}

const names = {
  numerator: { en: 'Numerator', de: 'Zähler', ja: '分子' },
  less: { en: 'Less', de: 'Abzug', ja: '控除' },
  denominator: { en: 'Denominator', de: 'Nenner', ja: '分母' },
  answers: { en: 'Numerator + Less', de: 'Zähler + Abzug', ja: '分子＋控除' },
} as const satisfies Record<string, Localized>;

function above(part: Localized, found: Exact, whole: Localized, most: Exact): CellReport {
  const [p, w] = [found.toText(), most.toText()];
  return {
    found,
    expected: most,
    difference: found.minus(most),
    message: {
      en: `${part.en} (${p}) is more than ${whole.en} (${w}); a part cannot exceed its whole.`,
      de: `${part.de} (${p}) ist größer als ${whole.de} (${w}); ein Teil kann das Ganze nicht übersteigen.`,
      ja: `${part.ja}（${p}）が${whole.ja}（${w}）を超えています。部分は全体を超えません。`,
    },
  };
}

function termTrouble(context: RuleContext, cell: FieldCell, term: Term): CellReport | undefined {
  const remark = remarkOf(context, cell);
  if (remark?.kind !== 'outOfRange') return undefined;
  const { value } = remark;
  const allowed = allowedText[remark.allowed];
  const text = value.toText();
  const isPercent = remark.allowed === 'fraction' && !value.isNegative();
  return {
    found: value,
    expected: isPercent ? value.div(HUNDRED) : null,
    clause: term.clause,
    message: {
      en: `${term.name.en} is ${text}; allowed is ${allowed.en}. Figures that depend on it cannot be checked.`,
      de: `${term.name.de} ist ${text}; zulässig ist ${allowed.de}. Davon abhängige Zahlen sind nicht prüfbar.`,
      ja: `${term.name.ja}が ${text} です。入力できるのは${allowed.ja}です。これに依存する数値は検証できません。`,
    },
  };
}

const HUNDRED = Exact.whole(100);

const allowedText = {
  fraction: {
    en: 'a fraction from 0 to 1 (5 % is 0.05)',
    de: 'ein Bruch von 0 bis 1 (5 % sind 0,05)',
    ja: '0～1の小数（5％は0.05）',
  },
  notNegative: { en: 'an amount of at least 0', de: 'ein Wert ab 0', ja: '0以上の値' },
  positiveWhole: { en: 'a whole number of at least 1', de: 'eine ganze Zahl ab 1', ja: '1以上の整数' },
  whole: { en: 'a whole number of at least 0', de: 'eine ganze Zahl ab 0', ja: '0以上の整数' },
  positive: { en: 'a number above 0', de: 'eine Zahl über 0', ja: '0より大きい数値' },
} as const satisfies Record<string, Localized>;

function exactOf({ cell }: FieldCell): Exact | undefined {
  return cell.value instanceof Exact ? cell.value : undefined;
}
