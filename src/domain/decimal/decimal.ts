import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The one configured clone of decimal.js.
 *
 * Sums and products of everything a cell can hold need fewer digits than this, so they are exact;
 * quotients are never taken here (see Exact), only at the edge (see decimalDigits).
 */
export const Decimal = DecimalJs.clone({
  precision: 5000,
  rounding: DecimalJs.ROUND_HALF_UP,
  minE: -9e15,
  maxE: 9e15,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = DecimalJs;

/** For the one division at the edge: far more digits than a cell's double tells apart. */
export const EdgeDecimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP });
