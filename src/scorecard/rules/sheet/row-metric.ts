import { metricOf } from '../../../contracts/a6/metrics';
import type { MetricCode } from '../../../contracts/a6/metrics';
import { exhibitOf } from '../../../contracts/a6/service-levels';
import { serviceLevelsSheet } from '../../../contracts/sheets/service-level-sheets';
import type { RuleContext } from '../../rule';
import type { ReadRow, ReadSheet } from '../../submission';
import { filledRows } from '../../submission';

/**
 * The metric of a row's component: what the Service levels sheet says, else what the exhibit has.
 * Component codes mean the same metric in both exhibits, so a row without an exhibit has one too.
 */
export function metricOfRow(context: RuleContext, sheet: ReadSheet, row: ReadRow): MetricCode | undefined {
  const ownMetric = row.cells['metric'];
  if (sheet.layout.key === 'serviceLevels' && ownMetric?.state === 'given') {
    return metricOf(String(ownMetric.value))?.code;
  }
  const component = componentCode(row);
  return context.once(statedMetrics).get(component) ?? printedMetrics.get(component);
}

/** A level without parts may leave its component blank. */
function componentCode({ cells }: ReadRow): string {
  const component = String(cells['component']?.value ?? '');
  return (component === '' ? String(cells['level']?.value ?? '') : component).toUpperCase();
}

function statedMetrics({ submission }: RuleContext): ReadonlyMap<string, MetricCode> {
  const metrics = new Map<string, MetricCode>();
  for (const { row } of filledRows(submission, serviceLevelsSheet)) {
    const metric = metricOf(row.cells.metric.value ?? '');
    if (metric !== undefined) metrics.set(componentCode(row), metric.code);
  }
  return metrics;
}

const printedMetrics: ReadonlyMap<string, MetricCode> = new Map(
  (['3-A', '3-B'] as const)
    .flatMap((exhibit) => exhibitOf(exhibit).levels)
    .flatMap(({ components }) => components)
    .map(({ code, metric }) => [code.toUpperCase(), metric]),
);
