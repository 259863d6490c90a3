import type { SheetDraft } from '../draft';
import { sameSheet } from '../sheet-name';
import { putSheet } from './draft-sheet';
import type { ExcelHost } from './host';

/** What the old sheet's name ends with until the new one is complete; our own sheets' names leave room for it. */
const OLD = ' ~scorecard';
/** And from then on until it goes: the new sheet counts, and what a reviewer types into it meanwhile. */
const REPLACED = ' ~replaced';
/** What the old sheet's tables begin with meanwhile. */
const OLD_TABLE = 'ContractScorecardOld_';

/**
 * Replaces a sheet: the old one steps aside under another name, the new one is written, and only when
 * it is complete the old one goes. Interrupted anywhere, one of them is there whole, and
 * `repairReplacements` takes the other away.
 */
export async function replaceSheet(
  context: Excel.RequestContext,
  name: string,
  draft: SheetDraft,
  date1904: boolean,
  supports: ExcelHost['supports'],
): Promise<void> {
  const old = context.workbook.worksheets.getItem(name);
  old.load('position');
  old.tables.load('items/name');
  await context.sync();
  old.name = name + OLD;
  for (const table of old.tables.items) table.name = OLD_TABLE + table.name;
  const sheet = putSheet(context, draft, date1904, supports);
  sheet.position = old.position;
  old.name = name + REPLACED;
  await context.sync();
  old.delete();
  await context.sync();
}

/** Whether a replacement was interrupted. */
export function isReplacementLeft(sheets: readonly { readonly name: string }[]): boolean {
  return sheets.some(({ name }) => name.endsWith(OLD) || name.endsWith(REPLACED));
}

/**
 * Ends what an interrupted replacement left: a half-written sheet goes and the old one is itself again;
 * a whole one stays and the old one goes.
 */
export async function repairReplacements(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/tables/items/name');
  await context.sync();
  for (const old of worksheets.items.filter(({ name }) => name.endsWith(REPLACED))) old.delete();
  for (const old of worksheets.items.filter(({ name }) => name.endsWith(OLD))) {
    const name = old.name.slice(0, -OLD.length);
    worksheets.items.find((sheet) => sameSheet(sheet.name, name))?.delete();
    old.name = name;
    for (const table of old.tables.items) {
      if (table.name.startsWith(OLD_TABLE)) table.name = table.name.slice(OLD_TABLE.length);
    }
  }
  await context.sync();
}
