import type { Group } from '../contracts/a6/groups';
import { incentiveMetrics, type IncentiveSource } from '../contracts/a6/incentives';
import { incentiveMetricsSheet } from '../contracts/sheets/incentive-sheets';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { formats } from './number-formats';
import { codeValue, pageDraft, type PageRow } from './page';
import { blankAsText, networkOf, valueOf } from './term-formula';
import type { TableReference } from './table-reference';
import type { TermsTable } from './terms-page';

export type MetricsTable = TableReference<keyof typeof incentiveMetricsSheet.columns>;

/** A group's metrics in a quarter; the actuals in the order of the contract's table. */
export interface MeasuredQuarter {
  readonly group: Group;
  readonly fiscalYear: number;
  readonly quarter: number;
  readonly actuals: readonly number[];
  /** From this quarter on metrics 1–3 come from Crowe RCA. */
  readonly croweIsReady: boolean;
}

const quarters = [1, 2, 3, 4];

/** Baseline, actual and lift of every metric. @param measured none: the year of each group to fill in */
export function incentiveMetricsPage(
  book: Book,
  table: MetricsTable,
  terms: TermsTable,
  groups: readonly Group[],
  measured: readonly MeasuredQuarter[],
): SheetDraft {
  return pageDraft(book, {
    layout: incentiveMetricsSheet,
    table,
    columns: [
      { key: 'group', width: 26 },
      { key: 'fiscalYear', width: 10, format: formats.year, style: 'input' },
      { key: 'quarter', width: 10 },
      { key: 'metric', width: 10 },
      { key: 'baseline', width: 17, formula: baselineFormula(table, terms) },
      { key: 'actual', width: 17 },
      {
        key: 'lift',
        width: 16,
        formula: `=IF(OR(${table.row('actual')}="",${table.row('baseline')}=""),"",INCENTIVE.LIFT(${table.row('actual')},${table.row('baseline')}))`,
      },
      { key: 'source', width: 27, style: 'input' },
      { key: 'adjustmentRequestedOn', width: 13 },
      { key: 'adjustmentAgreedOn', width: 13 },
    ],
    rows: measured.length === 0 ? blankRows(book, groups) : measured.flatMap((each) => rowsOf(book, each)),
    marks: [{ columns: ['lift', 'lift'], look: 'attention', when: (cell) => `=N(${cell('lift')})<0` }],
  });
}

/** A baseline of the quarter wins over one for all quarters. Source: A6 Ex.4 §3 */
function baselineFormula(table: MetricsTable, terms: TermsTable): string {
  const key = `"incentive.baseline."&${networkOf(table.row('group'))}&"."&${table.row('metric')}`;
  const ofQuarter = valueOf(terms, `${key}&".q"&${table.row('quarter')}`);
  const value = `IFERROR(${ofQuarter},${valueOf(terms, key)})`;
  return `=IF(${table.row('actual')}="","",${blankAsText(value)})`;
}

function blankRows(
  book: Book,
  groups: readonly Group[],
): PageRow<keyof typeof incentiveMetricsSheet.columns>[] {
  return groups.flatMap((group) =>
    quarters.flatMap((quarter) =>
      incentiveMetrics[group.network].map(({ code }) => ({
        group: book.text(group.name),
        quarter,
        metric: codeValue(code),
      })),
    ),
  );
}

function rowsOf(
  book: Book,
  { group, fiscalYear, quarter, actuals, croweIsReady }: MeasuredQuarter,
): PageRow<keyof typeof incentiveMetricsSheet.columns>[] {
  return incentiveMetrics[group.network].map((metric, index) => {
    const source: IncentiveSource = croweIsReady ? metric.sourceFrom : metric.sourceBefore;
    return {
      group: book.text(group.name),
      fiscalYear,
      quarter,
      metric: codeValue(metric.code),
      actual: actuals[index] ?? null,
      source,
    };
  });
}
