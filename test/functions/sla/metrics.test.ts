import { answer, errorOf } from '../../support/formula';

describe('Ex.3-A §3.1(a): average speed of answer', () => {
  test.each([
    ['=SLA.ASA(45000,1500)', 30],
    ['=SLA.ASA(0,10)', 0],
    ['=SLA.ASA("12.5",0.1+0.2)', 125 / 3],
    ['=SLA.ASA(1,3)', 1 / 3],
  ])('%s', (formula, value) => {
    expect(answer(formula)).toBe(value);
  });

  test('§6.3: no calls is not measured, not zero', () => {
    expect(errorOf('=SLA.ASA(0,0)')).toMatchObject({
      code: '#DIV/0!',
      message: expect.stringContaining('calls'),
    });
    expect(errorOf('=SLA.ASA(10,0)').code).toBe('#DIV/0!');
  });

  test.each([['=SLA.ASA(-1,10)'], ['=SLA.ASA(1,-10)'], ['=SLA.ASA("10 s",1)'], ['=SLA.ASA(TRUE,1)']])(
    '%s',
    (formula) => {
      expect(errorOf(formula).code).toBe('#VALUE!');
    },
  );
});

describe('Ex.3-A §3.1(c), §3.2: a part over its whole', () => {
  test.each([
    ['=SLA.RATE(180,4500)', 0.04],
    ['=SLA.RATE(0,4500)', 0],
    ['=SLA.RATE(7,7)', 1],
    ['=SLA.RATE(0.1+0.2,0.3)', 1],
    ['=SLA.RATE(2,3)', 2 / 3],
  ])('%s', (formula, value) => {
    expect(answer(formula)).toBe(value);
  });

  test.each([
    ['=SLA.RATE(7,6)', '#VALUE!', 'numerator'],
    ['=SLA.RATE(0.3000000001,0.3)', '#VALUE!', 'numerator'],
    ['=SLA.RATE(-1,6)', '#VALUE!', 'numerator'],
    ['=SLA.RATE(1,-6)', '#VALUE!', 'denominator'],
    ['=SLA.RATE(1,0)', '#VALUE!', 'numerator'],
    ['=SLA.RATE(0,0)', '#DIV/0!', 'denominator'],
    ['=SLA.RATE(#N/A,6)', '#N/A', 'numerator'],
    ['=SLA.RATE(1,#REF!)', '#VALUE!', 'denominator holds the error #REF!'],
  ])('%s is %s', (formula, code, named) => {
    expect(errorOf(formula)).toMatchObject({ code, message: expect.stringContaining(named) });
  });
});

describe('Ex.3-A §3.5(b)(2): survey scores', () => {
  test.each([
    ['=SLA.SURVEY(80,10,100)', 0.7],
    ['=SLA.SURVEY(10,80,100)', -0.7],
    ['=SLA.SURVEY(20,10,30)', 1 / 3],
    ['=SLA.SURVEY(20,10,30,)', 1 / 3],
    ['=SLA.SURVEY(2,1,3,3)', 1 / 3],
    ['=SLA.SURVEY(50,50,100)', 0],
  ])('%s', (formula, value) => {
    expect(answer(formula)).toBe(value);
  });

  test.each([
    ['29 answers are excluded, not failed', '=SLA.SURVEY(20,9,29)', '#N/A', '30'],
    ['no answer is excluded too', '=SLA.SURVEY(0,0,0)', '#N/A', 'responses'],
    ['an agreed minimum', '=SLA.SURVEY(20,9,49,50)', '#N/A', '50'],
    ['without a minimum no answer is not measured', '=SLA.SURVEY(0,0,0,0)', '#DIV/0!', 'responses'],
    ['more rated than answered', '=SLA.SURVEY(60,50,100)', '#VALUE!', 'satisfied'],
    ['bad input before exclusion', '=SLA.SURVEY(20,11,29)', '#VALUE!', 'satisfied'],
    ['a negative count', '=SLA.SURVEY(20,-1,100)', '#VALUE!', 'dissatisfied'],
  ])('%s', (_, formula, code, named) => {
    expect(errorOf(formula)).toMatchObject({ code, message: expect.stringContaining(named) });
  });
});

describe('Ex.3-A §3.7(b): coding accuracy', () => {
  test('what was left unchanged', () => {
    expect(answer('=SLA.ACCURACY(1200,36)')).toBe(0.97);
    expect(answer('=SLA.ACCURACY(3,3)')).toBe(0);
    expect(answer('=SLA.ACCURACY(3,0)')).toBe(1);
  });

  test.each([
    ['=SLA.ACCURACY(3,4)', '#VALUE!'],
    ['=SLA.ACCURACY(0,0)', '#DIV/0!'],
    ['=SLA.ACCURACY(-3,0)', '#VALUE!'],
  ])('%s is %s', (formula, code) => {
    expect(errorOf(formula).code).toBe(code);
  });
});

describe('Ex.3-A §3.6, §3.8: balances in days of revenue', () => {
  test.each([
    ['credit balance', '=SLA.DAYS(1500000,92000000,92)', 1.5],
    ['a third of a day', '=SLA.DAYS(1,270,90)', 1 / 3],
    ['a balance on the other side', '=SLA.DAYS(-1500000,92000000,92)', -1.5],
    ['the mean of three month-ends', '=SLA.UNPOSTED({900000;1200000;1500000},92000000,92)', 1.2],
    ['in a row', '=SLA.UNPOSTED({900000,1200000,1500000},92000000,92)', 1.2],
    ['with its heading', '=SLA.UNPOSTED({"Saldo";900000;1200000;1500000},92000000,92)', 1.2],
    ['its absolute value', '=SLA.UNPOSTED({-900000;-1200000;-1500000},92000000,92)', 1.2],
    ['signs inside the mean', '=SLA.UNPOSTED({-900000;1200000;-1500000},92000000,92)', 0.4],
    ['less what agreement excludes', '=SLA.UNPOSTED({900000;1200000;1500000},92000000,92,200000)', 1],
    ['excluded beyond the mean', '=SLA.UNPOSTED({900000;1200000;1500000},92000000,92,1300000)', 0.1],
  ])('%s', (_, formula, value) => {
    expect(answer(formula)).toBe(value);
  });

  test.each([
    ['=SLA.DAYS(1,0,90)', '#DIV/0!', 'revenue'],
    ['=SLA.DAYS(1,-5,90)', '#VALUE!', 'revenue'],
    ['=SLA.DAYS(1,5,0)', '#VALUE!', 'days'],
    ['=SLA.DAYS(1,5,90.5)', '#VALUE!', 'days'],
    ['=SLA.UNPOSTED({1;2;3},0,90)', '#DIV/0!', 'revenue'],
    ['=SLA.UNPOSTED({1;2},5,90)', '#VALUE!', 'balances'],
    ['=SLA.UNPOSTED({1;2;3;4},5,90)', '#VALUE!', 'balances'],
    ['=SLA.UNPOSTED({1;"";3},5,90)', '#VALUE!', 'balances'],
    ['=SLA.UNPOSTED({1;"x";3},5,90)', '#VALUE!', 'balances, row 2'],
    ['=SLA.UNPOSTED(7,5,90)', '#VALUE!', 'balances'],
  ])('%s is %s', (formula, code, named) => {
    expect(errorOf(formula)).toMatchObject({ code, message: expect.stringContaining(named) });
  });
});
