import { CellError, type CellValue } from '../../../../src/domain/cell';
import { Exact } from '../../../../src/domain/decimal/exact';
import { sameInAll } from '../../../../src/domain/language';
import type { Finding } from '../../../../src/scorecard/finding';
import { a1, parseA1 } from '../../../../src/workbook/address';
import { type RecomputedCell, type WorkbookPort, WorkbookProblem } from '../../../../src/workbook/port';
import { validateText, workbookOfLines } from '../../../support/golden/run-case';

/** A cell of the credit ledger: its formula, what the file stores, and what it comes to. */
type Formula = readonly [cell: string, formula: string, stored: CellValue, recomputed: CellValue];

/** As a case writes a stored result. */
function written(value: CellValue): string {
  return value === '' ? '""' : String(value ?? '');
}

const recomputedAs =
  (formulas: readonly Formula[]) =>
  (workbook: WorkbookPort): WorkbookPort =>
    Object.assign(workbook, {
      recompute: () =>
        Promise.resolve(
          formulas.map(([cell, formula, stored, recomputed]): RecomputedCell => {
            const { row, column } = parseA1(cell) as { row: number; column: number };
            return { sheet: 'Credit ledger', row, column, formula, stored, recomputed };
          }),
        ),
    });

async function stale(...formulas: readonly Formula[]): Promise<Finding[]> {
  const text = workbookOfLines([
    'based on clean-ledger-formulas',
    ...formulas.map(([cell, formula, stored]) => `Credit ledger!${cell} = ${formula} -> ${written(stored)}`),
  ]);
  const { findings } = await validateText(text, recomputedAs(formulas));
  return findings.filter(({ rule }) => rule === 'SHEET-07');
}

const cellsOf = (findings: readonly Finding[]) => findings.map(({ at }) => a1(at));
const na = new CellError('#N/A');
const earnBack = '=IF(G4="met",F4,0)';

describe('SHEET-07: a stored result and the recomputed one', () => {
  test.each<[string, CellValue, CellValue, boolean]>([
    ['are the same number', 30000, 30000, true],
    ['differ by a cent', 30000, 30000.01, false],
    ['differ in the sixteenth digit', 0.1 + 0.2, 0.3, true],
    ['differ in the fourth decimal, of a figure that nobody typed', 0.333, 1 / 3, false],
    ['are the same text', 'none', 'none', true],
    ['are two texts', 'none', 'all', false],
    ['are a number and its text', 30000, '30000', false],
    ['are a text and its number', '30000', 30000, false],
    ['are nothing and zero, as programs differ about references to blank cells', '', 0, true],
    ['are zero and nothing', 0, '', true],
    ['are nothing and a number', '', 12, false],
    ['are a number and nothing', 12, '', false],
    ['are the same error', na, new CellError('#N/A', 'no such level'), true],
    ['are two errors', na, new CellError('#DIV/0!'), false],
    ['are an error and a number', na, 30000, false],
    ['are a number and an error', 30000, na, false],
    ['are one truth', true, true, true],
    ['are true and false', true, false, false],
    ['cannot be compared, since the file stores none', null, 30000, true],
  ])('%s', async (_, stored, recomputed, isRight) => {
    expect(cellsOf(await stale(['H4', earnBack, stored, recomputed]))).toEqual(isRight ? [] : ['H4']);
  });

  test.each<[CellValue, CellValue, Partial<Finding>, string]>([
    [3000, 30000, { found: 3000, expected: 30000, difference: Exact.whole(-27000) }, 'shows 3000, but its formula gives 30000.'],
    [0.1, 0.30000000000000004, { found: 0.1, difference: Exact.ratio(-2, 10) }, 'shows 0.1, but its formula gives 0.3.'],
    [12, '', { found: 12, expected: '' }, 'shows 12, but its formula gives "".'],
    ['all', 30000, { found: 'all', expected: 30000 }, 'shows all, but its formula gives 30000.'],
    [12, na, { found: 12, expected: '#N/A' }, 'shows 12, but its formula gives #N/A.'],
    [na, 12, { found: '#N/A', expected: 12 }, 'shows #N/A, but its formula gives 12.'],
  ])('%p for %p is told with both', async (stored, recomputed, expected, message) => {
    const [finding] = await stale(['H4', earnBack, stored, recomputed]);
    expect(finding).toMatchObject(expected);
    expect(finding?.difference === undefined).toBe(expected.difference === undefined);
    expect(finding?.message.en).toBe(`Earned back ${message}`);
  }); // prettier-ignore

  test('is not reported again where it is only handed on', async () => {
    const found = await stale(
      ['H4', earnBack, 1, 30000],
      ['H5', '=H4', 1, 30000],
      ['H6', '=H5+1', 2, 30001],
      ['H7', '=F7', 1, 14000.25],
    );
    expect(cellsOf(found)).toEqual(['H4', 'H7']);
  });
});

