import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import { feeOfQuarter, incentiveFees } from '../../../src/domain/incentive/fee';
import { quarterlyTotalLift } from '../../../src/domain/incentive/lift';
import { quartersOf } from '../../../src/domain/incentive/quarters';
import { signedEarlierFees, statedAmounts } from '../../../src/domain/incentive/readings';
import { type Caps, capOf } from '../../../src/domain/incentive/scheme';
import { incentiveStatement } from '../../../src/domain/incentive/statement';
import { Trace } from '../../../src/domain/trace';
import { problemOf } from '../../support/problem';
import { rational } from '../../support/rational';
import { anyScheme, bothWays, cents, feeOf, number, schemeOf } from './schemes';

const MILLION = 1e6;
const figures = (values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : number(value)));
const millions = (lifts: readonly number[]) => lifts.map(() => MILLION);

interface Year {
  readonly lifts: readonly number[];
  readonly cash?: readonly number[];
  readonly caps?: Caps;
  readonly changes?: Parameters<typeof schemeOf>[0];
  readonly brought?: number;
  /** By hand, a row a quarter: YTD earned, earned in period, fee, invoice, credit carried forward. */
  readonly expected: readonly (readonly number[])[];
}

/** Cash is a million a quarter unless said otherwise; the scheme pays 1 % of YTD cash for a score of 1. */
const years: readonly (readonly [string, Year])[] = [
  [
    'a falling year: 2 %, 1 %, a third of a percent, 1 % again',
    {
      lifts: [20000, 0, -10000, 30000],
      expected: [
        [5000, 5000, 5000, 5000, 0],
        [5000, 0, 0, 0, 0],
        [2500, -2500, -2500, 0, 2500],
        [10000, 7500, 7500, 5000, 0],
      ],
    },
  ],
  [
    'a negative first quarter, made good in the second',
    {
      lifts: [-10000, 20000],
      changes: { minScore: -1 },
      expected: [
        [-2500, -2500, -2500, 0, 2500],
        [2500, 5000, 5000, 2500, 0],
      ],
    },
  ],
  [
    'a year over its cap: earlier fees are deducted with their sign, a negative one once',
    {
      lifts: [20000, 60000, -70000, 30000],
      caps: { cap: number(6000) },
      expected: [
        [5000, 5000, 5000, 5000, 0],
        [15000, 10000, 1000, 1000, 0],
        [2500, -12500, -3500, 0, 3500],
        [10000, 7500, 3500, 0, 0],
      ],
    },
  ],
  [
    'a cap for each quarter, the third without one',
    {
      lifts: [20000, 60000, 60000, 0],
      caps: { 'cap.q1': number(4000), 'cap.q2': number(9000), 'cap.q3': 'none', 'cap.q4': number(12000) },
      expected: [
        [5000, 5000, 4000, 4000, 0],
        [15000, 10000, 5000, 5000, 0],
        [25000, 10000, 16000, 16000, 0],
        [27500, 2500, -13000, 0, 13000],
      ],
    },
  ],
  ['one quarter', { lifts: [40000], expected: [[7500, 7500, 7500, 7500, 0]] }],
  [
    'a credit brought forward that is larger than the first fee',
    {
      lifts: [20000, 60000],
      brought: 12000,
      expected: [
        [5000, 5000, 5000, 0, 7000],
        [15000, 10000, 10000, 3000, 0],
      ],
    },
  ],
  [
    'a third of a cent a quarter: YTD earned is rounded, periods are differences of it',
    {
      lifts: [0.01, 0.01, 0.01],
      cash: [7, 7, 7],
      changes: { lowUpper: 0.03, lowMultiplier: 1, threshold: 9 },
      expected: [
        [0, 0, 0, 0, 0],
        [0.01, 0.01, 0.01, 0.01, 0],
        [0.01, 0, 0, 0, 0],
      ],
    },
  ],
];

