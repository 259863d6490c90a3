import type { Term } from '../../contracts/terms';
import { spelling } from '../../contracts/spelling';
import { type Day, dayOfText } from '../../domain/calendar';
import { CellError, isBlank } from '../../domain/cell';
import { Exact } from '../../domain/decimal/exact';
import type { Conventions, ReadCell, Remark } from '../submission';
import { dateSchema, numberSchema, readAs, textOf } from './cell-schemas';

/** A term's value cell, read as its term's type asks. */
export type TermValue = { readonly remark: Remark | OutOfRange | undefined } & (
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly value: Day }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'unusable' }
);

/** A number of the right kind that the term cannot have. */
export interface OutOfRange {
  readonly kind: 'outOfRange';
  readonly value: Exact;
  readonly allowed: 'fraction' | 'notNegative' | 'positiveWhole' | 'whole' | 'positive';
}

/**
 * Reads a term's value.
 *
 * @param cell the row's value cell, not blank
 * @param conventions numbers in text are read with a decimal point or comma as the file has it
 */
export function termValue(
  term: Term,
  cell: Pick<ReadCell<unknown>, 'raw'>,
  conventions: Conventions,
): TermValue {
  const { raw } = cell;
  if (raw instanceof CellError) return unusable({ kind: 'errorCell' });
  switch (term.type) {
    case 'date':
      return dateTerm(cell);
    case 'choice':
      return choiceTerm(term, textOf(raw));
    case 'amountOrNone':
    case 'hoursOrNone':
      if (typeof raw === 'string' && NONE.has(spelling(raw))) return { kind: 'none', remark: undefined };
      return numberTerm(term, cell, conventions);
    default:
      return numberTerm(term, cell, conventions);
  }
}

const NONE = new Set(['none', 'keine', 'keiner', 'ohne', 'なし', '無し', '上限なし'].map(spelling));

function dateTerm({ raw }: Pick<ReadCell<unknown>, 'raw'>): TermValue {
  const { value, remark } = readAs(dateSchema, raw);
  return value === undefined ? unusable(remark) : { kind: 'date', value, remark };
}

function choiceTerm(term: Term, text: string): TermValue {
  const value = (term.choices ?? []).find((choice) => spelling(choice) === spelling(text));
  return value === undefined
    ? unusable({ kind: 'unknownChoice' })
    : { kind: 'text', value, remark: undefined };
}

function numberTerm(
  term: Term,
  { raw }: Pick<ReadCell<unknown>, 'raw'>,
  conventions: Conventions,
): TermValue {
  const { value, remark } = readAs(numberSchema({ conventions }), raw);
  if (value === undefined) return unusable(remark);
  const allowed = broken(term, value);
  if (allowed !== undefined) return unusable({ kind: 'outOfRange', value, allowed });
  return { kind: 'number', value, remark };
}

function broken({ type }: Term, value: Exact): OutOfRange['allowed'] | undefined {
  switch (type) {
    case 'fraction':
      return value.isNegative() || value.moreThan(Exact.one) ? 'fraction' : undefined;
    case 'count':
    case 'months':
      return value.isWhole() && value.isPositive() ? undefined : 'positiveWhole';
    case 'days':
      return value.isWhole() && !value.isNegative() ? undefined : 'whole';
    case 'hours':
      return value.isPositive() ? undefined : 'positive';
    case 'amount':
    case 'amountOrNone':
    case 'hoursOrNone':
      return value.isNegative() ? 'notNegative' : undefined;
    default:
      return undefined;
  }
}

function unusable(remark: Remark | OutOfRange | undefined): TermValue {
  return { kind: 'unusable', remark };
}

/** A value of the contract data; undefined for none. */
export function printedValue(text: string): TermValue | undefined {
  if (text === '') return undefined;
  if (text === 'none') return { kind: 'none', remark: undefined };
  const number = Exact.ofText(text);
  if (number !== undefined) return { kind: 'number', value: number, remark: undefined };
  const day = dayOfText(text);
  if (day !== undefined) return { kind: 'date', value: day, remark: undefined };
  return { kind: 'text', value: text, remark: undefined };
}

/** Whether anything stands in the value cell. */
export function isEntered(cell: ReadCell<unknown> | undefined): boolean {
  return cell !== undefined && cell.state !== 'absent' && !isBlank(cell.raw);
}
