import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import type { CappedFeeScheme, Caps, FeeScheme } from '../../../src/domain/incentive/scheme';
import {
  type Rational,
  isLess,
  lesser,
  minus,
  over,
  plus,
  rational,
  roundHalfAway,
  times,
} from '../../support/rational';

export const number = (value: number | string) =>
  typeof value === 'string' ? (Exact.ofText(value) as Exact) : Exact.ofDouble(value);

export type Figures = { readonly [Key in keyof FeeScheme]: number };

/** Lines that meet at 2 %: half a point on the way there, half a point from there to 6 %. One percent of cash for a score of 1. */
export const meetingAtTwoPercent: Figures = {
  threshold: 0.02,
  lowLower: 0,
  lowUpper: 0.02,
  lowMultiplier: 0.5,
  highLower: 0.02,
  highUpper: 0.06,
  highMultiplier: 0.5,
  highBase: 0.5,
  minScore: 0,
  maxScore: 1,
  rate: 0.01,
};

export function schemeOf(changes: Partial<Figures> = {}, caps: Caps = { cap: 'none' }): CappedFeeScheme {
  const figures = { ...meetingAtTwoPercent, ...changes };
  const exact = Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, number(value)]));
  return { ...(exact as unknown as FeeScheme), ...caps };
}

/** A scheme as the tests' own arithmetic sees it. */
export type RationalScheme = { readonly [Key in keyof FeeScheme]: Rational };

/** The score, written out again from A6 Ex.4 §1.2 J. */
export function scoreOf(liftRate: Rational, scheme: RationalScheme): Rational {
  const raw = isLess(liftRate, scheme.threshold)
    ? times(
        over(minus(liftRate, scheme.lowLower), minus(scheme.lowUpper, scheme.lowLower)),
        scheme.lowMultiplier,
      )
    : plus(
        times(
          over(minus(liftRate, scheme.highLower), minus(scheme.highUpper, scheme.highLower)),
          scheme.highMultiplier,
        ),
        scheme.highBase,
      );
  const atLeastMin = isLess(raw, scheme.minScore) ? scheme.minScore : raw;
  return lesser(atLeastMin, scheme.maxScore);
}

/** The fee before rounding, from A6 Ex.4 §6. */
export function feeOf(cash: Rational, lift: Rational, scheme: RationalScheme): Rational {
  return times(times(cash, scheme.rate), scoreOf(over(lift, cash), scheme));
}

/** Whole cents of an amount, halves away from zero. */
export const cents = (amount: Rational) => roundHalfAway(times(amount, rational(100)));

/** Both views of figures given in thousandths. */
export function bothWays(thousandths: Figures): { exact: FeeScheme; reference: RationalScheme } {
  const entries = Object.entries(thousandths);
  return {
    exact: Object.fromEntries(
      entries.map(([key, value]) => [key, Exact.ratio(value, 1000)]),
    ) as unknown as FeeScheme,
    reference: Object.fromEntries(
      entries.map(([key, value]) => [key, rational(value, 1000)]),
    ) as unknown as RationalScheme,
  };
}

const tenths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value * 100);
const limits = fc
  .tuple(tenths(-5, 5), tenths(0, 15))
  .map(([minScore, width]) => ({ minScore, maxScore: minScore + width }));

/** Any legal scheme, in thousandths: lines that fall, stay level or miss each other included. */
export const anyScheme: fc.Arbitrary<Figures> = fc
  .record({
    threshold: tenths(-3, 5),
    lowLower: tenths(-3, 3),
    lowWidth: tenths(-5, 5).filter((width) => width !== 0),
    lowMultiplier: fc.constantFrom(-1000, -500, 0, 500, 700, 1000),
    highLower: tenths(-3, 3),
    highWidth: tenths(-5, 5).filter((width) => width !== 0),
    highMultiplier: fc.constantFrom(-1000, -500, 0, 300, 500, 1000),
    highBase: tenths(-3, 8),
    limits,
    rate: fc.constantFrom(-50, 0, 10, 70, 1000),
  })
  .map(({ lowWidth, highWidth, limits: { minScore, maxScore }, ...rest }) => ({
    ...rest,
    lowUpper: rest.lowLower + lowWidth,
    highUpper: rest.highLower + highWidth,
    minScore,
    maxScore,
  }));

/** A scheme whose lines rise and meet at the threshold, in thousandths. */
export const meetingScheme: fc.Arbitrary<Figures> = fc
  .record({
    lowLower: tenths(-3, 1),
    lowWidth: tenths(1, 5),
    lowMultiplier: fc.constantFrom(0, 300, 500, 1000),
    highWidth: tenths(1, 5),
    highMultiplier: fc.constantFrom(0, 300, 500, 1000),
    limits,
    rate: fc.constantFrom(0, 10, 70, 1000),
  })
  .map(({ lowLower, lowWidth, highWidth, limits: { minScore, maxScore }, ...rest }) => ({
    ...rest,
    lowLower,
    lowUpper: lowLower + lowWidth,
    threshold: lowLower + lowWidth,
    highLower: lowLower + lowWidth,
    highUpper: lowLower + lowWidth + highWidth,
    highBase: rest.lowMultiplier,
    minScore,
    maxScore,
  }));
