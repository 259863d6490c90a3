import {
  averagePace,
  feeOfThePackageGiven,
  noCarryOver,
  topUpFromItsDate,
} from '../../../src/domain/quota/readings';
import { Exact } from '../../../src/domain/decimal/exact';
import type { Finding } from '../../../src/scorecard/finding';
import { findingsAfter, noted } from '../../support/golden/findings-after';

const BASE = 'clean-quota';

/** Package a holds 96 h; 29.5 + 80 = 109.5 h are debited, 13.5 h of them beyond it: 1,518.75. On site 1,200.00 and 148.60. */
const beyond = [
  'Quota!B1 = a',
  'Quota!B3 = 670.00',
  'Quota!B4 = 83.75',
  'Quota!B5 = 670.00',
  'Quota!B6 = 0',
  'Quota!B7 = 2867.35',
  'Quota!21 inserted: 2022-07-01 | implementation | 80 | | | T-170 | migration',
];
const usedUp = 'info QUOTA-12 Quota!B6: 2022-07-01, not 2022-12-31';

async function found(changes: readonly string[]): Promise<readonly Finding[]> {
  return findingsAfter(BASE, changes);
}

async function ofRule(id: string, changes: readonly string[]): Promise<Finding> {
  const [finding] = (await found(changes)).filter(({ rule }) => rule === id);
  if (finding === undefined) throw new Error(`${id} says nothing`);
  return finding;
}

function stepsOf({ trace = [] }: Finding): readonly (readonly [string, string])[] {
  return trace.map(({ name, value }) => [name.en, value instanceof Exact ? value.toText() : String(value)]);
}

type Case = readonly [title: string, changes: readonly string[], noted: readonly string[]];

function check(cases: readonly Case[]): void {
  test.each(cases)('%s', async (_, changes, lines) => {
    expect((await found(changes)).map(noted)).toEqual(lines);
  });
}

describe('QUOTA-10: an overage looks like the mistake it follows from (K §2.4, §2.6)', () => {
  test.each([
    ['without travel, 1,518.75 + 1,200.00', '2718.75', 'Travel was left out.'],
    ['without hours on site, 1,518.75 + 148.60', '1667.35', 'The hours on site were left out.'],
    ['without hours on site or travel', '1518.75', 'The hours on site were left out.'],
    ['without hours beyond the quota', '1348.60', 'The hours beyond the quota were left out.'],
    [
      '13.5 × 83.75 for the hours beyond',
      '2479.23',
      'The hours beyond the quota were valued at the rate of the package.',
    ],
    ['8 × 112.50 for the hours on site', '2567.35', 'The hours on site were valued at the virtual rate.'],
    [
      '13.5 × 150.00 for the hours beyond',
      '3373.60',
      'The hours beyond the quota were valued at the on-site rate.',
    ],
  ])('%s: %s', async (_, overage, hint) => {
    const { message } = await ofRule('QUOTA-10', [...beyond, `Quota!B7 = ${overage}`]);
    expect(message.en.endsWith(` ${hint}`)).toBe(true);
  });

  test('any other amount has no likely mistake', async () => {
    const { message } = await ofRule('QUOTA-10', [...beyond, 'Quota!B7 = 2867.00']);
    expect(message.en).toMatch(/It is 0\.35 too low\.$/);
  });
});

