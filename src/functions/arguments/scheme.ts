import { Exact } from '../../domain/decimal/exact';
import { Problem, badInput, noAnswer } from '../../domain/problem';
import { quoted } from '../../domain/quoted';
import type { StepValue } from '../../domain/trace';
import {
  type RawArgument,
  type RawCell,
  errorGiven,
  isBlankCell,
  isRange,
  isRawError,
  notAllowed,
} from '../raw';
import type { Argument, ArgumentText } from './argument';
import type { CellKind } from './scalar';

/** One key of a scheme: what stands beside it, and the clause that wants it. */
export interface SchemeKey<V> {
  readonly kind: CellKind<V>;
  readonly clause: string;
  /** A key that may be missing; the value is then undefined. */
  readonly mayBeMissing?: boolean;
}

/** A key and the clause that wants it. */
export interface SchemeTerm<K extends string = string> {
  readonly key: K;
  readonly clause: string;
}

type SchemeValues<K extends Readonly<Record<string, SchemeKey<unknown>>>> = {
  readonly [Key in keyof K]: K[Key] extends { readonly mayBeMissing: true }
    ? (K[Key] extends SchemeKey<infer V> ? V : never) | undefined
    : K[Key] extends SchemeKey<infer V>
      ? V
      : never;
};

/**
 * A two-column range of keys and values.
 *
 * A Terms table can be passed whole: further columns and unknown keys are ignored, and a key may
 * carry the prefix of its family. A duplicate key is reported first, then a missing one.
 *
 * @param prefix  such as `incentive.`
 * @param others  keys of the scheme that are not needed here; they may not stand there twice either
 */
export function scheme<const K extends Readonly<Record<string, SchemeKey<unknown>>>>(
  name: string,
  prefix: string,
  keys: K,
  text: ArgumentText,
  others: readonly SchemeTerm[] = [],
): Argument<SchemeValues<K>> {
  const wanted = Object.entries(keys).map(([key, of]) => ({ key, where: `${name}: ${key}`, ...of }));
  const known = keysAsTyped(prefix, [...Object.keys(keys), ...others.map(({ key }) => key)]);
  const clauses = new Map([...wanted, ...others].map(({ key, clause }) => [key, clause]));
  const allowed = {
    en: `a range of two columns, key and value, with ${Object.keys(keys).join(', ')}`,
    de: `ein Bereich mit zwei Spalten, Schlüssel und Wert, mit ${Object.keys(keys).join(', ')}`,
    ja: `キーと値の 2 列からなる範囲（${Object.keys(keys).join(', ')}）`,
  };
  return {
    name,
    help: text.help,
    shape: 'matrix',
    allowed,
    optional: false,
    read(raw) {
      const given = valuesByKey(name, allowed, known, clauses, raw);
      const values: Record<string, unknown> = {};
      for (const { key, where, kind, clause, mayBeMissing } of wanted) {
        const cell = given.get(key);
        if (!isBlankCell(cell)) values[key] = readValue(where, kind, clause, cell);
        else if (mayBeMissing !== true) throw missingKey(name, key, clause);
      }
      return values as SchemeValues<K>;
    },
    show: () => undefined,
    parts: (values = {} as SchemeValues<K>) =>
      Object.entries(values).map(([key, value]) => ({
        name: key,
        value: value as StepValue,
        clause: clauses.get(key) ?? '',
      })),
  };
}

/** Every way to type a key that needs no cleaning, so that most cells are looked up as they are. */
function keysAsTyped(prefix: string, keys: readonly string[]): ReadonlyMap<string, string> {
  const spellings = keys.flatMap((key) =>
    [key, `${prefix}${key}`].flatMap((typed) =>
      [typed, typed.toLowerCase()].map((each) => [each, key] as const),
    ),
  );
  return new Map(spellings);
}

/** A refused value is a term of the contract: its sentence names the clause. */
function readValue<V>(where: string, kind: CellKind<V>, clause: string, cell: RawCell): V {
  try {
    return kind.read(where, cell);
  } catch (problem) {
    if (problem instanceof Problem) throw new Problem(problem.code, where, problem.sentence, clause);
    throw problem;
  }
}

function valuesByKey(
  name: string,
  allowed: Argument<unknown>['allowed'],
  known: ReadonlyMap<string, string>,
  clauses: ReadonlyMap<string, string>,
  raw: RawArgument,
): Map<string, RawCell> {
  if (isRawError(raw)) throw errorGiven(name, raw);
  if (!isRange(raw) || (raw[0]?.length ?? 0) < 2) throw notAllowed(name, allowed, raw);
  const given = new Map<string, RawCell>();
  for (const [cell, value] of raw) {
    if (isRawError(cell)) throw errorGiven(name, cell);
    if (typeof cell !== 'string') continue;
    const key = known.get(cell) ?? known.get(cell.trim().toLowerCase());
    if (key === undefined) continue;
    if (given.has(key)) throw duplicateKey(name, key, clauses.get(key));
    given.set(key, value);
  }
  return given;
}

function missingKey(name: string, key: string, clause: string) {
  return noAnswer(
    name,
    {
      en: `${name} has no value for ${key}; the contract needs this term.`,
      de: `${name} enthält keinen Wert für ${key}; der Vertrag verlangt diese Angabe.`,
      ja: `${name} に ${key} の値がありません。契約上必要な条件です。`,
    },
    clause,
  );
}

function duplicateKey(name: string, key: string, clause: string | undefined) {
  return badInput(
    name,
    {
      en: `${name} holds the key ${quoted(key)} twice, with or without its prefix; it must stand there once.`,
      de: `${name} enthält den Schlüssel ${quoted(key)} zweimal, mit oder ohne Präfix; er darf nur einmal vorkommen.`,
      ja: `${name} にキー ${quoted(key)} が（接頭辞の有無を含めて）2 回あります。1 回だけにしてください。`,
    },
    clause,
  );
}

/** An amount, or the word `none`. */
export const amountOrNone: CellKind<Exact | 'none'> = {
  allowed: {
    en: 'an amount, or the text none',
    de: 'ein Betrag oder der Text none',
    ja: '金額、または文字列 none',
  },
  read(where, cell) {
    if (isRawError(cell)) throw errorGiven(where, cell);
    if (typeof cell === 'number' && Number.isFinite(cell)) return Exact.ofDouble(cell);
    if (typeof cell === 'string' && cell.trim().toLowerCase() === 'none') return 'none';
    const value = typeof cell === 'string' ? Exact.ofText(cell) : undefined;
    if (value === undefined) throw notAllowed(where, this.allowed, cell);
    return value;
  },
};
