import { refersToRowAbove } from '../../formulas/relative-form';
import { said } from '../../row-identity';
import type { Rule } from '../../rule';
import type { ReadRow } from '../../submission';
import { type ColumnFormula, columnFormulas } from './column-formulas';
import { CellReports } from './field-cells';

/** SHEET-06: a formula that reads differently from its column's. */
export const differingFormula: Rule = {
  id: 'SHEET-06',
  severity: 'warning',
  title: {
    en: 'A formula that differs from its column’s',
    de: 'Eine Formel, die von der ihrer Spalte abweicht',
    ja: '列の数式と異なる数式',
  },
  clause: '',
  needs: [],
  check(context) {
    const reports = new CellReports(context);
    for (const column of context.once(columnFormulas)) {
      for (const { cell, formula } of differing(column)) {
        const { en, de, ja } = cell.field.heading;
        reports.add(cell, {
          found: formula,
          expected: column.example,
          message: {
            en: `The formula of ${en} differs from the rest of the column.`,
            de: `Die Formel von ${de} weicht von der übrigen Spalte ab.`,
            ja: `${ja}の数式が列の他のセルと異なります。`,
          },
          fix: {
            en: 'Copy the column’s formula here, or say in a note why this row differs.',
            de: 'Die Formel der Spalte hierher kopieren oder in einer Notiz begründen, warum diese Zeile abweicht.',
            ja: '列の数式をコピーするか、この行だけ異なる理由を注記してください。',
          },
        });
      }
    }
    reports.close();
  },
};

/** A running sum begins with a formula of its own: above its first row there is nothing to add to. */
function differing({ form, formulas }: ColumnFormula): ColumnFormula['formulas'] {
  const runs = refersToRowAbove(form);
  return formulas.filter((each, index) => {
    const begins = runs && !refersToRowAbove(each.form) && isFirst(each.row, formulas[index - 1]?.row);
    return each.form !== form && !begins;
  });
}

/** First of its table, or of its group or fiscal year. */
function isFirst({ cells }: ReadRow, before: ReadRow | undefined): boolean {
  if (before === undefined) return true;
  return ['group', 'fiscalYear'].some((field) => said(cells[field]) !== said(before.cells[field]));
}