describe('QUOTA-09, QUOTA-10: hours carried over by agreement that the ledger lacks (K is silent: a term)', () => {
  // 10 h more leave 3.5 h beyond the quota: 393.75 + 1,348.60 = 1,742.35.
  const carried = [...beyond, 'Terms!B3 = 10'];
  check([
    ['an overage with them is right', [...carried, 'Quota!B7 = 1742.35'], [usedUp]],
    ['an overage without them follows the ledger', carried, [usedUp]],
    [
      'any other is held against the one with them',
      [...carried, 'Quota!B7 = 2000.00'],
      [usedUp, 'error QUOTA-10 Quota!B7: 2000, not 1742.35 (257.65 for the supplier)'],
    ],
    [
      'and so is a blank one',
      [...carried, 'Quota!B7 ='],
      [usedUp, 'error QUOTA-10 Quota!B7: null, not 1742.35 (1742.35 for the customer)'],
    ],
    [
      'the part that the ledger has counts: 192 + 10 - 29.5',
      ['Terms!B3 = 10', 'Quota!10 inserted: 2022-01-01 | topUp | 4 | | | |', 'Quota!B6 = 166.5'],
      ['error QUOTA-09 Quota!B6: 166.5, not 172.5 (487.5 for the supplier)'],
    ],
    [
      'a top-up of another day is none of them: 192 + 10 + 10 - 29.5',
      ['Terms!B3 = 10', 'Quota!14 inserted: 2022-02-03 | topUp | 10 | | | |', 'Quota!B6 = 172.5'],
      ['error QUOTA-09 Quota!B6: 172.5, not 182.5 (812.5 for the supplier)'],
    ],
    [
      'and neither is another entry of the first day: 192 + 10 - 34.5',
      ['Terms!B3 = 10', 'Quota!10 inserted: 2022-01-01 | analysis | 5 | | | T-1 |', 'Quota!B6 = 157.5'],
      ['error QUOTA-09 Quota!B6: 157.5, not 167.5 (812.5 for the supplier)'],
    ],
    [
      'without a start of the year there is no first day to carry them to',
      ['Terms!B3 = 10', 'Quota!B2 ='],
      ['error SHEET-12 Quota!B2: null, not null'],
    ],
  ]);

  test('the steps lead to the overage with them', async () => {
    const finding = await ofRule('QUOTA-10', [...carried, 'Quota!B7 = 2000.00']);
    expect(stepsOf(finding)).toEqual([
      ['Virtual consulting beyond the quota', '393.75'],
      ['Consulting on site', '1200'],
      ['Travel costs', '148.6'],
      ['Overage', '1742.35'],
    ]);
  });

  test.each([
    ['166.5', /The 6 h carried over by agreement \(quota\.carryOver\) are not in the ledger/],
    ['160', /It is 12\.5 h too low\.$/],
  ])('a balance of %s', async (balance, says) => {
    const changes = ['Terms!B3 = 10', 'Quota!10 inserted: 2022-01-01 | topUp | 4 | | | |'];
    expect((await ofRule('QUOTA-09', [...changes, `Quota!B6 = ${balance}`])).message.en).toMatch(says);
  });
});

describe('QUOTA-09: hours carried over that no agreement carries (K is silent: a term)', () => {
  const row = (hours: string, agreedOn = '') =>
    `Quota!10 inserted: 2022-01-01 | topUp | ${hours} | ${agreedOn} | | | carried over`;
  check([
    [
      // 5 × 81.25, whatever the balance makes of them: 192 + 15 - 29.5, or 192 + 10 - 29.5
      'more than agreed, the balance with all of them',
      ['Terms!B3 = 10', row('15'), 'Quota!B6 = 177.5'],
      ['error QUOTA-09 Quota!C10: 15, not 10 (406.25 for the customer)'],
    ],
    [
      'more than agreed, the balance with those agreed',
      ['Terms!B3 = 10', row('15'), 'Quota!B6 = 172.5'],
      ['error QUOTA-09 Quota!C10: 15, not 10 (406.25 for the customer)'],
    ],
    [
      'more than agreed by several entries, in the one with which they are',
      ['Terms!B3 = 10', row('6'), row('4'), row('5'), 'Quota!B6 = 177.5'],
      ['error QUOTA-09 Quota!C12: 15, not 10 (406.25 for the customer)'],
    ],
    [
      'none are unless the parties say so',
      ['Terms!3 removed', row('20'), 'Quota!B6 = 182.5'],
      ['error QUOTA-09 Quota!C10: 20, not 0 (1625 for the customer)'],
    ],
    [
      'used before a lead time they would have if they had been ordered: one mistake',
      [
        'Quota!16 inserted: 2022-01-07 | implementation | 190 | | | T-90 |',
        row('20'),
        'Quota!B6 = 0',
        'Quota!B7 = 2192.35',
      ],
      [
        'info QUOTA-12 Quota!B6: 2022-04-06, not 2022-12-31',
        'error QUOTA-09 Quota!C10: 20, not 0 (1625 for the customer)',
      ],
    ],
    [
      'of a package that nobody knows, without what they are worth',
      ['Quota!B1 = e', row('20')],
      ['error QUOTA-01 Quota!B1: e, not a, b, c, d', 'error QUOTA-09 Quota!C10: 20, not 0'],
    ],
    [
      'an agreement that cannot be read',
      ['Terms!B3 = some', row('20'), 'Quota!B6 = 182.5'],
      ['error SHEET-02 Terms!B3: some, not null'],
    ],
    ['all of them: 192 + 10 - 29.5', ['Terms!B3 = 10', row('6'), row('4'), 'Quota!B6 = 172.5'], []],
    ['ordered 45 days before, as its day says', [row('20', '2021-11-17'), 'Quota!B6 = 182.5'], []],
  ]);

  test.each([
    ['10', 'The ledger carries 20 h into the year as a top-up on its first day; 10 h are carried over by agreement (quota.carryOver).'],
    ['none', 'The ledger carries 20 h into the year as a top-up on its first day; nothing is carried over by agreement (quota.carryOver).'],
  ])('with %s agreed, in words', async (agreed, says) => {
    const { message, reading } = await ofRule('QUOTA-09', [`Terms!B3 = ${agreed}`, row('20')]);
    expect(message.en).toBe(says);
    expect(reading).toBe(noCarryOver);
  }); // prettier-ignore
});

