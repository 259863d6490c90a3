import { answer, errorOf } from '../../support/formula';

describe('§7.2: levels in effect', () => {
  test.each([
    ['reached on the first day', '=SLA.INEFFECT({44743;44835;44927},44835)', 2],
    ['none yet', '=SLA.INEFFECT({44743;44835},44742)', 0],
    ['a level without a date', '=SLA.INEFFECT({44743;"";44835},44835)', 2],
    ['in a row', '=SLA.INEFFECT({44743,44835},44835)', 2],
    ['a single level', '=SLA.INEFFECT(44743,44835)', 1],
    ['with its heading', '=SLA.INEFFECT({"Effective date";44743},44835)', 1],
    [
      'Ex.3-B §2.8: a void level does not count',
      '=SLA.INEFFECT({44743;44743;44743},44835,{"";"void";FALSE})',
      2,
    ],
    ['void before its date', '=SLA.INEFFECT({44743;44927},44835,{"";TRUE})', 1],
    ['Ex.3-B §2.8: the first level is void', '=SLA.INEFFECT({44743;44743},44835,{"void";""})', 1],
    ['Ex.3-B §2.8: the only level is void', '=SLA.INEFFECT(44743,44835,"ausgesetzt")', 0],
    ['the first level is void, in a row', '=SLA.INEFFECT({44743,44743},44835,{"無効",""})', 1],
    ['marks with their heading', '=SLA.INEFFECT({44743;44743},44835,{"Void";"";"void"})', 1],
    [
      'dates and marks with their headings, the first level void',
      '=SLA.INEFFECT({"Effective date";44743;44743},44835,{"void";"void";""})',
      1,
    ],
    ['marks among other columns', '=SLA.INEFFECT({44743;44743},44835,{"Level","Void";1,"x";2,""})', 1],
  ])('%s', (_, formula, count) => {
    expect(answer(formula)).toBe(count);
  });

  test.each([
    ['=SLA.INEFFECT({44743;44743},44835,{"";"";"void"})', '#VALUE!', 'voided has 3 rows'],
    ['=SLA.INEFFECT({44743;44743},44835,{"x";"";"void"})', '#VALUE!', 'voided has 3 rows'],
    ['=SLA.INEFFECT({44743;44743},44835,{"void"})', '#VALUE!', 'voided has 1 row,'],
    [
      '=SLA.INEFFECT({44743,1;44743,2},44835)',
      '#VALUE!',
      'effectiveDates must be one column, or a range with the heading effectiveDate in its first row; it was a range of 2 × 2 cells.',
    ],
    ['=SLA.INEFFECT({44743;"soon"},44835)', '#VALUE!', 'effectiveDates, row 2'],
    ['=SLA.INEFFECT({44743;#N/A},44835)', '#N/A', 'effectiveDates'],
    ['=SLA.INEFFECT(,44835)', '#VALUE!', 'effectiveDates'],
  ])('%s is %s', (formula, code, named) => {
    expect(errorOf(formula)).toMatchObject({ code, message: expect.stringContaining(named) });
  });
});

describe('§7.3.1: the share of a level that its components missed', () => {
  test.each([
    ['two of four', '{"met";"default";"default";"met"}', 0.5],
    ['excluded and not in effect are in neither count', '{"default";"excluded";"met";"not in effect"}', 0.5],
    ['§9: excused is applicable and not missed', '{"default";"excused";"excused"}', 1 / 3],
    ['all missed', '{"default";"default"}', 1],
    ['none applicable', '{"excluded";"not in effect"}', 0],
    ['blanks are skipped', '{"default";"";"met"}', 0.5],
    ['any letter case, in a row', '{"Default","MET "}', 0.5],
    ['one component', '"default"', 1],
    ['with its heading', '{"Status";"default"}', 1],
  ])('%s', (_, statuses, share) => {
    expect(answer(`=SLA.SHARE(${statuses})`)).toBe(share);
  });

  test.each([
    ['{"met";"failed"}', '#VALUE!', 'statuses, row 2'],
    ['{"met";1}', '#VALUE!', 'statuses, row 2'],
    ['{"met";#DIV/0!}', '#DIV/0!', 'statuses'],
    ['', '#VALUE!', 'statuses'],
  ])('%s', (statuses, code, named) => {
    expect(errorOf(`=SLA.SHARE(${statuses})`)).toMatchObject({
      code,
      message: expect.stringContaining(named),
    });
  });
});

