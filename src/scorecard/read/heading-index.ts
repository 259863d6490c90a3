import { sheetLayouts } from '../../contracts/sheets/all-sheets';
import { type Fields, headings, headingSpellings, type SheetLayout } from '../../contracts/sheets/layout';

/** Longer text is no heading. */
const LONGEST_HEADING = 80;

export interface HeadingMatch {
  readonly layout: SheetLayout;
  readonly field: string;
}

/** Spelling → what it means, one match for each layout at most. */
type Spellings = ReadonlyMap<string, readonly HeadingMatch[]>;

/** Spelt out once: the headings of the sheets do not change, and every file is read by them. */
const columnSpellings = spelledOut(({ columns }) => columns);
const labelSpellings = spelledOut(({ header }) => header);

/** Finds what a heading or label may mean on any sheet; as quick for 100,000 cells as for ten. */
export class HeadingIndex {
  readonly #bySpelling: Spellings;
  /** Lives as long as the index, which is made for one reading. */
  readonly #known = new Map<string, readonly HeadingMatch[]>();

  private constructor(bySpelling: Spellings) {
    this.#bySpelling = bySpelling;
  }

  static ofColumns(): HeadingIndex {
    return new HeadingIndex(columnSpellings);
  }

  static ofLabels(): HeadingIndex {
    return new HeadingIndex(labelSpellings);
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

function spelledOut(fieldsOf: (layout: SheetLayout) => Fields): Spellings {
  const bySpelling = new Map<string, HeadingMatch[]>();
  for (const layout of sheetLayouts as readonly SheetLayout[]) {
    for (const [field, definition] of Object.entries(fieldsOf(layout))) {
      for (const [spelling = ''] of headings(definition).map(headingSpellings)) {
        const matches = bySpelling.get(spelling) ?? [];
        if (!matches.some((match) => match.layout === layout)) matches.push({ layout, field });
        bySpelling.set(spelling, matches);
      }
    }
  }
  return bySpelling;
}
