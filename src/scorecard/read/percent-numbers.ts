import type { MetricCode } from '../../contracts/a6/metrics';
import type { Field } from '../../contracts/sheets/layout';
import { Exact } from '../../domain/decimal/exact';
import type { ReadCell, ReadRow, ReadSheet } from '../submission';
import { fractionMetrics, isClearlyNoRatio, metricsOf } from './row-metric';

/** A percentage typed with two decimals is this near to the ratio it means. */
const TYPED_PERCENT = Exact.ratio(1, 10_000);
const HUNDRED = Exact.whole(100);

/**
 * Ratios that are given as the number of their percentage, read as the fraction they mean: with 98.5
 * for 0.985 everything that follows from it would look wrong too.
 */
export function withPercentNumbersRead(sheets: readonly ReadSheet[]): ReadSheet[] {
  const metricOfRow = metricsOf(sheets);
  return sheets.map((sheet) => {
    const fields = Object.entries<Field>(sheet.layout.columns).filter(([, field]) => canBeRatio(field));
    if (fields.length === 0) return sheet;
    return { ...sheet, rows: sheet.rows.map((row) => corrected(row, fields, metricOfRow(sheet, row))) };
  });
}

function canBeRatio({ type }: Field): boolean {
  return type === 'fraction' || type === 'measure';
}

function corrected(
  row: ReadRow,
  fields: readonly [string, Field][],
  metric: MetricCode | undefined,
): ReadRow {
  const meant = fields.flatMap(([key, field]) => {
    if (field.type === 'measure' && !fractionMetrics.includes(metric)) return [];
    const cell = row.cells[key] as ReadCell<unknown> | undefined;
    const value = cell && percentMeant(cell, key, row);
    return cell === undefined || value === undefined ? [] : [[key, withValue(cell, value)] as const];
  });
  return meant.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(meant) } };
}

/** @returns the fraction that is meant, or undefined where the figure is one already */
function percentMeant({ value }: ReadCell<unknown>, key: string, row: ReadRow): Exact | undefined {
  if (!(value instanceof Exact)) return undefined;
  const meant = value.div(HUNDRED);
  const ratio = ratioOfRow(row, key);
  const isNear = ratio !== undefined && ratio.minus(meant).abs().atMost(TYPED_PERCENT);
  // Up to one, a figure is a ratio itself unless it is the hundredfold of its row's.
  if (value.atMost(Exact.one)) return isNear && isHundredfold(value, ratio) ? meant : undefined;
  // A lift can be more than the cash: only its own row says what was meant.
  const isClear = key !== 'ytdLiftRate' && isClearlyNoRatio(value);
  return isNear || isClear ? meant : undefined;
}

/** The hundredfold of a small ratio, to the percent that rounding it may cost. */
function isHundredfold(value: Exact, ratio: Exact): boolean {
  return value.isPositive() && ratio.times(HUNDRED).minus(value).abs().atMost(value.div(HUNDRED));
}

/** What the row's own inputs give, where they do. */
function ratioOfRow({ cells }: ReadRow, key: string): Exact | undefined {
  const number = (field: string) => {
    const value: unknown = cells[field]?.value;
    return value instanceof Exact ? value : undefined;
  };
  const [part, whole] =
    key === 'ytdLiftRate'
      ? [number('ytdLift'), number('ytdCash')]
      : [number('numerator')?.minus(number('less') ?? Exact.zero), number('denominator')];
  const isOfRow = key === 'ytdLiftRate' || key === 'actual';
  if (!isOfRow || part === undefined || whole === undefined || whole.isZero()) return undefined;
  return part.div(whole);
}

function withValue(cell: ReadCell<unknown>, meant: Exact): ReadCell<never> {
  const { state, at, raw, formula, value } = cell;
  const remark = { kind: 'percentNumber', written: value as Exact } as const;
  return { state, at, raw, formula, remark, value: meant } as unknown as ReadCell<never>;
}