/** F2 to F7 are typed; H is the column of what is earned back, and J stands beside the table. */
describe('SHEET-07: what one change explains is one finding', () => {
  test.each<[string, readonly Formula[], string[]]>([
    ['two results read a cell that has changed', [
      ['H4', '=F4', 1, 30000], ['H5', '=F4*2', 2, 60000],
    ], ['H4']],
    ['a third one shows that it has not', [
      ['H4', '=F4', 1, 30000], ['H5', '=F4*2', 2, 60000], ['H6', '=F4+1', 30001, 30001],
    ], ['H4', 'H5']],
    ['a third one is a word, and would not have moved', [
      ['H4', '=F4', 1, 30000], ['H5', '=F4*2', 2, 60000], ['H6', '=IF(F4>0,"paid","")', 'paid', 'paid'],
    ], ['H4']],
    ['a third one is zero, and would not have moved', [
      ['H4', '=F4', 1, 30000], ['H5', '=F4*2', 2, 60000], ['H6', '=F4*0', 0, 0],
    ], ['H4']],
    ['a third one shows that it has not, but what reads the second has changed with it', [
      ['H4', '=F4', 1, 30000], ['H5', '=F4*2', 2, 60000], ['H6', '=F4+1', 30001, 30001], ['H7', '=H5', 2, 60000],
    ], ['H4']],
    ['and one of the two has a cause of its own', [
      ['H4', '=F4+F5', 1, 42000], ['H5', '=F4*2', 2, 60000], ['H6', '=F4+1', 30001, 30001], ['H7', '=H5', 2, 60000],
    ], ['H4', 'H5']],
    ['one of the two was typed over: what reads it has not changed', [
      ['H4', '=F4', 1, 30000], ['H5', '=F4*2', 2, 60000], ['H6', '=H4+1', 30001, 30001],
    ], ['H4', 'H5']],
    ['what reads one of the two is a word, and tells nothing', [
      ['H4', '=F4', 1, 30000], ['H5', '=F4*2', 2, 60000], ['H6', '=IF(H4>0,"paid","")', 'paid', 'paid'],
    ], ['H4']],
    ['two sums have a changed cell in common', [
      ['H4', '=SUM(F2:F3)', 1, 45000.5], ['H5', '=SUM(F3:F4)', 2, 45000.5],
    ], ['H4']],
    ['two results read a formula beside the table that has changed', [
      ['J2', '=F4', 1, 30000], ['H4', '=J2', 1, 30000], ['H5', '=J2*2', 2, 60000],
    ], ['H4']],
    ['two results read a formula that has not changed', [
      ['J2', '=1+1', 2, 2], ['H4', '=J2', 1, 2], ['H5', '=J2*2', 3, 4],
    ], ['H4', 'H5']],
    ['one result hands its change on by cells beside the table', [
      ['J3', '=J2', 1, 30000], ['J2', '=H4', 1, 30000], ['H4', '=F4', 1, 30000], ['H5', '=J3', 1, 30000],
    ], ['H4']],
    ['two results read each other', [
      ['H4', '=H5', 1, 2], ['H5', '=H4', 1, 2],
    ], ['H4']],
    ['of two changes the one that explains more is told first', [
      ['H4', '=F2', 1, 30000], ['H5', '=F2+F3', 2, 45000.5], ['H6', '=F3', 3, 15000.5], ['H7', '=F3*2', 4, 30001],
    ], ['H4', 'H5']],
    ['two results look up a term: another one that is looked up there tells nothing of it', [
      ['H4', '=VLOOKUP("liabilityCap",Terms!A2:B5,2,FALSE)', 1, 5000000],
      ['H5', '=VLOOKUP("liabilityCap",Terms!A2:B5,2,FALSE)*2', 2, 10000000],
      ['H6', '=VLOOKUP("acute.windowMonths",Terms!A2:B5,2,FALSE)', 3, 3],
    ], ['H4']],
    ['nothing in common', [
      ['H4', '=F4', 1, 30000], ['H5', '=F5', 2, 12000],
    ], ['H4', 'H5']],
  ])('%s', async (_, formulas, expected) => {
    expect(cellsOf(await stale(...formulas))).toEqual(expected);
  }); // prettier-ignore
});

