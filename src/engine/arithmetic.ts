import type { FormulaPackage } from './value-objects';

/**
 * What numbers are added, subtracted, multiplied and divided in.
 *
 * Univer takes their decimal digits, which gives the exact difference of two amounts. Excel takes
 * doubles, in which 1000.2555 − 999 lies below 1.2555 and ROUND takes it down. A file's results come
 * from either.
 */
export type Arithmetic = 'decimals' | 'doubles';

const inDoubles = {
  plusBy: (one: number, other: number) => one + other,
  minusBy: (one: number, other: number) => one - other,
  multiplyBy: (one: number, other: number) => one * other,
  dividedBy: (one: number, other: number) => one / other,
};

let arithmetic: Arithmetic = 'decimals';

/** For the formulas from now on. */
export function calculateIn(chosen: Arithmetic): void {
  arithmetic = chosen;
}

const offering = new WeakSet<FormulaPackage>();

/** Univer's numbers calculate in doubles where that is asked for; what is no number, or none results, stays Univer's. */
export function offerDoubles(formula: FormulaPackage): void {
  if (offering.has(formula)) return;
  offering.add(formula);
  const { prototype } = formula.NumberValueObject;
  for (const [name, calculate] of Object.entries(inDoubles)) {
    const operation = name as keyof typeof inDoubles;
    const inDecimals = prototype[operation];
    prototype[operation] = function (value) {
      const result =
        arithmetic === 'doubles' && typeof value === 'number' ? calculate(this.getValue(), value) : NaN;
      return Number.isFinite(result)
        ? formula.NumberValueObject.create(result)
        : inDecimals.call(this, value);
    };
  }
}
