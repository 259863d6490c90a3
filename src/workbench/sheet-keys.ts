import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';

const STEPS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/**
 * Ctrl+PageUp and Ctrl+PageDown go from sheet to sheet, as in Excel; browsers that change their own
 * tabs by them leave the same keys with Shift.
 */
export function followSheetKeys(api: FUniver, grid: HTMLElement): void {
  grid.addEventListener(
    'keydown',
    (event) => {
      const step = STEPS[event.key];
      if (step === undefined || !event.ctrlKey) return;
      event.preventDefault();
      event.stopPropagation();
      showNeighbour(api, step);
    },
    true,
  );
}

function showNeighbour(api: FUniver, step: number): void {
  const workbook = api.getActiveWorkbook();
  const inFront = workbook?.getActiveSheet().getSheetId();
  const shown = workbook?.getSheets().filter((sheet) => !sheet.isSheetHidden()) ?? [];
  const at = shown.findIndex((sheet) => sheet.getSheetId() === inFront);
  shown[at + step]?.activate();
}
