import { noTargetNoScore, weightsMakeAWhole } from '../../../src/domain/incentive/readings';
import { splitMetricReplacesWhole } from '../../../src/contracts/a6/readings';
import { Exact } from '../../../src/domain/decimal/exact';
import type { Finding } from '../../../src/scorecard/finding';
import { findingsAfter, noted } from '../../support/golden/findings-after';

const PROVIDER = 'clean-incentive';
const TWO_GROUPS = 'clean-incentive-two-groups';
const ACUTE = 'clean-acute-incentive';

type Case = readonly [title: string, changes: readonly string[], noted: readonly string[]];

function check(base: string, cases: readonly Case[]): void {
  test.each(cases)('%s', async (_, changes, lines) => {
    expect((await findingsAfter(base, changes)).map(noted)).toEqual(lines);
  });
}

async function ofRule(id: string, base: string, changes: readonly string[]): Promise<Finding> {
  const [finding] = (await findingsAfter(base, changes)).filter(({ rule }) => rule === id);
  if (finding === undefined) throw new Error(`${id} says nothing`);
  return finding;
}

function stepsOf({ trace = [] }: Finding): readonly (readonly [string, string])[] {
  return trace.map(({ name, value }) => [name.en, value instanceof Exact ? value.toText() : String(value)]);
}

function removed(sheet: string, row: number, rows: number): readonly string[] {
  return Array.from({ length: rows }, () => `${sheet}!${String(row)} removed`);
}

function emptied(sheet: string, columns: string, rows: readonly number[]): readonly string[] {
  return rows.flatMap((row) => [...columns].map((column) => `${sheet}!${column}${String(row)} =`));
}

describe('INC-15: the weights of acute metrics (A6 §4.01)', () => {
  const row = 'Acute metrics!9 inserted: ';
  const metric2 = '| 2 | 0.93 | 0.9 | 0.8 | 1';
  check(ACUTE, [
    [
      'a metric twice is one mistake',
      [`${row}Presence Acute Group ${metric2} | 0.2 | 0.65 | 0.13`],
      ['error SHEET-10 Acute metrics!A9: presence acute group, 2, not null'],
    ],
    [
      'so is a deleted one, whatever its weight and score (A6 §4.04)',
      [`${row}Presence Acute Group | 1 | 0.5 | 0.6 | 0.4 | 0.8 | 0.2 | 0.9 | 0.5`],
      ['error INC-01 Acute metrics!B9: 1, not null'],
    ],
    [
      'a deleted one with a target is filled in, though its weight is zero',
      [`${row}Presence Acute Group | 1 | | 0.6 | | | 0 | |`],
      ['error INC-01 Acute metrics!B9: 1, not null'],
    ],
    [
      'and one that there is not',
      [`${row}Presence Acute Group | 11 | 0.5 | 0.6 | 0.4 | 0.8 | 0.2 | 0.9 | 0.5`],
      ['error INC-01 Acute metrics!B9: 11, not null'],
    ],
    [
      'a weight that is no number',
      ['Acute metrics!G2 = much'],
      ['error SHEET-02 Acute metrics!G2: much, not null'],
    ],
    [
      'a column of weights that is lost',
      ['Acute metrics!G1 = Zimmer'],
      ['error SHEET-01 Acute metrics!A1: null, not Weight'],
    ],
    ['a weight left out', ['Acute metrics!G2 ='], ['error INC-15 Acute metrics!G8: 0.8, not 1']],
    [
      'no weights at all',
      emptied('Acute metrics', 'G', [2, 3, 4, 5, 6, 7, 8]),
      ['error INC-15 Acute metrics!G8: 0, not 1'],
    ],
    [
      'one below zero: 0.8 - 0.2',
      ['Acute metrics!G2 = -0.2', 'Acute metrics!I2 = -0.13'],
      ['error INC-15 Acute metrics!G8: 0.6, not 1'],
    ],
    [
      'one above the whole: 0.8 + 1.2',
      ['Acute metrics!G2 = 1.2', 'Acute metrics!I2 = 0.78'],
      ['error INC-15 Acute metrics!G8: 2, not 1'],
    ],
    [
      'each group has its own',
      [
        `${row}Alexian Acute Group | 4 | 48 | 50 | 60 | 40 | 0.4 | 0.6 | 0.24`,
        `Acute metrics!10 inserted: Alexian Acute Group ${metric2} | 0.5 | 0.65 | 0.325`,
      ],
      ['error INC-15 Acute metrics!G10: 0.9, not 1'],
    ],
    [
      'a row without a group may carry what is lacking',
      ['Acute metrics!A2 ='],
      ['error INC-01 Acute metrics!A2: null, not Presence, Alexian'],
    ],
    [
      'and so may one of a provider group',
      ['Acute metrics!A2 = Presence Provider Group'],
      ['error SHEET-02 Acute metrics!A2: Presence Provider Group, not null'],
    ],
    [
      'a metric with nothing but a weight of zero does not count',
      [`${row}| 10 | | | | | 0 | |`],
      ['error INC-01 Acute metrics!A9: null, not Presence, Alexian'],
    ],
  ]);

  test('INC-01: one that there is not is told with those that there are', async () => {
    const { message } = await ofRule('INC-01', ACUTE, ['Acute metrics!B8 = 11']);
    expect(message.en).toMatch(/^"11" is no acute metric \(Presence Acute Group\); there are 2, 4, 5, 7, 8a/);
  });

  test('what they add up to, and the reading', async () => {
    const changes = ['Acute metrics!G2 = 0.25', 'Acute metrics!I2 = 0.1625'];
    const { difference, reading, message } = await ofRule('INC-15', ACUTE, changes);
    expect([difference?.toText(), reading]).toEqual(['0.05', weightsMakeAWhole]);
    expect(message.en).toBe('The weights of the Presence Acute Group add up to 105 %, not to 100 %.');
  });
});

