import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Language } from '../../src/domain/language';
import { eventually, launchBrowser } from './page';
import { type ShownValue, WorkbenchPage } from './workbench-page';

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'round-trip-'));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The command line as a user runs it: a process of its own. */
function cli(...words: readonly string[]): string {
  return execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
}

interface RecalculatedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly stored: unknown;
  readonly recomputed: unknown;
}

function recalculated(bytes: Uint8Array, name: string): RecalculatedCell[] {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return (JSON.parse(cli('recalc', file, '--json')) as { cells: RecalculatedCell[] }).cells;
}

/** As a reader of the language types them. */
const filledIn: Readonly<
  Record<Language, { locale: string; group: string; july: string; september: string }>
> = {
  en: { locale: 'en-US', group: 'Presence Acute Group', july: '2022-07-01', september: '2022-09-30' },
  de: { locale: 'de-DE', group: 'Akutgruppe Presence', july: '01.07.2022', september: '30.09.2022' },
  ja: { locale: 'ja-JP', group: 'Presence急性期グループ', july: '2022年7月1日', september: '2022年9月30日' },
};

test.each(Object.entries(filledIn))(
  'in %s: a template of the command line, filled in by keyboard, saved: the same numbers everywhere',
  async (language, { locale, group, july, september }) => {
    const file = path.join(folder, `scorecard-${language}.xlsx`);
    cli('template', 'sla-acute', '-o', file, '--lang', language);
    const bench = await WorkbenchPage.open(browser, { locale });
    await bench.openFile(path.basename(file), readFileSync(file));
    const [terms = '', levels = '', scorecard = ''] = await bench.sheetNames();
    const enter = async (sheet: string, entries: Readonly<Record<string, string>>) => {
      for (const [cell, text] of Object.entries(entries)) {
        await bench.walkTo(sheet, cell);
        await bench.page.keyboard.type(text);
        await bench.page.keyboard.press('Enter');
      }
    };
    // acute.atRisk, acute.maxAtRisk, acute.rootCauseDays.
    await enter(terms, { B8: '0.12', B9: '5%', B13: '30' });
    // 1a, 1c and 2: From, Target, Effective date.
    await enter(levels, {
      ...{ H6: july, J6: '60', K6: july },
      ...{ H8: july, J8: '0.05', K8: july },
      ...{ H10: july, J10: '0.9', K10: july },
    });
    await enter(scorecard, { D6: group, D7: july, D8: september, D9: '2812345.67' });
    // Hold seconds and calls, abandoned calls, cleared patients.
    await enter(scorecard, { D13: '6300', F13: '100', D15: '3', F15: '100', D17: '95', F17: '100' });

    // Two levels in effect. 63 s against 60: one of two components missed,
    // 2,812,345.67 × 0.12 ÷ 2 × ½ = 84,370.3701; at risk 2,812,345.67 × 0.05 = 140,617.2835.
    const expected: Readonly<Record<string, ShownValue>> = {
      ...{ G5: 0.12, G6: 0.05, G7: 30, G8: 2, G9: 140617.28, G10: 84370.37 },
      ...{ G13: 63, I13: 60, K13: 'default', L13: 0.5, M13: 84370.37, P13: 44864 },
      ...{ G15: 0.03, I15: 0.05, K15: 'met' },
      ...{ G17: 0.95, I17: 0.9, K17: 'met', L17: 0, M17: 0 },
    };
    await eventually(async () => {
      const shown = await Promise.all(
        Object.keys(expected).map(async (cell) => [cell, await bench.value(scorecard, cell)] as const),
      );
      expect(Object.fromEntries(shown)).toEqual(expected);
    });
    const cells = recalculated(await bench.save(), `saved-${language}.xlsx`);
    const ofScorecard = (figure: 'stored' | 'recomputed') =>
      Object.fromEntries(
        cells
          .filter(({ sheet, cell }) => sheet === scorecard && cell in expected)
          .map((each) => [each.cell, each[figure]]),
      );
    expect(ofScorecard('stored')).toEqual(expected);
    expect(ofScorecard('recomputed')).toEqual(expected);
    expect(cells.filter(({ stored, recomputed }) => stored !== recomputed)).toEqual([]);
    expect(bench.problems).toEqual([]);
    await bench.close();
  },
);

test('the sample workbooks, saved as they are: grid, file and recalculation agree in every formula', async () => {
  const bench = await WorkbenchPage.open(browser);
  for (const sample of ['Sample workbook A6', 'Sample workbook K']) {
    await bench.page.getByRole('button', { name: /^Open workbooks/ }).click();
    await bench.page.getByRole('menuitemradio', { name: sample }).click();
    await eventually(async () => expect((await bench.describe()).name).toContain(sample));
    // It is calculated when it is first in front.
    await eventually(async () => expect(blankOnes(await bench.formulas())).toEqual([]));
    const shown = await bench.formulas();
    const cells = recalculated(await bench.save(), `${sample}.xlsx`);
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter(({ stored, recomputed }) => stored !== recomputed)).toEqual([]);
    const stored = new Map(cells.map((each) => [`${each.sheet}!${each.cell}`, each.stored]));
    expect(Object.fromEntries(shown.map(({ cell, value }) => [cell, written(value)]))).toEqual(
      Object.fromEntries(shown.map(({ cell }) => [cell, stored.get(cell)])),
    );
  }
  expect(bench.problems).toEqual([]);
  await bench.close();
});

function blankOnes(cells: readonly { readonly value: ShownValue }[]) {
  return cells.filter(({ value }) => value === null);
}

/** A value as `recalc` prints it: an error by its code. */
function written(value: ShownValue): unknown {
  return typeof value === 'object' && value !== null ? value.code : value;
}