describe('QUOTA-09, QUOTA-07: what a wrong balance follows from', () => {
  check([
    [
      'below zero: hours beyond the quota are no negative balance (K §2.6)',
      [...beyond, 'Quota!B6 = -13.5'],
      ['error QUOTA-09 Quota!B6: -13.5, not 0 (1130.625 for the supplier)', usedUp],
    ],
    [
      'on-site hours taken off, a cancelled slot with its length apart; the overage then is not judged (K §2.4)',
      ['Quota!C14 = 2', 'Quota!B6 = 154.5', 'Quota!B7 = 1200.00'],
      ['error QUOTA-07 Quota!B6: 154.5, not 162.5 (650 for the supplier)'],
    ],
    [
      'too many hours left',
      ['Quota!B6 = 170'],
      ['error QUOTA-09 Quota!B6: 170, not 162.5 (609.375 for the customer)'],
    ],
  ]);

  test.each([
    ['-13.5', /Hours beyond the quota are overage, not a negative balance\.$/],
    ['5', /It is 5 h too high\.$/],
  ])('%s hours remaining', async (balance, says) => {
    const { message } = await ofRule('QUOTA-09', [...beyond, `Quota!B6 = ${balance}`]);
    expect(message.en).toMatch(says);
  });
});

describe('QUOTA-01, QUOTA-11: the package and its prices (K §1.7)', () => {
  const figures = ['Quota!B4 = 10.00', 'Quota!B6 = 100', 'Quota!B7 = 100.00'];
  const sheet = 'error SHEET-02';
  check([
    [
      'an unknown package is told with the packages there are; a half hour is worth nothing that anybody knows',
      ['Quota!B1 = e', 'Quota!C10 = 1.5', ...figures],
      ['error QUOTA-01 Quota!B1: e, not a, b, c, d', 'error QUOTA-04 Quota!C10: 1.5, not 2'],
    ],
    ['a package left out', ['Quota!B1 =', ...figures], ['error SHEET-12 Quota!B1: null, not null']],
    [
      'a virtual day rate that is no number: what needs no such term is still judged',
      ['Terms!B5 = nine hundred', 'Quota!B3 = 670.00', 'Quota!B5 = 1340.00', ...figures],
      [
        `${sheet} Terms!B5: nine hundred, not null`,
        'error QUOTA-01 Quota!B3: 670, not 650 (40 for the supplier)',
      ],
    ],
    [
      'an on-site day rate that is no number',
      ['Terms!B6 = much', ...figures],
      [`${sheet} Terms!B6: much, not null`],
    ],
    [
      'hours of a day that are no number',
      ['Terms!B7 = eight', ...figures],
      [`${sheet} Terms!B7: eight, not null`],
    ],
    ['a day of no hours', ['Terms!B7 = 0', ...figures], ['error SHEET-04 Terms!B7: 0, not null']],
    [
      'a day rate left out: the other prices are those of the package',
      ['Quota!B3 =', 'Quota!B4 = 80.00', 'Quota!B5 = 1300.00'],
      ['error SHEET-12 Quota!B3: null, not null'],
    ],
  ]);

  test('the steps to an hourly rate and to a monthly fee', async () => {
    expect(stepsOf(await ofRule('QUOTA-01', ['Quota!B4 = 65.00']))).toEqual([
      ['Day rate', '650'],
      ['Hourly rate', '81.25'],
    ]);
    const fee = await ofRule('QUOTA-11', ['Quota!B5 = 1350.00']);
    expect([fee.reading, stepsOf(fee)]).toEqual([feeOfThePackageGiven, [['Fee per month', '1300']]]);
  });
});

