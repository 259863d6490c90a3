import { isoText } from '../../src/domain/calendar';
import { Exact } from '../../src/domain/decimal/exact';
import { Trace } from '../../src/domain/trace';
import type { Report } from '../../src/scorecard/rule';
import { readTerms, type Terms } from '../../src/scorecard/terms';
import { a1 } from '../../src/workbook/address';
import { validateText, workbookOfLines } from '../support/golden/run-case';

/** The terms of a workbook, and what asking for them finds. */
async function termsOf(...lines: readonly string[]): Promise<{ terms: Terms; found: Report[] }> {
  const { submission } = await validateText(workbookOfLines(lines));
  const found: Report[] = [];
  return { terms: readTerms(submission, (report) => found.push(report)), found };
}

const told = (found: readonly Report[]) =>
  found.map(({ at, about, severity }) => `${severity ?? 'error'} ${at.sheet}!${a1(at)} ${about}`);

const shown = (value: Exact | 'none' | undefined) => (value instanceof Exact ? value.toText() : value);

describe('a term is answered in its kind, and in no other', () => {
  test('of the acute terms and what the documents print', async () => {
    const { terms, found } = await termsOf('based on clean-acute');
    const day = terms.date('acute.firstWindow');
    expect(shown(terms.number('acute.atRisk'))).toBe('0.12');
    expect(day === undefined ? day : isoText(day)).toBe('2022-07-01');
    expect(terms.text('currency')).toBe('USD');
    expect([terms.date('acute.atRisk'), terms.text('acute.atRisk')]).toEqual([undefined, undefined]);
    expect([terms.number('acute.firstWindow'), terms.number('currency')]).toEqual([undefined, undefined]);
    // Printed in Ex.3-B, and on no row of this workbook.
    expect(shown(terms.number('provider.maxLevels'))).toBe('11');
    expect(found).toEqual([]);
  });

  test('none where the contract allows it', async () => {
    const { terms, found } = await termsOf('based on clean-quota');
    expect(terms.amountOrNone('quota.carryOver')).toBe('none');
    expect(terms.number('quota.carryOver')).toBeUndefined();
    expect(shown(terms.amountOrNone('quota.topUpLeadDays'))).toBe('30');
    expect(terms.amountOrNone('currency')).toBeUndefined();
    expect(found).toEqual([]);
  });

  test('and not where it cannot be used, which is another rule’s to say', async () => {
    const { terms, found } = await termsOf('based on clean-acute', 'Terms!B3 = 12', 'Terms!B6 = soon');
    expect([terms.number('acute.atRisk'), terms.date('acute.firstWindow')]).toEqual([undefined, undefined]);
    expect(found).toEqual([]);
  });

  test('as what a calculation starts from: with its clause, and the key that was answered', async () => {
    const { terms } = await termsOf('based on clean-acute', 'Terms!A3 = acute.atRisk.presence');
    const trace = new Trace();
    terms.give(trace, 'acute.atRisk', { network: 'presence' });
    // Printed in Ex.3-B, and on no row of this workbook; and one that nobody has entered.
    terms.give(trace, 'provider.maxLevels');
    terms.give(trace, 'provider.atRisk');
    const steps = trace.steps.map(({ value, formula, clause }) => [shown(value as Exact), formula, clause]);
    expect(steps).toEqual([
      ['0.12', 'acute.atRisk.presence', 'A6 Ex.3-A §7.2'],
      ['11', 'provider.maxLevels', 'A6 Ex.3-B §4'],
    ]);
  });

  test('a key that no contract has is a mistake of the program', async () => {
    const { terms } = await termsOf('based on clean-acute');
    expect(() => terms.number('acute.atRsik')).toThrow('no contract has a term acute.atRsik');
  });
});

describe('a figure of a term', () => {
  const asked = async (...lines: readonly string[]) => {
    const { terms } = await termsOf('based on clean-quota', ...lines);
    const { stated, corrected, verdict } = terms.figure('quota.hoursPerDay');
    return [shown(stated), shown(corrected), verdict];
  };

  test('is what its row states, and wrong where the contract prints another (K §1.7)', async () => {
    expect(await asked()).toEqual(['8', '8', 'right']);
    expect(await asked('Terms!B7 = 7')).toEqual(['7', '8', 'wrong']);
    // What the parties agreed on instead is theirs.
    expect(await asked('Terms!B7 = 7', 'Terms!E7 = agreed')).toEqual(['7', '7', 'right']);
    expect(await asked('Terms!B7 = eight')).toEqual([undefined, undefined, 'unjudged']);
  });
});

