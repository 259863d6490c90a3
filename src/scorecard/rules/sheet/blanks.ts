import type { Field } from '../../../contracts/sheets/layout';
import { acuteMetricOf } from '../../../contracts/a6/incentives';
import { said } from '../../row-identity';
import type { Rule, RuleContext } from '../../rule';
import type { ReadCell, ReadRow, ReadSheet } from '../../submission';
import { unansweredCells } from '../incentive/assessment';
import { windowAssessments } from '../sla/assessment/assessment';
import { submittedSchedule } from '../sla/assessment/schedule';
import { CellReports, type FieldCell, headerCells, judgedSheets, tableCells } from './field-cells';

/** SHEET-12: a blank where the calculation of a filled-in row needs a number. */
export const blankNumbers: Rule = {
  id: 'SHEET-12',
  severity: 'error',
  title: {
    en: 'A blank where a number is required',
    de: 'Eine leere Zelle, wo eine Zahl erforderlich ist',
    ja: '数値が必要なセルが空欄',
  },
  clause: '',
  needs: [],
  check(context) {
    const reports = new CellReports(context);
    for (const sheet of judgedSheets(context.submission)) reportSheet(sheet, reports, context);
    reports.close();
  },
};

function reportSheet(sheet: ReadSheet, reports: CellReports, context: RuleContext): void {
  for (const cell of headerCells(sheet)) {
    if (cell.cell.state === 'blank' && isNeededInHeader(cell)) report(cell, reports);
  }
  const isNeeded = neededIn[sheet.layout.key];
  if (isNeeded === undefined) return;
  const missing = tableCells(
    sheet,
    ({ state }, key, _sheet, row) =>
      state === 'blank' && row !== undefined && isNeeded(key, row, sheet, context),
  );
  for (const cell of missing) report(cell, reports);
}

function report(cell: FieldCell, reports: CellReports): void {
  const { en, de, ja } = cell.field.heading;
  const { clause } = cell.field;
  reports.add(cell, {
    message: {
      en: `${en} is blank; the calculation needs it.`,
      de: `${de} ist leer; die Berechnung braucht den Wert.`,
      ja: `${ja}が空欄ですが、計算に必要です。`,
    },
    ...(clause === undefined ? {} : { clause }),
  });
}

/** Without its window or contract year nothing of a sheet can be computed. A blank overage is QUOTA-10. */
function isNeededInHeader({ key, field }: FieldCell): boolean {
  if (key === 'overage') return false;
  return isAmount(field) || ['windowStart', 'windowEnd', 'yearStart', 'package'].includes(key);
}

function isAmount({ type }: Field): boolean {
  return ['money', 'count', 'hours', 'fraction', 'number'].includes(type);
}

function isBaselineOrLift(field: string): boolean {
  return field === 'baseline' || field === 'lift';
}

type IsNeeded = (field: string, row: ReadRow, sheet: ReadSheet, context: RuleContext) => boolean;

/** Which blank cells of a row lack a number; a sheet that is not named needs none. */
const neededIn: Readonly<Record<string, IsNeeded>> = {
  serviceLevels: (field, row, _sheet, context) =>
    (field === 'target' && row.filledIn) || (field === 'from' && isUndated(context, row)),
  slaScorecard: (field, row, sheet, context) =>
    field === 'target'
      ? isMeasuredInEffect(context, row)
      : isShareOrCredit(field) &&
        row === firstRowOfDefault(sheet, row, field) &&
        !isWronglyDefault(context, row),
  facilities: (field, row) => (field === 'numerator' || field === 'denominator') && row.filledIn,
  creditLedger: (field, row) => field === 'credit' && row.filledIn,
  incentiveMetrics: (field, row) =>
    field === 'actual' ? row.cells['lift']?.state === 'given' : isBaselineOrLift(field) && row.filledIn,
  incentiveScorecard: (field, row, sheet, context) =>
    row.filledIn && isNumberColumn(sheet, field) && !hasNoAnswer(context, row.cells[field]),
  acuteMetrics: (field, row) => acuteNumbers.includes(field) && isScored(row),
  quota: (field, row) => row.filledIn && (field === 'date' || (field === 'hours' && !isUndebited(row))),
};

/** A quarter without cash has no YTD lift %, and nothing that follows from it. */
function hasNoAnswer(context: RuleContext, cell: ReadCell<unknown> | undefined): boolean {
  return cell !== undefined && context.once(unansweredCells).has(cell);
}

function isNumberColumn({ layout }: ReadSheet, key: string): boolean {
  const field = layout.columns[key];
  return field !== undefined && field.optional !== true && isAmount(field);
}

/** A dated step of a target that cannot hold from the beginning; any other blank day is one. */
function isUndated(context: RuleContext, { cells }: ReadRow): boolean {
  return context.once(submittedSchedule).undated.some((row) => row.cells === cells);
}

/** A row whose status follows from its target: one of a level in effect. */
function isMeasuredInEffect(context: RuleContext, { cells }: ReadRow): boolean {
  const own = context
    .once(windowAssessments)
    .flatMap(({ components }) => components)
    .find(({ row }) => row.cells === cells);
  if (own?.target.corrected === undefined) return false;
  const status = own.status.corrected;
  return status !== undefined && status !== 'not in effect';
}

function isShareOrCredit(field: string): boolean {
  return field === 'share' || field === 'credit';
}

/** The row on which the share and the credit of a defaulted level stand: its first, if no other has them. */
function firstRowOfDefault({ rows }: ReadSheet, { cells }: ReadRow, field: string): ReadRow | undefined {
  const level = said(cells['level']);
  const own = rows.filter((row) => said(row.cells['level']) === level);
  const isDefault = own.some((row) => said(row.cells['status']) === 'default');
  return isDefault && own.every((row) => row.cells[field]?.state === 'blank') ? own[0] : undefined;
}

/** A default that SLA-08 finds wrong owes nothing, and what a level owes stands on one of its rows. */
function isWronglyDefault(context: RuleContext, { cells }: ReadRow): boolean {
  const windows = context.once(windowAssessments);
  if (windows.some(({ foreignRows }) => [...foreignRows].some((row) => row.cells === cells))) return true;
  return windows
    .flatMap(({ levels }) => levels)
    .some(({ firstRow, components, status }) => {
      const isRight = status.corrected === 'default' && status.verdict === 'right';
      if (firstRow.cells === cells) return !isRight;
      return components.some(({ row }) => row.cells === cells);
    });
}

const acuteNumbers = ['actual', 'target', 'upperBound', 'score', 'weightedScore'];

/** A metric without a weight does not count; a deleted one is INC-01. */
function isScored({ cells, filledIn }: ReadRow): boolean {
  const metric = acuteMetricOf(said(cells['metric']));
  return filledIn && cells['weight']?.state === 'given' && metric?.state === 'scored';
}

/** A slot the supplier cancelled and a program error debit nothing, so they need no hours. */
function isUndebited({ cells }: ReadRow): boolean {
  const kind = cells['kind']?.value as string | undefined;
  return kind === 'cancelled' || kind === 'programError';
}