/**
 * The double nearest to 100148.605 is 100148.604999999995925…; 100000 less, it shows as 148.604999999996,
 * and so most programs round it down. The amounts themselves are half a cent apart from both cents.
 * The double nearest to 1148.605 is 1148.605000000000018…: both ways to calculate round it up.
 */
describe('SHEET-07: half a cent after a subtraction', () => {
  test.each([
    ['in doubles below it, and rounded down', '=ROUND(100148.605-100000,2)', 148.6, true],
    ['in doubles below it, and rounded up as the amounts say', '=ROUND(100148.605-100000,2)', 148.61, true],
    ['a cent below both', '=ROUND(100148.605-100000,2)', 148.59, false],
    ['a cent above both', '=ROUND(100148.605-100000,2)', 148.62, false],
    ['in doubles above it, and rounded up', '=ROUND(1148.605-1000,2)', 148.61, true],
    ['in doubles above it, and rounded down', '=ROUND(1148.605-1000,2)', 148.6, false],
    ['no half, and a cent off', '=ROUND(100148.604-100000,2)', 148.61, false],
    ['not rounded, as doubles subtract', '=100148.605-100000', 148.604999999996, true],
    ['not rounded, as the amounts say', '=100148.605-100000', 148.605, true],
    ['not rounded, and as neither says', '=100148.605-100000', 148.604, false],
  ])('%s', async (_, formula, stored, isRight) => {
    const { findings } = await validateText(
      workbookOfLines(['based on clean-quota', `Quota!E18 = ${formula} -> ${String(stored)}`]),
    );
    const found = findings.filter(({ rule }) => rule === 'SHEET-07');
    expect(cellsOf(found)).toEqual(isRight ? [] : ['E18']);
  });

  test('what follows from either is no finding of its own', async () => {
    const { findings } = await validateText(
      workbookOfLines([
        'based on clean-quota',
        'Quota!E18 = =ROUND(100148.605-100000,2) -> 148.6',
        'Quota!B7 = =1200+E18 -> 1348.6',
      ]),
    );
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('SHEET-07: a result that nobody can know here is not held against the stored one', () => {
  test.each([
    ['it changes by itself', '=IF(today()>F4,1,0)', 30000],
    ['it changes by itself each time', '=RANDBETWEEN(1,F4)', 30000],
    ['it comes from another workbook', '=[2]Ledger!$F$4', 12],
    ['its function is not known here', '=FISCALYEAR(F4)', new CellError('#NAME?')],
  ])('%s', async (_, formula, recomputed) => {
    expect(await stale(['H4', formula, 1, recomputed])).toEqual([]);
  });

  test('the stored #NAME? is another rule’s', async () => {
    expect(await stale(['H4', earnBack, new CellError('#NAME?'), 30000])).toEqual([]);
  });

  test('a text or a name that reads like such a function is none', async () => {
    expect(cellsOf(await stale(['H4', '=IF("TODAY"=G4,F4,0)', 1, 0]))).toEqual(['H4']);
  });

  test('nor is what follows from it, however far; what does not is', async () => {
    const found = await stale(
      ['H3', '=TODAY()', 44900, 45000],
      ['H4', '=H3+1', 44901, 45001],
      ['H5', '=H4+1', 44902, 45002],
      ['H6', '=H5+1', 44903, 45003],
      ['H7', '=F7', 1, 14000.25],
    );
    expect(cellsOf(found)).toEqual(['H7']);
  });
});

describe('SHEET-07: formulas that cannot be recomputed', () => {
  const unsupported = new WorkbookProblem('unsupported', sameInAll('There is no formula engine.'));
  const without = (workbook: WorkbookPort): WorkbookPort =>
    Object.assign(workbook, {
      recompute: () => Promise.reject(unsupported),
    });
  const saying = async (...lines: readonly string[]) => {
    const { findings } = await validateText(workbookOfLines(lines), without);
    return findings.filter(({ rule }) => rule === 'SHEET-07');
  };

  test('are said to be taken as they are stored, once, at the first sheet', async () => {
    const [finding, ...others] = await saying('based on clean-ledger-formulas');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      at: { sheet: 'Terms', row: 0, column: 0 },
      found: null,
      expected: null,
    });
    expect(finding?.message.en).toContain('could not be recomputed here');
  });

  test('are not missed where there are none', async () => {
    expect(await saying('based on clean-ledger-formulas', 'values only')).toEqual([]);
  });
});

describe('SHEET-07: formulas in a notation that is not known here', () => {
  /** The formulas of the last column, of which those in some rows cannot be recomputed. */
  const beyond = (...rows: readonly number[]) => {
    const cells = [2, 3, 4, 5, 6, 7].map((row): RecomputedCell => {
      const at = { sheet: 'Credit ledger', row: row - 1, column: 7 };
      const result = { formula: `=F${String(row)}`, stored: 1, recomputed: new CellError('#VALUE!') };
      return rows.includes(row)
        ? { ...at, ...result, isBeyondEngine: true }
        : { ...at, ...result, recomputed: 1 };
    });
    return (workbook: WorkbookPort) => Object.assign(workbook, { recompute: () => Promise.resolve(cells) });
  };
  const said = async (...rows: readonly number[]) => {
    const changes = [2, 3, 4, 5, 6, 7].map((row) => `Credit ledger!H${String(row)} = =F${String(row)} -> 1`);
    const text = workbookOfLines(['based on clean-ledger-formulas', ...changes]);
    const { findings } = await validateText(text, beyond(...rows));
    return findings.filter(({ rule }) => rule === 'SHEET-07');
  };

  test('are named where they stand, as what was not compared', async () => {
    const [finding, ...others] = await said(3, 5);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      at: { sheet: 'Credit ledger', row: 2, column: 7 },
      found: null,
      expected: null,
    });
    expect(finding?.message.en).toMatch(/used as they are: 'Credit ledger'!H3, 'Credit ledger'!H5\.$/);
  });

  test('are named up to five, and that there are more', async () => {
    expect((await said(2, 3, 4, 5, 6))[0]?.message.en).toMatch(/!H6\.$/);
    expect((await said(2, 3, 4, 5, 6, 7))[0]?.message.en).toMatch(/!H5, 'Credit ledger'!H6, …\.$/);
  });

  test('are not spoken of where all can be recomputed', async () => {
    expect(await said()).toEqual([]);
  });
});