describe('a key with the group’s name or the quarter after it wins', () => {
  test('for that group, entered in whatever letters', async () => {
    const { terms } = await termsOf(
      'based on clean-acute',
      'Terms!13 inserted: Acute.AtRisk.ALEXIAN | 0.1 | fraction | A6 Ex.3-A §7.2 | agreed |',
    );
    expect(shown(terms.number('acute.atRisk', { network: 'alexian' }))).toBe('0.1');
    expect(shown(terms.number('acute.atRisk', { network: 'presence' }))).toBe('0.12');
    expect(shown(terms.number('acute.atRisk'))).toBe('0.12');
  });

  test('unless nothing is entered there', async () => {
    const { terms, found } = await termsOf(
      'based on clean-acute',
      'Terms!13 inserted: acute.atRisk.alexian | | fraction | A6 Ex.3-A §7.2 | missing |',
    );
    expect(shown(terms.number('acute.atRisk', { network: 'alexian' }))).toBe('0.12');
    expect(found).toEqual([]);
  });

  test('for that quarter, and is asked for by its key', async () => {
    const { terms, found } = await termsOf('based on clean-incentive', 'Terms!B16 =');
    expect(shown(terms.amountOrNone('incentive.cap', { quarter: 1 }))).toBe('30000');
    expect(shown(terms.amountOrNone('incentive.cap', { quarter: 4 }))).toBe('120000');
    expect(terms.amountOrNone('incentive.cap', { quarter: 3 })).toBeUndefined();
    expect(told(found)).toEqual(['error Terms!B16 term incentive.cap.q3']);
  });
});

describe('SHEET-09: asking for a term is needing it', () => {
  test('one that is missing is told once: in its row, else at the table', async () => {
    const { terms, found } = await termsOf('based on clean-acute', 'Terms!B4 =', 'Terms!12 removed');
    const askedTwice = [terms.number('acute.maxAtRisk'), terms.number('acute.maxAtRisk')];
    expect(askedTwice).toEqual([undefined, undefined]);
    expect(terms.number('liabilityCap')).toBeUndefined();
    expect(terms.number('liabilityCap', { network: 'alexian' })).toBeUndefined();
    expect(told(found)).toEqual(['error Terms!B4 term acute.maxAtRisk', 'error Terms!A1 term liabilityCap']);
  });

  test('without a Terms sheet at the first sheet', async () => {
    const { terms, found } = await termsOf('based on clean-acute', 'sheet Terms removed');
    expect(terms.number('liabilityCap')).toBeUndefined();
    expect(told(found)).toEqual(['error Service levels!A1 term liabilityCap']);
  });

  test('without a row at the Terms table, wherever it stands', async () => {
    const { terms, found } = await termsOf(
      'based on clean-acute',
      'Terms!12 removed',
      'sheet Terms moved to C5',
      'sheet Terms laid on Credit ledger at T3',
    );
    expect(terms.number('liabilityCap')).toBeUndefined();
    expect(told(found)).toEqual(['error Credit ledger!V7 term liabilityCap']);
  });

  test('a platform that nobody entered is none', async () => {
    const { terms, found } = await termsOf('based on clean-acute');
    expect(terms.text('provider.platform.presence')).toBeUndefined();
    expect(told(found)).toEqual(['error Terms!A1 term provider.platform.presence']);
  });

  test('one that may stay empty is not missing', async () => {
    const { terms, found } = await termsOf('based on clean-acute');
    expect(terms.date('provider.mergedFrom')).toBeUndefined();
    expect(found).toEqual([]);
  });

  test('an illustrative one is used, and told as a warning once for each row', async () => {
    const { terms, found } = await termsOf('based on clean-acute', 'Terms!E3 = illustrative');
    expect(shown(terms.number('acute.atRisk'))).toBe('0.12');
    expect(shown(terms.number('acute.atRisk', { network: 'presence' }))).toBe('0.12');
    expect(told(found)).toEqual(['warning Terms!B3 term acute.atrisk illustrative']);
    expect(found[0]).toMatchObject({ found: 'illustrative', expected: 'agreed', clause: 'A6 Ex.3-A §7.2' });
  });

  test('an illustrative one of a group is told by the key of its row', async () => {
    const { terms, found } = await termsOf(
      'based on clean-acute',
      'Terms!13 inserted: Acute.AtRisk.ALEXIAN | 0.1 | fraction | A6 Ex.3-A §7.2 | illustrative |',
    );
    expect(shown(terms.number('acute.atRisk', { network: 'alexian' }))).toBe('0.1');
    expect(told(found)).toEqual(['warning Terms!B13 term acute.atrisk.alexian illustrative']);
    expect(found[0]?.message.en).toContain('The term Acute.AtRisk.ALEXIAN (');
  });

  test('whether it is entered may be asked without needing it', async () => {
    const { terms, found } = await termsOf('based on clean-acute', 'Terms!B4 =');
    expect([
      terms.has('acute.atRisk'),
      terms.has('acute.maxAtRisk'),
      terms.has('provider.maxLevels'),
    ]).toEqual([true, false, false]);
    expect(found).toEqual([]);
  });

  test('of two rows for one key the one with a value counts', async () => {
    const { terms } = await termsOf(
      'based on clean-acute',
      'Terms!B3 =',
      'Terms!13 inserted: acute.atRisk | 0.1 | fraction | A6 Ex.3-A §7.2 | agreed |',
      'Terms!14 inserted: acute.atRisk | 0.2 | fraction | A6 Ex.3-A §7.2 | agreed |',
    );
    expect(shown(terms.number('acute.atRisk'))).toBe('0.1');
  });
});
