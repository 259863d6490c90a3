import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-formula/facade';

/** Commands after which Univer calculates, a moment later. */
const CHANGES_VALUES = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.move-range',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-rows',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-col',
  'sheet.mutation.add-table',
  'sheet.mutation.delete-table',
  'sheet.mutation.set-sheet-table',
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
]);
/** What asks for a whole calculation: a workbook that has just been opened has no results yet. */
const CALCULATES_ALL = 'formula.mutation.set-trigger-formula-calculation-start';
const LONGEST_CALCULATION_MS = 60_000;

export interface ExecutedCommand {
  readonly id: string;
  readonly params?: unknown;
}

/** A change by the user or by us, not a result that the engine writes back. */
export function isEdit(command: ExecutedCommand, options: object | undefined): boolean {
  if (!CHANGES_VALUES.has(command.id)) return false;
  return options === undefined || !('onlyLocal' in options && options.onlyLocal === true);
}

/** Univer calculates some time after a change, and the page goes on meanwhile; whoever reads waits until the results stand in the cells. */
export class CalculationWatch {
  #isStale = false;

  constructor(private readonly api: FUniver) {
    api.onCommandExecuted((command, options) => {
      if (isEdit(command, options) || command.id === CALCULATES_ALL) this.#isStale = true;
    });
  }

  async settled(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.api.getFormula().onCalculationResultApplied(LONGEST_CALCULATION_MS);
    }
  }
}
