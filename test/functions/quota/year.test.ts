import { catalogue } from '../../../src/functions/catalogue';
import type { CellValue } from '../../../src/domain/cell';
import { answer, errorOf } from '../../support/formula';

function rows(formula: string): CellValue[][] {
  return answer(formula) as CellValue[][];
}

describe('the statement', () => {
  const columns = [
    'month', 'opening', 'consultation', 'forfeited', 'analysis', 'implementation', 'preparation', 'followUp',
    'serviceRequest', 'topUp', 'closing', 'overage hours', 'overage EUR', 'fee EUR',
  ]; // prettier-ignore
  const spilled = () =>
    rows(
      '=QUOTA.STATEMENT("a",{"Reisekosten","Stunden","Art","Datum";"",9,"Umsetzung","2023-03-31";"",90.25,"Analyse","2022-04-11";33.33,4,"vor Ort","2022-05-02";"",7,"Aufstockung","2023-03-01"})',
    );

  test('a heading row and twelve months from the first of the earliest entry’s month', () => {
    expect(spilled()[0]).toEqual(columns);
    expect(
      spilled()
        .map(([month]) => month)
        .slice(1, 4),
    ).toEqual([44652, 44682, 44713]);
    expect(spilled()).toHaveLength(13);
  });

  test.each([
    ['April', 1, [96, 0, 0, 90.25, 0, 0, 0, 0, 0, 5.75, 0, 0, 670]],
    ['May, on site only (K §2.4)', 2, [5.75, 0, 0, 0, 0, 0, 0, 0, 0, 5.75, 0, 633.33, 670]],
    ['March, topped up first', 12, [5.75, 0, 0, 0, 9, 0, 0, 0, 7, 3.75, 0, 0, 670]],
  ])('%s', (_, row, figures) => {
    expect(spilled()[row]?.slice(1)).toEqual(figures);
  });

  test('cents add up to the rounded year: three times 0.375 EUR are 1.13', () => {
    const ledger =
      '{"2022-01-01","Analyse",16;"2022-01-02","Analyse","0.0033333";"2022-02-01","Analyse","0.0033333";"2022-03-01","Analyse","0.0033334"}';
    const year = rows(`=QUOTA.STATEMENT({2,500},${ledger})`);
    const total = answer(`=QUOTA.OVERAGE({2,500},${ledger})`);
    expect(total).toBe(1.13);
    expect(year.slice(1, 4).map((row) => row[12])).toEqual([0.38, 0.37, 0.38]);
  });

  test.each([
    [
      'an entry after the year',
      '"a",{44562,"Analyse",1;44927,"Analyse",1}',
      /^Row 2 of ledger is dated 2023-01-01/,
    ],
    ['an entry before the year', '"a",{44562,"Analyse",1},44563', /^Row 1 of ledger is dated 2022-01-01/],
    ['no entries and no year', '"a",{"","",""}', /^yearStart is needed/],
    ['a year that leaves the calendar', '"a",{"9999-05-01","Analyse",1}', /^A contract year from 9999-05-01/],
  ])('%s is refused', (_, args, sentence) => {
    expect(errorOf(`=QUOTA.STATEMENT(${args})`)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(sentence),
    });
  });
});

describe('the day the quota is used up', () => {
  test.each([
    ['at one hour a day: the 96th day of 2022', '{44562,"consultation",1}', '44562,44562', 44657],
    ['in a leap year: the 96th day of 2024', '{45292,"consultation",1}', '45292,45292', 45387],
    ['used up already', '{44562,"Analyse",90;44600,"Analyse",20}', '44700,44562', 44600],
    ['a fiscal year', '{"2022-07-01","Analyse",1}', '"2022-07-01","2022-07-01"', 44838],
  ])('%s', (_, ledger, days, expected) => {
    expect(answer(`=QUOTA.RUNOUT("a",${ledger},${days})`)).toBe(expected);
  });

  test.each([
    ['beyond the year', '{44562,"Analyse",1},44600,44562', '#N/A', 'At this pace hours are left'],
    ['no pace', '{44562,"abgesagt",1},44600,44562', '#N/A', 'Nothing is debited'],
    ['asOf before yearStart', '{44562,"Analyse",1},44561,44562', '#VALUE!', 'asOf is 2021-12-31'],
    ['no asOf', '{44562,"Analyse",1},,44562', '#VALUE!', 'asOf must be a date'],
    ['no yearStart', '{44562,"Analyse",1},44562', '#VALUE!', 'yearStart must be a date'],
  ])('%s', (_, args, code, named) => {
    expect(errorOf(`=QUOTA.RUNOUT("a",${args})`)).toMatchObject({
      code,
      message: expect.stringContaining(named),
    });
  });
});

