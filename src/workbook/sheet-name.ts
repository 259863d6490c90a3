import { existingSheet, impossibleSheetName } from './refusals';

/** Excel allows no more characters in a sheet's name. */
export const LONGEST_SHEET_NAME = 31;

/** @throws WorkbookProblem when Excel would not take the name for a sheet */
export function checkSheetName(name: string): void {
  const hasLength = name.length > 0 && name.length <= LONGEST_SHEET_NAME;
  const isAllowed = hasLength && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
  if (!isAllowed) throw impossibleSheetName(name);
}

/** Sheet names are the same in any letter case. */
export function sameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** @throws WorkbookProblem when a sheet to be added has a name that is taken, or that Excel would not take */
export function checkNewSheets(
  drafts: readonly { readonly name: string }[],
  present: readonly string[],
): void {
  const taken = [...present];
  for (const { name } of drafts) {
    checkSheetName(name);
    if (taken.some((other) => sameSheet(other, name))) {
      throw existingSheet(name);
    }
    taken.push(name);
  }
}
