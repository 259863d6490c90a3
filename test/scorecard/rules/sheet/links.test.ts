import type { Finding } from '../../../../src/scorecard/finding';
import { a1 } from '../../../../src/workbook/address';
import type { WorkbookPort } from '../../../../src/workbook/port';
import { validateText, workbookOfLines } from '../../../support/golden/run-case';

/** The workbook also links to another one, in a name or on a sheet that is no part of the scorecard. */
function linked(workbook: WorkbookPort): WorkbookPort {
  const info = workbook.describe();
  return Object.assign(workbook, {
    describe: async () => ({ ...(await info), externalLinks: ['Ledger 2021.xlsx'] }),
  });
}

async function linksOf(as: (workbook: WorkbookPort) => WorkbookPort, ...lines: readonly string[]) {
  const { findings } = await validateText(workbookOfLines(lines), as);
  return findings.filter(({ rule }) => rule === 'SHEET-08');
}

const told = ({ at, found, message, severity }: Finding) =>
  [severity, `${at.sheet}!${a1(at)}`, String(found), message.en] as const;

describe('SHEET-08: a link to another workbook that no cell of the scorecard shows', () => {
  const elsewhere = [
    'warning',
    'Terms!A1',
    'Ledger 2021.xlsx',
    'The workbook is linked to another one: "Ledger 2021.xlsx".',
  ] as const;

  test('is said at the first sheet', async () => {
    const [finding, ...others] = await linksOf(linked, 'based on clean-ledger-formulas');
    expect(others).toEqual([]);
    expect(finding && told(finding)).toEqual(elsewhere);
    expect(finding?.fix?.en).toBe('Break the link, or say in a note what it is for.');
  });

  test('is none in a workbook without a scorecard, which has nothing to find', async () => {
    expect(await linksOf(linked, '== Notes', 'See the ledger')).toEqual([]);
  });

  test.each([
    ['a value', '=[2]Ledger!$F$4 -> 30000', 'takes a value from another workbook'],
    ['a function', '=[2]!SLA.EARNBACK(F4,G4) -> 30000', 'is taken from another workbook'],
  ])('is not said again where a cell takes %s from there', async (_, formula, message) => {
    const found = await linksOf(linked, 'based on clean-ledger-formulas', `Credit ledger!F4 = ${formula}`);
    expect(found.map(told)).toEqual([
      ['warning', 'Credit ledger!F4', formula.split(' -> ')[0], expect.stringContaining(message)],
    ]);
  });

  test.each([
    ['a name that is not known', '=_xldudf_SLA_EARNBAK(F4,G4) -> 30000'],
    ['#NAME?', '=_xldudf_SLA_EARNBACK(F4,G4) -> #NAME?'],
  ])('is said beside %s, which is another matter', async (_, formula) => {
    const found = await linksOf(linked, 'based on clean-ledger-formulas', `Credit ledger!H4 = ${formula}`);
    expect(found.map(({ at }) => a1(at))).toEqual(['A1', 'H4']);
  });
});
