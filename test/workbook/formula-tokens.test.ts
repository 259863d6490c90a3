import fc from 'fast-check';
import { formulaTokens, isCall } from '../../src/workbook/formula-tokens';

const kinds = (formula: string): string[] =>
  formulaTokens(formula).map(({ kind, text }) => `${kind} ${text}`);

test('A formula falls into its pieces', () => {
  expect(kinds(`='it''s'!$A$1+SLA.CREDIT("a""b",1.5e3)<>#N/A`)).toEqual([
    'symbol =',
    "quotedSheet 'it''s'",
    'symbol !',
    'word $A$1',
    'symbol +',
    'word SLA.CREDIT',
    'symbol (',
    'text "a""b"',
    'symbol ,',
    'number 1.5e3',
    'symbol )',
    'symbol <>',
    'error #N/A',
  ]);
});

test('Structured references are one piece, with brackets taken as they are after an apostrophe', () => {
  expect(kinds("T[[#This Row],[a]]+T[x'[y]")).toEqual([
    'word T',
    'bracketed [[#This Row],[a]]',
    'symbol +',
    'word T',
    "bracketed [x'[y]",
  ]);
});

test.each(['"open', "'open", '[open', 'A1+"'])('What is never closed is the last piece: %s', (formula) => {
  expect(formulaTokens(formula).at(-1)?.kind).toBe('unterminated');
});

test('A call is a word with a bracket behind it, also behind a space', () => {
  const tokens = formulaTokens('SUM (A1)');
  expect([isCall(tokens, 0), isCall(tokens, 3)]).toEqual([true, false]);
});

test('Pieces put together again are the formula, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`=A1"'[](){}#N/A!,;.é数_ \\\n`) }), (formula) => {
      expect(
        formulaTokens(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
    }),
  );
});
