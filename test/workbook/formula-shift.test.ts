import { shiftFormula } from '../../src/workbook/formula-shift';

describe('a shared formula reads as if it had been copied', () => {
  test.each([
    ['=A1*B1', 1, 0, '=A2*B2'],
    ['=A$1*$B1', 2, 1, '=B$1*$B3'],
    ['=SUM(A1:B2)', 1, 1, '=SUM(B2:C3)'],
    ['=SUM(A:A,$B:C)', 3, 1, '=SUM(B:B,$B:D)'],
    ['=SUM(1:3,$2:4)', 2, 5, '=SUM(3:5,$2:6)'],
    ["='Q1'!A1+Q1!A1", 1, 0, "='Q1'!A2+Q1!A2"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
    ['=IncentiveMetrics[Q1]+Q1', 1, 0, '=IncentiveMetrics[Q1]+Q2'],
    ['=LOG10(A1)+RATE2(A1)', 1, 0, '=LOG10(A2)+RATE2(A2)'],
    ['=_xA1+A1_b+x.A1', 1, 0, '=_xA1+A1_b+x.A1'],
    ['=A2', -1, 0, '=A1'],
    ['=A1', -1, 0, '=#REF!'],
    ['=XFD1', 0, 1, '=#REF!'],
    ['=A1', 0, 0, '=A1'],
  ])('%s down %i, right %i', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});
