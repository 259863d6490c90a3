import { choiceOf } from '../../contracts/choice';
import type { ChoiceList } from '../../contracts/choice';
import type { GroupKind } from '../../contracts/a6/groups';
import { groupOf } from '../../contracts/a6/groups';
import type { Field } from '../../contracts/sheets/layout';
import type { Day } from '../../domain/calendar';
import { dayOfSerial } from '../../domain/calendar';
import type { CellValue } from '../../domain/cell';
import { CellError, isErrorCode } from '../../domain/cell';
import { Exact } from '../../domain/decimal/exact';
import { showsDate } from '../../workbook/number-format';
import type { Conventions, Measured, Remark } from '../submission';
import { dateReadings } from './date-text';
import { numberReadings } from './number-text';

/** A cell as it stands, for reading. */
export interface RawCell {
  readonly value: CellValue;
  readonly format: string;
}

/** What a cell says under its field: a value, or why there is none. */
export interface Typed<V = unknown> {
  readonly value: V | undefined;
  readonly remark: Remark | undefined;
}

const SERIAL_60 = 60;
/** Days from the start of the 1900 system to that of the 1904 one. */
const DAYS_1900_TO_1904 = 1462;
const NOT_APPLICABLE = /^(?:n\.?\s*\/?\s*a\.?|not applicable|nicht anwendbar|entfällt|適用なし|該当なし)$/iu;

/** Reads a cell that is not blank. */
export function typedCell(cell: RawCell, field: Field, conventions: Conventions): Typed {
  const error = errorOf(cell.value);
  if (error !== undefined) return typedError(error, field);
  switch (field.type) {
    case 'number':
    case 'count':
    case 'fraction':
    case 'money':
    case 'hours':
      return typedNumber(cell.value, conventions);
    case 'measure':
      return typedMeasure(cell.value, conventions);
    case 'date':
      return typedDate(cell, conventions);
    case 'code':
      return { value: code(textOf(cell.value), field.choices ?? []), remark: undefined };
    case 'status':
    case 'choice':
      return typedChoice(textOf(cell.value), field.choices ?? []);
    case 'text':
      return { value: textOf(cell.value), remark: undefined };
    case 'termValue':
    case 'any':
      return { value: cell.value, remark: undefined };
  }
}

/** An error, also one that became text when the sheet was pasted as values. */
function errorOf(value: CellValue): CellError | undefined {
  if (value instanceof CellError) return value;
  return typeof value === 'string' && isErrorCode(value.trim())
    ? new CellError(value.trim() as never)
    : undefined;
}

function typedError(error: CellError, field: Field): Typed {
  const allowed = field.errorsAllowed?.find((code) => code === error.code);
  if (allowed !== undefined) return { value: allowed, remark: undefined };
  return { value: undefined, remark: { kind: 'errorCell' } };
}

export function typedNumber(value: CellValue, { decimalMark }: Conventions): Typed<Exact> {
  if (typeof value === 'number') return { value: Exact.ofDouble(value), remark: undefined };
  if (typeof value !== 'string') return { value: undefined, remark: { kind: 'noNumber' } };
  const { point, comma } = numberReadings(value);
  if (point === undefined && comma === undefined) return { value: undefined, remark: { kind: 'noNumber' } };
  const isClear = point === undefined || comma === undefined || point.equals(comma);
  const read = isClear ? (point ?? comma) : decimalMark && { point, comma }[decimalMark];
  if (read !== undefined) return { value: read, remark: { kind: 'numberAsText' } };
  return { value: undefined, remark: { kind: 'twoNumbers', readings: [point as Exact, comma as Exact] } };
}

function typedMeasure(value: CellValue, conventions: Conventions): Typed<Measured> {
  if (typeof value === 'string' && NOT_APPLICABLE.test(value.trim()))
    return { value: 'n/a', remark: undefined };
  return typedNumber(value, conventions);
}

export function typedDate({ value, format }: RawCell, { date1904 }: Conventions): Typed<Day> {
  if (typeof value === 'number') {
    // The adapter moves what is formatted as a date; a bare serial of a 1904 workbook is moved here.
    const serial = date1904 && !showsDate(format) ? value + DAYS_1900_TO_1904 : value;
    const day = dayOfSerial(serial);
    if (day !== undefined) return { value: day, remark: undefined };
    return { value: undefined, remark: { kind: Math.floor(serial) === SERIAL_60 ? 'serial60' : 'noDate' } };
  }
  const days = typeof value === 'string' ? dateReadings(value) : [];
  if (days.length > 1) return { value: undefined, remark: { kind: 'twoDates', readings: days } };
  const [day] = days;
  return { value: day, remark: { kind: day === undefined ? 'noDate' : 'dateAsText' } };
}

/** Codes of levels come with their kind in front: `SL 2`, `Level 2`. */
const LEVEL_IN_FRONT =
  /^(?:service[\s-]*level|level|sl|metric|kennzahl|サービスレベル|レベル|指標)[\s.:#-]*/iu;

function code(text: string, choices: ChoiceList): string {
  return choiceOf(choices, text)?.value ?? choiceOf(choices, text.replace(LEVEL_IN_FRONT, ''))?.value ?? text;
}

function typedChoice(text: string, choices: ChoiceList): Typed<string> {
  const choice = choiceOf(choices, text);
  if (choice !== undefined) return { value: choice.value, remark: undefined };
  return { value: undefined, remark: { kind: 'unknownChoice' } };
}

/** A group by its network's name alone, on a sheet or in a row that says which kind of group it is. */
export function typedGroup(text: string, kind: GroupKind | undefined, choices: ChoiceList): Typed<string> {
  const name = groupOf(text, kind)?.name.en;
  return typedChoice(name ?? text, choices);
}

export function textOf(value: CellValue): string {
  if (typeof value === 'number') return Exact.ofDouble(value).toText();
  return String(value ?? '').trim();
}
