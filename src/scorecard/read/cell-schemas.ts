import { groupOf, type GroupKind } from '../../contracts/a6/groups';
import { choiceOf, type ChoiceList } from '../../contracts/choice';
import { acuteGroups, allGroups, providerGroups } from '../../contracts/sheets/choices';
import type { Field, FieldType } from '../../contracts/sheets/layout';
import { z } from '../../domain/zod';
import { dayOfSerial, type Day } from '../../domain/calendar';
import { CellError, isErrorCode, type CellValue } from '../../domain/cell';
import { Exact } from '../../domain/decimal/exact';
import type { Conventions, Measured, Remark } from '../submission';
import { dateReadings } from './date-text';
import { numberReadings } from './number-text';

/** What a cell says under its column: the value, and what had to be made of it. */
export interface Taken<V> {
  readonly value: V;
  /** Undefined where the cell reads as it stands. */
  readonly remark: Remark | undefined;
}

/** The schema of a column's cells. Its issue is the remark why nothing could be made of a cell. */
export type CellSchema<V = unknown> = z.ZodMiniType<Taken<V>>;

/** What a column is read with. */
interface ColumnReading {
  readonly choices: ChoiceList;
  readonly conventions: Conventions;
}

/** Days as numbers: Excel's leap day that never was. */
const SERIAL_60 = 60;
const NOT_APPLICABLE = /^(?:n\.?\s*\/?\s*a\.?|not applicable|nicht anwendbar|entfällt|適用なし|該当なし)$/iu;
/** Codes of levels come with their kind in front: `SL 2`, `Level 2`. */
const LEVEL_IN_FRONT =
  /^(?:service[\s-]*level|level|sl|metric|kennzahl|サービスレベル|レベル|指標)[\s.:#-]*/iu;

/** What a cell holds that is neither blank nor an error. */
const entered = z.union([z.number(), z.string(), z.boolean()]);
type Entered = z.output<typeof entered>;

/** What a cell of each type is read as: the one place that says so, to the compiler too. */
const schemas = {
  code: ({ choices }) => taking((value) => as(codeOf(textOf(value), choices))),
  text: () => taking((value) => as(textOf(value))),
  number: numberSchema,
  count: numberSchema,
  fraction: numberSchema,
  money: numberSchema,
  hours: numberSchema,
  measure: ({ conventions }) => taking((value) => measureOf(value, conventions)),
  date: () => dateSchema,
  status: choiceSchema,
  choice: choiceSchema,
  termValue: () => taking((value) => as<CellValue>(value)),
  any: () => taking((value) => as<CellValue>(value)),
} satisfies Readonly<Record<FieldType, (column: ColumnReading) => CellSchema>>;

/** What a cell of a type is read as. */
export type ValueOf<T extends FieldType> = z.output<ReturnType<(typeof schemas)[T]>>['value'];

/**
 * The schema of a column's cells, made once for all of them.
 *
 * @param groups the kind of group that a bare `Presence` means there, where its sheet or row says so
 */
export function columnSchema<F extends Field>(
  field: F,
  conventions: Conventions,
  groups?: GroupKind,
): CellSchema<ValueOf<F['type']>> {
  return schemaOf(field, conventions, groups) as CellSchema<ValueOf<F['type']>>;
}

function schemaOf({ type, choices = [] }: Field, conventions: Conventions, groups?: GroupKind): CellSchema {
  if (choices === acuteGroups) return groupSchema(choices, 'acute');
  if (choices === providerGroups) return groupSchema(choices, 'provider');
  if (choices === allGroups) return groupSchema(choices, groups);
  return schemas[type]({ choices, conventions });
}

/** @returns what an error means in a column where it is an answer, else the remark on a damaged cell; undefined for no error */
export function errorAnswer(value: CellValue, allowed: Field['errorsAllowed'] = []): Typed | undefined {
  const error = errorOf(value);
  if (error === undefined) return undefined;
  const answer = allowed.find((code) => code === error.code);
  return answer === undefined ? { value: undefined, remark: { kind: 'errorCell' } } : as(answer);
}

/** An error, also one that became text when the sheet was pasted as values. */
export function errorOf(value: CellValue): CellError | undefined {
  if (value instanceof CellError) return value;
  const code = typeof value === 'string' ? value.trim() : '';
  return isErrorCode(code) ? new CellError(code) : undefined;
}

/** What a cell says under its column: a value, or why there is none. */
export interface Typed<V = unknown> {
  readonly value: V | undefined;
  readonly remark: Remark | undefined;
}

/** Reads a cell that is neither blank nor an error. */
export function readAs<V>(schema: CellSchema<V>, value: CellValue): Typed<V> {
  const read = schema.safeParse(value);
  return read.success ? read.data : { value: undefined, remark: remarkOf(read.error) };
}

/** What no cell of a spreadsheet can hold, such as a number beyond every double, is no number. */
function remarkOf({ issues: [issue] }: z.core.$ZodError): Remark {
  return issue?.code === 'custom' ? (issue.params?.['remark'] as Remark) : { kind: 'noNumber' };
}

function as<V>(value: V): Taken<V> {
  return { value, remark: undefined };
}

function taking<V>(read: (value: Entered) => Taken<V> | Remark): CellSchema<V> {
  const transform = z.transform((value: Entered, { issues }): Taken<V> => {
    const taken = read(value);
    if (!('kind' in taken)) return taken;
    issues.push({ code: 'custom', input: value, params: { remark: taken } });
    return z.NEVER;
  });
  return z.pipe(entered, transform);
}

export function numberSchema({ conventions }: Pick<ColumnReading, 'conventions'>): CellSchema<Exact> {
  return taking((value) => numberOf(value, conventions));
}

function numberOf(value: Entered, { decimalMark }: Conventions): Taken<Exact> | Remark {
  if (typeof value === 'number') return as(Exact.ofDouble(value));
  if (typeof value !== 'string') return { kind: 'noNumber' };
  const { point, comma } = numberReadings(value);
  if (point === undefined || comma === undefined || point.equals(comma)) {
    const read = point ?? comma;
    return read === undefined ? { kind: 'noNumber' } : { value: read, remark: { kind: 'numberAsText' } };
  }
  const read = decimalMark && { point, comma }[decimalMark];
  return read === undefined
    ? { kind: 'twoNumbers', readings: [point, comma] }
    : { value: read, remark: { kind: 'numberAsText' } };
}

function measureOf(value: Entered, conventions: Conventions): Taken<Measured> | Remark {
  if (typeof value === 'string' && NOT_APPLICABLE.test(value.trim())) return as('n/a');
  return numberOf(value, conventions);
}

export const dateSchema = taking(dayWritten);

function dayWritten(value: Entered): Taken<Day> | Remark {
  if (typeof value === 'number') {
    const day = dayOfSerial(value);
    if (day !== undefined) return as(day);
    return { kind: Math.floor(value) === SERIAL_60 ? 'serial60' : 'noDate' };
  }
  const [day, ...others] = typeof value === 'string' ? dateReadings(value) : [];
  if (day === undefined) return { kind: 'noDate' };
  if (others.length > 0) return { kind: 'twoDates', readings: [day, ...others] };
  return { value: day, remark: { kind: 'dateAsText' } };
}

function codeOf(code: string, choices: ChoiceList): string {
  return choiceOf(choices, code)?.value ?? choiceOf(choices, code.replace(LEVEL_IN_FRONT, ''))?.value ?? code;
}

function choiceSchema({ choices }: Pick<ColumnReading, 'choices'>): CellSchema<string> {
  return taking((value) => chosen(textOf(value), choices));
}

/** A group by its network's name alone, on a sheet or in a row that says which kind of group it is. */
function groupSchema(choices: ChoiceList, kind: GroupKind | undefined): CellSchema<string> {
  return taking((value) => chosen(groupOf(textOf(value), kind)?.name.en ?? textOf(value), choices));
}

function chosen(text: string, choices: ChoiceList): Taken<string> | Remark {
  const choice = choiceOf(choices, text);
  return choice === undefined ? { kind: 'unknownChoice' } : as(choice.value);
}

/** What stands in a cell, as text: a number as its decimal. */
export function textOf(value: CellValue): string {
  if (typeof value === 'number') return Exact.ofDouble(value).toText();
  return String(value ?? '').trim();
}
