import fc from 'fast-check';
import { dayOfText, type Day } from '../../../src/domain/calendar';
import { Exact } from '../../../src/domain/decimal/exact';
import { comparators, type Comparator } from '../../../src/domain/sla/comparator';
import { levelsInEffect } from '../../../src/domain/sla/levels-in-effect';
import { shareMissed } from '../../../src/domain/sla/share';
import { type Actual, serviceLevelStatus, statuses } from '../../../src/domain/sla/status';

const day = (text: string) => dayOfText(text) as Day;
const quarter = { start: day('2022-10-01'), end: day('2022-12-31') };

/** Every combination of what decides, in the contract's order: the first column that applies decides. */
const windows = [
  ['no window', undefined],
  ['in effect', { ...quarter, effectiveDate: day('2022-10-01') }],
  ['not in effect', { ...quarter, effectiveDate: day('2022-10-02') }],
] as const;
const actuals: readonly (readonly [string, Actual])[] = [
  ['good', Exact.whole(1)],
  ['bad', Exact.whole(9)],
  ['not measured', 'not measured'],
  ['excluded', 'excluded'],
];
const combinations = windows.flatMap(([when, window]) =>
  actuals.flatMap(([what, actual]) =>
    [true, false].map((waived) => ({
      when,
      window,
      what,
      actual,
      waived,
      name: `${when}, ${what}, ${waived ? 'waived' : 'no waiver'}`,
    })),
  ),
);

describe('§1, §6.3, §9: the status of every combination', () => {
  test.each(combinations)('$name', ({ when, window, what, actual, waived }) => {
    const expected =
      when === 'not in effect'
        ? 'not in effect'
        : what === 'excluded'
          ? 'excluded'
          : what === 'good'
            ? 'met'
            : waived
              ? 'excused'
              : 'default';
    const measurement = { actual, target: Exact.whole(5), comparator: '<=' as Comparator, window, waived };
    expect(serviceLevelStatus(measurement)).toBe(expected);
  });
});

test('§4: each comparator is what mathematics says, for any two whole numbers', () => {
  const truth: Record<Comparator, (a: number, b: number) => boolean> = {
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>=': (a, b) => a >= b,
    '>': (a, b) => a > b,
  };
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.constantFrom(...comparators), (a, b, comparator) => {
      const status = serviceLevelStatus({
        actual: Exact.whole(a),
        target: Exact.whole(b),
        comparator,
        window: undefined,
        waived: false,
      });
      expect(status).toBe(truth[comparator](a, b) ? 'met' : 'default');
    }),
  );
});

test('§7.2: levels in effect are at most all of them, and never fewer in a later window', () => {
  const level = fc.record({
    effectiveDate: fc.option(fc.integer({ min: 44000, max: 46000 }) as fc.Arbitrary<Day>, { nil: undefined }),
    voided: fc.boolean(),
  });
  const start = fc.integer({ min: 44000, max: 46000 }) as fc.Arbitrary<Day>;
  fc.assert(
    fc.property(fc.array(level), start, start, (levels, a, b) => {
      const [earlier, later] = a <= b ? [a, b] : [b, a];
      const count = levelsInEffect(levels, earlier);
      expect(count.atMost(levelsInEffect(levels, later))).toBe(true);
      expect(
        levelsInEffect(levels, later).atMost(Exact.whole(levels.filter(({ voided }) => !voided).length)),
      ).toBe(true);
    }),
  );
});

test('§7.3.1: components that are excluded or not in effect never change the share', () => {
  const component = fc.constantFrom(...statuses);
  const outside = fc.array(fc.constantFrom('excluded' as const, 'not in effect' as const));
  fc.assert(
    fc.property(fc.array(component), outside, (components, more) => {
      expect(shareMissed([...more, ...components]).equals(shareMissed(components))).toBe(true);
      expect(shareMissed(components).atMost(Exact.one)).toBe(true);
    }),
  );
});
