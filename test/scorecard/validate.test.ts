import { dayOfText, type Day } from '../../src/domain/calendar';
import { sameInAll } from '../../src/domain/language';
import type { Rule } from '../../src/scorecard/rule';
import { slaScorecardSheet } from '../../src/contracts/sheets/service-level-sheets';
import { validate } from '../../src/scorecard/validate';
import type { Area } from '../../src/workbook/address';
import {
  type ReadOptions,
  type RecomputeOptions,
  type WorkbookPort,
  WorkbookProblem,
} from '../../src/workbook/port';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { buildWorkbook } from '../support/golden/build';
import { openWorkbook, validateText, workbookOf, workbookOfLines } from '../support/golden/run-case';

const asOf = dayOfText('2023-01-31') as Day;

async function identities(changes: readonly string[]): Promise<string[]> {
  const { findings } = await validateText(workbookOfLines(['based on clean-acute', ...changes]));
  return findings.filter(({ severity }) => severity !== 'info').map(({ identity }) => identity);
}

describe('a finding is the same finding after edits elsewhere', () => {
  const mistake = 'SLA scorecard!J13 = 37000.00';

  test('another row above it, another cell corrected, another sheet moved', async () => {
    const before = await identities([mistake]);
    expect(before).toHaveLength(1);
    expect(await identities([mistake, 'sheet SLA scorecard moved to C5', 'tables lost'])).toEqual(before);
    expect(await identities([mistake, 'Terms!F3 = as agreed in May'])).toEqual(before);
    expect(await identities([mistake, 'sheet SLA scorecard called Q4'])).toEqual(before);
  });

  test('in another language it is still the same', async () => {
    expect(await identities([mistake, 'in Japanese'])).toEqual(await identities([mistake]));
  });

  test('decisions of earlier editions are found by it: what it is about, in words that stay', async () => {
    expect(await identities(['SLA scorecard!I13 = whole'])).toEqual([
      'SHEET-02 slaScorecard 3-a presence acute group 2022-10-01 2 2 share',
    ]);
    expect(await identities(["Facilities!D5 = '1.900"])).toEqual([
      'SHEET-02 facilities 2 2 saint joseph hospital – chicago numerator',
    ]);
    expect(await identities(["Terms!B3 = '0.12"])).toEqual(['SHEET-02 terms acute.atrisk value text']);
  });

  test('every finding of a workbook has an identity of its own', async () => {
    const all = await identities(["Facilities!D5 = '1.900", "Facilities!D6 = '1.300", 'SLA scorecard!B5 =']);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('running', () => {
  const open = async () =>
    XlsxWorkbook.open(await buildWorkbook(workbookOf('clean-quota')), { name: 'q.xlsx' });

  test('progress is told for each step, and ends with everything done', async () => {
    const steps: string[] = [];
    await validate(await open(), {
      asOf,
      onProgress: ({ step, done, total }) => steps.push(`${step} ${done === total ? 'done' : ''}`),
    });
    expect(steps.at(0)).toMatch(/^reading/);
    expect(steps.at(-1)).toBe('checking done');
  });

  test('reading and recomputing tell their own progress, and hear the cancel', async () => {
    const workbook = await openWorkbook(workbookOfLines(['based on clean-ledger-formulas']));
    const { read, recompute } = workbook;
    const heard: (AbortSignal | undefined)[] = [];
    const stop = new AbortController();
    const asking: WorkbookPort = Object.assign(workbook, {
      read: async (areas: readonly Area[], options: ReadOptions = {}) => {
        heard.push(options.signal);
        options.onProgress?.(1, 3);
        return read.call(workbook, areas);
      },
      recompute: async (options: RecomputeOptions = {}) => {
        heard.push(options.signal);
        options.onProgress?.(2, 6);
        return recompute.call(workbook);
      },
    });
    const steps: string[] = [];
    await validate(
      asking,
      {
        asOf,
        signal: stop.signal,
        onProgress: ({ step, done, total }) => steps.push(`${step} ${String(done)} of ${String(total)}`),
      },
      [],
    );
    expect(heard).toEqual([stop.signal, stop.signal]);
    expect(steps).toEqual(['reading 1 of 3', 'recomputing 2 of 6', 'checking 0 of 0']);
    // Nobody need ask for either.
    heard.length = 0;
    await validate(asking, { asOf }, []);
    expect(heard).toEqual([undefined, undefined]);
  });

  test('formulas that take too long: the stored results are used, and said to be', async () => {
    const text = workbookOfLines(['based on clean-ledger-formulas']);
    const workbook = XlsxWorkbook.open(await buildWorkbook(text), {
      name: 'slow.xlsx',
      recompute: () =>
        Promise.reject(new WorkbookProblem('tooLarge', sameInAll('The formulas take too long.'))),
    });
    const { findings } = await validate(workbook, { asOf });
    expect(findings.filter(({ rule }) => rule === 'SHEET-07')).toMatchObject([
      { severity: 'info', message: { en: expect.stringContaining('their stored results were used') } },
    ]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test.each([
    ['several areas in one argument', '=SUM((Z98,Z99))+30000'],
    ['several sheets in one reference', "=SUM('Credit ledger:Terms'!Z99)+30000"],
  ])('%s: Excel calculates it, so its result is neither wrong nor checked', async (_, formula) => {
    const change = `Credit ledger!H4 = ${formula} -> 30000`;
    const { findings } = await validateText(workbookOfLines(['based on clean-ledger-formulas', change]));
    expect(findings.filter(({ rule }) => rule === 'SHEET-07')).toMatchObject([
      {
        severity: 'info',
        message: {
          en: "Some formulas cannot be recomputed here; their stored results were used as they are: 'Credit ledger'!H4.",
        },
      },
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the cells that two areas share are known here: a stored result is held against them', async () => {
    const shared = (stored: string) => `Credit ledger!H4 = =SUM(Z97:Z99 Y98:Z98)+30000 -> ${stored}`;
    const said = async (stored: string) => {
      const { findings } = await validateText(
        workbookOfLines(['based on clean-ledger-formulas', shared(stored)]),
      );
      return findings.flatMap(({ rule, severity, difference }) =>
        rule === 'SHEET-07' ? [[severity, difference?.toText()]] : [],
      );
    };
    expect(await said('30000')).toEqual([]);
    expect(await said('30001')).toEqual([['error', '1']]);
  });

  test('a formula that only Excel calculates stays blank where the file stores no result of it', async () => {
    const change = 'Credit ledger!H5 = =SUM((Z98,Z99))';
    const { findings, submission } = await validateText(
      workbookOfLines(['based on clean-ledger-formulas', change]),
    );
    const ledger = submission.sheets.find(({ layout }) => layout.key === 'creditLedger');
    expect(ledger?.rows[3]?.cells['earnedBack']?.state).toBe('blank');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('where the host calculates by itself its values are taken, and nothing is said of that', async () => {
    const text = workbookOfLines([
      'based on clean-ledger-formulas',
      'Credit ledger!H4 = =IF(G4="met",F4,0) -> 1',
    ]);
    const live = (workbook: WorkbookPort) =>
      Object.assign(workbook, { recompute: () => Promise.resolve(undefined) });
    const { findings, submission } = await validateText(text, live);
    expect(submission).toMatchObject({ recomputed: undefined, calculation: 'live' });
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([
      'SLA-15',
    ]);
    expect(findings.filter(({ rule }) => rule === 'SHEET-07')).toEqual([]);
  });

  test('what else goes wrong with formulas is not taken for too long', async () => {
    const gone = new WorkbookProblem('cancelled', sameInAll('Stopped.'));
    const stopping = (workbook: WorkbookPort) =>
      Object.assign(workbook, { recompute: () => Promise.reject(gone) });
    const running = validateText(workbookOfLines(['based on clean-ledger-formulas']), stopping);
    await expect(running).rejects.toBe(gone);
  });

  test('a cancel between two rules is heard', async () => {
    const stop = new AbortController();
    const stopping: Rule = { ...silent, check: () => stop.abort() };
    const running = validate(await open(), { asOf, signal: stop.signal }, [stopping, silent]);
    await expect(running).rejects.toThrow(WorkbookProblem);
  });

  test('the active sheet alone: findings of other sheets are left out', async () => {
    const text = workbookOfLines(['based on clean-acute', "Facilities!D5 = '1.900", 'SLA scorecard!B5 =']);
    const port = XlsxWorkbook.open(await buildWorkbook(text), { name: 'a.xlsx' });
    const { findings } = await validate(port, { asOf, only: 'facilities' });
    expect(new Set(findings.map(({ at }) => at.sheet))).toEqual(new Set(['Facilities']));
  });

  test.each([
    [undefined, true],
    ['facilities', true],
    ['Goals', false],
    ['No scorecard', false],
  ])('whether anything is filled in, of the sheet that was asked for: %s', async (only, expected) => {
    const lines = [
      'based on clean-acute',
      'sheet No scorecard added',
      'sheet Goals added',
      ...['Goal', 'Agreed on', 'Due', 'Measure', 'Target', 'Actual', 'Documented on'].map(
        (heading, at) => `Goals!${'ABCDEFG'[at] as string}1 = ${heading}`,
      ),
    ];
    const port = XlsxWorkbook.open(await buildWorkbook(workbookOfLines(lines)), { name: 'a.xlsx' });
    const { isFilledIn } = await validate(port, { asOf, ...(only === undefined ? {} : { only }) });
    expect(isFilledIn).toBe(expected);
  });

  test('a rule whose sheet is absent does not run, and the sheet’s info says so', async () => {
    const needy: Rule = { ...silent, id: 'SLA-99', needs: [slaScorecardSheet], check: () => fail() };
    const { findings, notRun } = await validate(await open(), { asOf }, [needy]);
    expect(notRun.map(({ rule }) => rule.id)).toEqual(['SLA-99']);
    const info = findings.find(({ message }) => message.en.includes('SLA scorecard'));
    expect(info?.message.en).toBe('There is no SLA scorecard sheet. Not run: SLA-99.');
  });

  test('a rule that checks less without a sheet runs, and the sheet’s info says so (A6 Ex.4 §1.2 K)', async () => {
    const text = workbookOfLines(['based on clean-incentive', 'sheet Incentive metrics removed']);
    const { findings, notRun } = await validateText(text);
    expect(notRun.find(({ rule }) => rule.id === 'INC-04')?.inPart).toBe(true);
    expect(findings.map(({ message }) => message.de)).toContain(
      'Das Blatt „Incentive-Kennzahlen“ fehlt. Nicht ausgeführt: INC-01 – INC-03, INC-11, INC-12. Teilweise ausgeführt: INC-04.',
    );
  });
});

const silent: Rule = {
  id: 'SHEET-98',
  severity: 'error',
  title: { en: 'Nothing', de: 'Nichts', ja: 'なし' },
  clause: '',
  needs: [],
  check: () => undefined,
};

function fail(): never {
  throw new Error('this rule must not run');
}