describe('§7.2: the credit of one level', () => {
  test.each([
    ['at risk ÷ levels × fee base', '1000000,0.05,10', 5000],
    ['§7.3.1: half of it for one of two components', '1000000,0.05,10,1,2', 2500],
    ['blank optional arguments', '1000000,0.05,10,,""', 5000],
    ['none missed', '1000000,0.05,10,0,4', 0],
    ['a third, rounded once', '100,1,3', 33.33],
    ['two thirds, rounded once', '100,1,3,2,2', 33.33],
    ['two thirds of a third', '100,1,3,2,3', 22.22],
    ['half a cent rounds away from zero', '20.10,0.05,1', 1.01],
    ['half a cent after a division', '0.03,0.5,3', 0.01],
    ['0.1+0.2 is 0.3', '0.1+0.2,0.05,1', 0.02],
    ['text taken exactly', '"1000000","0.05","10"', 5000],
    ['nothing at risk', '1000000,0,10', 0],
  ])('%s', (_, args, credit) => {
    expect(answer(`=SLA.CREDIT(${args})`)).toBe(credit);
  });

  test.each([
    ['"abc",0.05,10', 'feeBase'],
    ['-1,0.05,10', 'feeBase'],
    ['1000,5,10', 'atRisk'],
    ['1000,-0.05,10', 'atRisk'],
    ['1000,0.05,0', 'levelsInEffect'],
    ['1000,0.05,2.5', 'levelsInEffect'],
    ['1000,0.05,-3', 'levelsInEffect'],
    ['1000,0.05,10,3,2', 'missed'],
    ['1000,0.05,10,-1,2', 'missed'],
    ['1000,0.05,10,2', 'missed'],
    ['1000,0.05,10,0,0', 'applicable'],
    ['1000,0.05', 'levelsInEffect'],
    ['1000,0.05,10,1,1,1', 'at most 5'],
  ])('SLA.CREDIT(%s) is refused', (args, named) => {
    expect(errorOf(`=SLA.CREDIT(${args})`)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining(named),
    });
  });

  test('too large for a cell to hold to the cent', () => {
    expect(errorOf('=SLA.CREDIT(1e300,1,3)').code).toBe('#NUM!');
  });
});

describe('§7.3: the credits of a window add up, at most to the amount at risk', () => {
  test.each([
    ['one row a level', '{1;0.5;0},1000000,0.05,10', [[5000], [2500], [0]]],
    ['cents that add up: 10 in three', '{1;1;1},10,1,3', [[3.34], [3.33], [3.33]]],
    ['the largest remainder first', '{0.5;1;1},0.05,1,1', [[0.01], [0.02], [0.02]]],
    ['capped pro rata', '{1;1;1},100,0.3,3,0.1', [[3.34], [3.33], [3.33]]],
    ['the cap counts rows, not what they would be alone', '{1;0.5},1000,0.2,1,0.15', [[100], [50]]],
    ['more defaults than levels: the amount at risk is the cap', '{1;1;1},300,0.1,2', [[10], [10], [10]]],
    ['a blank row answers blank', '{1;"";0.5},1000,0.1,2', [[50], [''], [25]]],
    ['all blank', '{"";""},1000,0.1,2', [[''], ['']]],
    ['all met', '{0;0},1000,0.1,2', [[0], [0]]],
    ['the heading is no row', '{"Share";1},1000,0.1,2', [[50]]],
    ['a single cell', '1,1000,0.1,2', [[50]]],
    ['a row of shares is answered as a column', '{1,0.5},1000,0.1,2', [[50], [25]]],
    ['nothing may be at risk', '{1;1},1000,0.1,2,0', [[0], [0]]],
  ])('%s', (_, args, credits) => {
    expect(answer(`=SLA.CREDITS(${args})`)).toEqual(credits);
  });

  test.each([
    ['{1;1.5},1000,0.1,2', 'shares, row 2'],
    ['{1;-0.5},1000,0.1,2', 'shares, row 2'],
    ['{1;"x"},1000,0.1,2', 'shares, row 2'],
    ['{1;0},1000,0.1,2,1.1', 'maxAtRisk'],
    ['{1;0},1000,0.1,0', 'levelsInEffect'],
    ['{1,0;0,1},1000,0.1,2', 'shares'],
    [',1000,0.1,2', 'shares'],
  ])('SLA.CREDITS(%s) is refused', (args, named) => {
    expect(errorOf(`=SLA.CREDITS(${args})`)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining(named),
    });
  });
});