describe('A6 Ex.4 §6, §7 step 3: years worked out by hand', () => {
  test.each(years)('%s', (_, { lifts, cash, caps, changes, brought, expected }) => {
    const quarters = quartersOf(figures(cash ?? millions(lifts)), figures(lifts));
    const rows = incentiveStatement(quarters, schemeOf(changes, caps), number(brought ?? 0));
    expect(
      rows.map(({ ytdEarned, earnedInPeriod, fee, invoice, creditCarriedForward }) =>
        [ytdEarned, earnedInPeriod, fee, invoice, creditCarriedForward].map((amount) => amount.toNumber()),
      ),
    ).toEqual(expected);
  });

  test('each quarter has a fee of its own', () => {
    const quarters = quartersOf(figures([MILLION, MILLION]), figures([20000, 60000]));
    expect(feeOfQuarter(quarters, schemeOf()).toNumber()).toBe(10000);
    expect(feeOfQuarter(quarters, schemeOf(), 1).toNumber()).toBe(5000);
    const problem = problemOf(() => feeOfQuarter(quarters, schemeOf(), 3));
    expect(problem).toMatchObject({ code: '#VALUE!', subject: 'quarter' });
    for (const sentence of Object.values(problem.sentence)) expect(sentence).toMatch(/[(（]1, 2[)）]/);
  });

  test('a year without a quarter has no fee yet', () => {
    expect(feeOfQuarter([], schemeOf()).isZero()).toBe(true);
  });

  test('a later quarter does not disturb an earlier fee', () => {
    const quarters = quartersOf(figures([MILLION, -MILLION]), figures([20000, 60000]));
    expect(feeOfQuarter(quarters, schemeOf(), 1).toNumber()).toBe(5000);
    expect(problemOf(() => feeOfQuarter(quarters, schemeOf()))).toMatchObject({ code: '#DIV/0!' });
  });
});

describe('A6 Ex.4 §6: the cap belongs to the period', () => {
  test.each([
    [{ cap: number(5) }, 3, '5'],
    [{ cap: 'none' as const }, 3, 'none'],
    [{ 'cap.q3': number(7) }, 3, '7'],
    [{ 'cap.q3': 'none' as const, 'cap.q4': number(1) }, 3, 'none'],
  ])('%#', (caps, quarter, expected) => {
    const cap = capOf(caps, quarter);
    expect(cap instanceof Exact ? cap.toText() : cap).toBe(expected);
  });

  test.each([
    ['none at all', {}, 'cap'],
    ['none for the quarter', { 'cap.q1': number(1), 'cap.q2': number(1) }, 'cap.q3'],
  ])('%s: #N/A naming the key and the clause', (_, caps, key) => {
    const problem = problemOf(() => capOf(caps, 3));
    expect(problem).toMatchObject({ code: '#N/A', clause: 'A6 Ex.4 §6 (i) B' });
    expect(problem.sentence.en).toContain(`no value for ${key};`);
  });

  test('a cap for the year beside one for a quarter contradict each other', () => {
    const problem = problemOf(() => capOf({ cap: number(1), 'cap.q2': number(1) }, 1));
    expect(problem).toMatchObject({ code: '#VALUE!', subject: 'scheme' });
    expect(problem.sentence.en).toContain('cap.q2');
  });
});

describe('a quarter a row', () => {
  const quarters = (cash: readonly (number | null)[], lift: readonly (number | null)[]) =>
    quartersOf(figures(cash), figures(lift)).map(({ quarter }) => quarter);

  test.each([
    ['four', [1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]],
    ['blank rows after the last', [1, 2, null, null, null], [1, 2, null, null, null], [1, 2]],
    ['columns of unlike length, the rest blank', [1, 2, null], [1, 2], [1, 2]],
    ['a first year that starts in the second quarter (§1.2 C)', [null, 2, 3], [null, 2, 3], [2, 3]],
  ])('%s', (_, cash, lift, expected) => {
    expect(quarters(cash, lift)).toEqual(expected);
  });

  test.each([
    ['a blank quarter in between', [1, null, 3], [1, null, 3], 'cash'],
    ['cash without lift', [1, 2], [1, null], 'lift'],
    ['lift without cash', [1], [1, 2], 'cash'],
    ['no quarter', [null], [null], 'cash'],
    ['five quarters', [1, 2, 3, 4, 5], [1, 2, 3, 4, 5], 'cash'],
  ])('%s is refused', (_, cash, lift, subject) => {
    expect(problemOf(() => quarters(cash, lift))).toMatchObject({ code: '#VALUE!', subject });
  });

  test('a first year from the second quarter has the second quarter’s cap', () => {
    const late = quartersOf(figures([null, MILLION]), figures([null, 20000]));
    const scheme = schemeOf({}, { 'cap.q1': number(1), 'cap.q2': number(3000) });
    expect(feeOfQuarter(late, scheme).toNumber()).toBe(3000);
  });
});

