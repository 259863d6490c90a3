import { Exact } from '../../../src/domain/decimal/exact';
import type { Finding } from '../../../src/scorecard/finding';
import { findingsAfter, noted } from '../../support/golden/findings-after';

const BASE = 'clean-duties';

type Case = readonly [title: string, changes: readonly string[], noted: readonly string[]];

function check(base: string, cases: readonly Case[]): void {
  test.each(cases)('%s', async (_, changes, lines) => {
    expect((await findingsAfter(base, changes)).map(noted)).toEqual(lines);
  });
}

async function first(changes: readonly string[], base = BASE): Promise<Finding> {
  const [finding] = await findingsAfter(base, changes);
  if (finding === undefined) throw new Error('nothing is found');
  return finding;
}

describe('AUDIT-01: credentials and sampling (A6 Ex.3-A §3.7(b)(7))', () => {
  const allowed = 'RHIA, RHIT, CCS, CPC, CIC';
  const credential = (text: string) => `error AUDIT-01 Coder audits!B2: ${text}, not ${allowed}`;
  check(BASE, [
    [
      'among others, in any letters and with its full name',
      [
        'Coder audits!B2 = rhia',
        'Coder audits!B3 = Certified Coding Specialist (CCS)',
        'Coder audits!B4 = BSc/CIC',
      ],
      [],
    ],
    ['joined by a word', ['Coder audits!B2 = MBA and CPC', 'Coder audits!B3 = MBA und CIC'], []],
    ['with hyphens between its letters', ['Coder audits!B2 = C-C-S'], []],
    ['in wide letters', ['Coder audits!B2 = 資格：ＲＨＩＴ'], []],
    ['letters of another credential', ['Coder audits!B2 = RHITX'], [credential('RHITX')]],
    ['a number', ['Coder audits!B2 = 12'], [credential('12')]],
    ['none', ['Coder audits!B2 ='], [credential('null')]],
    [
      'a sampling of another kind, and none',
      ['Coder audits!D2 = handpicked', 'Coder audits!D3 ='],
      [
        'error AUDIT-01 Coder audits!D2: handpicked, not random, probability',
        'error AUDIT-01 Coder audits!D3: null, not random, probability',
      ],
    ],
    [
      'a lost column of credentials is one mistake',
      ['Coder audits!B1 = Zimmer'],
      ['error SHEET-01 Coder audits!A1: null, not Credential'],
    ],
    [
      'and so is one of sampling',
      ['Coder audits!D1 = Zimmer'],
      ['error SHEET-01 Coder audits!A1: null, not Sampling'],
    ],
  ]);

  test.each([
    [['Coder audits!B2 ='], /^No credential is stated for the auditor "A\. Miller";/],
    [['Coder audits!B2 = MBA'], /^The credential "MBA" of the auditor "A\. Miller" is none of those/],
    [['Coder audits!A2 =', 'Coder audits!B2 = MBA'], /^The credential "MBA" of the auditor "" is none/],
    [['Coder audits!D2 ='], /^No sampling is stated;/],
    [['Coder audits!D2 = handpicked'], /^The sampling "handpicked" is neither random/],
  ])('%s', async (changes, says) => {
    expect((await first(changes)).message.en).toMatch(says);
  });

  test.each([
    [['Coder audits!B2 = MBA'], 'AUDIT-01 A. Miller 2022-11-15 credential'],
    [['Coder audits!D2 ='], 'AUDIT-01 A. Miller 2022-11-15 sampling'],
    [['Coder audits!A2 =', 'Coder audits!E2 =', 'Coder audits!B2 = MBA'], 'AUDIT-01   credential'],
  ])('%s is known again by auditor and day', async (changes, identity) => {
    expect((await first(changes)).identity).toBe(identity);
  });
});

