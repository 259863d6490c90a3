import { goalsSheet, quotaSheet } from '../../src/contracts/sheets/quota-sheets';
import { slaScorecardSheet } from '../../src/contracts/sheets/service-level-sheets';
import { dayOfText, type Day } from '../../src/domain/calendar';
import { Exact } from '../../src/domain/decimal/exact';
import { sameInAll } from '../../src/domain/language';
import type { Finding } from '../../src/scorecard/finding';
import type { Report, Rule, RuleContext } from '../../src/scorecard/rule';
import { validate, type ValidationOptions } from '../../src/scorecard/validate';
import { a1, parseA1 } from '../../src/workbook/address';
import { openWorkbook, workbookOfLines } from '../support/golden/run-case';

const asOf = dayOfText('2022-07-15') as Day;

async function run(
  rules: readonly Rule[],
  lines: readonly string[] = ['based on clean-quota'],
  options: Partial<ValidationOptions> = {},
) {
  return validate(await openWorkbook(workbookOfLines(lines)), { asOf, ...options }, rules);
}

function rule(id: string, check: Rule['check'] = () => undefined, more: Partial<Rule> = {}): Rule {
  return { id, severity: 'error', title: sameInAll(id), clause: 'K §1.7', needs: [], check, ...more };
}

/** A finding in a cell, `Quota!B6`. */
function report(address: string, more: Partial<Report> = {}): Report {
  const [sheet = '', cell = ''] = address.split('!');
  const { row, column } = parseA1(cell) as { row: number; column: number };
  const at = { sheet, row, column };
  return { at, message: sameInAll(address), found: null, expected: null, about: address, ...more };
}

const reporting =
  (...reports: readonly Report[]): Rule['check'] =>
  (context) =>
    reports.forEach((each) => context.report(each));

const told = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule: id }) => id !== 'SHEET-00')
    .map(({ rule: id, at }) => `${id} ${at.sheet}!${a1(at)}`);

const goalHeadings = ['Goal', 'Agreed on', 'Due', 'Measure', 'Target', 'Actual', 'Documented on'];
const serviceHeadings = ['Service', 'Group', 'Provided', 'Agreed in writing on', 'Clause'];

/** A table of headings alone, from A3. */
function headings(sheet: string, texts: readonly string[]): string[] {
  return texts.map((text, at) => `${sheet}!${a1({ row: 2, column: at })} = ${text}`);
}

