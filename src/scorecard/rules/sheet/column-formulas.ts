import type { Field } from '../../../contracts/sheets/layout';
import { metricsOfSubmission } from '../../read/row-metric';
import { relativeForm } from '../../formulas/relative-form';
import { grouped } from '../../grouped';
import type { RuleContext } from '../../rule';
import type { ReadRow, ReadSheet } from '../../submission';
import type { FieldCell } from './field-cells';
import { judgedSheets } from './field-cells';

/** The cells of a column that should all have one formula. */
export interface ColumnFormula {
  /** The form that most of the cells have, as it reads from its cell. */
  readonly form: string;
  /** The formula of the first cell that has it. */
  readonly example: string;
  readonly formulas: readonly { readonly cell: FieldCell; readonly form: string }[];
  readonly constants: readonly FieldCell[];
}

/**
 * The columns that are computed: those in which one formula stands in most cells.
 *
 * Actuals follow from their level's metric, so those of each metric are held against each other; an
 * agreed level's actual is typed.
 */
export function columnFormulas(context: RuleContext): readonly ColumnFormula[] {
  return judgedSheets(context.submission).flatMap((sheet) =>
    Object.entries<Field>(sheet.layout.columns)
      .filter(([, { role }]) => role === 'computed')
      .flatMap(([key, field]) =>
        groups(context, sheet, key).flatMap((rows) => columnFormula(context, sheet, key, field, rows) ?? []),
      ),
  );
}

function groups(context: RuleContext, sheet: ReadSheet, key: string): readonly (readonly ReadRow[])[] {
  if (sheet.layout.key !== 'slaScorecard' || key !== 'actual') return [sheet.rows];
  const byMetric = grouped(sheet.rows, (row) => context.once(metricsOfSubmission)(sheet, row));
  return [...byMetric].filter(([metric]) => metric !== 'AGREED').map(([, rows]) => rows);
}

function columnFormula(
  { submission }: RuleContext,
  sheet: ReadSheet,
  key: string,
  field: Field,
  rows: readonly ReadRow[],
): ColumnFormula | undefined {
  const table = submission.info.tables.find(
    ({ sheet: name, area }) =>
      name === sheet.sheet && area.row === sheet.area.row && area.column === sheet.area.column,
  )?.name;
  const formulas: { cell: FieldCell; form: string }[] = [];
  const constants: FieldCell[] = [];
  for (const row of rows) {
    const cell = row.cells[key];
    if (cell === undefined) continue;
    const found: FieldCell = { sheet, row, key, field, cell };
    if (cell.formula !== undefined)
      formulas.push({ cell: found, form: relativeForm(cell.formula, cell.at, table) });
    else if (cell.state === 'given' || cell.state === 'unusable') constants.push(found);
  }
  const form = mostFrequent(formulas.map((each) => each.form));
  if (form === undefined) return undefined;
  const example = formulas.find((each) => each.form === form)?.cell.cell.formula ?? '';
  return { form, example, formulas, constants };
}

/** @returns the form that more than half have, two at least */
function mostFrequent(forms: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 2 && best[1] * 2 > forms.length ? best[0] : undefined;
}
