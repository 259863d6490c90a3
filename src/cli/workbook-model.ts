import { modelOfWorkbook, type CalculationModel } from '../engine/calculation-model';
import type { Surroundings } from './surroundings';

/** The workbook of `--workbook`, or none. */
export async function modelOfFile(
  path: string | undefined,
  { openWorkbook }: Surroundings,
): Promise<CalculationModel | undefined> {
  return path === undefined ? undefined : modelOfWorkbook(await openWorkbook(path));
}

export const WORKBOOK_OPTION = [
  '--workbook <file>',
  'an .xlsx file whose sheets, tables and names the formula can refer to',
] as const;