describe('FEE-01: the implementation fee (A6 §5.01)', () => {
  const fee = 'error FEE-01 Obligations!F5:';
  const written = `${fee} 250000, not 175000 (75000 for the supplier)`;
  const term = (name: string) => `error SHEET-09 Terms!A1: null, not fee.implementation.${name}`;
  const on = (day: string) => [`Obligations!D5 = ${day}`, `Obligations!E5 = ${day}`];
  check(BASE, [
    ['the first day of the modified basis', on('2022-07-01'), []],
    ['the day before', on('2022-06-30'), [`${fee} 175000, not 250000 (75000 for the customer)`]],
    ['any other sum of money', ['Obligations!F5 = USD 180,000.00'], [`${fee} 180000, not 175000 (5000 for the supplier)`]],
    ['and one less', ['Obligations!F5 = € 170.000,50'], [`${fee} 170000.5, not 175000 (4999.5 for the customer)`]],
    ['a number that is no money is an invoice’s', ['Obligations!F5 = Invoice 118: 180,000.00'], []],
    ['unless it is the other amount', ['Obligations!F5 = Invoice 118: 250,000.00'], [written]],
    ['the right amount beside the other', ['Obligations!F5 = USD 175,000.00 of USD 250,000.00'], []],
    [
      'the other amount beside any other',
      ['Obligations!F5 = USD 1.00 of USD 250,000.00'],
      [written],
    ],
    ['a cell that is a number', ['Obligations!F5 = 12'], [`${fee} 12, not 175000 (174988 for the customer)`]],
    ['a text that is the right number', ["Obligations!F5 = '175.000"], []],
    ['a text that is the other number', ["Obligations!F5 = '250.000"], [written]],
    ['with a comma', ["Obligations!F5 = '250.000,00"], [written]],
    [
      'not done yet: on the day it is due',
      ['Obligations!E5 =', 'Obligations!D5 = 2023-02-01', 'Obligations!F5 = USD 175,000.00'],
      [`${fee} 175000, not 250000 (75000 for the customer)`],
    ],
    ['without a day', ['Obligations!E5 =', 'Obligations!D5 =', 'Obligations!F5 = USD 1.00'], []],
    [
      'known by its clause',
      ['Obligations!A5 = Fee for the clinic', 'Obligations!F5 = USD 250,000.00'],
      [written],
    ],
    [
      'another clause is another fee',
      ['Obligations!A5 = Fee for the clinic', 'Obligations!B5 = A6 §5.011', 'Obligations!F5 = USD 250,000.00'],
      [],
    ],
    [
      'no clause either',
      ['Obligations!A5 = Fee for the clinic', 'Obligations!B5 =', 'Obligations!F5 = USD 250,000.00'],
      [],
    ],
    [
      'a name only at its beginning',
      ['Obligations!A5 = Report of the implementation fee', 'Obligations!B5 =', 'Obligations!F5 = USD 250,000.00'],
      [],
    ],
    [
      'by its German name',
      ['Obligations!A5 = Implementierungsgebühr Klinik', 'Obligations!B5 =', 'Obligations!F5 = 250.000,00 EUR'],
      [written],
    ],
    [
      'by its Japanese name',
      ['Obligations!A5 = 導入費用（新施設）', 'Obligations!B5 =', 'Obligations!F5 = 原契約どおり'],
      [`${fee} as written, not modified`],
    ],
    ['the basis in force in words', ['Obligations!F5 = modified basis'], []],
    ['the other: unmodified', ['Obligations!F5 = unmodified'], [`${fee} as written, not modified`]],
    ['wie im Grundvertrag', ['Obligations!F5 = wie im Grundvertrag'], [`${fee} as written, not modified`]],
    ['laut Grundvertrag', ['Obligations!F5 = laut Grundvertrag'], [`${fee} as written, not modified`]],
    [
      'modified, once it no longer is',
      ['Obligations!F6 = modified basis'],
      ['error FEE-01 Obligations!F6: modified, not as written'],
    ],
    [
      'geändert',
      ['Obligations!F6 = geänderte Grundlage'],
      ['error FEE-01 Obligations!F6: modified, not as written'],
    ],
    ['修正後', ['Obligations!F6 = 修正後'], ['error FEE-01 Obligations!F6: modified, not as written']],
    [
      'an amount in force counts for more than words',
      ['Obligations!F5 = as written: USD 175,000.00'],
      [],
    ],
    [
      'the basis in the clause',
      ['Obligations!B5 = MPSA Exhibit 4-A §5', 'Obligations!F5 ='],
      ['error FEE-01 Obligations!B5: as written, not modified', 'info OBL-02 Obligations!F5: null, not null'],
    ],
    [
      'nothing claimed needs no terms',
      ['Terms!3 removed', 'Obligations!F5 = Letter', 'Obligations!F6 = Letter'],
      [],
    ],
    ['the amount as written', ['Terms!3 removed', 'Obligations!F5 = USD 1.00'], [term('amount')]],
    ['the modified amount', ['Terms!4 removed', 'Obligations!F5 = USD 1.00'], [term('modifiedAmount')]],
    ['the first day', ['Terms!5 removed', 'Obligations!F5 = USD 1.00'], [term('modifiedFrom')]],
    ['the last day', ['Terms!6 removed', 'Obligations!F5 = USD 1.00'], [term('modifiedTo')]],
  ]); // prettier-ignore

  test.each([
    ['USD 250,000.00', [['Basis in force', 'modified'], ['Implementation fee', '175000']]],
    ['as written', [['Basis in force', 'modified'], ['Implementation fee', '175000']]],
  ])('the steps for “%s”', async (evidence, steps) => {
    const { trace = [], identity, difference } = await first([`Obligations!F5 = ${evidence}`]);
    const told = trace.map(({ name, value }) => [
      name.en,
      value instanceof Exact ? value.toText() : String(value),
    ]);
    expect(told).toEqual(steps);
    expect(identity).toBe('FEE-01 implementation fee 2022-12-31');
    expect(difference?.toText()).toBe(evidence === 'as written' ? undefined : '75000');
  }); // prettier-ignore
});

