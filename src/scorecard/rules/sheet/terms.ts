import type { Rule } from '../../rule';

/** SHEET-09: reported where a calculation asks for the term (see scorecard/terms), so it checks nothing by itself. */
export const termsNeeded: Rule = {
  id: 'SHEET-09',
  severity: 'error',
  title: {
    en: 'A term that a calculation needs is missing or illustrative',
    de: 'Ein Vertragsparameter, den eine Berechnung braucht, fehlt oder ist ein Beispielwert',
    ja: '計算に必要な契約条件が未入力、または例示値である',
  },
  clause: '',
  needs: [],
  check: () => undefined,
};
