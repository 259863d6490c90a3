import { choiceOf } from '../../contracts/choice';
import { layoutOfTable } from '../../contracts/sheets/all-sheets';
import { decisions as decisionChoices } from '../../contracts/sheets/choices';
import { fieldByHeading } from '../../contracts/sheets/layout';
import { reviewSheet } from '../../contracts/sheets/review-sheet';
import { type Day, dayOfSerial } from '../../domain/calendar';
import type { CellValue } from '../../domain/cell';
import type { WorkbookPort } from '../../workbook/port';

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
  const { tables } = await port.describe();
  const table = tables.find(({ name }) => layoutOfTable(name)?.key === reviewSheet.key);
  if (table === undefined) return { decisions: new Map(), sheet: undefined };
  const [block] = await port.read([table.area]);
  const [headings = [], ...rows] = block?.values ?? [];
  const columnOf = new Map(
    headings.map((heading, at) => [fieldByHeading(reviewSheet.columns, textOf(heading)), at]),
  );
  const decisions = new Map<string, Decision>();
  for (const row of rows) {
    const cell = (key: keyof typeof reviewSheet.columns) => row[columnOf.get(key) ?? -1] ?? null;
    const identity = textOf(cell('finding'));
    const decision = decisionOf(cell('decision'), cell('reason'), cell('reviewer'), cell('date'));
    if (identity !== '' && !isUndecided(decision)) decisions.set(identity, decision);
  }
  return { decisions, sheet: table.sheet };
}

/** Open and without a word: nothing to keep. */
export function isUndecided({ decision, reason }: Decision): boolean {
  return decision === 'open' && reason === '';
}

function decisionOf(decision: CellValue, reason: CellValue, reviewer: CellValue, date: CellValue): Decision {
  return {
    decision: choiceOf(decisionChoices, textOf(decision))?.value ?? 'open',
    reason: textOf(reason),
    reviewer: textOf(reviewer),
    date: typeof date === 'number' ? dayOfSerial(date) : undefined,
  };
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value);
}
