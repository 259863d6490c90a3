import { WorkbookProblem } from './port';

/** @throws WorkbookProblem when Excel would not take the name for a sheet */
export function checkSheetName(name: string): void {
  const allowed = name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
  if (allowed) return;
  throw new WorkbookProblem(
    'unsupported',
    `“${name}” cannot be the name of a sheet: 1 to 31 characters without [ ] : * ? / \\, and no ' at either end.`,
    { sheet: name },
  );
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
      throw new WorkbookProblem('exists', `There is a sheet “${name}” already.`, { sheet: name });
    }
    taken.push(name);
  }
}