describe('INC-15: the scores of acute metrics (A6 §4.02–4.04)', () => {
  const info = (day: string) => `info INC-15 Acute metrics!B2: ${day}, not 2022-07-01 – 2025-06-30`;
  const row = 'Acute metrics!9 inserted: Presence Acute Group ';
  check(ACUTE, [
    [
      'without its multiplier no score can be judged',
      ['Terms!3 removed', 'Acute metrics!H2 = 0.7'],
      ['error SHEET-09 Terms!A1: null, not acuteIncentive.multiplier'],
    ],
    [
      'bound = target is one mistake, whatever stands in the row',
      ['Acute metrics!F2 = 0.9', 'Acute metrics!I2 = 0.5'],
      ['error INC-15 Acute metrics!F2: 0.9, not null'],
    ],
    [
      'a score without a target',
      [`${row}| 3 | 0.4 | | | | | 0.5 | 0.1`],
      ['error INC-15 Acute metrics!H9: 0.5, not null'],
    ],
    ['a figure without a target and a score', [`${row}| 3 | 0.4 | | | | | |`], []],
    ['an actual left out', ['Acute metrics!C3 ='], ['error SHEET-12 Acute metrics!C3: null, not null']],
    ['a target left out', ['Acute metrics!D3 ='], ['error SHEET-12 Acute metrics!D3: null, not null']],
    ['a bound left out', ['Acute metrics!F3 ='], ['error SHEET-12 Acute metrics!F3: null, not null']],
    [
      'a last day that is none',
      ['as of 2026-01-01', 'Terms!B8 = soon'],
      ['error SHEET-03 Terms!B8: soon, not null'],
    ],
    [
      'without a row whose group can be told nothing is said of days',
      ['as of 2026-01-01', ...removed('Acute metrics', 3, 6), 'Acute metrics!A2 ='],
      ['error INC-01 Acute metrics!A2: null, not Presence, Alexian'],
    ],
    ['a score left out', ['Acute metrics!H3 ='], ['error SHEET-12 Acute metrics!H3: null, not null']],
    ['the day before the amended incentives hold', ['as of 2022-06-30'], [info('2022-06-30')]],
    ['the first day on which they hold', ['as of 2022-07-01'], []],
    ['the day after their last', ['as of 2025-07-01'], [info('2025-07-01')]],
    ['without a last day nobody can tell', ['as of 2026-01-01', 'Terms!8 removed'], []],
    ['without a first day neither', ['as of 2022-01-01', 'Terms!7 removed'], []],
    [
      'nor with one that is no day',
      ['as of 2026-01-01', 'Terms!B7 = soon'],
      ['error SHEET-03 Terms!B7: soon, not null'],
    ],
  ]);

  test.each([
    [ACUTE, 'INC-15', ['Acute metrics!F2 = 0.9'], 'A6 §4.03'],
    [ACUTE, 'INC-15', ['Terms!B5 = 2'], 'A6 §4.03'],
    [PROVIDER, 'INC-05', ['Terms!B8 = 0.02'], 'A6 Ex.4 §1.2 D, L'],
    [PROVIDER, 'INC-05', ['Terms!B11 = 2'], 'A6 Ex.4 §1.2 J'],
  ])('%s, %s: %s, by its clause', async (base, id, changes, clause) => {
    expect((await ofRule(id, base, changes)).clause).toBe(clause);
  });

  test('the steps to a score: (48 - 50) ÷ (40 - 50) × 0.5 + 0.5', async () => {
    expect(stepsOf(await ofRule('INC-15', ACUTE, ['Acute metrics!H3 = 0.65']))).toEqual([
      ['Actual', '48'],
      ['Target', '50'],
      ['Upper bound', '40'],
      ['Multiplier Z', '0.5'],
      ['Base score', '0.5'],
      ['Lowest performance score', '0'],
      ['Highest performance score', '1'],
      ['Metric score before its limits', '0.6'],
      ['Performance score of the metric', '0.6'],
    ]);
  });

  test('a metric without a target carries no score: a reading', async () => {
    const changes = [`${row}| 3 | 0.4 | | | | | 0.5 |`];
    expect((await ofRule('INC-15', ACUTE, changes)).reading).toBe(noTargetNoScore);
  });
});

