import { Exact } from '../../../src/domain/decimal/exact';
import { plainText } from '../../../src/domain/plain-text';
import { htmlReport } from '../../../src/scorecard/report/html';
import { jsonReport } from '../../../src/scorecard/report/json';
import { type CheckedFile, type ReportedFile, reportedFinding } from '../../../src/scorecard/report/reported';
import { sarifReport } from '../../../src/scorecard/report/sarif';
import { textReport } from '../../../src/scorecard/report/text';
import { allRules } from '../../../src/scorecard/rules/all-rules';

const hostile = '<img src=x onerror=alert(1)>&"\'\u202e\u0007=1+1';

const finding = reportedFinding(
  {
    rule: 'SLA-12',
    severity: 'error',
    at: { sheet: hostile, row: 11, column: 9 },
    message: { en: `The credit of ${hostile} is too small.`, de: 'Zu klein.', ja: '少なすぎます。' },
    found: Exact.ofDouble(4999.994),
    expected: Exact.ofDouble(5000.25),
    difference: Exact.ofDouble(-0.25),
    favours: 'supplier',
    clause: 'A6 Ex.3-A §7.2',
    identity: `SLA-12 ${hostile}`,
    trace: [
      {
        name: { en: 'credit', de: 'Gutschrift', ja: 'クレジット' },
        value: Exact.ratio(1, 3),
        formula: 'a < b & c',
        clause: 'A6',
      },
    ],
  },
  'de',
);

const stake = {
  inFavour: { value: 0.25, text: '0,25' },
  against: { value: 0, text: '0,00' },
  currency: 'USD',
};
const files: ReportedFile[] = [
  {
    file: `${hostile}.xlsx`,
    fingerprint: 'ab'.repeat(32),
    rulesVersion: '2026-11-28',
    asOf: '2022-12-31',
    findings: [finding],
    summary: { errors: 1, warnings: 0, infos: 0, atStake: stake, alsoAtStake: [] },
    isFilledIn: true,
    understood: [{ sheet: hostile, readAs: 'SLA-Scorecard', recognisedBy: 'headings', rows: 3 }],
  },
  { file: 'bad.xlsx', error: 'This is not an .xlsx file.' },
];

describe('A finding in German', () => {
  test('money to the cent, figures as Germans write them, for programs as numbers', () => {
    expect(finding).toMatchObject({
      cell: 'J12',
      message: 'Zu klein.',
      found: { value: 4999.99, text: '4.999,99' },
      expected: { value: 5000.25, text: '5.000,25' },
      difference: { value: -0.25, text: '-0,25' },
      steps: [{ name: 'Gutschrift', value: '0,333333333333333' }],
    });
  });
});

describe('JSON', () => {
  test('the shape that product.md promises', () => {
    expect(JSON.parse(jsonReport(files))).toMatchObject({
      files: [
        {
          file: `${hostile}.xlsx`,
          findings: [
            {
              rule: 'SLA-12',
              severity: 'error',
              sheet: hostile,
              cell: 'J12',
              message: 'Zu klein.',
              found: 4999.99,
              expected: 5000.25,
              difference: -0.25,
              clause: 'A6 Ex.3-A §7.2',
            },
          ],
          summary: {
            errors: 1,
            warnings: 0,
            infos: 0,
            atStake: { inFavour: 0.25, against: 0, currency: 'USD' },
          },
        },
        { file: 'bad.xlsx', error: 'This is not an .xlsx file.' },
      ],
    });
  });
});

