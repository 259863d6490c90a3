import type { Field } from '../../../contracts/sheets/layout';
import { metricsOfSubmission } from '../../read/row-metric';
import { overlaps } from '../../../workbook/address';
import { relativeForm } from '../../formulas/relative-form';
import { grouped } from '../../grouped';
import type { RuleContext } from '../../rule';
import type { ReadRow, ReadSheet } from '../../submission';
import { type FieldCell, judgedSheets } from './field-cells';

/** A formula of a column as it stands in its row. */
interface FormulaInRow {
  readonly cell: FieldCell;
  readonly row: ReadRow;
  readonly formula: string;
  readonly form: string;
}

/** The cells of a column that should all have one formula. */
export interface ColumnFormula {
  /** The form that most of the cells have, as it reads from its cell. */
  readonly form: string;
  /** The formula of the first cell that has it. */
  readonly example: string;
  readonly formulas: readonly FormulaInRow[];
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
  // Actuals are computed on the SLA scorecard only.
  if (key !== 'actual') return [sheet.rows];
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
  const table = submission.info.tables.find(({ area }) => overlaps(area, sheet.area))?.name;
  const formulas: FormulaInRow[] = [];
  const constants: FieldCell[] = [];
  for (const row of rows) {
    const cell = row.cells[key];
    if (cell === undefined) continue;
    const found: FieldCell = { sheet, row, key, field, cell };
    const { formula } = cell;
    if (formula !== undefined)
      formulas.push({ cell: found, row, formula, form: relativeForm(formula, cell.at, table) });
    else if (cell.state !== 'blank') constants.push(found);
  }
  const alike = [...grouped(formulas, ({ form }) => form).values()];
  const [first] = alike.find((each) => each.length * 2 > formulas.length) ?? [];
  return first && { form: first.form, example: first.formula, formulas, constants };
}
