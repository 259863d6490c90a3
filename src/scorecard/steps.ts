import type { Field, Fields } from '../contracts/sheets/layout';
import { Exact } from '../domain/decimal/exact';
import type { Localized } from '../domain/language';
import { Trace, type Formula, type Step, type StepValue } from '../domain/trace';
import { a1, quotedSheet } from '../workbook/address';
import type { Figure } from './figure';
import type { ReadCell, ReadFields } from './submission';

/** The steps of a calculation; none where it lacks a term or a count. */
export function stepsOf(calculate: ((trace: Trace) => unknown) | undefined): readonly Step[] {
  const trace = new Trace();
  calculate?.(trace);
  return trace.steps;
}

/**
 * Tells what a calculation starts from, as a step in front of it, the way EXPLAIN lists the arguments
 * of a function: whoever reads a finding can do its calculation again.
 *
 * @param where stands in place of a formula: the cell or the key that gives the value
 */
export function given(
  trace: Trace,
  name: Localized,
  value: StepValue | undefined,
  where: Formula,
  of: Pick<Step, 'unit'> & Partial<Pick<Step, 'clause'>> = {},
): void {
  if (value !== undefined) trace.step({ clause: '', ...of, name, value, formula: where });
}

/** A figure of the sheet, corrected where it is wrong itself. */
export function givenFigure(
  trace: Trace,
  { heading, type }: Field,
  cell: ReadCell<unknown>,
  { stated, corrected }: Figure<Exact> = statedIn(cell),
): void {
  const place = `${quotedSheet(cell.at.sheet)}!${a1(cell.at)}`;
  const isAsStated = stated !== undefined && corrected?.equals(stated) === true;
  given(
    trace,
    heading,
    corrected,
    isAsStated ? place : insteadOf(place),
    type === 'money' ? { unit: type } : {},
  );
}

/** Figures of one row, each in the column that it is named after. */
export function givenFigures<Columns extends Fields>(
  trace: Trace,
  columns: Columns,
  cells: ReadFields<Columns>,
  figures: { readonly [K in keyof Columns]?: Figure<Exact> },
): void {
  for (const [name, figure] of Object.entries(figures)) {
    const [field, cell] = [columns[name], cells[name]];
    if (field !== undefined && cell !== undefined) givenFigure(trace, field, cell, figure);
  }
}

function statedIn({ value }: ReadCell<unknown>): Figure<Exact> {
  const stated = value instanceof Exact ? value : undefined;
  return { stated, corrected: stated, verdict: 'right' };
}

function insteadOf(place: string): Localized {
  return {
    en: `corrected, in place of ${place}`,
    de: `berichtigt, anstelle von ${place}`,
    ja: `${place} に代わる訂正後の値`,
  };
}