describe('INC-01: the metrics of a provider group (A6 Ex.4 §2.2, §3)', () => {
  const metrics = 'Incentive metrics';
  const own = '1, 2, 3, 4, 5';
  check(PROVIDER, [
    [
      'a row without a group, with what would be lacking in the total',
      ['Incentive metrics!A6 ='],
      ['error INC-01 Incentive metrics!A6: null, not Presence, Alexian'],
    ],
    [
      'a quarter without a group',
      ['Incentive scorecard!A5 ='],
      ['error INC-01 Incentive scorecard!A5: null, not Presence, Alexian'],
    ],
    [
      'both parts of another metric 2 in its place',
      [
        'Incentive metrics!D3 = 2a',
        'Incentive metrics!4 inserted: Presence Provider Group | 2023 | 1 | 2b | 0 | 0 | 0 | Platform | |',
      ],
      [
        `error INC-01 Incentive metrics!D3: 2a, not ${own}`,
        `error INC-01 Incentive metrics!D4: 2b, not ${own}`,
      ],
    ],
    [
      'beside metric 2 another form of it stands for the one that is missing',
      ['Incentive metrics!D6 = 2a'],
      [`error INC-01 Incentive metrics!D6: 2a, not ${own}`],
    ],
    [
      'in its place it does not',
      ['Incentive metrics!D3 = 2a', 'Incentive metrics!6 removed'],
      [`error INC-01 Incentive metrics!D3: 2a, not ${own}`, 'error INC-01 Incentive metrics!D5: null, not 5'],
    ],
    [
      'one that there is not stands for one that is missing',
      ['Incentive metrics!D6 = 6'],
      [`error INC-01 Incentive metrics!D6: 6, not ${own}`],
    ],
    [
      'but for no second one',
      ['Incentive metrics!D6 = 6', 'Incentive metrics!5 removed'],
      [`error INC-01 Incentive metrics!D5: 6, not ${own}`, 'error INC-01 Incentive metrics!D5: null, not 5'],
    ],
    [
      'two missing',
      removed(metrics, 5, 2),
      ['error INC-01 Incentive metrics!D4: null, not 4', 'error INC-01 Incentive metrics!D4: null, not 5'],
    ],
    [
      'a row that nobody filled in stands for none, though it has no quarter',
      ['Incentive metrics!F6 =', 'Incentive metrics!G6 =', 'Incentive metrics!C6 ='],
      ['error INC-01 Incentive metrics!F6: null, not 5'],
    ],
    [
      'none of a quarter filled in is one mistake',
      emptied(metrics, 'FG', [17, 18, 19, 20, 21]),
      [`error INC-01 Incentive scorecard!E5: null, not ${own}`],
    ],
    [
      'a lift without its actual is filled in',
      ['Incentive metrics!F21 ='],
      ['error SHEET-12 Incentive metrics!F21: null, not null'],
    ],
    [
      'of a metric that the group does not have nothing else is judged',
      ['Incentive metrics!D3 = 2a', 'Incentive metrics!E3 = 5.00', 'Incentive metrics!H3 = Crowe RCA'],
      [`error INC-01 Incentive metrics!D3: 2a, not ${own}`],
    ],
  ]);

  test('a metric without its code', async () => {
    const { message } = await ofRule('INC-01', PROVIDER, ['Incentive metrics!D3 =']);
    expect(message.en).toMatch(/^"" is no metric of the Presence Provider Group/);
  });

  const alexian = '1, 2a, 2b, 3, 4, 5';
  const stranger = (row: string) => `error INC-01 Incentive metrics!D${row}: 2, not ${alexian}`;
  check(TWO_GROUPS, [
    [
      'a whole metric 2 for 2a and 2b',
      ['Incentive metrics!D3 = 2', 'Incentive metrics!4 removed'],
      [stranger('3')],
    ],
    ['a whole metric 2 for 2b', ['Incentive metrics!D4 = 2'], [stranger('4')]],
    ['in capital letters it is the same', ['Incentive metrics!D3 = 2A'], []],
    [
      'a whole metric 2 beside both',
      ['Incentive metrics!5 inserted: Alexian Provider Group | 2023 | 3 | 2 | 0 | 0 | 0 | Crowe RCA | |'],
      [stranger('5')],
    ],
    ['a whole metric 2 beside both, for metric 5', ['Incentive metrics!D7 = 2'], [stranger('7')]],
  ]);

  test('that a split metric replaces the whole one is a reading, and says nothing of others', async () => {
    const reading = async (code: string) =>
      (await ofRule('INC-01', PROVIDER, [`Incentive metrics!D3 = ${code}`])).reading;
    expect(await reading('2a')).toBe(splitMetricReplacesWhole);
    expect(await reading('6')).toBeUndefined();
  });
});

describe('INC-02, INC-03, INC-12: baselines, lifts and adjustments (A6 Ex.4 §1.2 F, §3, §8)', () => {
  check(PROVIDER, [
    [
      'a lift that nothing followed moves no fee',
      ['Incentive metrics!G3 = 150100.00'],
      ['error INC-03 Incentive metrics!G3: 150100, not 150000'],
    ],
    [
      'whether a baseline is adjusted hangs on a day that cannot be read',
      [
        'Incentive metrics!E2 = 12300000.00',
        'Incentive metrics!F2 = 12510000.25',
        'Incentive metrics!I2 = soon',
      ],
      ['error SHEET-03 Incentive metrics!I2: soon, not null'],
    ],
    [
      'and so does whether it was agreed',
      [
        'Incentive metrics!E2 = 12300000.00',
        'Incentive metrics!F2 = 12510000.25',
        'Incentive metrics!I2 = 2022-09-30',
        'Incentive metrics!J2 = soon',
      ],
      ['error SHEET-03 Incentive metrics!J2: soon, not null'],
    ],
    [
      'without the agreed baseline the one in the row is taken',
      ['Terms!30 removed', 'Incentive metrics!E6 = 970000.00', 'Incentive metrics!F6 = 975000.10'],
      ['error SHEET-09 Terms!A1: null, not incentive.baseline.presence.5'],
    ],
    [
      'a baseline left out',
      ['Incentive metrics!E2 ='],
      ['error SHEET-12 Incentive metrics!E2: null, not null'],
    ],
    [
      'requested the day after the quarter ended',
      ['Incentive metrics!I2 = 2022-10-01', 'Incentive metrics!J2 = 2022-10-20'],
      ['error INC-12 Incentive metrics!I2: 2022-10-01, not 2022-09-30'],
    ],
    [
      'not agreed',
      ['Incentive metrics!I2 = 2022-08-01'],
      ['error INC-12 Incentive metrics!J2: null, not null'],
    ],
    [
      'not agreed, where there is no column to say so',
      ['Incentive metrics!I2 = 2022-08-01', 'Incentive metrics!J1 = Zimmer'],
      ['error INC-12 Incentive metrics!I2: null, not null'],
    ],
  ]);

  // The lift of metric 2b is 10,000.00 too high, and 1,000.00 more were earned by it in fiscal year 2023.
  const tooHigh = 'error INC-03 Incentive metrics!G4: 45000, not 35000';
  const moved = `${tooHigh} (1000 for the supplier)`;
  check('inc-03/year-follows-the-wrong-lift', [
    ['what the fees of the year move by is told', [], [moved]],
    [
      'of two mistakes in it nobody can say which moved what',
      ['Incentive metrics!G9 = 1.00'],
      [tooHigh, 'error INC-03 Incentive metrics!G9: 1, not -41000.15'],
    ],
    [
      'one in another year is another matter',
      ['Incentive scorecard!I4 = 0.5'],
      [moved, 'error INC-05 Incentive scorecard!I4: 0.5, not 0.925115506328421'],
    ],
    [
      'and so is one of another group',
      ['Incentive scorecard!I8 = 0.5'],
      [moved, 'error INC-05 Incentive scorecard!I8: 0.5, not 0.493132623626374'],
    ],
  ]);

  test('the step to a lift', async () => {
    expect(stepsOf(await ofRule('INC-03', PROVIDER, ['Incentive metrics!G3 = 150100.00']))).toEqual([
      ['Actual', '6250000'],
      ['Baseline', '6100000'],
      ['Metric lift', '150000'],
    ]);
  });
});

