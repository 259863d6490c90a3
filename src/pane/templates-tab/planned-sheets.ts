import type { Language } from '../../domain/language';
import type { Template } from '../../templates/template';
import type { SheetDraft } from '../../workbook/draft';
import type { LiveWorkbookPort } from '../../workbook/port';
import { sameSheet } from '../../workbook/sheet-name';

/** A sheet that is to be added. */
export interface PlannedSheet {
  readonly draft: SheetDraft;
  /** The name it would have, were there not a sheet of that name already. */
  readonly wanted: string | undefined;
}

export interface TemplatePlan {
  readonly sheets: readonly PlannedSheet[];
  /** The template brings no Terms sheet, since the workbook has one. */
  readonly usesPresentTerms: boolean;
}

/** What inserting a template would add. Changes nothing. */
export async function planTemplate(
  workbook: LiveWorkbookPort,
  template: Template,
  language: Language,
): Promise<TemplatePlan> {
  const present = await workbook.describe();
  const drafts = template.build(language, present);
  const inEmpty = template.build(language).map(({ name }) => name);
  // The longest first: the name of one sheet may begin with that of another.
  const byLength = [...inEmpty].sort((one, other) => other.length - one.length);
  const isTaken = (name: string) => present.sheets.some((sheet) => sameSheet(sheet.name, name));
  const wantedFor = ({ name }: SheetDraft) =>
    byLength.find(
      (wanted) => isTaken(wanted) && !sameSheet(wanted, name) && name.startsWith(wanted.slice(0, 27)),
    );
  return {
    sheets: drafts.map((draft) => ({
      draft,
      wanted: inEmpty.includes(draft.name) ? undefined : wantedFor(draft),
    })),
    usesPresentTerms: drafts.length < inEmpty.length,
  };
}
