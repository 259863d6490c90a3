import { groups, type Group } from '../../../../../src/contracts/a6/groups';
import { dayOfText, type Day } from '../../../../../src/domain/calendar';
import { Exact } from '../../../../../src/domain/decimal/exact';
import {
  effectiveDateOf,
  stepInForce,
  type TargetStep,
} from '../../../../../src/scorecard/rules/sla/assessment/schedule';

const day = (text: string) => dayOfText(text) as Day;

interface Told {
  readonly from?: string;
  readonly to?: string;
  readonly target?: string;
  readonly agreedOn?: string;
  readonly effective?: string;
  /** For the group alone. */
  readonly ofGroup?: true;
}

const presence = groups.find(({ kind }) => kind === 'acute') as Group;

function step({ from, to, target, agreedOn, effective, ofGroup }: Told): TargetStep {
  const optional = (text: string | undefined) => (text === undefined ? undefined : day(text));
  return {
    exhibit: '3-A',
    component: '2',
    group: ofGroup && { ...presence, members: [presence] },
    from: optional(from),
    to: optional(to),
    target: target === 'n/a' ? 'n/a' : target === undefined ? undefined : Exact.ofText(target),
    effectiveDate: optional(effective),
    agreedOn: optional(agreedOn),
    metric: undefined,
    metricCell: undefined,
    comparator: '>=',
    isFaulty: false,
    rowNumber: 2,
  };
}

function targetOn(start: string, ...told: Told[]): string {
  const found = stepInForce(told.map(step), day(start));
  if (found.kind !== 'inForce') return found.kind;
  return found.step.target instanceof Exact ? found.step.target.toText() : '';
}

const old: Told = { from: '2022-07-01', target: '0.95' };
const changed: Told = { from: '2022-10-01', target: '0.9' };

describe('The target of a window is the one in force on its first day (A6 Ex.3-A §4, §5)', () => {
  test.each<[string, string, string, Told[]]>([
    ['the only step', '2022-10-01', '0.95', [old]],
    ['before the first step nothing applies', '2022-04-01', 'notApplicable', [old]],
    ['a step begins on its first day', '2022-10-01', '0.9', [old, changed]],
    ['the order of the rows does not matter', '2022-10-01', '0.9', [changed, old]],
    ['a step without an end holds until the next begins', '2022-07-01', '0.95', [old, changed]],
    ['a step ends on its last day', '2022-10-01', 'notApplicable', [{ ...old, to: '2022-09-30' }]],
    ['a step holds on its last day', '2022-10-01', '0.95', [{ ...old, to: '2022-10-01' }]],
    ['a step without a first day holds from the beginning', '2022-07-01', '0.95', [{ target: '0.95' }]],
    ['the same target twice is no contradiction', '2022-10-01', '0.95', [old, old]],
    [
      'nor is it that a component does not apply',
      '2022-10-01',
      'notApplicable',
      [
        { ...old, target: 'n/a' },
        { ...old, target: 'n/a' },
      ],
    ],
    ['a target and none contradict each other', '2022-10-01', 'unknown', [old, { ...old, target: 'n/a' }]],
    [
      'what is meant for the group wins over what is meant for all',
      '2022-10-01',
      '0.9',
      [old, { ...old, target: '0.9', ofGroup: true }],
    ],
    ['in whatever order they stand', '2022-10-01', '0.9', [{ ...old, target: '0.9', ofGroup: true }, old]],
    ['n/a: the component does not apply', '2022-10-01', 'notApplicable', [{ ...changed, target: 'n/a' }]],
    [
      'two targets from the same day contradict each other',
      '2022-10-01',
      'unknown',
      [old, { ...old, target: '0.9' }],
    ],
    ['a target left blank is not known', '2022-10-01', 'unknown', [{ from: '2022-07-01' }]],
  ])('%s', (_, start, expected, steps) => {
    expect(targetOn(start, ...steps)).toBe(expected);
  });
});

describe('A change applies to windows that start after its agreement (A6 Ex.3-A §5, Ex.3-B §4)', () => {
  const agreed = (agreedOn: string): Told => ({ ...changed, agreedOn });

  test.each([
    ['the day before the window', '2022-09-30', '0.9'],
    ['on its first day', '2022-10-01', '0.95'],
    ['within it', '2022-11-15', '0.95'],
  ])('agreed %s', (_, agreedOn, expected) => {
    expect(targetOn('2022-10-01', old, agreed(agreedOn))).toBe(expected);
  });

  test('the earlier target goes on holding past the day that was entered as its last', () => {
    expect(targetOn('2022-10-01', { ...old, to: '2022-09-30' }, agreed('2022-11-15'))).toBe('0.95');
  });

  test('the target that came too early is named', () => {
    const found = stepInForce([step(old), step(agreed('2022-11-15'))], day('2022-10-01'));
    expect(found.kind === 'inForce' && found.premature?.target).toEqual(Exact.ofText('0.9'));
  });

  test('of two changes the one agreed in time holds', () => {
    const second: Told = { from: '2022-10-01', target: '0.85', agreedOn: '2022-12-01' };
    expect(targetOn('2022-10-01', old, agreed('2022-09-01'), second)).toBe('0.9');
  });

  test.each([
    ['2022-08-01', '2022-09-01', '0.85'],
    ['2022-09-01', '2022-08-01', '0.9'],
  ])('of two changes agreed on %s and %s the later one holds', (first, second, expected) => {
    const other: Told = { from: '2022-10-01', target: '0.85', agreedOn: second };
    expect(targetOn('2022-10-01', old, agreed(first), other)).toBe(expected);
  });

  test('of four steps that were all agreed too late the first is no change', () => {
    const late = ['2022-07-01', '2022-08-01', '2022-09-01', '2022-10-01'].map((from, index): Told => ({
      from,
      target: `0.9${String(index)}`,
      agreedOn: '2022-11-15',
    }));
    expect(targetOn('2022-10-01', ...late)).toBe('0.9');
  });

  test('a first target is no change: levels can work back by agreement (A6 §2.03, §2.04)', () => {
    expect(targetOn('2022-07-01', { ...old, agreedOn: '2022-08-15' })).toBe('0.95');
  });
});

describe('The effective date is the level’s, not the step’s (A6 Ex.3-A §1)', () => {
  test('a later step that leaves it blank does not take it away', () => {
    const steps = [step({ ...old, effective: '2022-08-01' }), step(changed)];
    expect(effectiveDateOf(steps[1] as TargetStep, steps)).toBe(day('2022-08-01'));
  });

  test('a date that only a later step has is not reached earlier', () => {
    const steps = [step(old), step({ ...changed, effective: '2022-10-01' })];
    expect(effectiveDateOf(steps[0] as TargetStep, steps)).toBeUndefined();
  });

  test('the step’s own date wins over an earlier step’s', () => {
    const steps = [step({ ...old, effective: '2022-09-01' }), step({ ...changed, effective: '2022-08-01' })];
    expect(effectiveDateOf(steps[1] as TargetStep, steps)).toBe(day('2022-08-01'));
  });

  test('a date on another step from the same day counts', () => {
    const steps = [step(old), step({ ...old, effective: '2022-08-01' })];
    expect(effectiveDateOf(steps[0] as TargetStep, steps)).toBe(day('2022-08-01'));
  });
});