describe('INC-04: sums to date (A6 Ex.4 §1.2 K, M, N)', () => {
  const alone = / It is the figure of the quarter alone\.$/;
  const lifts = ['330000', '90500.4', '52000', '-15000', '10000'].map((lift) => ['Lift', lift] as const);
  const secondQuarter = [
    ['YTD lift', '447000.35'],
    ['Total lift', '467500.4'],
  ] as const;
  test.each([
    ['E3', '467500.00', lifts, 'Quarterly total lift', '467500.4', /sum of the metric lifts gives 467,500\.40\. It is 0\.40 too low\.$/],
    ['E3', '482500.40', lifts, 'Quarterly total lift', '467500.4', / The negative lifts were left out; they count\.$/],
    ['F3', '467500.40', secondQuarter, 'YTD total lift', '914500.75', alone],
    ['F3', '900000.00', secondQuarter, 'YTD total lift', '914500.75', /\(447,000\.35 \+ 467,500\.40\) gives 914,500\.75\. It is 14,500\.75 too low\.$/],
    ['G3', '18750000.50', [['YTD cash', '18000000'], ['Cash', '18750000.5']], 'YTD cash', '36750000.5', alone],
    // In the first quarter the figure of the quarter alone is the right one.
    ['F2', '400000.00', [['YTD lift', '0'], ['Total lift', '447000.35']], 'YTD total lift', '447000.35', /\(0\.00 \+ 447,000\.35\) gives 447,000\.35\. It is 47,000\.35 too low\.$/],
  ])('%s: %s', async (cell, text, from, step, value, says) => {
    const finding = await ofRule('INC-04', PROVIDER, [`Incentive scorecard!${cell} = ${text}`]);
    expect(finding.message.en).toMatch(says);
    expect(stepsOf(finding)).toEqual([...from, [step, value]]);
  }); // prettier-ignore

  // Nothing that a figure left out leads to is judged, and what does not follow from it is right.
  test.each([...'DEFGHIJKLMN'])('Incentive scorecard!%s3 left out', async (column) => {
    const found = await findingsAfter(PROVIDER, [`Incentive scorecard!${column}3 =`]);
    expect(found.map(noted)).toEqual([`error SHEET-12 Incentive scorecard!${column}3: null, not null`]);
  });
});

