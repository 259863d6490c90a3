import type { Field, Fields } from '../../../contracts/sheets/layout';
import { aboutRow, aboutSheet } from '../../row-identity';
import type { Report, RuleContext } from '../../rule';
import type { ReadCell, ReadRow, ReadSheet, Submission } from '../../submission';

/** A cell of a scorecard with the field it is. */
export interface FieldCell {
  readonly sheet: ReadSheet;
  /** Undefined in a header block. */
  readonly row: ReadRow | undefined;
  readonly key: string;
  readonly field: Field;
  readonly cell: ReadCell<unknown>;
}

/** A cell of a table, with its row. */
export interface RowCell extends FieldCell {
  readonly row: ReadRow;
}

/** The sheets that a submitter filled in. What the add-in itself writes is not judged. */
export function judgedSheets({ sheets }: Submission): readonly ReadSheet[] {
  return sheets.filter(({ isBlankTemplate, layout }) => !isBlankTemplate && layout.key !== 'review');
}

/** Which cells a rule asks for: a ledger has many thousand, and few that a rule has anything to say of. */
export type Asked = (
  cell: ReadCell<unknown>,
  key: string,
  sheet: ReadSheet,
  row: ReadRow | undefined,
) => boolean;

/** The cells of the scorecard that are asked for, header blocks first, then row by row. */
export function fieldCells(submission: Submission, isAsked: Asked): readonly FieldCell[] {
  return judgedSheets(submission).flatMap((sheet) => [
    ...headerCells(sheet).filter(({ cell, key }) => isAsked(cell, key, sheet, undefined)),
    ...tableCells(sheet, isAsked),
  ]);
}

export function headerCells(sheet: ReadSheet): readonly FieldCell[] {
  const cells: Readonly<Record<string, ReadCell<unknown>>> = sheet.header;
  return Object.entries<Field>(sheet.layout.header as Fields).flatMap(([key, field]) => {
    const cell = cells[key];
    return cell === undefined ? [] : { sheet, row: undefined, key, field, cell };
  });
}

/** The cells of a table that are asked for, row by row. */
export function tableCells(sheet: ReadSheet, isAsked: Asked): readonly RowCell[] {
  const asked: RowCell[] = [];
  const fields = Object.entries<Field>(sheet.layout.columns);
  for (const row of sheet.rows) {
    for (const [key, field] of fields) {
      const cell = row.cells[key];
      if (cell !== undefined && isAsked(cell, key, sheet, row)) asked.push({ sheet, row, key, field, cell });
    }
  }
  return asked;
}

/** Every cell with a formula, for all rules about formulas. */
export function formulaCells({ submission }: Pick<RuleContext, 'submission'>): readonly FieldCell[] {
  return fieldCells(submission, ({ formula }) => formula !== undefined);
}

/** What a cell is, in words that survive edits elsewhere. */
function aboutCell({ sheet, row, key }: FieldCell): string {
  return `${row === undefined ? aboutSheet(sheet) : aboutRow(sheet, row)} ${key}`;
}

/** What is reported of a cell; where and what it is about follow from the cell. */
export type CellReport = Omit<Report, 'at' | 'about' | 'found' | 'expected'> &
  Partial<Pick<Report, 'at' | 'about' | 'found' | 'expected'>>;

/** So many findings of one kind in one column say enough; the rest is counted. */
const MOST_PER_COLUMN = 20;

/** Reports cells, each as a finding; in a column full of one mistake the first ones, and how many more there are. */
export class CellReports {
  readonly #counts = new Map<string, { count: number; last: FieldCell }>();

  constructor(
    private readonly context: RuleContext,
    /** Tells kinds of findings of one rule apart. */
    private readonly kind = '',
  ) {}

  add(cell: FieldCell, report: CellReport): void {
    const column = `${cell.sheet.sheet} ${cell.sheet.layout.key} ${cell.key}`;
    const count = (this.#counts.get(column)?.count ?? 0) + 1;
    this.#counts.set(column, { count, last: cell });
    if (count > MOST_PER_COLUMN) return;
    this.context.report({
      at: cell.cell.at,
      about: [aboutCell(cell), this.kind].join(' ').trim(),
      found: shownRaw(cell.cell),
      expected: null,
      ...report,
    });
  }

  /** Says how many more there are; called once all cells are added. */
  close(severity?: 'error' | 'warning'): void {
    for (const { count, last } of this.#counts.values()) {
      const more = count - MOST_PER_COLUMN;
      if (more <= 0) continue;
      const { en, de, ja } = last.field.heading;
      this.context.report({
        at: last.cell.at,
        about: `${aboutSheet(last.sheet)} ${last.key} ${this.kind} more`,
        ...(severity === undefined ? {} : { severity }),
        found: more,
        expected: 0,
        message: {
          en: `${String(more)} more cells of the column ${en} have the same finding, down to this one.`,
          de: `${String(more)} weitere Zellen der Spalte ${de} haben denselben Befund, bis zu dieser.`,
          ja: `列「${ja}」のこのセルまでの他の${String(more)}個のセルにも同じ指摘があります。`,
        },
      });
    }
  }
}

/** A cell's content as a finding shows it. */
function shownRaw({ raw }: ReadCell<unknown>): Report['found'] {
  return raw !== null && typeof raw === 'object' ? raw.code : raw;
}
