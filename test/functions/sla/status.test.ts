import { answer, errorOf } from '../../support/formula';

describe('§4: the comparator is part of the target, and comparisons are exact', () => {
  test.each([
    ['0.1+0.2', '<', 'default'],
    ['0.1+0.2', '<=', 'met'],
    ['0.1+0.2', '>=', 'met'],
    ['0.1+0.2', '>', 'default'],
    ['0.1+0.2', '≤', 'met'],
    ['0.1+0.2', '≥', 'met'],
    ['0.1+0.2', ' <= ', 'met'],
    ['0.29999999999999', '<', 'met'],
    ['0.30000000000001', '<=', 'default'],
    ['0.30000000000001', '>', 'met'],
    ['"0.3000000000000000000001"', '<=', 'default'],
    ['"0.30"', '<=', 'met'],
  ])('%s against %s 0.3 is %s', (actual, comparator, status) => {
    expect(answer(`=SLA.STATUS(${actual},0.3,"${comparator}")`)).toBe(status);
  });

  test.each([['=<'], ['=>'], ['='], ['<>'], ['less'], [''], ['<=<']])(
    '"%s" is no comparator',
    (comparator) => {
      expect(errorOf(`=SLA.STATUS(1,2,"${comparator}")`)).toMatchObject({
        code: '#VALUE!',
        message: expect.stringContaining('comparator'),
      });
    },
  );
});

describe('§6.3: what could not be measured is a default', () => {
  test.each([['""'], ['"not measured"'], ['#DIV/0!'], ['" "'], ['"1,000"'], ['']])(
    'an actual of %s',
    (actual) => {
      expect(answer(`=SLA.STATUS(${actual},10,"<=")`)).toBe('default');
    },
  );

  test('#N/A is excluded; any other error comes out', () => {
    expect(answer('=SLA.STATUS(#N/A,10,"<=")')).toBe('excluded');
    expect(answer('=SLA.STATUS(SLA.SURVEY(5,1,29),0.5,">=")')).toBe('excluded');
    expect(answer('=SLA.STATUS(SLA.RATE(0,0),0.5,">=")')).toBe('default');
    expect(errorOf('=SLA.STATUS(#NUM!,10,"<=")').code).toBe('#NUM!');
    expect(errorOf('=SLA.STATUS(#NULL!,10,"<=")').code).toBe('#NULL!');
    expect(errorOf('=SLA.STATUS(#VALUE!,10,"<=")').code).toBe('#VALUE!');
    expect(errorOf('=SLA.STATUS(#REF!,10,"<=")')).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('#REF!'),
    });
    expect(errorOf('=SLA.STATUS(TRUE,10,"<=")').code).toBe('#VALUE!');
  });

  test('a target must be a number', () => {
    expect(errorOf('=SLA.STATUS(1,"","<=")').code).toBe('#VALUE!');
    expect(errorOf('=SLA.STATUS(1,#N/A,"<=")').code).toBe('#N/A');
    expect(errorOf('=SLA.STATUS(1,"n/a","<=")').code).toBe('#VALUE!');
  });
});

describe('§1: a window counts when it lies wholly on or after the effective date', () => {
  test.each([
    ['starts on the effective date', '2022-10-01', 'default'],
    ['starts after it', '2022-09-30', 'default'],
    ['starts the day before it', '2022-10-02', 'not in effect'],
    ['straddles it', '2022-11-15', 'not in effect'],
    ['ends on it', '2022-12-31', 'not in effect'],
    ['ends before it', '2023-01-01', 'not in effect'],
  ])('a missed window that %s', (_, effectiveDate, status) => {
    expect(answer(`=SLA.STATUS(48,45,"<=","2022-10-01","2022-12-31","${effectiveDate}")`)).toBe(status);
  });

  test('a window of one day', () => {
    expect(answer('=SLA.STATUS(48,45,"<=",44835,44835,44835)')).toBe('default');
  });

  test('a window upside down is refused with both its days', () => {
    expect(errorOf('=SLA.STATUS(1,2,"<=","2022-10-02","2022-10-01","2022-07-01")').message).toContain(
      'windowEnd = 2022-10-01 lies before windowStart = 2022-10-02',
    );
  });

  test.each([
    ['=SLA.STATUS(1,2,"<=","2022-10-01")', 'windowEnd'],
    ['=SLA.STATUS(1,2,"<=",,"2022-10-01")', 'windowStart'],
    ['=SLA.STATUS(1,2,"<=",,,"2022-10-01")', 'windowStart'],
    ['=SLA.STATUS(1,2,"<=","2022-10-01","2022-12-31")', 'effectiveDate'],
    ['=SLA.STATUS(1,2,"<=","2022-10-01","","2022-12-31")', 'windowEnd'],
    ['=SLA.STATUS(1,2,"<=","2022-10-02","2022-10-01","2022-07-01")', 'windowEnd'],
    ['=SLA.STATUS(1,2,"<=","2022-10-02","2022-10-01","2029-07-01")', 'windowEnd'],
    ['=SLA.STATUS(1,2,"<=",60,61,1)', 'windowStart'],
  ])('%s is refused', (formula, named) => {
    expect(errorOf(formula)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining(named) });
  });
});

describe('the order: not in effect, excluded, met, excused, default', () => {
  const early = '"2022-10-01","2022-12-31","2022-11-15"';
  const due = '"2022-10-01","2022-12-31","2022-10-01"';
  test.each([
    ['not in effect before excluded', `#N/A,45,"<=",${early},"waived"`, 'not in effect'],
    ['not in effect before met', `40,45,"<=",${early},"waived"`, 'not in effect'],
    ['not in effect before not measured', `"",45,"<=",${early}`, 'not in effect'],
    ['excluded before excused', `#N/A,45,"<=",${due},"waived"`, 'excluded'],
    ['met before excused', `40,45,"<=",${due},"waived"`, 'met'],
    ['excused before default', `48,45,"<=",${due},"waived"`, 'excused'],
    ['§9: not measured but waived', `"",45,"<=",${due},"waived"`, 'excused'],
    ['Ex.3-B §8: without a window', '48,45,"<=",,,,"Athena outage 4711"', 'excused'],
    ['a waiver that is blank', `48,45,"<=",${due},""`, 'default'],
    ['a waiver that says no', `48,45,"<=",${due},"no"`, 'default'],
    ['an empty cell as desktop Excel passes it', `48,45,"<=",${due},0`, 'default'],
  ])('%s', (_, args, status) => {
    expect(answer(`=SLA.STATUS(${args})`)).toBe(status);
  });

  test.each([['TRUE'], ['1'], ['FALSE']])('a waiver of %s says nothing', (waiver) => {
    expect(errorOf(`=SLA.STATUS(48,45,"<=",,,,${waiver})`)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('waiver'),
    });
  });
});