describe('INC-05: the YTD lift % and the score (A6 Ex.4 §1.2 D, J, L, O)', () => {
  const I2 = 'error INC-05 Incentive scorecard!I2:';
  check(PROVIDER, [
    [
      'limits not applied, of a score of at most 0.5',
      ['Terms!B12 = 0.5'],
      [`${I2} 0.560416909722222, not 0.5`, 'error INC-05 Incentive scorecard!I3: 0.561054672638712, not 0.5'],
    ],
    [
      'the lift % of another sum',
      ['Incentive scorecard!H2 = 0.03'],
      ['error INC-05 Incentive scorecard!H2: 0.03, not 0.0248333527777778'],
    ],
    [
      'without the fee rate neither scores nor what was earned can be judged',
      ['Terms!13 removed', 'Incentive scorecard!I2 = 0.7', 'Incentive scorecard!J3 = 5.00'],
      ['error SHEET-09 Terms!A1: null, not incentive.rate'],
    ],
    ['limits that cross', ['Terms!B11 = 2'], [`${I2} 0.560416909722222, not null`]],
  ]);

  test.each([
    ['limits', ['Terms!B12 = 0.5'], / The limits of the score were not applied\.$/],
    [
      'the other formula: 0.0248334 ÷ 0.02 × 0.5',
      ['Incentive scorecard!I2 = 0.620833819444444'],
      / The formula below the threshold was used, but the lift has reached it\.$/,
    ],
    ['no known mistake', ['Incentive scorecard!I2 = 0.7'], / It is 0\.139583 too high\.$/],
  ])('%s', async (_, changes, says) => {
    expect((await ofRule('INC-05', PROVIDER, changes)).message.en).toMatch(says);
  });

  test('the steps to a score and to a lift %', async () => {
    expect(stepsOf(await ofRule('INC-05', PROVIDER, ['Incentive scorecard!I2 = 0.7']))).toEqual([
      ['YTD lift %', '0.0248333527777778'],
      ['Threshold between the two regimes', '0.02'],
      ['Lower bound, high regime', '0.02'],
      ['Upper bound, high regime', '0.06'],
      ['Multiplier, high regime', '0.5'],
      ['Base score, high regime', '0.5'],
      ['Lowest provider performance score', '0'],
      ['Highest provider performance score', '1'],
      ['Lift % has reached the threshold', 'true'],
      ['Score before its limits', '0.560416909722222'],
      ['Provider performance score', '0.560416909722222'],
    ]);
    expect(stepsOf(await ofRule('INC-05', PROVIDER, ['Incentive scorecard!H2 = 0.03']))).toEqual([
      ['YTD lift', '447000.35'],
      ['YTD cash', '18000000'],
      ['YTD lift %', '0.0248333527777778'],
    ]);
  });

  test('INC-14 needs the cash that a cent is part of', async () => {
    const changes = ['Terms!B6 = 0.4', ...removed('Incentive scorecard', 3, 3)];
    const rules = async (more: readonly string[]) =>
      (await findingsAfter(PROVIDER, [...changes, ...more])).map(({ rule }) => rule);
    expect(await rules([])).toEqual(['INC-14']);
    expect(await rules(emptied('Incentive scorecard', 'DG', [2]))).toEqual(['SHEET-12', 'SHEET-12']);
  });

  const noCash = (cash: string) => [`Incentive scorecard!D8 = ${cash}`, `Incentive scorecard!G8 = ${cash}`];
  const without = (cash: string) => `info INC-05 Incentive scorecard!H8: ${cash}, not null`;
  check(TWO_GROUPS, [
    [
      'that there is no cash is said only where the YTD cash says so too',
      ['Incentive scorecard!D8 = 0.00', 'Incentive scorecard!G8 = 1.00'],
      ['error INC-04 Incentive scorecard!G8: 1, not 0 (30000 for the supplier)'],
    ],
    [
      'nor is there below zero',
      ['Incentive scorecard!D8 = -5.00', 'Incentive scorecard!G8 = -5.00'],
      ['error INC-05 Incentive scorecard!H8: 0.0197253049450549, not #DIV/0!'],
    ],
    [
      'a lift % left out is told with cash',
      ['Incentive scorecard!H8 ='],
      ['error SHEET-12 Incentive scorecard!H8: null, not null'],
    ],
    [
      'without cash there is none, and no score that follows from it',
      [...noCash('0.00'), 'Incentive scorecard!H8 ='],
      [without('0'), 'error INC-05 Incentive scorecard!I8: 0.493132623626374, not #DIV/0!'],
    ],
    [
      'nor below zero',
      [...noCash('-5.00'), ...emptied('Incentive scorecard', 'HIJKLMN', [8])],
      [without('-5')],
    ],
    [
      'pasted as values, the error is text',
      [
        ...noCash('0.00'),
        "Incentive scorecard!H8 = '#DIV/0!",
        ...emptied('Incentive scorecard', 'IJKLMN', [8]),
      ],
      [without('0')],
    ],
    [
      'with cash an error is none that the functions answer',
      ['Incentive scorecard!H8 = #DIV/0!'],
      ['error SHEET-02 Incentive scorecard!H8: #DIV/0!, not null'],
    ],
    [
      'the amounts of a quarter stand by themselves: nothing to date, and 5,000.00 in it',
      [
        ...noCash('0.00'),
        ...emptied('Incentive scorecard', 'HI', [8]),
        'Incentive scorecard!J8 = 0.00',
        'Incentive scorecard!K8 = 5000.00',
        'Incentive scorecard!L8 = 0.00',
        'Incentive scorecard!M8 = 0.00',
        'Incentive scorecard!N8 = 500.00',
      ],
      [without('0'), 'error INC-06 Incentive scorecard!K8: 5000, not 0 (5000 for the supplier)'],
    ],
    [
      'no cash by a YTD cash that is wrong alone: one mistake',
      ['Incentive scorecard!G8 = 0.00', ...emptied('Incentive scorecard', 'HIJKLMN', [8])],
      ['error INC-04 Incentive scorecard!G8: 0, not 18200000'],
    ],
    [
      'INC-14 is told of each group, with what its last quarter can move: 10,850,000.75 × 0.004 × 0.1, 18,200,000.00 × 0.004 × 0.1',
      ['Terms!B6 = 0.4'],
      [
        'error INC-05 Incentive scorecard!I2: 0.316, not 0.252748238980789',
        'error INC-05 Incentive scorecard!I3: -0.302563716397109, not -0.242050973117687',
        'info INC-14 Incentive scorecard!I4: 0.1, not null',
        'error INC-05 Incentive scorecard!I8: 0.493132623626374, not 0.394506098901099 (1279.96 for the supplier)',
        'info INC-14 Incentive scorecard!I8: 0.1, not null',
      ],
    ],
  ]);
});