describe('HTML', () => {
  const html = htmlReport(files, 'de');

  test('nothing from the workbook is markup', () => {
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;');
    expect(html).toContain('a &lt; b &amp; c');
    expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('no script, no request', () => {
    expect(html).not.toMatch(/<script|<link|<img|src=["']|url\(/i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('fingerprint, edition of the rules, steps and the file that cannot be used', () => {
    expect(html).toContain('ab'.repeat(32));
    expect(html).toContain('2026-11-28');
    expect(html).toContain('Gutschrift');
    expect(html).toContain('This is not an .xlsx file.');
  });

  test('for somebody who sees one for the first time: what a rule is about, what money moves, what the marks mean', () => {
    expect(html).toContain('Eine falsche Gutschrift <b>SLA-12</b>');
    expect(html).toContain('<dt>Betroffene Beträge</dt><dd>0,25 USD zugunsten des Einreichers</dd>');
    expect(html).toContain('Einreicher ist der Auftragnehmer');
    expect(html).toContain('So liest sich dieser Bericht');
  });

  test('files without the folders they lay in, unless two are called the same', () => {
    const [first] = files as [ReportedFile];
    const titles = (...names: string[]) =>
      [
        ...htmlReport(
          names.map((file) => ({ ...first, file })),
          'en',
        ).matchAll(/<h2 id[^>]*>(.*)<\/h2>/g),
      ].map(([, title]) => title);
    expect(titles('/home/weber/Q3.xlsx', 'C:\\Scorecards\\Q4.xlsx')).toEqual(['Q3.xlsx', 'Q4.xlsx']);
    expect(titles('a/Q3.xlsx', 'b/Q3.xlsx')).toEqual(['a/Q3.xlsx', 'b/Q3.xlsx']);
  });
});

test('text: no control characters reach the terminal', () => {
  const text = textReport(files, 'en');
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(text).toContain('SLA-12');
  expect(text).toContain('bad.xlsx\n  This file cannot be used: This is not an .xlsx file.');
});

describe('text: what it comes to', () => {
  const checked = (isFilledIn: boolean): ReportedFile => ({
    ...(files[0] as CheckedFile),
    file: 'Q3.xlsx',
    findings: [],
    summary: { errors: 0, warnings: 0, infos: 0, atStake: stake, alsoAtStake: [] },
    isFilledIn,
  });
  const atStake = 'Money at stake: USD 0,25 in the submitter’s favour, USD 0,00 against the submitter';

  test('of several files a line each at the end', () => {
    const lines = textReport([...files, checked(true)], 'en').split('\n');
    expect(lines.slice(-4)).toEqual([
      'All files',
      `  ${plainText(hostile)}.xlsx  1 error, 0 warnings, 0 infos  ·  ${atStake}`,
      '  bad.xlsx  This file cannot be used',
      `  Q3.xlsx  0 errors, 0 warnings, 0 infos  ·  ${atStake}`,
    ]);
    expect(textReport([checked(true)], 'en')).not.toContain('All files');
  });

  test('no finding means right only where something was filled in', () => {
    const right = 'No findings: everything that was checked is right.';
    const nothing = 'Nothing was checked: no sheet of a scorecard is filled in.';
    expect(textReport([checked(true)], 'en').split('\n')[1]).toBe(`  ${right}`);
    expect(textReport([checked(false)], 'en').split('\n')[1]).toBe(`  ${nothing}`);
    expect(htmlReport([checked(true)], 'en')).toContain(`<p class="right">${right}</p>`);
    expect(htmlReport([checked(false)], 'en')).toContain(`<p>${nothing}</p>`);
  });
});

describe('SARIF 2.1.0', () => {
  const { runs } = JSON.parse(sarifReport(files, 'en')) as {
    runs: [
      {
        tool: { driver: { rules: { id: string }[] } };
        results: Record<string, unknown>[];
        invocations: [{ executionSuccessful: boolean; toolExecutionNotifications: object[] }];
      },
    ];
  };

  test('every rule is described', () => {
    expect(runs[0].tool.driver.rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
  });

  test('a result names its cell, and its file as a URI', () => {
    expect(runs[0].results).toHaveLength(1);
    expect(runs[0].results[0]).toMatchObject({
      ruleId: 'SLA-12',
      level: 'error',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: `${encodeURIComponent(hostile)}.xlsx` } },
          logicalLocations: [{ fullyQualifiedName: `${hostile}!J12` }],
        },
      ],
    });
  });

  test('a file that cannot be used is a notification', () => {
    expect(runs[0].invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1);
  });
});
