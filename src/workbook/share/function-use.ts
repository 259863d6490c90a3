import { formulaPieces } from '../formula-text';

/** The names of the add-in's functions as users type them, `SLA.CREDIT`. */
export type FunctionNames = ReadonlySet<string>;

/** Whether a formula calls one of the functions. Names inside text or quotes are no calls. */
export function usesFunction(formula: string, names: FunctionNames): boolean {
  return formulaPieces(formula).some(
    ({ kind, source }) =>
      kind === 'code' && [...source.matchAll(CALL)].some(([, name = '']) => names.has(name.toUpperCase())),
  );
}

/**
 * The formula without the workbook that Excel put in front of a function it could not find:
 * `[2]!SLA.CREDIT(…)` and `'C:\add-in.xlam'!SLA.CREDIT(…)` → `SLA.CREDIT(…)`.
 */
export function withoutForeignWorkbook(formula: string, names: FunctionNames): string {
  const pieces = formulaPieces(formula);
  return pieces
    .map(({ kind, source }, index) => {
      const next = pieces[index + 1];
      const isForeign = (kind === 'brackets' || kind === 'name') && callsBehindMark(next?.source, names);
      if (isForeign) return '';
      const before = pieces[index - 1];
      const followsForeign = before !== undefined && before.kind !== 'code' && before.kind !== 'text';
      return kind === 'code' && followsForeign && callsBehindMark(source, names) ? source.slice(1) : source;
    })
    .join('');
}

const CALL = /(?<![A-Za-z0-9_.])([A-Za-z][A-Za-z0-9_.]*)\s*\(/g;

/** `!SLA.CREDIT(` */
function callsBehindMark(code: string | undefined, names: FunctionNames): boolean {
  const name = /^!([A-Za-z][A-Za-z0-9_.]*)\s*\(/.exec(code ?? '')?.[1];
  return name !== undefined && names.has(name.toUpperCase());
}
