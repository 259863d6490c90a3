import { plainFormula, storedFormula } from '../../src/workbook/spelling';

describe('product.md: readers accept every spelling of an add-in function', () => {
  test.each([
    ['=_xldudf_SLA_CREDIT(A1,0.05,10)', '=SLA.CREDIT(A1,0.05,10)'],
    ['=_xldudf_SLA.CREDIT(A1,0.05,10)', '=SLA.CREDIT(A1,0.05,10)'],
    ['=_xlfn.SLA.CREDIT(A1,0.05,10)', '=SLA.CREDIT(A1,0.05,10)'],
    ['=_xlfn._xldudf_SLA_CREDIT(A1,0.05,10)', '=SLA.CREDIT(A1,0.05,10)'],
    ['=_XLDUDF_sla_credit(A1)', '=SLA.CREDIT(A1)'],
    ['=sla.credit(A1)', '=SLA.CREDIT(A1)'],
    ['=SLA.CREDIT(A1)', '=SLA.CREDIT(A1)'],
    [
      '=IF(_xldudf_quota_used(L)>0,_xldudf_INCENTIVE_YTD(A1,B1,S),"")',
      '=IF(QUOTA.USED(L)>0,INCENTIVE.YTD(A1,B1,S),"")',
    ],
    ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['=_xlfn._xlws.FILTER(A1:A9,B1:B9)', '=FILTER(A1:A9,B1:B9)'],
    ['=STDEV.S(A1:A3)', '=STDEV.S(A1:A3)'],
  ])('%s', (stored, plain) => {
    expect(plainFormula(stored)).toBe(plain);
  });

  test.each([
    '="_xldudf_SLA_CREDIT(1)"',
    "='_xldudf_SLA_CREDIT('!A1",
    '=Table[_xldudf_SLA_CREDIT(]',
    '=my_xldudf_SLA_CREDIT(1)',
    '=[2]!SLA.CREDIT(1)',
  ])('what only looks like one stays: %s', (formula) => {
    expect(plainFormula(formula)).toBe(formula);
  });
});

describe('product.md: files are written with _xldudf_<NAME with dots as underscores>', () => {
  test.each([
    ['=SLA.CREDIT(A1,0.05,10)', '=_xldudf_SLA_CREDIT(A1,0.05,10)'],
    ['=IFERROR(incentive.ytd(A1,B1,C1:D9),"")', '=IFERROR(_xldudf_INCENTIVE_YTD(A1,B1,C1:D9),"")'],
    ['=IFS(A1="SLA.CREDIT(",1)', '=_xlfn.IFS(A1="SLA.CREDIT(",1)'],
    ['=SORT(UNIQUE(A1:A9))', '=_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
    ['=SUMIFS(A:A,B:B,1)', '=SUMIFS(A:A,B:B,1)'],
    ['=[2]!SLA.CREDIT(1)', '=[2]!SLA.CREDIT(1)'],
  ])('%s', (plain, stored) => {
    expect(storedFormula(plain)).toBe(stored);
    expect(plainFormula(stored)).toBe(plain.replace('incentive.ytd', 'INCENTIVE.YTD'));
  });
});
