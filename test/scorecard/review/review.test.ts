import { dayOfText } from '../../../src/domain/calendar';
import type { Finding } from '../../../src/scorecard/finding';
import { type Decision, readReview } from '../../../src/scorecard/review/decisions';
import { reviewDraft } from '../../../src/scorecard/review/review-draft';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';

const finding = (identity: string, row: number): Finding => ({
  rule: 'SLA-12',
  severity: 'error',
  at: { sheet: 'SLA scorecard', row, column: 9 },
  message: { en: '=1+1 is no formula here.', de: 'de', ja: 'ja' },
  found: '=cmd|calc',
  expected: 5,
  clause: 'A6 Ex.3-A §7.2',
  identity,
});
const disputed: Decision = {
  decision: 'disputed',
  reason: '=HYPERLINK("http://example.com")',
  reviewer: '@Weber',
  date: dayOfText('2022-11-03'),
};

async function written(
  findings: readonly Finding[],
  decisions: ReadonlyMap<string, Decision>,
  language: 'en' | 'de' | 'ja',
) {
  const workbook = XlsxWorkbook.blank({ name: 'Submitted.xlsx' });
  await workbook.addSheets([reviewDraft(findings, decisions, language)]);
  return XlsxWorkbook.open(await workbook.save(), { name: 'Submitted.xlsx' });
}

describe.each(['en', 'de', 'ja'] as const)('The Review sheet in %s', (language) => {
  test('decision, reason, reviewer and date are read back from the file', async () => {
    const workbook = await written([finding('a', 3), finding('b', 4)], new Map([['b', disputed]]), language);
    const { decisions, sheet } = await readReview(workbook);
    expect([...decisions]).toEqual([['b', disputed]]);
    expect(sheet).toBe({ en: 'Review', de: 'Prüfung', ja: 'レビュー' }[language]);
  });

  test('text that looks like a formula stays text', async () => {
    const workbook = await written([finding('=a', 3)], new Map([['=a', disputed]]), language);
    const { sheets } = await workbook.describe();
    const [block] = await workbook.read(sheets.flatMap(({ used }) => (used === undefined ? [] : [used])));
    expect(block?.formulas.flat().filter((formula) => formula !== undefined)).toEqual([]);
  });
});

test('a day typed as text and a decision in another language are what they mean', async () => {
  const draft = reviewDraft([finding('a', 3)], new Map([['a', disputed]]), 'en');
  const workbook = XlsxWorkbook.blank({ name: 'Submitted.xlsx' });
  const typed = new Map<unknown, string>([
    [disputed.date, '3. November 2022'],
    ['disputed', 'bestritten'],
  ]);
  const cells = draft.cells.map((cell) => ({ ...cell, value: typed.get(cell.value) ?? cell.value ?? null }));
  await workbook.addSheets([{ ...draft, cells }]);
  const { decisions } = await readReview(workbook);
  expect(decisions.get('a')).toEqual(disputed);
});

test('a decision whose finding is gone keeps its row', async () => {
  const workbook = await written([finding('a', 3)], new Map([['SLA-07 gone', disputed]]), 'en');
  const { decisions } = await readReview(workbook);
  expect(decisions.get('SLA-07 gone')).toEqual(disputed);
});

test('a decision stays with its finding when the row moves', () => {
  const before = reviewDraft([finding('a', 3)], new Map([['a', disputed]]), 'en');
  const after = reviewDraft([finding('a', 30)], new Map([['a', disputed]]), 'en');
  const values = (draft: typeof before) => draft.cells.map(({ value }) => value);
  expect(values(before)).toContain('J4');
  expect(values(after)).toContain('J31');
  expect(values(after)).toContain('disputed');
});

test('a workbook without a Review sheet has no decisions', async () => {
  const workbook = XlsxWorkbook.blank({ name: 'New.xlsx' });
  await workbook.addSheets([{ ...reviewDraft([], new Map(), 'en'), name: 'Notes', tables: [], cells: [] }]);
  expect(await readReview(workbook)).toEqual({ decisions: new Map(), sheet: undefined });
});
