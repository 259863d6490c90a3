import { nodeEngine } from '../../../src/engine/node';
import { typedFunctions } from '../../../src/functions/surface';
import type { WorkbookPort } from '../../../src/workbook/port';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { buildWorkbook } from './build';
import type { WorkbookText } from './workbook-text';

/** Loads Univer only when a workbook has formulas. */
const engine = nodeEngine(typedFunctions);

/** The workbook of a case: the .xlsx is built from its text and read back. */
export async function openWorkbook(text: WorkbookText): Promise<WorkbookPort> {
  return openFile(await buildWorkbook(text));
}

export function openFile(bytes: Uint8Array): WorkbookPort {
  return XlsxWorkbook.open(bytes, { name: 'scorecard.xlsx', recompute: engine.recompute });
}