describe('properties of any year', () => {
  const year = fc.array(
    fc.record({ cash: fc.integer({ min: 1, max: 1e7 }), lift: fc.integer({ min: -1e6, max: 1e6 }) }),
    { minLength: 1, maxLength: 4 },
  );
  const cap = fc.option(fc.integer({ min: -1e5, max: 1e7 }), { nil: undefined });
  const total = (amounts: readonly Exact[]) => Exact.sum(amounts).toText(40);

  test('agree with sums of big integers; periods and invoices add up', () => {
    fc.assert(
      fc.property(anyScheme, year, cap, fc.nat(1e6), (scheme, rows, capCents, brought) => {
        const { exact, reference } = bothWays(scheme);
        const capped = {
          ...exact,
          cap: capCents === undefined ? ('none' as const) : Exact.ratio(capCents, 100),
        };
        const quarters = quartersOf(
          rows.map(({ cash }) => Exact.ratio(cash, 100)),
          rows.map(({ lift }) => Exact.ratio(lift, 100)),
        );
        const statement = incentiveStatement(quarters, capped, Exact.ratio(brought, 100));

        let [cash, lift, fees] = [0, 0, 0n];
        rows.forEach((row, index) => {
          [cash, lift] = [cash + row.cash, lift + row.lift];
          const earned = cents(feeOf(rational(cash, 100), rational(lift, 100), reference));
          const payable = capCents !== undefined && BigInt(capCents) < earned ? BigInt(capCents) : earned;
          expect(statement[index]?.ytdEarned.times(Exact.whole(100)).toText(40)).toBe(String(earned));
          expect(statement[index]?.fee.times(Exact.whole(100)).toText(40)).toBe(String(payable - fees));
          fees = payable;
        });

        const last = statement.at(-1);
        expect(total(statement.map(({ earnedInPeriod }) => earnedInPeriod))).toBe(last?.ytdEarned.toText(40));
        const settled = [
          ...statement.map(({ invoice }) => invoice),
          (last?.creditCarriedForward as Exact).negated(),
          Exact.ratio(brought, 100),
        ];
        expect(total(settled)).toBe(total(statement.map(({ fee }) => fee)));
        for (const { invoice, creditCarriedForward } of statement) {
          expect(invoice.isNegative() || creditCarriedForward.isNegative()).toBe(false);
          expect(invoice.isPositive() && creditCarriedForward.isPositive()).toBe(false);
        }
      }),
    );
  });
});

test('the trace names each quarter, its readings, and ends in the fee', () => {
  const quarters = quartersOf(figures([MILLION, MILLION]), figures([20000, 60000]));
  const trace = new Trace();
  const fees = incentiveFees(quarters, schemeOf({}, { cap: number(6000) }), trace);
  expect(trace.steps.at(-1)).toMatchObject({
    name: {
      en: 'Incentive fee, quarter 2',
      de: 'Incentive-Vergütung, 2. Quartal',
      ja: '第2四半期のインセンティブ報酬',
    },
    value: fees[1]?.fee,
  });
  const readings = trace.steps.map(({ reading }) => reading);
  expect(readings).toContain(statedAmounts);
  expect(readings).toContain(signedEarlierFees);
  const quarterOf = (name: string) => /, quarter ([12])$/.exec(name)?.[1];
  const told = trace.steps.map(({ name }) => quarterOf(name.en)).join('');
  expect(told).toMatch(/^(1+)(2+)$/);
  expect(told.lastIndexOf('1') + 1).toBe(told.length / 2);
});

test.each([
  ['an amount of money', number(6000), 'money'],
  ['no amount', 'none' as const, undefined],
])('a cap is told as what it is: %s', (_, cap, unit) => {
  const trace = new Trace();
  incentiveFees(quartersOf(figures([MILLION]), figures([20000])), schemeOf({}, { cap }), trace);
  const [told] = trace.steps.filter(({ name }) => name.en.startsWith('Cap'));
  expect([told?.value, told?.unit]).toEqual([cap, unit]);
});

test('§7 step 3: the trace of a statement settles each fee with the credit before it', () => {
  const trace = new Trace();
  const quarters = quartersOf(figures([MILLION, MILLION]), figures([20000, 60000]));
  incentiveStatement(quarters, schemeOf(), number(12000), trace);
  const settled = trace.steps.filter(({ clause }) => clause === 'A6 Ex.4 §7 step 3');
  expect(settled.map(({ name, value }) => [name.en, (value as Exact).toNumber()])).toEqual([
    ['Credit brought forward, quarter 1', 12000],
    ['Invoice, quarter 1', 0],
    ['Credit carried forward, quarter 1', 7000],
    ['Credit brought forward, quarter 2', 7000],
    ['Invoice, quarter 2', 3000],
    ['Credit carried forward, quarter 2', 0],
  ]);
});

describe('A6 Ex.4 §1.2 F, K: the quarterly total lift', () => {
  test.each([
    ['of all metrics, those that fell behind too', [12000, -4500.5, 0], 7499.5],
    ['without a metric', [], 0],
  ])('%s', (_, lifts, expected) => {
    const trace = new Trace();
    const total = quarterlyTotalLift(lifts.map(number), trace);
    expect(total.toNumber()).toBe(expected);
    expect(quarterlyTotalLift(lifts.map(number)).equals(total)).toBe(true);
    expect(trace.steps).toMatchObject([{ value: total, clause: 'A6 Ex.4 §1.2 K', unit: 'money' }]);
  });
});