describe('QUOTA-02: entries outside the contract year (K §1.7)', () => {
  const year = '2022-01-01 – 2022-12-31';
  check([
    [
      'the day before it begins; of a half hour outside, that alone is said',
      ['Quota!A10 = 2021-12-31', 'Quota!C10 = 1.5', 'Quota!D10 ='],
      [`error QUOTA-02 Quota!A10: 2021-12-31, not ${year}`],
    ],
    [
      'some of several',
      ['Quota!A19 = 2023-01-01', 'Quota!A20 = 2023-01-02'],
      [
        `error QUOTA-02 Quota!A19: 2023-01-01, not ${year}`,
        `error QUOTA-02 Quota!A20: 2023-01-02, not ${year}`,
      ],
    ],
    [
      'the only one there is',
      [...Array.from({ length: 10 }, () => 'Quota!11 removed'), 'Quota!A10 = 2023-01-05', 'Quota!B7 = 0'],
      [`error QUOTA-02 Quota!A10: 2023-01-05, not ${year}`],
    ],
    [
      'all that can be read: the year is the mistake',
      ['Quota!B2 = 2021-01-01', 'Quota!A12 = soon'],
      ['error QUOTA-02 Quota!B2: 2021-01-01, not null', 'error SHEET-03 Quota!A12: soon, not null'],
    ],
    [
      'without a start of the year no entry lies outside it, and the balance is still judged',
      ['Quota!B2 =', 'Quota!B6 = 160.5'],
      [
        'error SHEET-12 Quota!B2: null, not null',
        'error QUOTA-09 Quota!B6: 160.5, not 162.5 (162.5 for the supplier)',
      ],
    ],
    ['a year that the calendar does not hold to its end', ['Quota!B2 = 9999-06-01'], []],
    [
      'what lies outside counts for nothing: the quota was still used up on 1 July',
      [...beyond, 'Quota!A10 = 2021-12-31', 'Quota!D10 ='],
      [usedUp, `error QUOTA-02 Quota!A10: 2021-12-31, not ${year}`],
    ],
  ]);

  test('an entry of an unknown kind is called by its own words', async () => {
    const changes = ['Quota!A12 = 2023-02-01', 'Quota!B12 = telephone call'];
    const { message } = await ofRule('QUOTA-02', changes);
    expect(message.en).toMatch(/^Entry "telephone call" of 2023-02-01: the day lies outside/);
    expect(message.de).toMatch(/^Buchung .*telephone call.* vom 2023-02-01: /);
    expect(message.ja).toMatch(/^2023-02-01 の記帳 .*telephone call/);
  });
});

describe('entries that cannot be read, or debit what they should not: nothing that hangs on them is judged', () => {
  const figures = ['Quota!B6 = 100', 'Quota!B7 = 100.00'];
  check([
    ['a day', ['Quota!A12 = soon', ...figures], ['error SHEET-03 Quota!A12: soon, not null']],
    ['hours', ['Quota!C12 = three', ...figures], ['error SHEET-02 Quota!C12: three, not null']],
    ['hours left out', ['Quota!C12 =', ...figures], ['error SHEET-12 Quota!C12: null, not null']],
    ['travel', ['Quota!E18 = much', ...figures], ['error SHEET-02 Quota!E18: much, not null']],
    ['effort below nothing', ['Quota!C15 = -3', ...figures], ['error SHEET-04 Quota!C15: -3, not null']],
    [
      'a program error without hours is as it should be (K §2.5)',
      ['Quota!C17 =', 'Quota!B6 = 160.5'],
      ['error QUOTA-09 Quota!B6: 160.5, not 162.5 (162.5 for the supplier)'],
    ],
    [
      'a cancelled slot that gives hours back takes none, whoever cancelled it (K §2.2)',
      ['Quota!C14 = -2', 'Quota!F14 =', ...figures],
      ['error QUOTA-06 Quota!C14: -2, not 0 (162.5 for the customer)'],
    ],
    [
      'half a slot given back is a whole hour debited',
      ['Quota!C11 = -1.5', ...figures],
      ['error QUOTA-06 Quota!C11: -1.5, not 2 (284.375 for the customer)'],
    ],
  ]);
});