describe('findings', () => {
  test('stand by sheet, as the workbook has them, then row, column and rule', async () => {
    const later = rule('QUOTA-02', reporting(report('Quota!B6'), report('Quota!A6'), report('Quota!A10')));
    const earlier = rule(
      'QUOTA-01',
      reporting(report('Quota!A10'), report('Terms!C9'), report('Quota!A6'), report('Terms!B9')),
    );
    expect(told((await run([later, earlier])).findings)).toEqual([
      'QUOTA-01 Terms!B9',
      'QUOTA-01 Terms!C9',
      'QUOTA-01 Quota!A6',
      'QUOTA-02 Quota!A6',
      'QUOTA-02 Quota!B6',
      'QUOTA-01 Quota!A10',
      'QUOTA-02 Quota!A10',
    ]);
  });

  test('in one cell stand by rule, those of one rule as it reports them', async () => {
    const here = (about: string) => report('Quota!A6', { about });
    const reports = (id: string) => rule(id, reporting(here('first'), here('second')));
    const ids = ['QUOTA-02', 'QUOTA-04', 'QUOTA-01', 'QUOTA-03'];
    const { findings } = await run(ids.map(reports));
    expect(findings.filter(({ rule: id }) => id !== 'SHEET-00').map(({ identity }) => identity)).toEqual([
      'QUOTA-01 first',
      'QUOTA-01 second',
      'QUOTA-02 first',
      'QUOTA-02 second',
      'QUOTA-03 first',
      'QUOTA-03 second',
      'QUOTA-04 first',
      'QUOTA-04 second',
    ]);
  });

  test('on a result that is out of date are told unless that is', async () => {
    const outOfDate = ['based on clean-ledger-formulas', 'Credit ledger!H4 = =IF(G4="met",F4,0) -> 3000'];
    const wrong = rule('SLA-15', reporting(report('Credit ledger!H4')));
    expect(told((await run([wrong], outOfDate)).findings)).toEqual(['SLA-15 Credit ledger!H4']);
    const stale = rule('SHEET-07', reporting(report('Credit ledger!H4')));
    expect(told((await run([wrong, stale], outOfDate)).findings)).toEqual(['SHEET-07 Credit ledger!H4']);
  });

  test('have their rule’s severity and clause, unless they say otherwise', async () => {
    const own = report('Quota!A10', { severity: 'warning', clause: 'K §2.6' });
    const { findings, summary } = await run([
      rule('QUOTA-01', reporting(report('Quota!A6'), own)),
      rule('QUOTA-12', reporting(report('Quota!A11')), { severity: 'info', clause: 'K §2.4' }),
    ]);
    const about = findings.filter(({ rule: id }) => id.startsWith('QUOTA'));
    expect(about.map(({ severity, clause }) => [severity, clause])).toEqual([
      ['error', 'K §1.7'],
      ['warning', 'K §2.6'],
      ['info', 'K §2.4'],
    ]);
    // Beside them the infos on the sheets that are not there: all but Terms and Quota of thirteen.
    expect(summary).toMatchObject({ errors: 1, warnings: 1, infos: 1 + 11 });
  });

  test('alike are told apart by their order; a long text of the submitter’s is cut', async () => {
    const long = report('Quota!A12', { about: 'x'.repeat(1000) });
    const { findings } = await run([
      rule(
        'QUOTA-01',
        reporting(report('Quota!A6', { about: 'hours' }), report('Quota!A7', { about: 'hours' })),
      ),
      rule('QUOTA-02', reporting(report('Quota!A8', { about: 'hours' }), long)),
    ]);
    const [first, second, other, cut] = findings
      .filter(({ rule: id }) => id !== 'SHEET-00')
      .map(({ identity }) => identity);
    expect([first, second, other]).toEqual(['QUOTA-01 hours', 'QUOTA-01 hours (2)', 'QUOTA-02 hours']);
    expect(cut).toBe(`QUOTA-02 ${'x'.repeat(300 - 9)}…`);
  });

  test('of one sheet alone are counted alone, whatever the letters its name is asked for in', async () => {
    const both = rule('QUOTA-01', reporting(report('Terms!B3'), report('Quota!A6')));
    const { findings, summary } = await run([both], undefined, { only: 'QUOTA' });
    expect(told(findings)).toEqual(['QUOTA-01 Quota!A6']);
    expect(summary).toMatchObject({ errors: 1, warnings: 0, infos: 0 });
  });
});

describe('rules', () => {
  test('share what they compute: once each', async () => {
    let computed = 0;
    const shared = () => (computed += 1);
    const other = () => 'another';
    const seen: unknown[] = [];
    const asking: Rule['check'] = (context) => seen.push(context.once(shared), context.once(other));
    await run([rule('QUOTA-01', asking), rule('QUOTA-02', asking)]);
    expect(seen).toEqual([1, 'another', 1, 'another']);
  });

  test('see the day on which overdue is judged, and the terms; one that is missing is SHEET-09, once', async () => {
    const seen: unknown[] = [];
    const asking = ({ terms, asOf: day }: RuleContext) =>
      seen.push(terms.number('quota.topUpLeadDays')?.toText(), terms.number('acute.atRisk'), day);
    const { findings } = await run([rule('QUOTA-01', asking), rule('QUOTA-02', asking)]);
    expect(seen).toEqual(['30', undefined, asOf, '30', undefined, asOf]);
    expect(told(findings)).toEqual(['SHEET-09 Terms!A1']);
    expect(findings.find(({ rule: id }) => id === 'SHEET-09')).toMatchObject({
      severity: 'error',
      found: null,
      expected: 'acute.atRisk',
      clause: 'A6 Ex.3-A §7.2',
      identity: 'SHEET-09 term acute.atRisk',
    });
  });

  test('tell how many of them are done', async () => {
    const steps: string[] = [];
    await run([rule('QUOTA-01'), rule('QUOTA-02')], undefined, {
      onProgress: ({ step, done, total }) => steps.push(`${step} ${String(done)} of ${String(total)}`),
    });
    expect(steps.filter((each) => each.startsWith('checking'))).toEqual([
      'checking 0 of 2',
      'checking 1 of 2',
      'checking 2 of 2',
    ]);
  });

  test('do not begin once a cancel is heard', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const ran: string[] = [];
    const running = run([rule('QUOTA-01', () => ran.push('QUOTA-01'))], undefined, {
      signal: stopped.signal,
    });
    await expect(running).rejects.toMatchObject({ reason: 'cancelled' });
    expect(ran).toEqual([]);
  });

  test('leave the host its turn after a while: a cancel of that time is heard', async () => {
    const stopped = new AbortController();
    const ran: string[] = [];
    const long = rule('QUOTA-01', () => {
      ran.push('QUOTA-01');
      setTimeout(() => stopped.abort());
      const end = performance.now() + 50;
      while (performance.now() < end);
    });
    const running = run([long, rule('QUOTA-02', () => ran.push('QUOTA-02'))], undefined, {
      signal: stopped.signal,
    });
    await expect(running).rejects.toMatchObject({ reason: 'cancelled' });
    expect(ran).toEqual(['QUOTA-01']);
  });

  test('run where the sheets they need are filled in, and say where they are not', async () => {
    const ran: string[] = [];
    const needing = (id: string, more: Partial<Rule>) => rule(id, () => ran.push(id), more);
    const { notRun } = await run([
      needing('QUOTA-01', { needs: [quotaSheet] }),
      needing('QUOTA-02', { needs: [quotaSheet, goalsSheet] }),
      needing('QUOTA-03', { needsOneOf: [goalsSheet, quotaSheet] }),
      needing('QUOTA-04', { needsOneOf: [goalsSheet, slaScorecardSheet] }),
      needing('QUOTA-05', { needs: [quotaSheet], alsoUses: [goalsSheet, quotaSheet] }),
      needing('QUOTA-06', { alsoUses: [quotaSheet] }),
    ]);
    expect(ran).toEqual(['QUOTA-01', 'QUOTA-03', 'QUOTA-05', 'QUOTA-06']);
    expect(
      notRun.map(({ rule: { id }, lacks, inPart }) => [id, lacks.map(({ key }) => key), inPart]),
    ).toEqual([
      ['QUOTA-02', ['goals'], false],
      ['QUOTA-04', ['goals', 'slaScorecard'], false],
      ['QUOTA-05', ['goals'], true],
    ]);
  });
});

