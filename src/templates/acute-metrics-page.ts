import type { Group } from '../contracts/a6/groups';
import { acuteMetrics } from '../contracts/a6/incentives';
import { acuteMetricsSheet } from '../contracts/sheets/incentive-sheets';
import type { Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { formats } from './number-formats';
import { codeValue, pageDraft, type PageRow } from './page';
import { scheme } from './term-formula';
import type { TermsTable } from './terms-page';

/** A metric's figures of a group, in the metric's own unit; the weight as a fraction. */
export interface AcuteFigures {
  readonly metric: string;
  readonly actual: number;
  readonly target: number;
  readonly lowerBound: number;
  readonly upperBound: number;
  readonly weight: number;
}

const groupScore: Localized = {
  en: 'Group score: Σ weight × score',
  de: 'Wert der Gruppe: Σ Gewicht × Leistungswert',
  ja: 'グループのスコア：Σ ウェイト × スコア',
};

/** The acute operating metrics of one group, with its weighted score. @param figures none: to fill in */
export function acuteMetricsPage(
  book: Book,
  terms: TermsTable,
  group: Group,
  figures: readonly AcuteFigures[],
): SheetDraft {
  const table = book.newTable(acuteMetricsSheet);
  const given = (['actual', 'target', 'upperBound'] as const).map((key) => table.row(key));
  const column = (key: 'actual' | 'target' | 'lowerBound' | 'upperBound') =>
    ({ key, width: 14, style: 'input' }) as const;
  return pageDraft(book, {
    layout: acuteMetricsSheet,
    subtitle: `${book.text(group.name)} · ${book.text(acuteMetricsSheet.description)}`,
    labels: [
      {
        column: 0,
        labels: [
          {
            label: book.text(groupScore),
            formula: `=IF(COUNT(${table.column('score')})=0,"",INCENTIVE.GROUPSCORE(${table.column('score')},${table.column('weight')}))`,
            format: formats.score,
            note: 'A6 §4.01',
          },
        ],
      },
    ],
    table,
    columns: [
      { key: 'group', width: 26 },
      { key: 'metric', width: 12 },
      column('actual'),
      column('target'),
      column('lowerBound'),
      column('upperBound'),
      { key: 'weight', width: 12 },
      {
        key: 'score',
        width: 14,
        format: formats.score,
        formula: `=IF(COUNT(${given.join(',')})<3,"",INCENTIVE.METRICSCORE(${given.join(',')},${scheme(terms)}))`,
      },
      {
        key: 'weightedScore',
        width: 14,
        format: formats.score,
        formula: `=IF(OR(${table.row('score')}="",${table.row('weight')}=""),"",${table.row('weight')}*${table.row('score')})`,
      },
    ],
    rows: figures.length === 0 ? blankRows(book, group) : figures.map((each) => filledRow(book, group, each)),
    portrait: true,
  });
}

/** The metrics that are scored. Source: A6 §4.04 */
function blankRows(book: Book, group: Group): PageRow<keyof typeof acuteMetricsSheet.columns>[] {
  return acuteMetrics
    .filter(({ state }) => state === 'scored')
    .map(({ code }) => ({ group: book.text(group.name), metric: codeValue(code) }));
}

function filledRow(
  book: Book,
  group: Group,
  { metric, actual, ...agreed }: AcuteFigures,
): PageRow<keyof typeof acuteMetricsSheet.columns> {
  const example = (value: number) => ({ value, style: 'illustrative' }) as const;
  return {
    group: book.text(group.name),
    metric: codeValue(metric),
    actual,
    target: example(agreed.target),
    lowerBound: example(agreed.lowerBound),
    upperBound: example(agreed.upperBound),
    weight: example(agreed.weight),
  };
}
