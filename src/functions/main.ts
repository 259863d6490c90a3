import './older-engine';
import { CellError, type CellValue } from '../domain/cell';
import { type RawArgument, isRawError } from './raw';
import { type TypedFunction, typedFunctions } from './surface';

/**
 * The functions script: what Excel loads to calculate.
 *
 * It needs no pane and no workbook and makes no request.
 */
for (const each of typedFunctions) {
  CustomFunctions.associate(each.name, (...given: unknown[]) => answer(each, argumentsOf(each, given)));
}

function answer(typed: TypedFunction, raw: readonly RawArgument[]): CellValue | CellValue[][] {
  const result = typed.call(raw);
  if (result instanceof CellError) {
    throw new CustomFunctions.Error(result.code as CustomFunctions.ErrorCode, result.message);
  }
  return result;
}

/**
 * Excel appends an invocation object to the arguments. Metadata is cached for a day, so it may stand
 * where an older version had no argument yet: it is known by what it is, not by its place.
 */
function argumentsOf(typed: TypedFunction, given: readonly unknown[]): readonly RawArgument[] {
  const last = given.at(-1);
  const isInvocation = typeof last === 'object' && last !== null && !Array.isArray(last) && !isRawError(last);
  const raw = (isInvocation ? given.slice(0, -1) : given) as readonly RawArgument[];
  if (typed.arity !== undefined) return raw;
  // A repeating argument arrives as one list of ranges.
  const [first, repeated] = raw as readonly [RawArgument, readonly RawArgument[] | undefined];
  return [first, ...(repeated ?? [])];
}
