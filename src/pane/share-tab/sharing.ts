import type { CellValue } from '../../domain/cell';
import type { Language, Localized } from '../../domain/language';
import type { CellAddress } from '../../workbook/address';
import type { WorkbookPort } from '../../workbook/port';
import { freeze, freezeOnly, planFreeze } from '../../workbook/share/freeze';
import { placeOf } from '../../workbook/share/frozen-lines';
import { sameValue } from '../../workbook/share/frozen-record';
import { planNameRepair, repairNames, undoNameRepair } from '../../workbook/share/repair-names';
import { planUnfreeze, unfreeze, unfreezeOnly } from '../../workbook/share/unfreeze';
import { functionNames } from '../function-names';
import { texts } from './texts';

/** A cell that will change. */
export interface ChangedCell extends CellAddress {
  readonly formula: string | undefined;
  readonly value: CellValue;
}

/** What one of the three ways to share would change, to be shown before it is done. */
export interface SharePlan {
  readonly cells: readonly ChangedCell[];
  readonly heading: string;
  /** What is left out, and why. */
  readonly remarks: readonly string[];
  /** Why it cannot be done now. */
  readonly isBlocked: boolean;
  apply(): Promise<void>;
  /** Takes back what `apply` did; left out where nothing was changed that could be taken back. */
  readonly revert?: () => Promise<void>;
}

/** Whether two plans do the same to the same cells: what was shown is what is done. */
export function isSamePlan(one: SharePlan, other: SharePlan): boolean {
  const isSameCell = (cell: ChangedCell, index: number) => {
    const twin = other.cells[index];
    return (
      twin !== undefined &&
      placeOf(cell) === placeOf(twin) &&
      cell.formula === twin.formula &&
      sameValue(cell.value, twin.value)
    );
  };
  return (
    one.isBlocked === other.isBlocked &&
    one.remarks.join() === other.remarks.join() &&
    one.cells.length === other.cells.length &&
    one.cells.every(isSameCell)
  );
}

/** A way to make a workbook fit for somebody else. */
export interface Sharing {
  readonly id: string;
  readonly name: Localized;
  readonly about: Localized;
  readonly nothing: Localized;
  plan(workbook: WorkbookPort, language: Language): Promise<SharePlan>;
}

const repairing: Sharing = {
  id: 'repair',
  name: texts.repair,
  about: texts.repairAbout,
  nothing: texts.nothingToRepair,
  async plan(workbook, language) {
    const cells = await planNameRepair(workbook, functionNames);
    return {
      cells,
      heading: texts.willRepair[language](cells.length),
      remarks: [],
      isBlocked: false,
      apply: () => repairNames(workbook, cells, functionNames),
      revert: () => undoNameRepair(workbook, cells, functionNames),
    };
  },
};

const freezing: Sharing = {
  id: 'freeze',
  name: texts.freeze,
  about: texts.freezeAbout,
  nothing: texts.nothingToFreeze,
  async plan(workbook, language) {
    const plan = await planFreeze(workbook, functionNames);
    const { cells, unknown, protectedSheets } = plan;
    return {
      cells,
      heading: texts.willFreeze[language](cells.length),
      remarks: [
        ...(unknown.length > 0 ? [texts.unknown[language](unknown.length)] : []),
        ...(protectedSheets.length > 0 ? [texts.protected[language](protectedSheets.join(', '))] : []),
      ],
      isBlocked: protectedSheets.length > 0,
      apply: () => freeze(workbook, plan),
      revert: async () => unfreeze(workbook, unfreezeOnly(await planUnfreeze(workbook), cells)),
    };
  },
};

const unfreezing: Sharing = {
  id: 'unfreeze',
  name: texts.unfreeze,
  about: texts.unfreezeAbout,
  nothing: texts.nothingToUnfreeze,
  async plan(workbook, language) {
    const plan = await planUnfreeze(workbook);
    const left = plan.changed.length + plan.waiting.length + plan.gone.length;
    return {
      cells: plan.restored,
      heading: texts.willUnfreeze[language](plan.restored.length),
      remarks: left > 0 ? [texts.keptBack[language](left)] : [],
      isBlocked: false,
      apply: () => unfreeze(workbook, plan),
      revert: async () => {
        const again = await planFreeze(workbook, functionNames);
        await freeze(workbook, freezeOnly(again, plan.restored));
      },
    };
  },
};

export const sharings: readonly Sharing[] = [repairing, freezing, unfreezing];