describe('INC-06, INC-07, INC-08: what was earned, fees and invoices (A6 Ex.4 §6, §7)', () => {
  check(PROVIDER, [
    [
      'a period follows from the amounts to date as they stand',
      ['Incentive scorecard!J3 = 60000.00', 'Incentive scorecard!K3 = 19649.98'],
      ['error INC-06 Incentive scorecard!J3: 60000, not 82475.04 (22475.04 for the customer)'],
    ],
    [
      'a negative fee left out',
      ['Incentive scorecard!L4 = 0.00'],
      ['error INC-07 Incentive scorecard!L4: 0, not -7349.92 (7349.92 for the supplier)'],
    ],
    [
      'without the cap fees cannot be judged',
      ['Terms!14 removed', 'Incentive scorecard!L2 = 5.00'],
      ['error SHEET-09 Terms!A1: null, not incentive.cap'],
    ],
    [
      'the services start without a credit',
      ['Incentive scorecard!M2 = 29500.00'],
      ['error INC-08 Incentive scorecard!M2: 29500, not 30000 (500 for the customer)'],
    ],
    [
      'a later scorecard may follow on one with a credit',
      ['Terms!B22 = 2022-01-01', 'Incentive scorecard!M2 = 29500.00'],
      [],
    ],
    [
      'but on none that is owed the other way',
      ['Terms!B22 = 2022-01-01', 'Incentive scorecard!M2 = 30500.00'],
      ['error INC-08 Incentive scorecard!M2: 30500, not 30000 (500 for the supplier)'],
    ],
    [
      'more under dispute than there is: nothing to invoice',
      ['Incentive scorecard!Q2 = 40000.00', 'Incentive scorecard!M2 = 0.00'],
      [],
    ],
    [
      'an invoice left out beside a dispute',
      ['Incentive scorecard!Q2 = 5000.00', 'Incentive scorecard!M2 ='],
      ['error SHEET-12 Incentive scorecard!M2: null, not null'],
    ],
    [
      'more invoiced than there is, under dispute or not',
      ['Incentive scorecard!Q2 = 5000.00', 'Incentive scorecard!M2 = 31000.00'],
      ['error INC-08 Incentive scorecard!M2: 31000, not 25000 (6000 for the supplier)'],
    ],
  ]);

  // 30,000.00 of fee, 29,500.00 invoiced: a credit of 500.00 from a scorecard that is not here, or a dispute.
  check(TWO_GROUPS, [
    ['as much disputed as the invoice lacks', ['Incentive scorecard!Q8 = 500.00'], []],
    ['less disputed, the rest a credit', ['Incentive scorecard!Q8 = 300.00'], []],
    ...['L', 'M', 'N'].map((column): Case => [
      `without its figure in ${column} nobody can tell what credit there was`,
      [`Incentive scorecard!${column}8 =`],
      [`error SHEET-12 Incentive scorecard!${column}8: null, not null`],
    ]),
    [
      'more disputed: it was invoiced',
      ['Incentive scorecard!Q8 = 1000.00'],
      ['warning INC-10 Incentive scorecard!M8: 29500, not 28500 (1000 for the supplier)'],
    ],
  ]);

  test.each([
    [
      'INC-07',
      ['Incentive scorecard!L3 = 82475.04'],
      / The fees of the earlier quarters were not deducted\.$/,
    ],
    ['INC-08', ['Incentive scorecard!M2 = 31000.00'], / It is 1,000\.00 too high\.$/],
    [
      'INC-08',
      ['Incentive scorecard!M2 = 29000.00'],
      / too low\. Neither a credit nor a disputed amount explains the 1,000\.00 that are missing\.$/,
    ],
    // A scorecard that follows on another, with 1,000.00 of credit left, which its first quarter uses up.
    [
      'INC-08',
      ['Terms!B22 = 2021-07-01', 'Incentive scorecard!M2 = 29000.00', 'Incentive scorecard!M3 = 29000.00'],
      / one already used counts only once\.$/,
    ],
    [
      'INC-08',
      ['Terms!B22 = 2021-07-01', 'Incentive scorecard!M2 = 29000.00', 'Incentive scorecard!M3 = 28500.00'],
      / explains the 1,500\.00 that are missing\.$/,
    ],
    // 67,349.92 - 2 × 7,349.92 - 2,000.00
    [
      'INC-08',
      ['Incentive scorecard!Q5 = 2000.00', 'Incentive scorecard!M5 = 50650.08'],
      / one already used counts only once\.$/,
    ],
    // 67,349.92 + 1.00
    ['INC-08', ['Incentive scorecard!M5 = 67350.92'], / too high\.$/],
  ])('%s: %s', async (id, changes, says) => {
    expect((await ofRule(id, PROVIDER, changes)).message.en).toMatch(says);
  });

  test('a fee without a cap', async () => {
    const { message } = await ofRule('INC-07', 'inc-07/near-miss', ['Incentive scorecard!L2 = 40000.00']);
    expect(message.en).toMatch(
      /what has been earned so far \(40,350\.02\) less the earlier fees \(0\.00\) gives 40,350\.02\. It is 350\.02 too low\.$/,
    );
  });

  test('the steps to what was earned, and to a credit', async () => {
    expect(stepsOf(await ofRule('INC-06', PROVIDER, ['Incentive scorecard!J3 = 82475.50']))).toEqual([
      ['YTD cash', '36750000.5'],
      ['Score', '0.561054672638712'],
      ['Fee rate', '0.004'],
      ['YTD incentive fee earned, unrounded', '82475.038'],
      ['YTD incentive fee earned', '82475.04'],
    ]);
    expect(stepsOf(await ofRule('INC-06', PROVIDER, ['Incentive scorecard!K4 = -29824.95']))).toEqual([
      ['YTD earned', '52650.08'],
      ['YTD earned', '82475.04'],
      ['Incentive fee earned in the period', '-29824.96'],
    ]);
    const credit = ['Incentive scorecard!N4 = 7000.00', 'Incentive scorecard!M5 = 60349.92'];
    expect(stepsOf(await ofRule('INC-08', PROVIDER, credit))).toEqual([
      ['Fee', '-7349.92'],
      ['Credit brought forward, quarter 3', '0'],
      ['Invoice, quarter 3', '0'],
      ['Credit carried forward, quarter 3', '7349.92'],
    ]);
  });
});

describe('INC-09, INC-10: the timetable (A6 Ex.4 §7)', () => {
  check(PROVIDER, [
    [
      'a day late: by 15 October, and by 30 September + 60 days',
      ['Incentive scorecard!O2 = 2022-10-16', 'Incentive scorecard!P2 = 2022-11-30'],
      [
        'warning INC-09 Incentive scorecard!O2: 2022-10-16, not 2022-10-15',
        'warning INC-10 Incentive scorecard!P2: 2022-11-30, not 2022-11-29',
      ],
    ],
    [
      'the time to invoice is a term',
      ['Terms!19 removed'],
      ['error SHEET-09 Terms!A1: null, not incentive.invoiceDays'],
    ],
    [
      'which nobody needs while nothing is invoiced',
      ['Terms!19 removed', ...emptied('Incentive scorecard', 'P', [2, 3, 4, 5])],
      [],
    ],
  ]);

  test('the steps to the last day', async () => {
    expect(stepsOf(await ofRule('INC-10', PROVIDER, ['Incentive scorecard!P2 = 2022-11-30']))).toEqual([
      ['Days allowed', '60'],
      ['Due date', expect.anything()],
    ]);
  });
});

