import { type Day, dayOfSerial, dayOfText, isoText } from '../../domain/calendar';
import { Exact } from '../../domain/decimal/exact';
import type { Localized } from '../../domain/language';
import type { StepValue } from '../../domain/trace';
import { type RawCell, errorGiven, isRawError, notAllowed, singleCell } from '../raw';
import type { Argument, ArgumentText } from './argument';

/** Reads one cell, or throws a Problem that names where it stood. */
export interface CellKind<V> {
  readonly allowed: Localized;
  read(where: string, cell: RawCell): V;
  /** 0 cannot stand here: in a range it is an empty cell, which desktop Excel hands over as 0. */
  readonly neverZero?: true;
  /** The value as EXPLAIN lists it, where it does not speak for itself. */
  show?(value: V): StepValue;
}

function numberKind(allowed: Localized, accepts: (value: Exact) => boolean): CellKind<Exact> {
  return {
    allowed,
    read(where, cell) {
      const value = exactOf(where, cell);
      if (value === undefined || !accepts(value)) throw notAllowed(where, allowed, cell);
      return value;
    },
  };
}

/** A cell's number: a double at 15 significant digits, or text that is a plain decimal; undefined for anything else. */
export function exactOf(where: string, cell: RawCell): Exact | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? Exact.ofDouble(cell) : undefined;
  if (typeof cell === 'string') return Exact.ofText(cell);
  if (isRawError(cell)) throw errorGiven(where, cell);
  return undefined;
}

/** Any number, negative ones included. */
export const anyNumber = numberKind({ en: 'a number', de: 'eine Zahl', ja: '数値' }, () => true);

/** A number of at least 0: an amount that must not be negative, hours. */
export const nonNegative = numberKind(
  { en: 'a number of at least 0', de: 'eine Zahl ab 0', ja: '0 以上の数値' },
  (value) => !value.isNegative(),
);

/** A rate or share from 0 to 1; 5 % is 0.05. */
export const fractionKind = numberKind(
  {
    en: 'a fraction from 0 to 1 (5 % is 0.05)',
    de: 'ein Anteil von 0 bis 1 (5 % ist 0,05)',
    ja: '0 から 1 までの割合（5 % は 0.05）',
  },
  (value) => !value.isNegative() && value.atMost(Exact.one),
);

/** A whole number of at least 1. */
export const countFromOne = numberKind(
  { en: 'a whole number of at least 1', de: 'eine ganze Zahl ab 1', ja: '1 以上の整数' },
  (value) => value.isWhole() && value.atLeast(Exact.one),
);

/** A whole number of at least 0. */
export const countFromZero = numberKind(
  { en: 'a whole number of at least 0', de: 'eine ganze Zahl ab 0', ja: '0 以上の整数' },
  (value) => value.isWhole() && !value.isNegative(),
);

/** A month of the year, 1–12. */
export const monthKind = numberKind(
  { en: 'a whole number from 1 to 12', de: 'eine ganze Zahl von 1 bis 12', ja: '1 から 12 までの整数' },
  (value) => value.isWhole() && value.atLeast(Exact.one) && value.atMost(Exact.whole(12)),
);

/** A calendar day: a serial of the 1900 system, or ISO text. */
export const dayKind: CellKind<Day> = {
  allowed: {
    en: 'a date (an Excel date, or text such as 2022-09-30)',
    de: 'ein Datum (ein Excel-Datum oder Text wie 2022-09-30)',
    ja: '日付（Excel の日付、または 2022-09-30 のような文字列）',
  },
  neverZero: true,
  read(where, cell) {
    if (isRawError(cell)) throw errorGiven(where, cell);
    const day =
      typeof cell === 'number' ? dayOfSerial(cell) : typeof cell === 'string' ? dayOfText(cell) : undefined;
    if (day === undefined) throw notAllowed(where, this.allowed, cell);
    return day;
  },
  show: isoText,
};

/** TRUE or FALSE. */
const booleanKind: CellKind<boolean> = {
  allowed: { en: 'TRUE or FALSE', de: 'WAHR oder FALSCH', ja: 'TRUE または FALSE' },
  read(where, cell) {
    if (isRawError(cell)) throw errorGiven(where, cell);
    if (typeof cell === 'boolean') return cell;
    if (cell === 1 || cell === 0) return cell === 1;
    throw notAllowed(where, this.allowed, cell);
  },
};

/** Text, whatever it says; a number counts as the text it displays as. */
export const textKind: CellKind<string> = {
  allowed: { en: 'text', de: 'ein Text', ja: '文字列' },
  read(where, cell) {
    if (isRawError(cell)) throw errorGiven(where, cell);
    if (typeof cell === 'string' && cell.trim() !== '') return cell.trim();
    if (typeof cell === 'number' && Number.isFinite(cell)) return Exact.ofDouble(cell).toText();
    throw notAllowed(where, this.allowed, cell);
  },
};

/** One of several words, any letter case. @param spellings word as typed, lower case → choice */
export function choiceKind<C extends string>(spellings: Readonly<Record<string, C>>): CellKind<C> {
  const choices = [...new Set(Object.values(spellings))].join(', ');
  const allowed = { en: `one of ${choices}`, de: `eines von ${choices}`, ja: `${choices} のいずれか` };
  const byWord = new Map(Object.entries(spellings));
  return {
    allowed,
    neverZero: true,
    read(where, cell) {
      if (isRawError(cell)) throw errorGiven(where, cell);
      const choice = typeof cell === 'string' ? byWord.get(cell.trim().toLowerCase()) : undefined;
      if (choice === undefined) throw notAllowed(where, allowed, cell);
      return choice;
    },
  };
}

/** A scalar argument of that kind. */
export function scalar<V>(name: string, kind: CellKind<V>, text: ArgumentText): Argument<V> {
  return {
    name,
    ...text,
    shape: 'scalar',
    allowed: kind.allowed,
    optional: false,
    read: (raw) => kind.read(name, singleCell(name, raw)),
    show: (value) => kind.show?.(value) ?? (value as StepValue),
  };
}

export const amount = (name: string, text: ArgumentText) => scalar(name, nonNegative, text);
export const signedAmount = (name: string, text: ArgumentText) => scalar(name, anyNumber, text);
export const fraction = (name: string, text: ArgumentText) => scalar(name, fractionKind, text);
export const date = (name: string, text: ArgumentText) => scalar(name, dayKind, text);
export const flag = (name: string, text: ArgumentText) => scalar(name, booleanKind, text);
export const text = (name: string, help: ArgumentText) => scalar(name, textKind, help);
export const choice = <C extends string>(
  name: string,
  spellings: Readonly<Record<string, C>>,
  help: ArgumentText,
) => scalar(name, choiceKind(spellings), help);
