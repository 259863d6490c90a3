import { type Day, dayOfText, isoText } from '../../../src/domain/calendar';
import { type DueStep, dueDate } from '../../../src/domain/incentive/due-date';
import { periodName } from '../../../src/domain/incentive/period';
import { Exact } from '../../../src/domain/decimal/exact';
import { Trace } from '../../../src/domain/trace';
import { problemOf } from '../../support/problem';

const day = (text: string) => dayOfText(text) as Day;

describe('A6 Ex.4 §1.2 C, E: computation periods', () => {
  test.each([
    ['2022-07-01', 7, 'FY2023 Q1'],
    ['2022-09-30', 7, 'FY2023 Q1'],
    ['2022-10-01', 7, 'FY2023 Q2'],
    ['2022-12-31', 7, 'FY2023 Q2'],
    ['2023-01-01', 7, 'FY2023 Q3'],
    ['2023-06-30', 7, 'FY2023 Q4'],
    ['2023-07-01', 7, 'FY2024 Q1'],
    ['2024-02-29', 7, 'FY2024 Q3'],
    ['2022-12-31', 1, 'FY2022 Q4'],
    ['2023-01-01', 1, 'FY2023 Q1'],
    ['2022-11-30', 12, 'FY2022 Q4'],
    ['2022-12-01', 12, 'FY2023 Q1'],
    ['2023-01-15', 2, 'FY2023 Q4'],
  ])('%s, fiscal year from month %d', (date, startMonth, expected) => {
    expect(periodName(day(date), startMonth)).toBe(expected);
  });
});

const timetable = {
  reviewDays: Exact.whole(20),
  invoiceDays: Exact.whole(60),
  objectionDays: Exact.whole(45),
};

describe('A6 Ex.4 §7: due dates', () => {
  test.each([
    ['2022-09-30', 'scorecard', undefined, '2022-10-15'],
    ['2022-12-31', 'scorecard', undefined, '2023-01-15'],
    ['2023-01-31', 'scorecard', undefined, '2023-02-15'],
    ['2024-02-29', 'scorecard', undefined, '2024-03-15'],
    ['2022-09-30', 'review', '2022-10-14', '2022-11-03'],
    ['2023-12-31', 'review', '2024-02-15', '2024-03-06'],
    ['2023-12-31', 'invoice', undefined, '2024-02-29'],
    ['2022-12-31', 'invoice', undefined, '2023-03-01'],
    ['2022-09-30', 'final', '2022-10-14', '2022-11-28'],
    ['2022-12-31', 'final', '2023-01-15', '2023-03-01'],
  ] as const)('period to %s, %s, delivered %s: %s', (periodEnd, step, delivered, expected) => {
    const trace = new Trace();
    const due = dueDate(day(periodEnd), step, timetable, delivered && day(delivered), trace);
    expect(isoText(due)).toBe(expected);
    expect(trace.steps.at(-1)).toMatchObject({ value: Exact.whole(day(expected)), unit: 'date' });
  });

  test.each([
    ['review', 'reviewDays', 'A6 Ex.4 §7 step 2'],
    ['invoice', 'invoiceDays', 'A6 Ex.4 §7 step 3'],
    ['final', 'objectionDays', 'A6 Ex.4 §7 step 4'],
  ] as const)('%s without its term: #N/A naming %s', (step, key, clause) => {
    const problem = problemOf(() => dueDate(day('2022-09-30'), step, {}, day('2022-10-14')));
    expect(problem).toMatchObject({ code: '#N/A', subject: 'terms', clause });
    for (const sentence of Object.values(problem.sentence)) expect(sentence).toContain(key);
  });

  test.each(['review', 'final'] satisfies DueStep[])('%s without the delivery: #VALUE!', (step) => {
    const problem = problemOf(() => dueDate(day('2022-09-30'), step, timetable, undefined));
    expect(problem).toMatchObject({ code: '#VALUE!', subject: 'delivered' });
  });

  test.each([
    ['scorecard', {}],
    ['invoice', { invoiceDays: Exact.whole(1) }],
    ['invoice', { invoiceDays: Exact.ofDouble(1e300) }],
  ] as const)('%s beyond the calendar: #NUM!', (step, terms) => {
    expect(problemOf(() => dueDate(day('9999-12-31'), step, terms, undefined)).code).toBe('#NUM!');
  });
});