describe('explanations', () => {
  test.each(
    catalogue
      .filter(({ name }) => name.startsWith('QUOTA.'))
      .flatMap(({ name, examples }) =>
        examples.map(({ formula, result }) => [name, formula, result] as const),
      ),
  )('%s: the last step of %s is the result', (name, formula, result) => {
    const explained = rows(formula.replace(`${name}(`, `QUOTA.EXPLAIN("${name.slice('QUOTA.'.length)}",`));
    const last = explained.at(-1);
    expect(last?.[1]).toBe(Array.isArray(result) ? result.at(-1).at(-1) : result);
    for (const [step, , text] of explained) expect([step, text]).not.toContain('');
  });

  test('every debit of a balance can be traced: which entry took what, and why', () => {
    const steps = rows(
      '=QUOTA.EXPLAIN("REMAINING",{1,500},{44564,"Sprechzeit",1.5;44562,"Analyse",6.5;44563,"abgesagt",1})',
    );
    expect(steps.slice(1, 6).map(([step, value, , clause]) => [step, value, clause])).toEqual([
      ['Allotment of the contract year', 8, 'K §1.7'],
      ['2022-01-01 Background analysis (row 2)', 6.5, 'K §2.3'],
      ['2022-01-02 Cancelled by the supplier (row 3)', 0, 'K §2.2'],
      ['2022-01-03 Consultation slot (row 1)', 2, 'K §2.1'],
      ['2022-01-03 Consultation slot (row 1): beyond the quota', 0.5, 'K §2.6'],
    ]);
  });

  test('the months of a statement are told with all their figures', () => {
    const steps = rows(
      '=QUOTA.EXPLAIN("STATEMENT",{1,500},{"2022-01-03","Analyse",6.5;"2022-01-04","Aufstockung",2;"2022-01-05","Analyse",5},"2022-01-01")',
    );
    // One day is 8 hours; 8 + 2 − 6.5 − 5 leaves 1.5 hours short, at 112.50; 500 EUR in twelve parts are 41.666…
    const january = steps.filter(([step]) => String(step).startsWith('2022-01-01 '));
    expect(january.map(([step, value]) => [step, value])).toEqual([
      ['2022-01-01 Opening balance', 8],
      ['2022-01-01 Hours debited', 11.5],
      ['2022-01-01 Top-ups', 2],
      ['2022-01-01 Of these beyond the quota', 1.5],
      ['2022-01-01 Closing balance', 0],
      ['2022-01-01 Overage', 168.75],
      ['2022-01-01 Fee', 41.67],
    ]);
  });

  test('the cost of each package is told by its letter', () => {
    const steps = rows('=QUOTA.EXPLAIN("BEST",100)').map(([step, value]) => [step, value]);
    expect(steps).toContainEqual(['Yearly cost of package a', 8490]);
    expect(steps).toContainEqual(['Yearly cost of package b', 15600]);
  });

  test('where there is no answer, the reason stands last', () => {
    const steps = rows('=QUOTA.EXPLAIN("RUNOUT","a",{44562,"Analyse",1},44600,44562)');
    expect(steps.at(-1)?.slice(0, 3)).toEqual([
      'no result',
      '#N/A',
      'At this pace hours are left when the contract year ends on 2022-12-31.',
    ]);
  });
});
