import type { CellValue } from '../../../src/domain/cell';
import { answer } from '../../support/formula';

interface ExplainedStep {
  readonly step: CellValue;
  readonly value: CellValue;
  readonly clause: CellValue;
  readonly reading: CellValue;
}

/** The calculation alone: the arguments it starts from are left out. */
function explained(call: string): ExplainedStep[] {
  return (answer(`=SLA.EXPLAIN(${call})`) as CellValue[][])
    .filter(([, , formula]) => formula !== 'given' && formula !== 'default')
    .map(([step = '', value = '', , clause = '', reading = '']) => ({ step, value, clause, reading }));
}

describe('§7.3.1: that components count equally is a reading only where there are several', () => {
  const readingOfShare = (call: string) =>
    explained(call).find(({ step }) => step === 'Share missed')?.reading;

  test.each([
    ['one of two', '"CREDIT",1000,0.05,10,1,2', 'count equally'],
    ['all of two', '"CREDIT",1000,0.05,10,2,2', 'count equally'],
  ])('%s', (_, call, reading) => {
    expect(readingOfShare(call)).toContain(reading);
  });

  test('a level without components', () => {
    expect(readingOfShare('"CREDIT",1000,0.05,10')).toBe('');
  });
});

describe('§7.2, Ex.3-B §2.8: levels in effect, and the void ones apart', () => {
  const counted = (call: string) => explained(call).map(({ step, value }) => [step, value]);

  test('a void level is told, if it would be in effect', () => {
    expect(counted('"INEFFECT",{44743;44743;44743;44927},44835,{"";"void";"";"void"}')).toEqual([
      ['Service levels void', 1],
      ['Service levels in effect', 2],
    ]);
  });

  test.each([
    ['no level is void', '"INEFFECT",{44743;44743},44835'],
    ['only one is that is not in effect yet', '"INEFFECT",{44743;44743;44927},44835,{"";"";"void"}'],
  ])('nothing is told where %s', (_, call) => {
    expect(counted(call)).toEqual([['Service levels in effect', 2]]);
  });
});

test('§7.3: each credit is told with the row it stands in', () => {
  const rows = explained('"CREDITS",{1;"";0.5},1000,0.1,2').filter(({ step }) =>
    String(step).startsWith('Credit, row'),
  );
  expect(rows.map(({ step, value }) => [step, value])).toEqual([
    ['Credit, row 1', 50],
    ['Credit, row 3', 25],
  ]);
});

test('§7.4: each credit that is returned, too', () => {
  const rows = explained('"EARNBACK",{5;"";6},{"met";"";"default"}').slice(1);
  expect(rows.map(({ step, value }) => [step, value])).toEqual([
    ['Credit returned, row 1', 5],
    ['Credit returned, row 3', 0],
  ]);
});

test('§3.5(b)(2): a survey with answers enough says so', () => {
  expect(explained('"SURVEY",20,10,30')[0]).toMatchObject({ value: true });
});

describe('a tier is told with its bounds, open ones as …', () => {
  test.each([
    ['closed', '"TIER",0.96,{0.95,0.99,0.1}', 0.95, 0.99],
    ['open below', '"TIER",0.5,{"",0.99,0.1}', '…', 0.99],
    ['open above', '"TIER",1,{0.95,"",0.1}', 0.95, '…'],
  ])('%s', (_, call, from, to) => {
    expect(explained(call).map(({ step, value }) => [step, value])).toEqual([
      ['Tier from', from],
      ['Tier to', to],
      ['Rate of the tier', 0.1],
    ]);
  });
});

describe('§6.3: whether there is an actual is told first', () => {
  test.each([
    ['a number', '"STATUS",48,45,"<="', [true, false, 'default']],
    ['not measured', '"STATUS","",45,"<="', [false, 'default']],
  ])('%s', (_, call, values) => {
    expect(explained(call).map(({ value }) => value)).toEqual(values);
  });
});

describe('a status names the clause that decides it', () => {
  test.each([
    ['§2.1: before its effective date', '48,45,"<=",44835,44926,44836', 'A6 Ex.3-A §1, §2.1', ''],
    ['§3.5(b)(2): excluded', '#N/A,45,"<="', 'A6 Ex.3-A §3.5(b)(2), §3.8(C)', ''],
    ['§4: met', '45,45,"<="', 'A6 Ex.3-A §4', ''],
    ['§9: excused', '48,45,"<=",,,,"relieved"', 'A6 Ex.3-A §9; A6 Ex.3-B §8', 'no credit'],
    ['§6.3: not measured', '"",45,"<="', 'A6 Ex.3-A §6.3; A6 Ex.3-B §5.3', ''],
    ['§1: missed', '48,45,"<="', 'A6 Ex.3-A §1', ''],
  ])('%s', (_, args, clause, reading) => {
    const status = explained(`"STATUS",${args}`).at(-1);
    expect(status?.clause).toBe(clause);
    if (reading === '') expect(status?.reading).toBe('');
    else expect(status?.reading).toContain(reading);
  });
});
