import type { Language } from '../domain/language';
import { templates } from '../templates/all-templates';
import type { SheetDraft } from '../workbook/draft';

export interface Sample {
  /** As a file would be called. */
  readonly name: string;
  readonly drafts: readonly SheetDraft[];
}

/** The sample workbooks that the page begins with, the one to be in front last. */
export function samples(language: Language): Sample[] {
  return templates
    .filter(({ isSample }) => isSample)
    .map(({ name, build }) => ({ name: `${name[language]}.xlsx`, drafts: build(language) }))
    .reverse();
}