describe('QUOTA-05: slots are agreed in the first seven days of their month (K §2.1)', () => {
  check([
    [
      'a cancelled slot too',
      ['Quota!D14 = 2022-02-08'],
      ['info QUOTA-05 Quota!D14: 2022-02-08, not 2022-02-07'],
    ],
    ['nobody says when', ['Quota!D10 ='], []],
    ['effort has no such term', ['Quota!D12 = 2022-01-31'], []],
    [
      'of a slot without a day nobody can tell',
      ['Quota!A10 = soon', 'Quota!D10 = 2022-01-20'],
      ['error SHEET-03 Quota!A10: soon, not null'],
    ],
    [
      'nor of an entry whose kind nobody knows',
      ['Quota!B10 = chat', 'Quota!D10 = 2022-01-20'],
      [expect.stringMatching(/^error QUOTA-03 Quota!B10: chat, not consultation, /) as unknown as string],
    ],
  ]);
});

describe('QUOTA-14, QUOTA-06: evidence and references (K §2.2, §2.3, §2.7)', () => {
  check([
    ['a service request needs no evidence', ['Quota!F16 =', 'Quota!G16 ='], []],
    [
      'nobody knows whether an unknown kind needs some',
      ['Quota!B12 = chat', 'Quota!F12 =', 'Quota!G12 ='],
      [expect.stringMatching(/^error QUOTA-03 Quota!B12/) as unknown as string],
    ],
    [
      'without columns for either, the hours and the kind are looked at first',
      ['Quota!F9 = Zimmer', 'Quota!G9 = Etage'],
      [
        'info QUOTA-14 Quota!C12: null, not null',
        'error QUOTA-06 Quota!B14: null, not null',
        'info QUOTA-14 Quota!C15: null, not null',
        'info QUOTA-14 Quota!C19: null, not null',
        'info QUOTA-14 Quota!C20: null, not null',
      ],
    ],
  ]);

  test('an entry without a day is called by its kind', async () => {
    const { message } = await ofRule('QUOTA-14', ['Quota!A12 = soon', 'Quota!F12 =', 'Quota!G12 =']);
    expect(message.en).toMatch(/^Background analysis has neither/);
  });
});

describe('QUOTA-03: a kind of entry that K does not have (K §2)', () => {
  const kinds =
    'consultation, forfeited, cancelled, analysis, implementation, preparation, followUp, serviceRequest, programError, onsite, topUp';
  check([
    ['another word', ['Quota!B12 = chat'], [`error QUOTA-03 Quota!B12: chat, not ${kinds}`]],
    ['none', ['Quota!B12 ='], [`error QUOTA-03 Quota!B12: null, not ${kinds}`]],
  ]);

  test('an unknown one, in each language', async () => {
    const { message } = await ofRule('QUOTA-03', ['Quota!B12 = chat']);
    expect(message.en).toMatch(
      /^The entry of 2022-01-20 has the unknown kind "chat", .* Known are: Consultation slot, .*, Top-up\.$/,
    );
    expect(message.de).toMatch(
      /^Die Buchung vom 2022-01-20 hat die unbekannte Art .chat.; .* Bekannt sind: Sprechzeit, .*, Aufstockung\.$/,
    );
    expect(message.ja).toMatch(/^2022-01-20 の記帳の種別が .chat. で、.*：相談枠、.*、追加枠。$/);
  });

  test('none in a ledger that lost its days, in each language', async () => {
    const { message } = await ofRule('QUOTA-03', ['Quota!A9 = Vorgang', 'Quota!B12 =']);
    expect(message.en).toMatch(/^The entry has no kind, so/);
    expect(message.de).toMatch(/^Die Buchung hat keine Art; /);
    expect(message.ja).toMatch(/^記帳の種別が空欄で、/);
  });

  test('without the column only its absence is told', async () => {
    const rules = (await found(['Quota!B9 = Vorgang'])).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['SHEET-01']));
  });
});

