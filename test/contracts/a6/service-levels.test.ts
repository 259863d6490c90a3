import type { ExhibitCode } from '../../../src/contracts/a6/groups';
import { metricOf, metrics } from '../../../src/contracts/a6/metrics';
import {
  componentOf,
  componentsFor,
  exhibitOf,
  levelOf,
  serviceLevelEditions,
} from '../../../src/contracts/a6/service-levels';
import type { LevelComponent, ServiceLevel } from '../../../src/contracts/a6/service-level';

function level(exhibit: ExhibitCode, code: string): ServiceLevel {
  const found = levelOf(exhibit, code);
  if (found === undefined) throw new Error(`no level ${code}`);
  return found;
}

function component(exhibit: ExhibitCode, code: string): LevelComponent {
  const found = exhibitOf(exhibit)
    .levels.flatMap(({ components }) => components)
    .find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(`no component ${code}`);
  return found;
}

function codes(exhibit: ExhibitCode): string[] {
  return exhibitOf(exhibit).levels.flatMap(({ components }) => components.map(({ code }) => code));
}

describe('A6 Ex.3-A §3: acute service levels', () => {
  it('has levels 1–13', () => {
    expect(exhibitOf('3-A').levels.map(({ code }) => Number(code))).toEqual(
      [...Array(13).keys()].map((n) => n + 1),
    );
  });

  it('has these components', () => {
    expect(codes('3-A').join(' ')).toBe(
      '1a 1b 1c 1d 2 3 4 5-REG 5-FCC 5-MFS 5-CS 5-PCC 6 7a 7b 7c 7d 7e 7f 8 9 10-D 10-O 11 12 13A 13B',
    );
  });

  it.each(['3', '4', '9', '11', '12'])('§4: level %s is left to the parties', (code) => {
    expect(level('3-A', code).state).toBe('toBeAgreed');
    expect(component('3-A', code)).toMatchObject({ metric: 'AGREED', inputs: {} });
    expect(component('3-A', code).comparator).toBeUndefined();
  });

  it.each([
    ['1a', 'ASA', '<=', '§3.1(a)', '§4 A'],
    ['1b', 'ASA', '<=', '§3.1(b)', '§4 A'],
    ['1c', 'RATE', '<=', '§3.1(c)', '§4 A'],
    ['1d', 'RATE', '<=', '§3.1(d)', '§4 A'],
    ['2', 'RATE', '>=', '§3.2', '§4 B'],
    ['5-REG', 'RATE', '>=', '§3.5(b)(1)', '§4 E(A)'],
    ['5-FCC', 'SURVEY', '>=', '§3.5(b)(2)', '§4 E(B)'],
    ['5-MFS', 'SURVEY', '>=', '§3.5(b)(2)', '§4 E(B)'],
    ['5-CS', 'SURVEY', '>=', '§3.5(b)(2)', '§4 E(B)'],
    ['5-PCC', 'SURVEY', '>=', '§3.5(b)(2)', '§4 E(B)'],
    ['6', 'DAYS', '<=', '§3.6', '§4 F'],
    ['7a', 'ACCURACY', '>=', '§3.7(b)(1)', '§4 G'],
    ['7b', 'ACCURACY', '>=', '§3.7(b)(2)', '§4 G'],
    ['7c', 'ACCURACY', '>=', '§3.7(b)(3)', '§4 G'],
    ['7d', 'ACCURACY', '>=', '§3.7(b)(4)', '§4 G'],
    ['7e', 'ACCURACY', '>=', '§3.7(b)(5)', '§4 G'],
    ['7f', 'ACCURACY', '>=', '§3.7(b)(6)', '§4 G'],
    ['8', 'UNPOSTED', '<=', '§3.8', '§4 H'],
    ['10-D', 'RATE', '>=', '§3.10', '§4 J'],
    ['10-O', 'RATE', '>=', '§3.10', '§4 J'],
    ['13A', 'DAYS', '<=', '§3.13(A)', '§4 M'],
    ['13B', 'DAYS', '<=', '§3.13(A)', '§4 M'],
  ])('component %s: %s, met when %s its target (%s, %s)', (code, metric, comparator, section, target) => {
    expect(component('3-A', code)).toMatchObject({
      metric,
      comparator,
      clause: `A6 Ex.3-A ${section}`,
      targetClause: `A6 Ex.3-A ${target}`,
    });
  });

  it('§7.3.1, §7.3.2: levels 1 and 5 are proportional, all others whole', () => {
    const proportional = exhibitOf('3-A').levels.filter(({ credit }) => credit === 'proportional');
    expect(proportional.map(({ code }) => code)).toEqual(['1', '5']);
  });

  it('§3.8(C): only level 8 is excluded when it is not measured', () => {
    const excluded = exhibitOf('3-A').levels.filter(({ unmeasured }) => unmeasured === 'excluded');
    expect(excluded.map(({ code }) => code)).toEqual(['8']);
  });

  it.each([
    ['(i)', ['5', '13']],
    ['(ii)', ['1', '2', '6', '7', '8', '10']],
    ['(iii)', ['4', '11', '12']],
    ['(iv)', ['3', '9']],
  ])('§1 %s is the delay of levels %s', (section, levels) => {
    const found = exhibitOf('3-A').levels.filter(({ effectiveClause }) =>
      effectiveClause.endsWith(` ${section}`),
    );
    expect(found.map(({ code }) => code)).toEqual(levels);
  });
});