describe('OBL-01, OBL-02: obligations (A6 Ex.3-A §6.4, §6.5, §7.1)', () => {
  check(BASE, [
    ['a day done that cannot be read', ['Obligations!E2 = soon'], ['error SHEET-03 Obligations!E2: soon, not null']],
    [
      'a day due that cannot be read',
      ['Obligations!D2 = soon', 'Obligations!E2 = 2023-01-01'],
      ['error SHEET-03 Obligations!D2: soon, not null'],
    ],
    ['overdue', ['as of 2023-02-02'], ['warning OBL-01 Obligations!E3: null, not 2023-01-31']],
    [
      'without a column for evidence the day done is looked at first',
      ['Obligations!F1 = Zimmer'],
      ['E2', 'E4', 'E5', 'E6'].map((cell) => `info OBL-02 Obligations!${cell}: null, not null`),
    ],
    [
      'what is not done needs no evidence',
      ['Obligations!E4 =', 'Obligations!F4 =', 'Obligations!D4 = 2023-03-01'],
      [],
    ],
    ['an error cell is no missing evidence', ['Obligations!F4 = #N/A'], ['error SHEET-02 Obligations!F4: #N/A, not null']],
  ]); // prettier-ignore

  test.each([
    [['Obligations!E2 = 2022-11-02'], /^“Monthly performance report \(acute\)” was done on 2022-11-02, 2 days after it was due on 2022-10-31\.$/, 'A6 Ex.3-A §6.4', 'OBL-01 Monthly performance report (acute) Presence Acute Group 2022-10-31'],
    [['Obligations!A2 = Cake', 'Obligations!E2 = 2022-11-02'], /^“Cake” was done/, 'A6 Ex.3-A §6.4', 'OBL-01 Cake Presence Acute Group 2022-10-31'],
    [['Obligations!A2 = Cake', 'Obligations!B2 =', 'Obligations!E2 = 2022-11-02'], /^“Cake” was done/, 'A6 Ex.3-A §6.4, §7.1; A6 Ex.3-B §5.4, §6.2; A6 Ex.4 §7', 'OBL-01 Cake Presence Acute Group 2022-10-31'],
    [['Obligations!A2 =', 'Obligations!C2 =', 'Obligations!E2 = 2022-11-02'], /^“” was done/, 'A6 Ex.3-A §6.4', 'OBL-01   2022-10-31'],
    [['as of 2023-02-02'], /^“Joint quarterly review” was due on 2023-01-31 and is not done; on 2023-02-02 it is 2 days overdue\.$/, 'A6 Ex.4 §7 step 4', 'OBL-01 Joint quarterly review Alexian Provider Group 2023-01-31'],
    [['Obligations!F4 ='], /^“Coder audits” is marked as done on 2022-12-20, without evidence/, 'A6 Ex.3-A §3.7(b)(7)', 'OBL-02 Coder audits Presence Acute Group 2022-12-31 evidence'],
    [['Obligations!D4 =', 'Obligations!F4 ='], /^“Coder audits” is marked as done/, 'A6 Ex.3-A §3.7(b)(7)', 'OBL-02 Coder audits Presence Acute Group  evidence'],
  ])('%s', async (changes, says, clause, identity) => {
    const finding = await first(changes);
    expect(finding.message.en).toMatch(says);
    expect([finding.clause, finding.identity]).toEqual([clause, identity]);
  }); // prettier-ignore
});