describe('QUOTA-12: how far the quota reaches (K §1.7, §2)', () => {
  const more = (day: string, hours: string, left: string) => [
    `Quota!21 inserted: ${day} | implementation | ${hours} | | | T-170 |`,
    `Quota!B6 = ${left}`,
  ];
  check([
    [
      'after its end a year is looked at as it ended: 29.5 + 124.1 of 192 h',
      ['as of 2023-06-30', ...more('2022-12-31', '124.1', '38.4')],
      ['info QUOTA-12 Quota!B6: 153.6, not 192'],
    ],
    [
      'used up on the last day, it lasted the year',
      ['as of 2022-12-31', ...more('2022-12-31', '162.5', '0')],
      ['info QUOTA-12 Quota!B6: 192, not 192'],
    ],
    [
      'at the pace of the first day: 29.5 h are left after 162.5 h',
      [
        'as of 2022-01-01',
        'Quota!10 inserted: 2022-01-01 | implementation | 162.5 | | | T-1 |',
        'Quota!B6 = 0',
      ],
      ['info QUOTA-12 Quota!B6: 2022-01-02, not 2022-12-31'],
    ],
    ['before the year nothing is used', ['as of 2021-12-31', ...more('2022-07-01', '162.5', '0')], []],
    ['nothing debited lasts for ever', ['as of 2022-01-04', ...more('2022-07-01', '162.5', '0')], []],
  ]);

  test.each([
    ['2022-07-01', beyond, / The quota was used up on 2022-07-01; the year ends on 2022-12-31\.$/],
    ['2022-07-15', beyond, / The quota was used up on 2022-07-01; the year ends on 2022-12-31\.$/],
    [
      '2022-07-15',
      more('2022-07-01', '100', '62.5'),
      / At this pace the quota is used up on 2022-10-18, before the year ends on 2022-12-31\.$/,
    ],
  ])('as of %s', async (day, changes, says) => {
    const { message, reading } = await ofRule('QUOTA-12', [`as of ${day}`, ...changes]);
    expect(message.en).toMatch(says);
    expect(reading).toBe(averagePace);
  });

  test('where it lasts the year, only the share used is told', async () => {
    const changes = ['as of 2023-06-30', ...more('2022-12-31', '124.1', '38.4')];
    const { message, reading } = await ofRule('QUOTA-12', changes);
    expect(message.en).toBe('By 2022-12-31, 153.6 h of 192 h are used (80 %).');
    expect(reading).toBeUndefined();
  });
});