describe('INC-11: the source of a metric (A6 Ex.4 §2.1)', () => {
  const metrics = 'Incentive metrics!H';
  check(PROVIDER, [
    [
      'none named: not checked, which silence would not say',
      [`${metrics}2 =`],
      [`info INC-11 ${metrics}2: null, not null`],
    ],
    [
      'of a metric the group does not have, and of a row without a figure, none is asked for',
      ['Incentive metrics!D2 = 2c', `${metrics}2 =`, ...emptied('Incentive metrics', 'EFGH', [21])],
      [
        'error INC-01 Incentive metrics!D2: 2c, not 1, 2, 3, 4, 5',
        'error INC-01 Incentive metrics!F21: null, not 5',
      ],
    ],
    [
      'another than both in the quarter of the change',
      ['Terms!B21 = 2023-02-15', `${metrics}12 = Supplier system of record`],
      [`error INC-11 ${metrics}12: Supplier system of record, not Platform, Crowe RCA`],
    ],
    [
      'the change on the last day of a quarter: both',
      ['Terms!B21 = 2023-03-31', `${metrics}12 = Platform`, `${metrics}13 = Crowe RCA`],
      [],
    ],
    [
      'the change a day later',
      ['Terms!B21 = 2023-04-01', `${metrics}12 = Platform`, `${metrics}13 = Platform`],
      [`error INC-11 ${metrics}14: Crowe RCA, not Platform`],
    ],
    [
      'the change on a day that cannot be read: only what it cannot change is judged',
      ['Terms!B21 = soon', `${metrics}5 = Platform`],
      [
        'error SHEET-03 Terms!B21: soon, not null',
        `error INC-11 ${metrics}5: Platform, not Supplier system of record`,
      ],
    ],
  ]);

  test.each([
    [`${metrics}2 = Spreadsheet`, / is "Spreadsheet"; allowed is: Applicable platform, or .* Crowe RCA is the source from 2023-01-01\.$/],
    [`${metrics}5 = Platform`, /allowed is: Supplier system of record, or a system both parties agreed on\.$/],
    ['Terms!B21 =', /^"Crowe RCA" is given as the source in 6 rows, .* no day is entered .* Until then allowed is: Applicable platform, or a system both parties agreed on\.$/],
  ])('%s', async (change, says) => {
    expect((await ofRule('INC-11', PROVIDER, [change])).message.en).toMatch(says);
  }); // prettier-ignore

  test('both, in each language', async () => {
    const changes = ['Terms!B21 = 2023-02-15', `${metrics}12 = Supplier system of record`];
    const { message } = await ofRule('INC-11', PROVIDER, changes);
    expect(message.en).toMatch(/: Applicable platform or Crowe RCA, or a system both/);
    expect(message.de).toMatch(/ oder Crowe RCA oder ein von beiden Parteien/);
    expect(message.ja).toMatch(/またはCrowe RCA、または両当事者/);
  });
});