describe('§7.4: the earn-back', () => {
  test.each([
    ['all of it where the next status is met', '{5000;2500.01},{"met";"met"}', [[5000], [2500.01]]],
    ['nothing otherwise', '{1;2;3;4},{"default";"excused";"excluded";"not in effect"}', [[0], [0], [0], [0]]],
    ['not yet known', '{5;6},{"";"met"}', [[0], [6]]],
    ['a blank row answers blank', '{5;"";6},{"met";"";"met"}', [[5], [''], [6]]],
    ['headings', '{"Credit";5},{"Next status";"met"}', [[5]]],
    ['single cells', '5,"met"', [[5]]],
  ])('%s', (_, args, returned) => {
    expect(answer(`=SLA.EARNBACK(${args})`)).toEqual(returned);
  });

  test.each([
    ['{5;6},{"met"}', 'nextStatuses has 1 row, but credits has 2'],
    ['{5;-6},{"met";"met"}', 'credits, row 2'],
    ['{5;6},{"met";"missed"}', 'nextStatuses, row 2'],
  ])('SLA.EARNBACK(%s) is refused', (args, named) => {
    expect(errorOf(`=SLA.EARNBACK(${args})`)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining(named),
    });
  });

  test('A6 §7.2–§7.4, one window through: statuses, shares, credits, earn-back', () => {
    const share = '{"met";"default";"default";"not in effect"}';
    expect(answer(`=SLA.SHARE(${share})`)).toBe(2 / 3);
    expect(answer('=SLA.CREDITS({0.666666666666667;1;0},900000,0.06,9)')).toEqual([[4000], [6000], [0]]);
    expect(answer('=SLA.EARNBACK({4000;6000;0},{"met";"default";"met"})')).toEqual([[4000], [0], [0]]);
  });
});

describe('SLA.TIER: half-open bands', () => {
  const tiers = '{"",0.95,0.25;0.95,0.99,0.1;0.99,"",0}';
  test.each([
    [0.9499999, 0.25],
    [0.95, 0.1],
    [0.98999, 0.1],
    [0.99, 0],
    [1, 0],
  ])('a level of %d', (level, rate) => {
    expect(answer(`=SLA.TIER(${level},${tiers})`)).toBe(rate);
  });

  test.each([
    ['a gap', '=SLA.TIER(7,{0,5,1;10,20,0.2})', '#N/A', '[5, 10)'],
    ['below', '=SLA.TIER(-7,{0,5,1;10,20,0.2})', '#N/A', '[…, 0)'],
    ['beyond', '=SLA.TIER(20,{0,5,1;10,20,0.2})', '#N/A', '[20, …)'],
    ['an overlap elsewhere', '=SLA.TIER(1,{0,5,1;10,20,0.2;19,30,0.3})', '#VALUE!', '[10, 20) and [19, 30)'],
    ['an upside-down tier', '=SLA.TIER(1,{0,5,1;20,10,0.2})', '#VALUE!', '[20, 10)'],
    [
      'a rate of 10 where 10 % is meant',
      '=SLA.TIER(0.5,{"",0.95,10;0.95,"",0})',
      '#VALUE!',
      'tiers, row 1, rate must be a fraction from 0 to 1 (5 % is 0.05); it was 10.',
    ],
    [
      'a negative rate, of another tier too',
      '=SLA.TIER(1,{0,5,1;5,6,-0.1})',
      '#VALUE!',
      'tiers, row 2, rate',
    ],
    ['no rate', '=SLA.TIER(1,{0,5,""})', '#VALUE!', 'row 1, rate'],
  ])('%s', (_, formula, code, named) => {
    expect(errorOf(formula)).toMatchObject({ code, message: expect.stringContaining(named) });
  });
});
