import { sheetLayouts } from '../../contracts/sheets/all-sheets';
import type { Field, Fields, SheetLayout } from '../../contracts/sheets/layout';
import { headings, headingSpellings } from '../../contracts/sheets/layout';

/** Longer text is no heading. */
const LONGEST_HEADING = 80;

export interface HeadingMatch {
  readonly layout: SheetLayout;
  readonly field: string;
}

/** Finds what a heading or label may mean on any sheet; as quick for 100,000 cells as for ten. */
export class HeadingIndex {
  readonly #bySpelling = new Map<string, HeadingMatch[]>();
  /** Lives as long as the index, which is made for one reading. */
  readonly #known = new Map<string, readonly HeadingMatch[]>();

  constructor(fieldsOf: (layout: SheetLayout) => Fields) {
    for (const layout of sheetLayouts as readonly SheetLayout[]) {
      for (const [field, definition] of Object.entries(fieldsOf(layout))) {
        this.#add({ layout, field }, definition);
      }
    }
  }

  /** @returns one match for each layout at most */
  matches(text: unknown): readonly HeadingMatch[] {
    if (typeof text !== 'string' || text.length > LONGEST_HEADING) return [];
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const found = this.#find(text);
    this.#known.set(text, found);
    return found;
  }

  fieldOf(layout: SheetLayout, text: unknown): string | undefined {
    return this.matches(text).find((match) => match.layout === layout)?.field;
  }

  #add(match: HeadingMatch, field: Field): void {
    for (const [spelling = ''] of headings(field).map(headingSpellings)) {
      const matches = this.#bySpelling.get(spelling) ?? [];
      if (!matches.some(({ layout }) => layout === match.layout)) matches.push(match);
      this.#bySpelling.set(spelling, matches);
    }
  }

  #find(text: string): HeadingMatch[] {
    const found: HeadingMatch[] = [];
    for (const spelling of headingSpellings(text)) {
      const fresh = (this.#bySpelling.get(spelling) ?? []).filter(
        ({ layout }) => !found.some((match) => match.layout === layout),
      );
      found.push(...fresh);
    }
    return found;
  }
}