describe('what was not checked is said', () => {
  const unchecked = async (rules: readonly Rule[], ...lines: readonly string[]) => {
    const { findings } = await run(rules, ['based on clean-quota', ...lines]);
    return findings.filter(({ rule: id }) => id === 'SHEET-00');
  };
  const goals = ['sheet Aims added', ...headings('Aims', goalHeadings)];

  test('of each absent sheet, at the first, with the rules that it stops', async () => {
    const found = await unchecked([
      rule('GOAL-01', undefined, { needs: [goalsSheet] }),
      rule('GOAL-02', undefined, { alsoUses: [goalsSheet] }),
      rule('GOAL-03', undefined, { needs: [goalsSheet] }),
    ]);
    expect(found).toHaveLength(11);
    const ofGoals = found.find(({ identity }) => identity === 'SHEET-00 goals absent');
    expect(ofGoals).toMatchObject({
      severity: 'info',
      at: { sheet: 'Terms', row: 0, column: 0 },
      found: null,
      expected: null,
      message: { en: 'There is no Goals sheet. Not run: GOAL-01, GOAL-03. Run in part: GOAL-02.' },
    });
    const ofServices = found.find(({ identity }) => identity === 'SHEET-00 services absent');
    expect(ofServices?.message.en).toBe('There is no Services sheet.');
    expect(found.map(({ identity }) => identity)).not.toContain('SHEET-00 review absent');
  });

  test('rules that follow each other by the first and the last of them', async () => {
    const needing = (...ids: readonly string[]) =>
      ids.map((id) => rule(id, undefined, { needs: [goalsSheet] }));
    const found = await unchecked(
      needing('GOAL-01', 'GOAL-02', 'GOAL-08', 'GOAL-09', 'GOAL-10', 'SLA-11', 'SLA-13', 'SLA-14'),
    );
    expect(found.find(({ identity }) => identity === 'SHEET-00 goals absent')?.message.en).toBe(
      'There is no Goals sheet. Not run: GOAL-01, GOAL-02, GOAL-08 – GOAL-10, SLA-11, SLA-13, SLA-14.',
    );
  });

  test('of a rule that lacks several sheets, at each', async () => {
    const found = await unchecked([rule('GOAL-01', undefined, { needs: [goalsSheet, slaScorecardSheet] })]);
    const stopped = found.filter(({ message }) => message.en.endsWith('Not run: GOAL-01.'));
    expect(stopped.map(({ identity }) => identity)).toEqual([
      'SHEET-00 slaScorecard absent',
      'SHEET-00 goals absent',
    ]);
  });

  test('of what lies beyond 256 columns, on the sheet that has more', async () => {
    const beyond = (found: readonly Finding[]) => found.filter(({ identity }) => identity.endsWith('beyond'));
    const notes = ['sheet Notes added', 'Notes!A1 = no scorecard, and not read'];
    const within = await unchecked([], ...notes, 'Quota!IV30 = a note far away');
    expect(beyond(within)).toEqual([]);
    const [finding, ...others] = beyond(await unchecked([], 'Quota!IW30 = a note farther away'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      identity: 'SHEET-00 Quota beyond',
      at: { sheet: 'Quota', row: 0, column: 0 },
      found: null,
      expected: null,
      message: {
        en: '“Quota” is larger than a scorecard: what lies beyond the first columns and rows was not checked.',
      },
    });
  });

  test('of a blank template, where it stands, by the name of its sheet', async () => {
    const found = await unchecked([rule('GOAL-01', undefined, { needs: [goalsSheet] })], ...goals);
    expect(found.find(({ identity }) => identity === 'SHEET-00 goals blank')).toMatchObject({
      severity: 'info',
      at: { sheet: 'Aims', row: 2, column: 0 },
      message: { en: '“Aims” is a blank template. Not run: GOAL-01.' },
    });
    expect(found).toHaveLength(11);
  });

  test('of nothing where a sheet is filled in', async () => {
    const found = await unchecked(
      [],
      ...goals,
      'Aims!A4 = Fewer denials',
      'Aims!B4 = 2022-01-10',
      'Aims!F4 = 0.9',
    );
    expect(found.map(({ identity }) => identity).filter((each) => each.includes('goals'))).toEqual([]);
    expect(found).toHaveLength(10);
  });
});

