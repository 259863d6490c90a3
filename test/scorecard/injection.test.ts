import ExcelJS from 'exceljs';
import { dayOfText, type Day } from '../../src/domain/calendar';
import { languages } from '../../src/domain/language';
import { htmlReport } from '../../src/scorecard/report/html';
import { jsonReport } from '../../src/scorecard/report/json';
import { reportedFile } from '../../src/scorecard/report/reported';
import { sarifReport } from '../../src/scorecard/report/sarif';
import { textReport } from '../../src/scorecard/report/text';
import type { Decision } from '../../src/scorecard/review/decisions';
import { reviewDraft } from '../../src/scorecard/review/review-draft';
import { type Validation, validate } from '../../src/scorecard/validate';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';

/** What strangers write into cells, sheets and files to make a program do something. */
const hostile = [
  `=cmd|' /C calc'!A0`,
  '+1+1',
  '-1-1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '\u001b[2J\u001b]0;owned\u0007',
  '\u202egpj.exe',
  'a'.repeat(32_000),
] as const;

/** What moves a terminal's cursor, or turns text around. */
const steering = /[\p{Cc}\u202a-\u202e]/u;

const asOf = dayOfText('2022-12-31') as Day;

/** A quota whose every row has a kind, a reference and a note of the stranger's, on a sheet named so too. */
async function strangersWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(`=1+1 <b x="y"> & Co`);
  sheet.addRows([
    ['Package', 'd'],
    ['Contract year start', new Date(Date.UTC(2022, 0, 1))],
    ['Day rate', 610],
    ['Hourly rate', 76.25],
    ['Fee per month', 2440],
    ['Hours remaining', 384],
    ['Overage', 0],
    [],
    ['Date', 'Kind', 'Hours', 'Slot agreed on', 'Travel', 'Reference', 'Note'],
    ...hostile.map((text) => [new Date(Date.UTC(2022, 1, 1)), text, 1, null, null, text, text]),
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

let validation: Validation;
const fileName = `<script>alert(1)</script>\u001b[2J\u202e.xlsx`;

beforeAll(async () => {
  const workbook = XlsxWorkbook.open(await strangersWorkbook(), { name: fileName });
  validation = await validate(workbook, { asOf });
});

const reported = (language: (typeof languages)[number]) => [
  reportedFile(fileName, validation, { language, asOf: '2022-12-31', fingerprint: 'ab'.repeat(32) }),
];

test('each of them is found: an unknown kind of entry', () => {
  expect(validation.findings.filter(({ rule }) => rule === 'QUOTA-03')).toHaveLength(hostile.length);
});

describe.each(languages)('text from a stranger’s workbook stays text, in %s', (language) => {
  test('in the HTML report', () => {
    const html = htmlReport(reported(language), language);
    expect(html).not.toMatch(/<(script|img|svg|b x)/i);
    expect(html.replaceAll('\n', '')).not.toMatch(steering);
  });

  test('on the terminal', () => {
    const lines = textReport(reported(language), language).split('\n');
    for (const line of lines) {
      expect(line).not.toMatch(steering);
      expect(line.length).toBeLessThan(2000);
    }
  });

  test('in JSON and SARIF, where nothing steers and nothing is lost', () => {
    const json = jsonReport(reported(language));
    const sarif = sarifReport(reported(language), language);
    expect((json + sarif).replaceAll('\n', '')).not.toMatch(steering);
    expect(JSON.parse(json)).toMatchObject({ files: [{ file: fileName }] });
    expect(json).toContain('a'.repeat(32_000));
    const { runs } = JSON.parse(sarif) as { runs: [{ results: object[] }] };
    expect(runs[0].results.length).toBeGreaterThanOrEqual(hostile.length);
  });

  test('on the Review sheet, read again from the file: no cell is a formula', async () => {
    const decided = new Map<string, Decision>(
      validation.findings.map(({ identity }, index) => [
        identity,
        {
          decision: 'disputed',
          reason: hostile[index % hostile.length] ?? '',
          reviewer: '=1+1',
          date: undefined,
        },
      ]),
    );
    const workbook = XlsxWorkbook.open(await strangersWorkbook(), { name: fileName });
    await workbook.replaceSheet(reviewDraft(validation.findings, decided, language));
    const saved = XlsxWorkbook.open(await workbook.save(), { name: fileName });
    const { sheets } = await saved.describe();
    const review = sheets.at(-1);
    const [block] = await saved.read(review?.used === undefined ? [] : [review.used]);
    expect(block?.values.flat()).toContain('=1+1');
    expect(block?.formulas.flat().filter((formula) => formula !== undefined)).toEqual([]);
  });
});
