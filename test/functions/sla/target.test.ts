import { answer, errorOf } from '../../support/formula';

const stepped = '{"2022-07-01","2022-12-31",45;"2023-01-01","2023-06-30",40;"2023-10-01","",30}';
const byGroup = [
  '{"from","to","target","group"',
  '"2022-07-01","",0.9,"Presence"',
  '"2022-07-01","2022-12-31",0.9,"Alexian"',
  '"2023-01-01","",0.92,"Alexian"}',
].join(';');

describe('Ex.3-A §4 A: targets by date, from and to inclusive', () => {
  test.each([
    ['2022-07-01', 45],
    ['2022-12-31', 45],
    ['2023-01-01', 40],
    ['2023-06-30', 40],
    ['2023-10-01', 30],
    ['2999-12-31', 30],
  ])('on %s the target is %d', (day, target) => {
    expect(answer(`=SLA.TARGET(${stepped},"${day}")`)).toBe(target);
  });

  test.each([
    ['before the first row', '2022-06-30', '… – 2022-06-30'],
    ['in a gap', '2023-07-15', '2023-07-01 – 2023-09-30'],
  ])('%s: #N/A names the gap', (_, day, gap) => {
    expect(errorOf(`=SLA.TARGET(${stepped},"${day}")`)).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining(gap),
    });
  });

  test('after the last row: #N/A names the gap', () => {
    const error = errorOf('=SLA.TARGET({"2022-07-01","2022-12-31",45},"2023-02-01")');
    expect(error).toMatchObject({ code: '#N/A', message: expect.stringContaining('2023-01-01 – …') });
  });

  test('a gap ends where the next row begins, in whatever order the rows stand', () => {
    const shuffled =
      '{"2023-10-01","2023-12-31",30;"2022-07-01","2022-12-31",45;"2024-01-01","",20;"2023-01-01","2023-06-30",40}';
    expect(errorOf(`=SLA.TARGET(${shuffled},"2023-07-15")`).message).toContain(
      'none for 2023-07-01 – 2023-09-30.',
    );
  });

  test('a target of one day', () => {
    expect(answer('=SLA.TARGET({"2022-07-01","2022-07-01",45},"2022-07-01")')).toBe(45);
  });

  test('dates may be serials, and a time of day is cut off', () => {
    expect(answer('=SLA.TARGET({44743,44926,45},44926.99)')).toBe(45);
  });

  test.each([['n/a'], ['N/A'], ['not applicable'], ['entfällt']])(
    'a component that is %s that day has no target',
    (words) => {
      const error = errorOf(
        `=SLA.TARGET({"2022-07-01","2022-12-31","${words}";"2023-01-01","",40},"2022-08-01")`,
      );
      expect(error).toMatchObject({ code: '#N/A', message: expect.stringContaining('row 1') });
      expect(
        answer(`=SLA.TARGET({"2022-07-01","2022-12-31","${words}";"2023-01-01","",40},"2023-08-01")`),
      ).toBe(40);
    },
  );

  test('two rows in force on one day are an error that names both', () => {
    const error = errorOf('=SLA.TARGET({"2022-07-01","2022-12-31",45;"2022-12-31","",40},"2022-12-31")');
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain('Rows 1 (2022-07-01 – 2022-12-31) and 2 (2022-12-31 – …)');
  });

  test.each([
    ['a row that ends before it starts', '=SLA.TARGET({"2022-07-01","2022-06-30",45},"2022-07-01")', 'Row 1'],
    ['a row without from', '=SLA.TARGET({"","2022-06-30",45},"2022-07-01")', 'row 1, from'],
    ['a row without target', '=SLA.TARGET({"2022-07-01","",""},"2022-07-01")', 'row 1, target'],
    ['serial 60 as the date', `=SLA.TARGET(${stepped},60)`, 'date'],
    ['no date', `=SLA.TARGET(${stepped},)`, 'date'],
  ])('%s', (_, formula, named) => {
    expect(errorOf(formula)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining(named) });
  });
});