describe('SCOPE-01, SCOPE-02: services (A6 §3, Ex.1-A §1, §2)', () => {
  const acute = 'Presence Acute Group, Alexian Acute Group';
  check(BASE, [
    ['a provider group', ['Services!C6 = yes'], [`error SCOPE-01 Services!B6: Presence Provider Group, not ${acute}`]],
    ['a group that there is not', ['Services!B2 = Oak Park Acute Group'], [`error SCOPE-01 Services!B2: Oak Park Acute Group, not ${acute}`]],
    ['no group', ['Services!B2 ='], []],
    [
      'an agreement whose day cannot be read is asked for',
      ['Services!D2 = soon', 'Services!B2 = Oak Park Acute Group'],
      ['error SHEET-03 Services!D2: soon, not null'],
    ],
    ['whether it is provided cannot be read', ['Services!C6 = maybe'], ['error SHEET-02 Services!C6: maybe, not null']],
    ['no service named', ['Services!A8 =', 'Services!D8 ='], []],
    ['outside the catalogue', ['Services!D8 ='], ['error SCOPE-02 Services!A8: Pharmacy management, not null']],
    ['outside the catalogue, for no group', ['Services!D8 =', 'Services!B8 ='], ['error SCOPE-02 Services!A8: Pharmacy management, not null']],
    ['a lost column of agreements', ['Services!D1 = Zimmer'], ['error SHEET-01 Services!A1: null, not Agreed in writing on']],
  ]); // prettier-ignore

  test('to whom a service is owed, in each language', async () => {
    const { message, fix } = await first(['Services!C6 = yes']);
    expect(message.en).toMatch(
      /for the Presence Provider Group; .* owes it to: Presence Acute Group, Alexian Acute Group\. /,
    );
    expect(message.de).toMatch(
      /wird für die .* geltend gemacht; .*: .*Presence.*, .*Alexian.*\. Eine schriftliche/,
    );
    expect(message.ja).toMatch(/プレゼンス|Presence/);
    expect(message.ja).toContain('、');
    expect(fix?.en).toBe('Enter the day of the written agreement, or take the claim back.');
  });

  test.each([
    ['Services!C6 = yes', 'SCOPE-01 Scheduling presence-provider'],
    [
      'Services!B2 = Oak Park Acute Group',
      'SCOPE-01 Scheduling "Oak Park Acute Group", which is no group of A6',
    ],
    ['Services!D8 =', 'SCOPE-02 Pharmacy management Presence Acute Group'],
  ])('%s', async (change, identity) => {
    expect((await first([change])).identity).toBe(identity);
  });
});

describe('GOAL-01: goals past their date (K §1.6)', () => {
  const overdue = 'warning GOAL-01 Goals!G3: null, not 2022-07-14';
  check('goal-01/overdue', [
    ['the day after', [], [overdue]],
    ['without a name', ['Goals!A3 ='], [overdue]],
    [
      'documented on a day that cannot be read',
      ['Goals!G3 = soon'],
      ['error SHEET-03 Goals!G3: soon, not null'],
    ],
    [
      'a lost column of documents',
      ['Goals!G1 = Zimmer'],
      ['error SHEET-01 Goals!A1: null, not Documented on'],
    ],
  ]);

  test.each([
    ['Goals!A3 = Rules reviewed', /^The goal "Rules reviewed" was due on 2022-07-14, 1 day ago;/, 'GOAL-01 goal Rules reviewed 2022-07-14'],
    ['Goals!A3 =', /^The goal "" was due/, 'GOAL-01 goal  2022-07-14'],
  ])('%s', async (change, says, identity) => {
    const finding = await first([change], 'goal-01/overdue');
    expect(finding.message.en).toMatch(says);
    expect([finding.identity, finding.fix?.en]).toEqual([
      identity,
      'Enter the day on which the achievement was documented, or agree on a new date.',
    ]);
  }); // prettier-ignore
});
