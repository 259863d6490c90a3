import { type CellError, isErrorCode } from '../domain/cell';
import { type Localized, sameInAll } from '../domain/language';
import { Problem, type ProblemCode, badInput } from '../domain/problem';
import { quoted } from '../domain/quoted';

/** An error as a host hands it over: Excel's own objects have a code too, and need be no instance of anything. */
interface RawError {
  readonly code: string;
}

/** One cell as it arrives, before anything is believed about it. */
export type RawCell = number | string | boolean | null | undefined | RawError | CellError;

/** One argument as it arrives: a cell, or a range as rows. Omitted is null or undefined. */
export type RawArgument = RawCell | readonly (readonly RawCell[])[];

const PASSED_ON: readonly string[] = ['#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#VALUE!'];

export function isRawError(value: unknown): value is RawError {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

export function isRange(raw: RawArgument): raw is readonly (readonly RawCell[])[] {
  return Array.isArray(raw);
}

/** Hosts hand a lone value over as a range of one cell, where a range can stand or a reference was given. */
function unwrapped(raw: RawArgument): RawArgument {
  return isRange(raw) && raw.length === 1 && raw[0]?.length === 1 ? raw[0][0] : raw;
}

/** Omitted, empty, or a reference to one empty cell. */
export function isBlankArgument(raw: RawArgument): boolean {
  const only = unwrapped(raw);
  return !isRange(only) && isBlankCell(only);
}

export function isBlankCell(cell: RawCell): cell is null | undefined | '' {
  return cell === null || cell === undefined || cell === '';
}

/** A lone error is the argument that failed, not a range that holds one. */
export function withLoneError(raw: RawArgument): RawArgument {
  const only = unwrapped(raw);
  return !isRange(only) && isRawError(only) ? only : raw;
}

/** The one cell of a scalar argument. */
export function singleCell(argument: string, raw: RawArgument): RawCell {
  const only = unwrapped(raw);
  if (!isRange(only)) return only;
  const found = described(raw);
  throw badInput(argument, {
    en: `${argument} must be one cell; it was ${found.en}.`,
    de: `${argument} muss eine einzelne Zelle sein; angegeben wurde ${found.de}.`,
    ja: `${argument} は 1 つのセルで指定してください（指定値: ${found.ja}）。`,
  });
}

/** An error cell comes out unchanged where Excel lets a function return it, and as `#VALUE!` naming it otherwise. */
export function errorGiven(where: string, error: RawError): Problem {
  const code = PASSED_ON.includes(error.code) ? (error.code as ProblemCode) : '#VALUE!';
  const shown = isErrorCode(error.code) ? error.code : '#VALUE!';
  return new Problem(code, where, {
    en: `${where} holds the error ${shown}.`,
    de: `${where} enthält den Fehler ${shown}.`,
    ja: `${where} にエラー ${shown} が入っています。`,
  });
}

/** What was found, as a sentence quotes it. */
function described(given: RawArgument): Localized {
  const raw = unwrapped(given);
  if (isRange(raw)) {
    const size = `${raw.length} × ${raw[0]?.length ?? 0}`;
    return { en: `a range of ${size} cells`, de: `ein Bereich von ${size} Zellen`, ja: `${size} のセル範囲` };
  }
  if (raw === null || raw === undefined || raw === '') return { en: 'blank', de: 'leer', ja: '空白' };
  if (typeof raw === 'string') return sameInAll(quoted(raw));
  if (typeof raw === 'boolean') return sameInAll(raw ? 'TRUE' : 'FALSE');
  if (typeof raw === 'number') return sameInAll(String(raw));
  if (isRawError(raw)) return sameInAll(raw.code);
  return { en: 'something that is no cell value', de: 'kein Zellwert', ja: 'セルの値ではないもの' };
}

/** The sentence of every refused value: what it must be, and what it was. */
export function notAllowed(where: string, allowed: Localized, raw: RawArgument): Problem {
  const found = described(raw);
  return badInput(where, {
    en: `${where} must be ${allowed.en}; it was ${found.en}.`,
    de: `${where} muss ${allowed.de} sein; angegeben wurde ${found.de}.`,
    ja: `${where} には${allowed.ja}を指定してください（指定値: ${found.ja}）。`,
  });
}
