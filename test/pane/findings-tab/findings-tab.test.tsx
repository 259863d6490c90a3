/** @jest-environment ./test/support/pane-environment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { cancelled } from '../../../src/workbook/refusals';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { type OpenedPane, showPane, workbookInMemory } from '../../support/pane';

/** A credit of the ledger that is 497.94 too small (37,497.94 ÷ level 2), and a survey cell that is text. */
const mistakes = ['based on clean-acute', 'Credit ledger!F5 = 37000.00'];

async function validated(lines: readonly string[] = mistakes): Promise<OpenedPane> {
  const opened = showPane(await workbookInMemory(lines));
  await opened.user.click(await screen.findByRole('button', { name: 'Validate workbook' }));
  await screen.findByRole('button', { name: /^\d+ errors?$/ });
  return opened;
}

function findingRow(rule: string): HTMLElement {
  const [row] = screen
    .getAllByRole('button', { expanded: false })
    .filter((each) => within(each).queryByText(rule));
  if (row === undefined) throw new Error(`no finding of ${rule} in the list`);
  return row;
}

describe('issue 8: one click validates', () => {
  test('counts in words, and the money for and against the submitter', async () => {
    await validated();
    screen.getByRole('button', { name: '1 error', pressed: true });
    screen.getByRole('button', { name: '0 warnings', pressed: true });
    const stake = within(screen.getByRole('region', { name: 'Money at stake' }));
    expect(stake.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'USD 497.94',
      'USD 0.00',
    ]);
    within(findingRow('SLA-12')).getByText('-497.94');
  });

  test('a clean scorecard has no error and no warning', async () => {
    await validated(['based on clean-acute']);
    screen.getByRole('button', { name: '0 errors' });
    screen.getByRole('button', { name: '0 warnings' });
    screen.getByText('No findings: everything that was checked is right.');
  });

  test('a workbook without a scorecard: nothing is said to be right, and what was not checked is said', async () => {
    const { user } = showPane(new MemoryWorkbook());
    await user.click(await screen.findByRole('button', { name: 'Validate workbook' }));
    await screen.findByRole('button', { name: '0 errors' });
    expect(screen.getAllByText('SHEET-00').length).toBeGreaterThan(0);
    screen.getByText('Nothing was checked: no sheet of a scorecard is filled in.');
  });

  test.each([
    ['de', 'Arbeitsmappe prüfen', '1 Fehler', '497,94 USD'],
    ['ja', 'ブックを検証', 'エラー 1 件', 'USD 497.94'],
  ] as const)('in %s, with that language’s plurals and amounts', async (language, validate, count, money) => {
    const { user } = showPane(await workbookInMemory(mistakes), { language });
    await user.click(await screen.findByRole('button', { name: validate }));
    await screen.findByRole('button', { name: count });
    screen.getByText(money);
  });
});

describe('issue 8: cancelled, refused, tried again', () => {
  test('a cancelled validation leaves the pane as it was', async () => {
    const { user, port } = showPane(await workbookInMemory(mistakes));
    jest.spyOn(port, 'read').mockImplementation(
      (_, options) =>
        new Promise((__, reject) => {
          options?.signal?.addEventListener('abort', () => reject(cancelled()));
        }),
    );
    await user.click(await screen.findByRole('button', { name: 'Validate workbook' }));
    await screen.findByText('Reading the workbook');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByText('Reading the workbook')).toBeNull());
    expect(screen.queryByText('Cancelled.')).toBeNull();
    screen.getByText(/^Checks every figure/);
  });

  test.each([
    ['InvalidOperationInCellEditMode', 'A cell is being edited. Finish with Enter or Esc, then try again.'],
    ['AccessDenied', 'The workbook or a sheet is protected. Take its protection away, then try again.'],
    ['ItemNotFound', 'A sheet, table or cell that is needed is no longer in the workbook.'],
    ['ApiNotFound', 'This version of Excel cannot do this.'],
    ['GeneralException', 'Excel refused: GeneralException.'],
  ])('Excel’s %s is a sentence, and trying again helps once it is over', async (code, sentence) => {
    const { user, memory } = showPane(await workbookInMemory(mistakes));
    const validate = await screen.findByRole('button', { name: 'Validate workbook' });
    memory.failing = { after: 0, code };
    await user.click(validate);
    await screen.findByText(sentence);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('button', { name: '1 error' });
    expect(screen.queryByText(sentence)).toBeNull();
  });

  test('an Excel that does not let itself be listened to can be validated all the same', async () => {
    const memory = await workbookInMemory(mistakes);
    memory.failing = { after: 0, code: 'InvalidOperationInCellEditMode' };
    const { user } = showPane(memory);
    const validate = await screen.findByRole('button', { name: 'Validate workbook' });
    await waitFor(() => expect(memory.failing).toBeUndefined());
    await user.click(validate);
    await screen.findByRole('button', { name: '1 error' });
  });
});

describe('issue 8: a finding and its cell', () => {
  test('a click selects the cell and says what was found and what is right', async () => {
    const { user, memory } = await validated();
    await user.click(findingRow('SLA-12'));
    await waitFor(() => {
      expect(memory.active.sheet?.Name).toBe('Credit ledger');
      expect([memory.active.row, memory.active.column]).toEqual([4, 5]);
    });
    const details = within(screen.getByText('Found').closest('dl') as HTMLElement);
    expect(details.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      '37,000.00',
      '37,497.94',
      '-497.94',
    ]);
  });

  test('filters leave out what is not asked for, and say so when nothing is left', async () => {
    const { user } = await validated();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rule' }), 'SLA-12');
    expect(screen.getAllByRole('img', { name: 'error' })).toHaveLength(1);
    expect(screen.queryByRole('img', { name: 'info' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '1 error' }));
    screen.getByText('No finding matches the filter.');
  });

  test('marks are conditional formats of our own, and go without trace', async () => {
    const { user, memory } = await validated();
    const formats = () => memory.Worksheets.Items.flatMap((sheet) => sheet.formats);
    await user.click(screen.getByRole('switch', { name: 'Highlight cells' }));
    await waitFor(() => expect(formats().length).toBeGreaterThan(0));
    await user.click(screen.getByRole('switch', { name: 'Highlight cells' }));
    await waitFor(() => expect(formats()).toEqual([]));
  });

  test('a decision is kept on the Review sheet and still there after the next validation', async () => {
    const { user, memory } = await validated();
    await user.click(findingRow('SLA-12'));
    screen.getByText('A Review sheet will be added to the workbook.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Decision' }), 'disputed');
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Paid in May');
    await user.click(screen.getByRole('button', { name: 'Save on the Review sheet' }));
    await screen.findByText('Decision saved.');
    expect(memory.Worksheets.GetItemOrNullObject('Review')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Validate again' }));
    await screen.findByRole('button', { expanded: true, name: /SLA-12.*disputed/s });
  });

  test('a change of the workbook makes the findings stale', async () => {
    const { memory } = await validated();
    const sheet = memory.Worksheets.GetItem('Credit ledger');
    memory.changed(sheet, 'F5', 'Unknown');
    await screen.findByText('The workbook has changed since. Validate again to be sure.');
  });

  test('cell text that looks like HTML is text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    await validated(['based on clean-acute', `SLA scorecard!A13 = ${markup}`]);
    expect(screen.getAllByText((text) => text.includes(markup)).length).toBeGreaterThan(0);
    expect(document.querySelector('img')).toBeNull();
  });
});
