import type { SheetDraft } from '../draft';
import { XlsxWorkbook } from './workbook';

/** Drafts as a new .xlsx file. */
export async function draftsFile(drafts: readonly SheetDraft[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank({ name: 'New.xlsx' });
  await workbook.addSheets(drafts);
  return workbook.save();
}

/** The same as Excel takes it for a new workbook. */
export async function draftsBase64(drafts: readonly SheetDraft[]): Promise<string> {
  const bytes = await draftsFile(drafts);
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  }
  return btoa(pieces.join(''));
}

/** A call takes only so many arguments. */
const PIECE = 8_192;
