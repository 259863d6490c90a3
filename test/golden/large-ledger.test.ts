import { addMonths, dayOf, isoText, type Day } from '../../src/domain/calendar';
import { shown } from '../support/golden/expected';
import { validateText, workbookOf } from '../support/golden/run-case';
import { putRow, type WorkbookText } from '../support/golden/workbook-text';

const ROWS = 100_000;
/**
 * Time of the processor, since others share the machine: a slow one does not fail, a quadratic rule does.
 * A ledger of 100,000 rows takes about five seconds: a third for the XML of the file, a fifth for its cells, the
 * rest for the rules, each of which looks at every row once.
 */
const MOST_SECONDS = 60;

/** A ledger whose rows are as told. */
function ledgerOf(rowAt: (row: number) => readonly string[], rows = ROWS): WorkbookText {
  const text = workbookOf('clean-ledger-formulas');
  const terms = text.sheets.find(({ name }) => name === 'Terms');
  terms?.cells.set('B3', '99999999999');
  const ledger = text.sheets.find(({ name }) => name === 'Credit ledger');
  if (ledger === undefined) throw new Error('the base has no ledger');
  const [table] = ledger.tables;
  ledger.cells.clear();
  putRow(ledger, 0, 0, [
    'Exhibit',
    'Group',
    'Window start',
    'Window end',
    'Level',
    'Credit',
    'Next status',
    'Earned back',
  ]);
  for (let row = 1; row <= rows; row += 1) putRow(ledger, row, 0, rowAt(row));
  if (table !== undefined) table.rows = rows + 1;
  return text;
}

/** Windows one after the other, each with credits of two groups' levels; nothing earned back. */
function ofManyWindows(row: number): readonly string[] {
  const first = dayOf({ year: 2022, month: 7, day: 1 }) as Day;
  const window = Math.floor((row - 1) / 26) % 4000;
  const group = row % 2 === 0 ? 'Presence Acute Group' : 'Alexian Acute Group';
  const start = addMonths(first, window * 3) as Day;
  const end = ((addMonths(start, 3) as Day) - 1) as Day;
  const level = String((Math.floor((row - 1) / 2) % 13) + 1);
  return ['3-A', group, isoText(start), isoText(end), level, '100.25', 'default', '0'];
}

/** The processor's time that something takes [s]. */
async function secondsOf<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const started = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(started);
  return { result, seconds: (user + system) / 1_000_000 };
}

test('100,000 ledger rows are read and checked in bounded time, and one wrong cell among them is found', async () => {
  const text = ledgerOf(ofManyWindows);
  const ledger = text.sheets.find(({ name }) => name === 'Credit ledger');
  ledger?.cells.set('F50001', "'100,25");
  const { result, seconds } = await secondsOf(() => validateText(text));
  const { findings, submission } = result;
  expect(submission.sheets.find(({ layout }) => layout.key === 'creditLedger')?.rows).toHaveLength(ROWS);
  expect(findings.filter(({ severity }) => severity !== 'info').map(shown)).toEqual([
    'warning SHEET-02 Credit ledger!F50001',
  ]);
  expect(seconds).toBeLessThan(MOST_SECONDS);
}, 300_000);

test('a ledger of one credit over and over takes no longer a row, and each row is a finding', async () => {
  const rows = 20_000;
  const same = ['3-A', 'Presence Acute Group', '2022-07-01', '2022-09-30', '2', '0.01', 'default', '0'];
  const text = ledgerOf(() => same, rows);
  const { result, seconds } = await secondsOf(() => validateText(text));
  const repeated = result.findings.filter(({ rule }) => rule === 'SHEET-10');
  expect(repeated).toHaveLength(rows - 1);
  expect(seconds).toBeLessThan(MOST_SECONDS / 3);
}, 300_000);
