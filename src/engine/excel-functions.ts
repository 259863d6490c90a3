import type * as UniverFormula from '@univerjs/engine-formula';
import { addMonths, dayOfSerial } from '../domain/calendar';
import { CellError, type CellValue } from '../domain/cell';
import { Exact } from '../domain/decimal/exact';
import type { Argument } from './engine-function';
import { argumentOf, valueObjectOf, type FormulaPackage } from './value-objects';

/** What Excel answers where Univer answers otherwise; undefined where they agree. */
type Repair = (first: Argument, second: Argument) => CellValue | undefined;

const repairs: Readonly<Record<string, Repair>> = {
  // Univer counts on into the next month: 31 January and one month gave 3 March.
  EDATE: (start, months) => {
    const day = typeof start === 'number' ? dayOfSerial(start) : undefined;
    if (day === undefined || typeof months !== 'number') return undefined;
    return addMonths(day, Math.trunc(months)) ?? new CellError('#NUM!');
  },
  // Univer takes any text for a condition.
  IF: (condition) =>
    typeof condition === 'string' && !/^(?:true|false)$/i.test(condition)
      ? new CellError('#VALUE!')
      : undefined,
  // Univer rounds the double: what shows as half a cent and lies a few bits below it went down.
  ROUND: (value, digits) => {
    if (typeof value !== 'number' || typeof digits !== 'number') return undefined;
    const scale = powersOfTen[Math.trunc(digits)];
    if (scale === undefined || !Number.isFinite(value)) return undefined;
    return Exact.ofDouble(value).times(scale).round().div(scale).toNumber();
  },
};

/** From none to fourteen decimals; beyond, a double's fifteen digits leave nothing to round. */
const powersOfTen = Array.from({ length: 15 }, (_, digits) => Exact.whole(10 ** digits));

/** Puts Excel's answers in front of Univer's. */
export function repairFunctions(formula: FormulaPackage, functions: UniverFormula.IFunctionService): void {
  for (const [name, repair] of Object.entries(repairs)) {
    const executor = functions.getExecutor(name);
    if (executor === undefined || executor === null) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...variants) => {
      const [first = null, second = null] = variants.slice(0, repair.length).map(argumentOf);
      const repaired = repair(first, second);
      return repaired === undefined ? calculate(...variants) : valueObjectOf(formula, repaired);
    };
  }
}
