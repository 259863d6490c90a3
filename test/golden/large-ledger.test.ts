import { addMonths, dayOf, isoText, type Day } from '../../src/domain/calendar';
import { shown } from '../support/golden/expected';
import { validateText, workbookOf } from '../support/golden/run-case';
import { putRow, type WorkbookText } from '../support/golden/workbook-text';

const ROWS = 100_000;
/** Time of the processor, since others share the machine: a slow one does not fail, a quadratic rule does. */
const MOST_SECONDS = 60;

/** A ledger of windows, each with credits of one group's levels; nothing earned back. */
function largeLedger(): WorkbookText {
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
  const first = dayOf({ year: 2022, month: 7, day: 1 }) as Day;
  for (let row = 1; row <= ROWS; row += 1) {
    const window = Math.floor((row - 1) / 26) % 4000;
    const group = row % 2 === 0 ? 'Presence Acute Group' : 'Alexian Acute Group';
    const start = addMonths(first, window * 3) as Day;
    const end = ((addMonths(start, 3) as Day) - 1) as Day;
    const level = String((Math.floor((row - 1) / 2) % 13) + 1);
    putRow(ledger, row, 0, ['3-A', group, isoText(start), isoText(end), level, '100.25', 'default', '0']);
  }
  if (table !== undefined) table.rows = ROWS + 1;
  return text;
}

test('100,000 ledger rows are read and checked in bounded time, and one wrong cell among them is found', async () => {
  const text = largeLedger();
  const ledger = text.sheets.find(({ name }) => name === 'Credit ledger');
  ledger?.cells.set('F50001', "'100,25");
  const started = process.cpuUsage();
  const { findings, submission } = await validateText(text);
  const { user, system } = process.cpuUsage(started);
  expect(submission.sheets.find(({ layout }) => layout.key === 'creditLedger')?.rows).toHaveLength(ROWS);
  expect(findings.filter(({ severity }) => severity !== 'info').map(shown)).toEqual([
    'warning SHEET-02 Credit ledger!F50001',
  ]);
  expect((user + system) / 1_000_000).toBeLessThan(MOST_SECONDS);
}, 300_000);