describe('QUOTA-13: the lead time of top-ups (K §1.7, closing paragraph)', () => {
  /** 96 + 10 = 106 h, of which 100 go on 2 January; 129.5 h are debited in all: 23.5 × 112.50 + 1,348.60 = 3,992.35. */
  const onFirstDay = [
    'Quota!B1 = a',
    'Quota!B3 = 670.00',
    'Quota!B4 = 83.75',
    'Quota!B5 = 670.00',
    'Quota!B6 = 0',
    'Quota!B7 = 3992.35',
    'Quota!10 inserted: 2022-01-02 | implementation | 100 | | | T-90 |',
    'Quota!10 inserted: 2022-01-01 | topUp | 10 | | | T-80 |',
  ];
  const orderedThatDay = [...onFirstDay, 'Quota!D10 = 2022-01-01'];
  // The 6 h left after 2 January go on 5, 12 and 20 January.
  const gone = 'info QUOTA-12 Quota!B6: 2022-01-20, not 2022-12-31';
  check([
    ['hours carried over were ordered by nobody', [...onFirstDay, 'Terms!B3 = 10'], [gone]],
    [
      'without any carried over, a top-up ordered on the first day is like any other',
      orderedThatDay,
      [gone, 'error QUOTA-13 Quota!A10: 2022-01-02, not 2022-01-31'],
    ],
    [
      // 6.5 h of 136 are left on day 196: 6.5 ÷ (129.5 ÷ 196) = 9.8 days more.
      'of two the one whose hours are used early: 96 + 20 - 29.5 = 86.5 h are there for the 100',
      [
        ...beyond,
        'Quota!C21 = 100',
        'Quota!20 inserted: 2022-06-20 | topUp | 20 | | | T-155 |',
        'Quota!13 inserted: 2022-02-01 | topUp | 20 | | | T-105 |',
        'Quota!B6 = 6.5',
        'Quota!B7 = 1348.60',
        'Terms!B3 = 0',
      ],
      [
        'info QUOTA-12 Quota!B6: 2022-07-25, not 2022-12-31',
        'error QUOTA-13 Quota!A21: 2022-07-01, not 2022-07-20',
      ],
    ],
    [
      'added on the day on which it can be used',
      ['Quota!B6 = 182.5', 'Quota!21 inserted: 2022-07-01 | topUp | 20 | 2022-06-01 | | T-155 |'],
      [],
    ],
    [
      'added a day earlier',
      ['Quota!B6 = 182.5', 'Quota!21 inserted: 2022-06-30 | topUp | 20 | 2022-06-01 | | T-155 |'],
      ['error QUOTA-13 Quota!A21: 2022-06-30, not 2022-07-01'],
    ],
    [
      'with hours carried over too',
      [
        'Terms!B3 = 10',
        'Quota!B6 = 192.5',
        'Quota!21 inserted: 2022-06-30 | topUp | 20 | 2022-06-01 | | T-155 |',
        'Quota!10 inserted: 2022-01-01 | topUp | 10 | | | |',
      ],
      ['error QUOTA-13 Quota!A22: 2022-06-30, not 2022-07-01'],
    ],
    [
      'a lead time that is no number',
      [
        'Terms!B4 = a month',
        'Quota!B6 = 182.5',
        'Quota!21 inserted: 2022-06-30 | topUp | 20 | 2022-06-01 | | T-155 |',
      ],
      ['error SHEET-02 Terms!B4: a month, not null'],
    ],
    ['without top-ups nobody needs one', ['Terms!4 removed'], []],
    [
      'of a package that nobody knows nothing can be said',
      ['Quota!B1 = e', 'Quota!21 inserted: 2022-06-30 | topUp | 20 | 2022-06-01 | | T-155 |'],
      ['error QUOTA-01 Quota!B1: e, not a, b, c, d'],
    ],
  ]);

  test('used early, in words', async () => {
    const { message, reading } = await ofRule('QUOTA-13', orderedThatDay);
    expect(message.en).toBe(
      'Top-up of 2022-01-01: its hours are used from 2022-01-02 on (10 h too early); with a lead time of 30 days from 2022-01-01 they can be used from 2022-01-31.',
    );
    expect(reading).toBe(topUpFromItsDate);
  });
});

describe('a finding about an entry is known again by its day, kind and reference or note', () => {
  test.each([
    ['Quota!C10 = 1.5', 'QUOTA-04 entry 2022-01-05 consultation T-101'],
    ['Quota!B12 = chat', 'QUOTA-03 entry 2022-01-20 T-103'],
    ['Quota!A19 = 2023-01-01', 'QUOTA-02 entry 2023-01-01 preparation agenda for the workshop'],
    ['Quota!B2 = 2021-01-01', 'QUOTA-02 quota year 2021-01-01'],
  ])('%s', async (change, identity) => {
    expect((await found([change])).map((each) => each.identity)).toEqual([identity]);
  });

  test('and one without a day by the rest', async () => {
    const changes = ['Quota!A12 = soon', 'Quota!F12 =', 'Quota!G12 ='];
    expect((await ofRule('QUOTA-14', changes)).identity).toBe('QUOTA-14 entry analysis');
  });

  test('a year without a start by its sheet', async () => {
    const changes = ['Quota!B2 =', 'Quota!B6 = 160.5'];
    expect((await ofRule('QUOTA-09', changes)).identity).toBe('QUOTA-09 quota year Quota hours remaining');
  });
});
