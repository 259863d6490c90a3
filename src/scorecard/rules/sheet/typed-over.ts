import type { Rule } from '../../rule';
import { columnFormulas } from './column-formulas';
import { CellReports } from './field-cells';

/** SHEET-05: a constant where the rest of the column has formulas. A column wholly of values is none. */
export const typedOver: Rule = {
  id: 'SHEET-05',
  severity: 'warning',
  title: {
    en: 'A constant where the rest of the column has formulas',
    de: 'Ein fester Wert, wo die übrige Spalte Formeln hat',
    ja: '列の他のセルが数式なのに値が直接入力されている',
  },
  clause: '',
  needs: [],
  check(context) {
    const reports = new CellReports(context);
    for (const { formulas, constants, example } of context.once(columnFormulas)) {
      if (constants.length >= formulas.length) continue;
      for (const cell of constants) {
        const { en, de, ja } = cell.field.heading;
        reports.add(cell, {
          expected: example,
          message: {
            en: `${en} is typed over: the rest of the column is computed.`,
            de: `${de} ist überschrieben: Die übrige Spalte wird berechnet.`,
            ja: `${ja}に値が上書きされています。列の他のセルは数式で計算されています。`,
          },
          fix: {
            en: 'Restore the column’s formula.',
            de: 'Die Formel der Spalte wiederherstellen.',
            ja: '列の数式を復元してください。',
          },
        });
      }
    }
    reports.close();
  },
};
