import { CellError, isErrorCode, type CellValue } from '../domain/cell';
import { formulaTokens, type FormulaToken } from '../workbook/formula-tokens';

/**
 * Array constants (`{1,"a;b";TRUE,#N/A}`), which Univer cuts at every comma and semicolon, also
 * inside text. They are taken out before Univer reads the formula: a call of a function of ours
 * stands in their place, with the rows as text that has nothing in it to trip over.
 */
export const ARRAY_CONSTANT_FUNCTION = '_ARRAY.CONSTANT';

/** The formula with each array constant as a call; one that is no array constant stays as it is. */
export function withoutArrayConstants(formula: string): string {
  if (!formula.includes('{')) return formula;
  const tokens = formulaTokens(formula);
  let rewritten = '';
  for (let index = 0; index < tokens.length; index++) {
    const constant = arrayConstantAt(tokens, index);
    rewritten +=
      constant === undefined
        ? (tokens[index] as FormulaToken).text
        : `${ARRAY_CONSTANT_FUNCTION}("${encodedRows(constant.rows)}")`;
    index = constant?.end ?? index;
  }
  return rewritten;
}

export interface ArrayConstant {
  readonly rows: readonly (readonly CellValue[])[];
  /** Where its closing bracket stands among the tokens. */
  readonly end: number;
}

/** @returns undefined where none starts at that token, or what starts there is none */
export function arrayConstantAt(tokens: readonly FormulaToken[], start: number): ArrayConstant | undefined {
  if (tokens[start]?.text !== '{') return undefined;
  const end = endOfConstant(tokens, start);
  const rows = end === undefined ? undefined : rowsOf(tokens.slice(start + 1, end));
  return end === undefined || rows === undefined ? undefined : { rows, end };
}

function endOfConstant(tokens: readonly FormulaToken[], start: number): number | undefined {
  const end = tokens.findIndex((token, index) => index > start && (token.text === '}' || token.text === '{'));
  return tokens[end]?.text === '}' ? end : undefined;
}

/** @returns undefined where an element is no constant, or the rows differ in length */
function rowsOf(tokens: readonly FormulaToken[]): CellValue[][] | undefined {
  const rows: CellValue[][] = [];
  for (const row of split(tokens, ';')) {
    const values = split(row, ',').map(constantOf);
    if (values.includes(undefined)) return undefined;
    rows.push(values as CellValue[]);
  }
  return rows.every((row) => row.length === rows[0]?.length) ? rows : undefined;
}

function split(tokens: readonly FormulaToken[], separator: string): FormulaToken[][] {
  const parts: FormulaToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'symbol' && token.text === separator) parts.push([]);
    else if (token.kind !== 'space') (parts.at(-1) as FormulaToken[]).push(token);
  }
  return parts;
}

function constantOf(tokens: readonly FormulaToken[]): CellValue | undefined {
  const [first, second, ...more] = tokens;
  if (first === undefined || more.length > 0) return undefined;
  if (second !== undefined) return signed(first, second);
  if (first.kind === 'number') return Number(first.text);
  if (first.kind === 'text') return first.text.slice(1, -1).replaceAll('""', '"');
  const word = first.text.toUpperCase();
  if (first.kind === 'error') return isErrorCode(word) ? new CellError(word) : undefined;
  return word === 'TRUE' ? true : word === 'FALSE' ? false : undefined;
}

function signed(sign: FormulaToken, number: FormulaToken): number | undefined {
  if (number.kind !== 'number') return undefined;
  if (sign.text === '-') return -Number(number.text);
  return sign.text === '+' ? Number(number.text) : undefined;
}

/** Percent-encoded JSON: neither quotes nor commas nor brackets are left in it. */
function encodedRows(rows: readonly (readonly CellValue[])[]): string {
  const plain = rows.map((row) =>
    row.map((value) => (value instanceof CellError ? { error: value.code } : value)),
  );
  return encodeURIComponent(JSON.stringify(plain));
}

/** @returns the rows that `withoutArrayConstants` wrote into the call */
export function decodedRows(text: string): CellValue[][] {
  const rows = JSON.parse(decodeURIComponent(text)) as (
    number | string | boolean | { error: CellError['code'] }
  )[][];
  return rows.map((row) =>
    row.map((value) => (typeof value === 'object' ? new CellError(value.error) : value)),
  );
}