describe('Ex.3-A §4 E: targets by group', () => {
  test.each([
    ['a group by its name', '"2023-03-01","Presence"', 0.9],
    ['in any letter case', '"2023-03-01","alexian "', 0.92],
    ['without a group where all agree', '"2022-08-01"', 0.9],
  ])('%s', (_, asked, target) => {
    expect(answer(`=SLA.TARGET(${byGroup},${asked})`)).toBe(target);
  });

  test.each([
    ['without a group where they differ', '"2023-03-01"', '#VALUE!', '"Presence", "Alexian" differ'],
    [
      'a group that is not there',
      '"2023-03-01","Acme"',
      '#N/A',
      '"Acme"; its groups are "Presence", "Alexian".',
    ],
  ])('%s', (_, asked, code, named) => {
    expect(errorOf(`=SLA.TARGET(${byGroup},${asked})`)).toMatchObject({
      code,
      message: expect.stringContaining(named),
    });
  });

  test('without a group, one that has no target that day differs from one that has', () => {
    const schedule = '{"2022-07-01","",1,"A";"2023-07-01","",1,"B"}';
    expect(errorOf(`=SLA.TARGET(${schedule},"2022-08-01")`).code).toBe('#VALUE!');
    expect(answer(`=SLA.TARGET(${schedule},"2023-08-01")`)).toBe(1);
  });

  test('a row without a group holds for every group', () => {
    const schedule = '{"2022-07-01","2022-12-31",1,"";"2023-01-01","",2,"A"}';
    expect(answer(`=SLA.TARGET(${schedule},"2022-08-01","A")`)).toBe(1);
    expect(answer(`=SLA.TARGET(${schedule},"2022-08-01","B")`)).toBe(1);
    expect(answer(`=SLA.TARGET(${schedule},"2023-08-01")`)).toBe(2);
    expect(errorOf(`=SLA.TARGET(${schedule},"2023-08-01","B")`)).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('none for 2023-01-01 – ….'),
    });
  });

  test('without a group, rows for all groups beside rows for one are no overlap', () => {
    const schedule = '{"2022-07-01","2022-12-31",1,"";"2023-01-01","",2,"A";"2023-01-01","",2,"B"}';
    expect(answer(`=SLA.TARGET(${schedule},"2022-08-01")`)).toBe(1);
    expect(answer(`=SLA.TARGET(${schedule},"2023-08-01")`)).toBe(2);
  });

  test.each([
    ['of the only group', '{"2022-07-01","2022-12-31",1,"A"}'],
    ['of any group', '{"2022-07-01","2022-12-31",1,"A";"2022-07-01","2022-12-31",2,"B"}'],
  ])('without a group, a day on which no target %s is in force: #N/A names the gap', (_, schedule) => {
    expect(errorOf(`=SLA.TARGET(${schedule},"2023-08-01")`)).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('none for 2023-01-01 – ….'),
    });
  });

  test.each([
    ['n/a for all groups is not applicable', '"n/a"', '"n/a"', '#N/A'],
    ['n/a for the first only is a difference', '"n/a"', '1', '#VALUE!'],
    ['n/a for the second only is a difference', '1', '"n/a"', '#VALUE!'],
  ])('§4 A, without a group: %s', (_, first, second, code) => {
    const schedule = `{"2022-07-01","",${first},"A";"2022-07-01","",${second},"B"}`;
    expect(errorOf(`=SLA.TARGET(${schedule},"2022-08-01")`).code).toBe(code);
  });

  test('rows of different groups may overlap, rows of one may not', () => {
    const schedule = '{"2022-07-01","",1,"A";"2022-07-01","",2,"B";"2022-08-01","",3,"B"}';
    expect(answer(`=SLA.TARGET(${schedule},"2022-08-01","A")`)).toBe(1);
    expect(errorOf(`=SLA.TARGET(${schedule},"2022-08-01","B")`).message).toContain(
      '2 (2022-07-01 – …) and 3',
    );
  });
});
