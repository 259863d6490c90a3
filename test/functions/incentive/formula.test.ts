import { answer, errorOf } from '../../support/formula';
import { row, scheme } from './formulas';

const plain = scheme();

describe('A6 Ex.4 §1.2, §6: typed formulas', () => {
  test.each([
    ['=INCENTIVE.LIFT(0.1+0.2,0.1)', 0.2],
    ['=INCENTIVE.LIFT(90,100)', -10],
    ['=INCENTIVE.LIFT(90,100,TRUE)', 10],
    ['=INCENTIVE.LIFTRATE(1,3)', 1 / 3],
    ['=INCENTIVE.LIFTRATE(-1,4)', -0.25],
    [
      `=INCENTIVE.SCORE(0.1+0.2,${scheme({ threshold: 0.3, lowUpper: 3, highBase: 0.7, highLower: 0.3, highUpper: 1 })})`,
      0.7,
    ],
    [`=INCENTIVE.YTD(1000000,-5000,${scheme({ minScore: -1 })})`, -1250],
    [`=INCENTIVE.FEE(1000000,40000,${plain})`, 7500],
    [`=INCENTIVE.FEE({1000000,1000000},{20000,60000},${plain})`, 10000],
    [`=INCENTIVE.FEE({"Cash";1000000;1000000},{"Total lift";20000;60000},${plain})`, 10000],
    [`=INCENTIVE.FEE({1000000;1000000;"";""},{20000;60000;"";""},${plain})`, 10000],
    [`=INCENTIVE.FEE({1000000;1000000},{20000;60000},${plain},1)`, 5000],
    [`=INCENTIVE.FEE({"";1000000},{"";20000},${scheme({ cap: null, 'cap.q2': 4000 })})`, 4000],
    [`=INCENTIVE.REQUIRED(2500,1000000,${plain})`, 10000],
    ['=INCENTIVE.TIERED(100.5,{"from","to","rate";0,100,0.1;100,"",0.01})', 10.01],
    ['=INCENTIVE.TIERED(100.5,{"Satz","bis","von";0.1,100,0;0.01,"",100},"WHOLE")', 1.01],
    ['=INCENTIVE.PERIOD(44834)', 'FY2023 Q1'],
    ['=INCENTIVE.DUE("2023-12-31","INVOICE",{"incentive.invoiceDays",60})', 45351],
    ['=INCENTIVE.DUE(44834,"scorecard","","")', 44849],
  ])('%s', (formula, expected) => {
    expect(answer(formula)).toBe(expected);
  });

  test('half a cent after a division is rounded away from zero', () => {
    const third = scheme({ lowUpper: 0.03, lowMultiplier: 1, threshold: 9, minScore: -99, maxScore: 99 });
    expect(answer(`=INCENTIVE.YTD(7,3.015,${third})`)).toBe(1.01);
    expect(answer(`=INCENTIVE.YTD(7,-3.015,${third})`)).toBe(-1.01);
  });
});

test('STATEMENT spills a heading row and a row a quarter', () => {
  const capped = scheme({ cap: 6000 });
  const formula = `=INCENTIVE.STATEMENT({1000000;1000000;1000000;1000000},{20000;60000;-70000;30000},${capped},2000)`;
  expect(answer(formula)).toEqual([
    ['Quarter', 'YTD cash', 'YTD lift', 'YTD lift %', 'Score', 'YTD earned', 'Earned in period', 'Fee', 'Invoice', 'Credit carried forward'], // prettier-ignore
    [1, 1e6, 20000, 0.02, 0.5, 5000, 5000, 5000, 3000, 0],
    [2, 2e6, 80000, 0.04, 0.75, 15000, 10000, 1000, 1000, 0],
    [3, 3e6, 10000, 1 / 300, 1 / 12, 2500, -12500, -3500, 0, 3500],
    [4, 4e6, 40000, 0.01, 0.25, 10000, 7500, 3500, 0, 0],
  ]);
});