describe('the money at stake', () => {
  const money = (found: string, favours: Finding['favours'], worth?: string): Partial<Report> => ({
    difference: Exact.ofText(found) as Exact,
    ...(favours === undefined ? {} : { favours }),
    ...(worth === undefined ? {} : { worth: Exact.ofText(worth) as Exact }),
  });
  const stake = async (lines: readonly string[], ...rules: readonly Rule[]) => {
    const { atStake, alsoAtStake } = (await run(rules, lines)).summary;
    return [atStake, ...alsoAtStake].map(({ inFavour, against, currency }) => [
      inFavour.toText(),
      against.toText(),
      currency,
    ]);
  };
  const quota = rule(
    'QUOTA-09',
    reporting(
      report('Quota!A6', money('100.004', 'supplier')),
      report('Quota!A7', money('-20.5', 'supplier')),
      // Half an hour at 81.25 is 40.625, to the cent 40.63.
      report('Quota!A8', money('0.5', 'customer', '40.625')),
      report('Quota!A9', money('7', undefined)),
    ),
  );
  const sla = rule('SLA-12', reporting(report('Quota!A10', money('5', 'customer'))));

  test('is the sum of each side, every amount in cents', async () => {
    expect(await stake(['based on clean-quota'], quota)).toEqual([['120.5', '40.63', 'EUR']]);
  });

  test('is in the currency that the workbook states, whatever the rule', async () => {
    expect(await stake(['based on clean-quota', 'Terms!B2 = USD'], quota, sla)).toEqual([
      ['120.5', '45.63', 'USD'],
    ]);
  });

  test('is in USD and in EUR where the workbook has both contracts and states none', async () => {
    const inBoth = [
      ['0', '5', 'USD'],
      ['120.5', '40.63', 'EUR'],
    ];
    expect(await stake(['based on clean-quota', 'Terms!2 removed'], quota, sla)).toEqual(inBoth);
    // Whichever is found first.
    const first = rule('SLA-12', reporting(report('Terms!A1', money('5', 'customer'))));
    expect(await stake(['based on clean-quota', 'Terms!2 removed'], quota, first)).toEqual(inBoth);
  });

  const template = ['sheet Goals added', ...headings('Goals', goalHeadings)];

  test.each([
    ['K', 'clean-quota', 'EUR'],
    ['A6', 'clean-incentive', 'USD'],
  ])('is nothing in the currency of contract %s where nothing is', async (_, base, currency) => {
    expect(await stake([`based on ${base}`, 'Terms!2 removed'])).toEqual([['0', '0', currency]]);
  });

  test('is nothing in USD where the workbook has both; a blank template is none of them', async () => {
    const lines = ['based on clean-incentive', 'Terms!2 removed', ...template];
    const filled = ['Goals!A4 = Fewer denials', 'Goals!B4 = 2022-01-10', 'Goals!F4 = 0.9'];
    expect(await stake([...lines, ...filled])).toEqual([['0', '0', 'USD']]);
    const services = ['sheet Services added', ...headings('Services', serviceHeadings)];
    expect(await stake(['based on clean-quota', 'Terms!2 removed', ...services])).toEqual([
      ['0', '0', 'EUR'],
    ]);
  });
});
