import { layoutOfTable } from '../../contracts/sheets/all-sheets';
import { decisions as decisionChoices } from '../../contracts/sheets/choices';
import { fieldByHeading } from '../../contracts/sheets/layout';
import { reviewSheet } from '../../contracts/sheets/review-sheet';
import type { Day } from '../../domain/calendar';
import { type CellValue, isBlank } from '../../domain/cell';
import type { WorkbookPort } from '../../workbook/port';
import type { Conventions } from '../submission';
import { columnSchema, errorAnswer, readAs, textOf, type ValueOf } from '../read/cell-schemas';

export type DecisionKind = (typeof decisionChoices)[number]['value'];

/** What a reviewer decided on a finding. */
export interface Decision {
  readonly decision: DecisionKind;
  readonly reason: string;
  readonly reviewer: string;
  readonly date: Day | undefined;
}

/** Decisions by the identity of their finding, so that they stay with it from one validation to the next. */
export type Decisions = ReadonlyMap<string, Decision>;

export interface ReviewRead {
  readonly decisions: Decisions;
  /** The sheet's name; undefined where the workbook has none yet. */
  readonly sheet: string | undefined;
}

/** Reads the Review sheet as it stands now, so that what was typed into it meanwhile is kept. */
export async function readReview(port: WorkbookPort): Promise<ReviewRead> {
  const info = await port.describe();
  const table = info.tables.find(({ name }) => layoutOfTable(name)?.key === reviewSheet.key);
  if (table === undefined) return { decisions: new Map(), sheet: undefined };
  const [block] = await port.read([table.area]);
  const [headings = [], ...rows] = block?.values ?? [];
  const columnOf = new Map(
    headings.map((heading, at) => [fieldByHeading(reviewSheet.columns, textOf(heading)), at]),
  );
  const decisions = new Map<string, Decision>();
  for (const row of rows) {
    const cell = (key: Column) => row[columnOf.get(key) ?? -1] ?? null;
    const identity = textOf(cell('finding'));
    const decision = decisionOf(cell, info.date1904);
    if (identity !== '' && !isUndecided(decision)) decisions.set(identity, decision);
  }
  return { decisions, sheet: table.sheet };
}

/** Open and without a word: nothing to keep. */
export function isUndecided({ decision, reason }: Decision): boolean {
  return decision === 'open' && reason === '';
}

/** A reviewer types as submitters do: a day may be text, a decision a word of another language. */
function decisionOf(cell: (key: Column) => CellValue, date1904: boolean): Decision {
  const conventions: Conventions = { decimalMark: undefined, date1904 };
  const entered = <K extends Column>(key: K): ValueOf<Columns[K]['type']> | undefined => {
    const value = cell(key);
    const isNone = isBlank(value) || errorAnswer(value) !== undefined;
    return isNone
      ? undefined
      : readAs(columnSchema<Columns[K]>(reviewSheet.columns[key], conventions), value).value;
  };
  const decision = entered('decision');
  return {
    decision: decisionChoices.find(({ value }) => value === decision)?.value ?? 'open',
    reason: entered('reason') ?? '',
    reviewer: entered('reviewer') ?? '',
    date: entered('date'),
  };
}

type Columns = typeof reviewSheet.columns;
type Column = keyof Columns;