describe('errors say which argument, what it was and what is allowed', () => {
  test.each([
    ['=INCENTIVE.LIFTRATE(1,0)', '#DIV/0!', 'YTD cash is 0'],
    [`=INCENTIVE.YTD(0,1,${plain})`, '#DIV/0!', 'YTD cash is 0'],
    [`=INCENTIVE.YTD(-5,1,${plain})`, '#DIV/0!', 'YTD cash is -5'],
    [`=INCENTIVE.FEE({10;-10},{1;1},${plain})`, '#DIV/0!', 'YTD cash is 0'],
    [`=INCENTIVE.STATEMENT({0},{1},${plain})`, '#DIV/0!', 'YTD cash is 0'],
    [`=INCENTIVE.REQUIRED(1,0,${plain})`, '#DIV/0!', 'YTD cash is 0'],
    [`=INCENTIVE.REQUIRED(10001,1000000,${plain})`, '#N/A', 'most that can be earned is 10000'],
    [
      `=INCENTIVE.YTD(1E300,1E300,${scheme({ maxScore: 9, rate: 1 })})`.replace(
        /1E300/g,
        `1${'0'.repeat(300)}`,
      ),
      '#NUM!',
      'too large',
    ],
    [`=INCENTIVE.FEE({10;20},{1},${plain})`, '#VALUE!', 'lift is blank in quarter 2'],
    [`=INCENTIVE.FEE({10;"";20},{1;"";2},${plain})`, '#VALUE!', 'Quarter 2 is blank'],
    [`=INCENTIVE.FEE({1;2;3;4;5},{1;2;3;4;5},${plain})`, '#VALUE!', 'at most four quarters'],
    [`=INCENTIVE.FEE({10;20},{1;2},${plain},3)`, '#VALUE!', 'quarter must be one of'],
    [`=INCENTIVE.FEE({10;20},{1;2},${plain},1.5)`, '#VALUE!', 'quarter must be a whole number'],
    [`=INCENTIVE.FEE({10;"abc"},{1;2},${plain})`, '#VALUE!', 'cash, row 2'],
    [
      `=INCENTIVE.STATEMENT({10},{1},${plain},-1)`,
      '#VALUE!',
      'creditBroughtForward must be a number of at least 0',
    ],
    [
      '=INCENTIVE.METRICSCORE(1,2,2,{"multiplier",1;"base",0;"minScore",0;"maxScore",1})',
      '#VALUE!',
      'bound and target are both 2',
    ],
    ['=INCENTIVE.GROUPSCORE({1;1},{0.5;0.4})', '#VALUE!', 'add up to 0.9'],
    ['=INCENTIVE.GROUPSCORE({1;1},{0.5})', '#VALUE!', 'weights has 1 row, but scores has 2'],
    ['=INCENTIVE.GROUPSCORE({1;1},{1.5;-0.5})', '#VALUE!', 'weights, row 1'],
    ['=INCENTIVE.TIERED(200,{0,100,0.1})', '#N/A', '[100, …)'],
    ['=INCENTIVE.TIERED(200,{0,100,0.1;90,300,0.1})', '#VALUE!', 'overlap'],
    ['=INCENTIVE.TIERED(50,{0,100,0.1},"stepped")', '#VALUE!', 'one of marginal, whole, interpolated'],
    ['=INCENTIVE.PERIOD(60)', '#VALUE!', 'date must be'],
    ['=INCENTIVE.PERIOD("2023-02-29")', '#VALUE!', 'date must be'],
    ['=INCENTIVE.PERIOD(44834,13)', '#VALUE!', 'fiscalYearStartMonth must be a whole number from 1 to 12'],
    ['=INCENTIVE.PERIOD(44834,0)', '#VALUE!', 'fiscalYearStartMonth'],
    ['=INCENTIVE.DUE(44834,"payment")', '#VALUE!', 'one of scorecard, review, invoice, final'],
    ['=INCENTIVE.DUE(44834,"invoice")', '#N/A', 'invoiceDays'],
    [
      '=INCENTIVE.DUE(44834,"invoice",{"invoiceDays",1.5})',
      '#VALUE!',
      'invoiceDays must be a whole number of at least 0',
    ],
    ['=INCENTIVE.DUE(44834,"review",{"reviewDays",20})', '#VALUE!', 'delivered is blank'],
    [
      `=INCENTIVE.DUE(44834,"final",{${row('objectionDays', 5)};${row('incentive.objectionDays', 5)}},44849)`,
      '#VALUE!',
      'twice',
    ],
  ])('%s', (formula, code, words) => {
    const error = errorOf(formula);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});

describe('INCENTIVE.EXPLAIN', () => {
  const rows = (formula: string) => answer(formula) as (string | number)[][];

  test('ends in the result', () => {
    const spilled = rows(`=INCENTIVE.EXPLAIN("YTD",1000000,40000,${plain})`);
    expect(spilled.at(-1)?.[1]).toBe(7500);
  });

  test('says that two lines do not meet, and what a cent can move', () => {
    const spilled = rows(`=INCENTIVE.EXPLAIN("YTD",1000000,40000,${scheme({ highBase: 0.6 })})`);
    const cent = spilled.find(([name]) => name === 'What one cent can move at the threshold');
    expect(cent?.[1]).toBe(1000);
    expect(spilled.some((cells) => String(cells[4]).includes('do not meet at the threshold'))).toBe(true);
  });

  test.each([
    ['one for the year', { cap: 9000 }, 'scheme: cap', 'scheme: cap'],
    [
      'one for each quarter',
      { cap: null, 'cap.q1': 4000, 'cap.q2': 9000 },
      'scheme: cap.q1',
      'scheme: cap.q2',
    ],
  ])('A6 Ex.4 §6: says under which key the cap stands, %s', (_, caps, first, second) => {
    const spilled = rows(`=INCENTIVE.EXPLAIN("FEE",{1000000;1000000},{20000;60000},${scheme({ ...caps })})`);
    const formulas = spilled.filter(([name]) => String(name).startsWith('Cap of the period'));
    expect(formulas.map((cells) => cells[2])).toEqual([first, second]);
  });

  test('says why there is no result', () => {
    const spilled = rows(`=INCENTIVE.EXPLAIN("REQUIRED",10001,1000000,${plain})`);
    expect(spilled.at(-1)?.slice(0, 2)).toEqual(['no result', '#N/A']);
    expect(spilled.at(-1)?.[2]).toContain('10000');
  });
});
