import { CellError, type CellValue, isBlank } from '../../domain/cell';
import type { DraftCell, SheetDraft } from '../draft';
import { type WorkbookPort, WorkbookProblem } from '../port';
import { sameSheet } from '../sheet-name';
import { FROZEN_HEADINGS, FROZEN_SHEET, type FrozenCell, frozenCells } from './frozen-lines';

/** The sheet that records frozen cells. Formulas stand in it as text. */
export function frozenDraft(cells: readonly FrozenCell[]): SheetDraft {
  const lines: (readonly CellValue[])[] = cells.map(({ sheet, row, column, formula, value, anchor }) => [
    sheet,
    row + 1,
    column + 1,
    formula ?? null,
    value === '' ? null : value,
    anchor.row + 1,
    anchor.column + 1,
  ]);
  return {
    name: FROZEN_SHEET,
    visibility: 'veryHidden',
    cells: [FROZEN_HEADINGS, ...lines].flatMap((line, row) =>
      line.map((value, column): DraftCell => ({ row, column, value })),
    ),
    tables: [],
    columnWidths: [],
    validations: [],
    conditionalFormats: [],
  };
}

/**
 * The frozen cells that the workbook keeps a record of.
 *
 * @throws WorkbookProblem where the record is damaged, or the sheet is none of ours
 */
export async function readFrozen(workbook: Pick<WorkbookPort, 'describe' | 'read'>): Promise<FrozenCell[]> {
  const { sheets } = await workbook.describe();
  const used = sheets.find(({ name }) => sameSheet(name, FROZEN_SHEET))?.used;
  if (used === undefined) return [];
  const [block] = await workbook.read([
    { sheet: FROZEN_SHEET, row: 0, column: 0, rows: used.row + used.rows, columns: FROZEN_HEADINGS.length },
  ]);
  const [headings = [], ...lines] = block?.values ?? [];
  if (headings.join('|') !== FROZEN_HEADINGS.join('|')) throw damagedRecord(1);
  const filled = lines.flatMap((line, index) => (line.every(isBlank) ? [] : [{ line, row: index + 2 }]));
  const read = frozenCells.safeParse(filled.map(({ line }) => line));
  if (read.success) return read.data;
  throw damagedRecord(filled[Number(read.error.issues[0]?.path[0])]?.row ?? 1);
}

/** @param row as Excel counts them */
function damagedRecord(row: number): WorkbookProblem {
  const number = String(row);
  return new WorkbookProblem(
    'unreadable',
    {
      en: `The record of frozen formulas, sheet “${FROZEN_SHEET}”, is damaged in row ${number}. Nothing was changed. Take the formulas from an earlier copy of the workbook.`,
      de: `Die Aufzeichnung der eingefrorenen Formeln, Blatt „${FROZEN_SHEET}“, ist in Zeile ${number} beschädigt. Nichts wurde geändert. Die Formeln bitte aus einer früheren Kopie der Arbeitsmappe übernehmen.`,
      ja: `固定した数式の記録（シート「${FROZEN_SHEET}」）の ${number} 行目が破損しています。何も変更していません。数式は以前のブックのコピーから取得してください。`,
    },
    { sheet: FROZEN_SHEET, row: number },
  );
}

/** Whether two cells hold the same; blank and empty text are alike. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (one instanceof CellError) return other instanceof CellError && one.code === other.code;
  return (one === '' ? null : one) === (other === '' ? null : other);
}
