import { type MetricCode, metricOf } from '../../contracts/a6/metrics';
import { exhibitOf } from '../../contracts/a6/service-levels';
import { serviceLevelsSheet } from '../../contracts/sheets/service-level-sheets';
import type { RuleContext } from '../rule';
import { Exact } from '../../domain/decimal/exact';
import { levelOfComponent, said } from '../row-identity';
import type { ReadRow, ReadSheet } from '../submission';

/** Metrics whose actual and target are ratios. */
export const fractionMetrics: readonly (MetricCode | undefined)[] = ['RATE', 'SURVEY', 'ACCURACY'];

export type MetricOfRow = (sheet: ReadSheet, row: ReadRow) => MetricCode | undefined;

/** For rules: computed once. */
export function metricsOfSubmission({ submission }: RuleContext): MetricOfRow {
  return metricsOf(submission.sheets);
}

/**
 * The metric of a row's component: what the Service levels sheet says, else what the exhibit has.
 * Component codes mean the same metric in both exhibits, so a row without an exhibit has one too.
 */
export function metricsOf(sheets: readonly ReadSheet[]): MetricOfRow {
  const stated = new Map<string, MetricCode>();
  const levels = sheets.filter(({ layout }) => layout.key === serviceLevelsSheet.key);
  for (const row of levels.flatMap(({ rows }) => rows)) {
    const metric = statedMetric(row);
    if (metric !== undefined) stated.set(componentCode(row), metric);
  }
  return (sheet, row) => {
    if (isOfAnotherLevel(row)) return undefined;
    const own = sheet.layout.key === serviceLevelsSheet.key ? statedMetric(row) : undefined;
    const component = componentCode(row);
    return own ?? stated.get(component) ?? printedMetrics.get(component);
  };
}

const CLEARLY_NO_RATIO = Exact.ratio(3, 2);

/** Whether a figure is so large that it is no ratio gone wrong, but a percentage or a figure in another unit. */
export function isClearlyNoRatio(value: unknown): boolean {
  return value instanceof Exact && value.atLeast(CLEARLY_NO_RATIO);
}

/** What a row of the Service levels sheet says, unless its own target contradicts it: days or seconds are no ratio. */
export function statedMetric(row: ReadRow): MetricCode | undefined {
  const stated = metricOf(said(row.cells['metric']).toUpperCase())?.code;
  const printed = metricOf(printedMetrics.get(componentCode(row)) ?? '');
  const isMeasured = printed?.unit === 'days' || printed?.unit === 'seconds';
  const isContradicted =
    isMeasured && fractionMetrics.includes(stated) && isClearlyNoRatio(row.cells['target']?.value);
  return isContradicted ? undefined : stated;
}

/** A level without parts may leave its component blank. */
function componentCode({ cells }: ReadRow): string {
  const component = String(cells['component']?.value ?? '');
  return (component === '' ? String(cells['level']?.value ?? '') : component).toUpperCase();
}

/** What a row counts that names a component of another level, nobody knows. */
function isOfAnotherLevel({ cells }: ReadRow): boolean {
  const level = said(cells['level']);
  const own = levelOfComponent(said(cells['component']));
  return level !== '' && own !== undefined && own !== level;
}

const printedMetrics: ReadonlyMap<string, MetricCode> = new Map(
  (['3-A', '3-B'] as const)
    .flatMap((exhibit) => exhibitOf(exhibit).levels)
    .flatMap(({ components }) => components)
    .map(({ code, metric }) => [code.toUpperCase(), metric]),
);