describe('A6 Ex.3-B §2: provider service levels', () => {
  it('has levels 1–12', () => {
    expect(exhibitOf('3-B').levels.map(({ code }) => Number(code))).toEqual(
      [...Array(12).keys()].map((n) => n + 1),
    );
  });

  it('has these components, and none for the deleted level 7', () => {
    expect(codes('3-B').join(' ')).toBe('1 2 3 4 5 6 8A-1 8A-2 8B 9 10 11 12');
    expect(level('3-B', '7')).toMatchObject({ state: 'deleted', clause: 'A6 Ex.3-B §2.7', components: [] });
  });

  it.each(['3', '4', '5', '9', '11', '12'])('§3: level %s is left to the parties', (code) => {
    expect(level('3-B', code).state).toBe('toBeAgreed');
  });

  it.each([
    ['1', 'ASA', '<=', '§2.1', '§3 A'],
    ['2', 'RATE', '>=', '§2.2', '§3 B'],
    ['6', 'DAYS', '<=', '§2.6', '§3 F'],
    ['8A-1', 'RATE', '<=', '§2.8(A)(1)', '§3 G'],
    ['8A-2', 'RATE', '<=', '§2.8(A)(2)', '§3 G'],
    ['8B', 'UNPOSTED', '<=', '§2.8(B)', '§3 (second list) A'],
    ['10', 'RATE', '<=', '§2.10', '§3 (second list) C'],
  ])('component %s: %s, met when %s its target (%s, %s)', (code, metric, comparator, section, target) => {
    expect(component('3-B', code)).toMatchObject({
      metric,
      comparator,
      clause: `A6 Ex.3-B ${section}`,
      targetClause: `A6 Ex.3-B ${target}`,
    });
  });

  it('§6.3(A): only level 8 is proportional', () => {
    const proportional = exhibitOf('3-B').levels.filter(({ credit }) => credit === 'proportional');
    expect(proportional.map(({ code }) => code)).toEqual(['8']);
  });

  it.each([
    ['athena', ['8A-1', '8A-2']],
    ['epic', ['8B']],
  ] as const)('§2.8: on %s, level 8 is measured by %s', (platform, expected) => {
    expect(componentsFor(level('3-B', '8'), [platform]).map(({ code }) => code)).toEqual(expected);
  });

  it('§5.3 wants a waiver in advance, Ex.3-A §6.3 does not', () => {
    expect(exhibitOf('3-B')).toMatchObject({ waiverInAdvance: true, waiverClause: 'A6 Ex.3-B §5.3' });
    expect(exhibitOf('3-A')).toMatchObject({ waiverInAdvance: false, waiverClause: 'A6 Ex.3-A §6.3' });
  });
});

it('a level is found by its number as text or as a number, with or without blanks', () => {
  expect(levelOf('3-A', 13)?.code).toBe('13');
  expect(levelOf('3-A', ' 2 ')?.code).toBe('2');
  expect(levelOf('3-B', '13')).toBeUndefined();
});

it('a component is found in any letter case; blank means the only one', () => {
  expect(componentOf(level('3-A', '5'), '5-reg')?.code).toBe('5-REG');
  expect(componentOf(level('3-A', '7'), '7A')?.code).toBe('7a');
  expect(componentOf(level('3-A', '2'), 2)?.code).toBe('2');
  expect(componentOf(level('3-A', '2'), '')?.code).toBe('2');
  expect(componentOf(level('3-A', '1'), '')).toBeUndefined();
});

it('Amendment 6 is in force from 1 July 2022', () => {
  expect(serviceLevelEditions.map(({ from }) => from)).toEqual(['2022-07-01']);
});

it.each([
  ['RATE', ['numerator', 'less', 'denominator'], 'SLA.RATE'],
  ['ASA', ['numerator', 'denominator'], 'SLA.ASA'],
  ['SURVEY', ['numerator', 'less', 'denominator'], 'SLA.SURVEY'],
  ['ACCURACY', ['numerator', 'less', 'denominator'], 'SLA.ACCURACY'],
  ['DAYS', ['numerator', 'denominator'], 'SLA.DAYS'],
  ['UNPOSTED', ['numerator', 'less', 'denominator'], 'SLA.UNPOSTED'],
  ['AGREED', [], undefined],
])('metric %s reads %s', (code, inputs, name) => {
  expect(metricOf(code.toLowerCase())).toMatchObject({ code, inputs });
  expect(metricOf(code)?.function).toBe(name);
  expect(metrics).toHaveLength(7);
});