describe('INC-13: the quarters (A6 Ex.4 §1.2 B, C, E)', () => {
  const scorecard = 'Incentive scorecard';
  const firstQuarter =
    'Presence Provider Group | 2023 | 1 | 18000000.00 | 447000.35 | 447000.35 | 18000000.00 | 0.0248333527777778 | 0.560416909722222 | 40350.02 | 40350.02 | 30000.00 | 30000.00 | 0.00 | 2022-10-14 | 2022-11-20 |';
  const C2 = `error INC-13 ${scorecard}!C2:`;
  check(PROVIDER, [
    ['a quarter not told', [`${scorecard}!C5 =`], [`error INC-13 ${scorecard}!C5: null, not 1, 2, 3, 4`]],
    [
      'a number that holds one of a quarter',
      [`${scorecard}!C5 = 14`],
      [`error INC-13 ${scorecard}!C5: 14, not 1, 2, 3, 4`],
    ],
    [
      'a quarter twice is one mistake, and in its place',
      [`${scorecard}!3 inserted: ${firstQuarter}`],
      [`error SHEET-10 ${scorecard}!A3: presence provider group, 2023, 1, not null`],
    ],
    [
      'and stands for one of two that are missing',
      [...removed(scorecard, 3, 2), `${scorecard}!3 inserted: ${firstQuarter}`],
      [
        `error SHEET-10 ${scorecard}!A3: presence provider group, 2023, 1, not null`,
        `error INC-13 ${scorecard}!C4: null, not Presence, FY2023 Q3`,
      ],
    ],
    [
      'the year starts with the services: only the third is missing',
      [...removed(scorecard, 2, 3), 'Terms!B22 = 2023-02-01'],
      [`${C2} null, not Presence, FY2023 Q3`],
    ],
    [
      'without a scorecard, a quarter whose metrics nobody filled in is to come',
      [`sheet ${scorecard} removed`, ...emptied('Incentive metrics', 'FG', [17, 18, 19, 20, 21])],
      [],
    ],
    [
      'years before any calendar of Excel',
      [2, 3, 4, 5].map((row) => `${scorecard}!B${String(row)} = 1900`),
      [2, 3, 4, 5].map((row) => `error INC-13 ${scorecard}!B${String(row)}: 1900, not null`),
    ],
    ['a year not told', [`${scorecard}!B5 =`], [`error SHEET-12 ${scorecard}!B5: null, not null`]],
    [
      'years without their century',
      [2, 3, 4, 5].map((row) => `${scorecard}!B${String(row)} = 23`),
      [2, 3, 4, 5].map((row) => `error INC-13 ${scorecard}!B${String(row)}: 23, not null`),
    ],
    [
      'years that are none',
      [2, 3, 4, 5].map((row) => `${scorecard}!B${String(row)} = 2023.5`),
      [2, 3, 4, 5].map((row) => `error INC-13 ${scorecard}!B${String(row)}: 2023.5, not null`),
    ],
    [
      'years that no calendar has',
      [2, 3, 4, 5].map((row) => `${scorecard}!B${String(row)} = 99999`),
      [2, 3, 4, 5].map((row) => `error INC-13 ${scorecard}!B${String(row)}: 99999, not null`),
    ],
    [
      'without a scorecard its metrics tell the quarters',
      [`sheet ${scorecard} removed`, ...removed('Incentive metrics', 7, 5)],
      ['error INC-13 Incentive metrics!C7: null, not Presence, FY2023 Q2'],
    ],
    ['beside one they do not', removed(scorecard, 3, 3), []],
    [
      'all but the last are missing',
      removed(scorecard, 2, 3),
      [
        `${C2} null, not Presence, FY2023 Q1`,
        `${C2} null, not Presence, FY2023 Q2`,
        `${C2} null, not Presence, FY2023 Q3`,
      ],
    ],
    [
      'two in the middle',
      removed(scorecard, 3, 2),
      [
        `error INC-13 ${scorecard}!C3: null, not Presence, FY2023 Q2`,
        `error INC-13 ${scorecard}!C3: null, not Presence, FY2023 Q3`,
      ],
    ],
    [
      'where the services start decides, it is asked for',
      [`${scorecard}!2 removed`, 'Terms!22 removed'],
      ['error SHEET-09 Terms!A1: null, not incentive.serviceStart'],
    ],
    ['where it does not, it is not', ['Terms!22 removed'], []],
    [
      'it cannot be read',
      [`${scorecard}!2 removed`, 'Terms!B22 = soon'],
      ['error SHEET-03 Terms!B22: soon, not null'],
    ],
    [
      'two before the services started',
      ['Terms!B22 = 2023-02-01'],
      [
        `${C2} Presence, FY2023 Q1, not Presence, FY2023 Q3`,
        `error INC-13 ${scorecard}!C3: Presence, FY2023 Q2, not Presence, FY2023 Q3`,
      ],
    ],
    [
      'a quarter that is none stands for the one that is missing',
      [`${scorecard}!C3 = 5`],
      [`error INC-13 ${scorecard}!C3: 5, not 1, 2, 3, 4`],
    ],
    [
      // 467,500.40 ÷ 18,750,000.50; what was earned to date before the start is not deducted.
      'the year to date starts with the services',
      [`${scorecard}!2 removed`, 'Terms!B22 = 2022-10-01'],
      [
        `error INC-04 ${scorecard}!F2: 914500.75, not 467500.4`,
        `error INC-04 ${scorecard}!G2: 36750000.5, not 18750000.5`,
        `error INC-07 ${scorecard}!L2: 30000, not 42125.02 (12125.02 for the customer)`,
      ],
    ],
    [
      'sums to date of a year whose beginning is not there are taken as they stand',
      [...removed(scorecard, 2, 2), 'Terms!22 removed'],
      ['error SHEET-09 Terms!A1: null, not incentive.serviceStart'],
    ],
  ]);

  check(TWO_GROUPS, [
    [
      'a quarter that is none stands for no missing one of another group',
      [`${scorecard}!C8 = 5`, `${scorecard}!3 removed`],
      [
        `error INC-13 ${scorecard}!C3: null, not Alexian, FY2023 Q4`,
        `error INC-13 ${scorecard}!C7: 5, not 1, 2, 3, 4`,
      ],
    ],
    [
      'from the first quarter of the fiscal year, though the services started in the one before',
      ['Terms!B18 = 2022-02-01'],
      [`${C2} null, not Alexian, FY2023 Q1`, `${C2} null, not Alexian, FY2023 Q2`],
    ],
  ]);

  test('metrics without a scorecard may stand in any order', async () => {
    const rows = [1, 2, 3, 4, 5].map((metric) => {
      const [baseline, actual, lift] = [
        ['12850000.00', '13205000.00', '355000.00'],
        ['6100000.00', '6333333.33', '233333.33'],
        ['4250000.00', '4390000.00', '140000.00'],
        ['1900000.00', '2010000.00', '110000.00'],
        ['980000.00', '1012345.67', '32345.67'],
      ][metric - 1] as string[];
      const source = metric < 4 ? 'Crowe RCA' : 'Supplier system of record';
      return `Incentive metrics!2 inserted: Presence Provider Group | 2023 | 4 | ${String(metric)} | ${String(baseline)} | ${String(actual)} | ${String(lift)} | ${source} | |`;
    });
    const moved = [`sheet ${scorecard} removed`, ...removed('Incentive metrics', 17, 5), ...rows];
    expect((await findingsAfter(PROVIDER, moved)).map(noted)).toEqual([]);
  });

  test.each([
    [['Terms!B22 = 2023-02-01'], / ended before the services started on 2023-02-01; /],
    [[`${scorecard}!C5 =`], /^The row does not say which quarter it is about, so it was not used\.$/],
    [[`${scorecard}!C5 = 5`], /^"5" is no quarter of a fiscal year; /],
  ])('%s', async (changes, says) => {
    expect((await ofRule('INC-13', PROVIDER, changes)).message.en).toMatch(says);
  });

  test('a quarter that stands below a later one', async () => {
    const first =
      'Presence Provider Group | 2023 | 1 | 18000000.00 | 447000.35 | 447000.35 | 18000000.00 | 0.0248333527777778 | 0.560416909722222 | 40350.02 | 40350.02 | 30000.00 | 30000.00 | 0.00 | 2022-10-14 | 2022-11-20 |';
    const found = await findingsAfter(PROVIDER, [
      `${scorecard}!2 removed`,
      `${scorecard}!3 inserted: ${first}`,
    ]);
    expect(found.map(noted)).toEqual([`error INC-13 ${scorecard}!C3: Presence, FY2023 Q1, not null`]);
  });
});

describe('a finding about a quarter or a metric is known again by its name', () => {
  test.each([
    ['Incentive scorecard!I2 = 0.7', 'INC-05 Presence, FY2023 Q1 score'],
    ['Incentive metrics!G3 = 150100.00', 'INC-03 Presence, FY2023 Q1 metric 2'],
    ['Incentive scorecard!C5 =', 'INC-13 quarter blank'],
    ['Incentive scorecard!C5 = 5', 'INC-13 quarter 5'],
  ])('%s', async (change, identity) => {
    expect((await findingsAfter(PROVIDER, [change])).map((each) => each.identity)).toEqual([identity]);
  });
});
