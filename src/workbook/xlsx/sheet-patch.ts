import { parseA1 } from '../address';
import { shiftFormula } from '../formula-shift';
import { type CellContent, cellXml } from './cell-xml';
import { escaped } from './xml-tree';

/** A cell to be written into a sheet part. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The number of its style, given the one it has now. */
  readonly style: (present: number) => { readonly style: number; readonly format: string };
}

/**
 * Writes cells into the text of a sheet part and leaves every other character as it is, so that
 * nothing we do not know of is lost. The text is known to be well-formed: it has been read before.
 */
export function patchSheet(xml: string, patches: readonly CellPatch[], date1904: boolean): string {
  return new SheetPatcher(xml, patches, date1904).patched();
}

/** A tag, a comment, a CDATA section or a processing instruction. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[\w.-]+:)?)([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

interface Tag {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: string;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
}

/** A cell as it stands in the text. */
interface PresentCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

class SheetPatcher {
  readonly #pieces: string[] = [];
  readonly #rows: Map<number, CellPatch[]>;
  /** Shared formulas whose first cell is overwritten: the others must say it themselves from now on. */
  readonly #lost = new Map<string, SharedFormula>();
  #copied = 0;
  #prefix = '';

  constructor(
    private readonly xml: string,
    patches: readonly CellPatch[],
    private readonly date1904: boolean,
  ) {
    this.#rows = byRow(patches);
  }

  patched(): string {
    this.#findLostFormulas();
    let row = -1;
    for (const tag of tags(this.xml)) {
      if (tag.name === 'sheetData') this.#sheetData(tag);
      else if (tag.name === 'row' && !tag.isEnd) {
        row = numberOf(tag, 'r') === undefined ? row + 1 : (numberOf(tag, 'r') as number) - 1;
        this.#row(tag, row);
      } else if (tag.name === 'dimension') this.#replace(tag.start, tag.end, '');
    }
    this.#pieces.push(this.xml.slice(this.#copied));
    return this.#pieces.join('');
  }

  #sheetData(tag: Tag): void {
    this.#prefix = tag.prefix;
    if (tag.isEmpty) {
      this.#replace(
        tag.start,
        tag.end,
        `<${tag.prefix}sheetData${tag.attributes}>${this.#newRows(Infinity)}</${tag.prefix}sheetData>`,
      );
    } else if (tag.isEnd) this.#replace(tag.start, tag.start, this.#newRows(Infinity));
  }

  #row(tag: Tag, row: number): void {
    this.#replace(tag.start, tag.start, this.#newRows(row));
    const patches = this.#take(row);
    if (tag.isEmpty) {
      if (patches.length > 0) {
        const cells = patches.map((patch) => this.#cell(patch, 0)).join('');
        this.#replace(tag.start, tag.end, `<${tag.prefix}row${tag.attributes}>${cells}</${tag.prefix}row>`);
      }
      return;
    }
    if (patches.length > 0 || this.#lost.size > 0) this.#cells(tag.end, row, patches);
  }

  /** Walks along the cells of a row, putting the new ones where they belong. */
  #cells(from: number, row: number, patches: readonly CellPatch[]): void {
    const waiting = [...patches];
    const insertBefore = (column: number, at: number) => {
      while (waiting[0] !== undefined && waiting[0].column < column) {
        this.#replace(at, at, this.#cell(waiting.shift() as CellPatch, 0));
      }
    };
    for (const present of cellsOf(this.xml, from, row)) {
      if (typeof present === 'number') {
        insertBefore(Infinity, present);
        return;
      }
      insertBefore(present.column, present.start);
      if (waiting[0]?.column === present.column) {
        this.#replace(present.start, present.end, this.#cell(waiting.shift() as CellPatch, present.style));
      } else this.#spellOut(present);
    }
  }

  /** Rows that the text does not have yet, up to the given one. */
  #newRows(before: number): string {
    const rows = [...this.#rows.keys()].filter((row) => row < before).sort((one, other) => one - other);
    return rows
      .map((row) => {
        const cells = this.#take(row).map((patch) => this.#cell(patch, 0));
        return `<${this.#prefix}row r="${row + 1}">${cells.join('')}</${this.#prefix}row>`;
      })
      .join('');
  }

  #take(row: number): CellPatch[] {
    const patches = this.#rows.get(row) ?? [];
    this.#rows.delete(row);
    return patches;
  }

  #cell({ row, column, content, style }: CellPatch, present: number): string {
    const { date1904 } = this;
    return cellXml({ row, column, ...style(present), date1904, prefix: this.#prefix }, content);
  }

  #findLostFormulas(): void {
    if (!/\bt="shared"/.test(this.xml)) return;
    const patched = new Set([...this.#rows.values()].flat().map(({ row, column }) => `${row},${column}`));
    for (const { row, column, formula } of sharedFormulas(this.xml)) {
      const { si, text } = formula;
      if (text !== '' && patched.has(`${row},${column}`)) this.#lost.set(si, { text, row, column });
    }
  }

  #spellOut(present: PresentCell): void {
    if (this.#lost.size === 0) return;
    const source = this.xml.slice(present.start, present.end);
    const shared = sharedFormula(source);
    const first = shared && this.#lost.get(shared.si);
    if (shared === undefined || first === undefined) return;
    const text = shiftFormula(
      unescapeXml(first.text),
      present.row - first.row,
      present.column - first.column,
    );
    const spelledOut = source.replace(FORMULA, () => `<${this.#prefix}f>${escaped(text)}</${this.#prefix}f>`);
    this.#replace(present.start, present.end, spelledOut);
  }

  #replace(start: number, end: number, by: string): void {
    this.#pieces.push(this.xml.slice(this.#copied, start), by);
    this.#copied = end;
  }
}

function byRow(patches: readonly CellPatch[]): Map<number, CellPatch[]> {
  const rows = new Map<number, Map<number, CellPatch>>();
  for (const patch of patches) {
    const row = rows.get(patch.row) ?? new Map<number, CellPatch>();
    rows.set(patch.row, row.set(patch.column, patch));
  }
  return new Map(
    [...rows].map(([row, cells]) => [
      row,
      [...cells.values()].sort((one, other) => one.column - other.column),
    ]),
  );
}

function* tags(xml: string, from = 0): Generator<Tag> {
  const markup = new RegExp(MARKUP.source, 'g');
  markup.lastIndex = from;
  for (let match = markup.exec(xml); match !== null; match = markup.exec(xml)) {
    const [whole, slash, prefix = '', name, attributes = '', empty] = match;
    if (name === undefined) continue;
    const start = match.index;
    yield {
      name,
      prefix,
      attributes,
      isEnd: slash === '/',
      isEmpty: empty === '/',
      start,
      end: start + whole.length,
    };
  }
}

/** The cells of a row in their order, and last where the row's end tag begins. */
function* cellsOf(xml: string, from: number, row: number): Generator<PresentCell | number> {
  let column = -1;
  let open: Tag | undefined;
  for (const tag of tags(xml, from)) {
    if (tag.name === 'row' && tag.isEnd) {
      yield tag.start;
      return;
    }
    if (tag.name !== 'c') continue;
    if (!tag.isEnd) {
      column = parseA1(attribute(tag, 'r') ?? '')?.column ?? column + 1;
      open = tag;
    }
    if (open !== undefined && (tag.isEnd || tag.isEmpty)) {
      yield { row, column, start: open.start, end: tag.end, style: numberOf(open, 's') ?? 0 };
      open = undefined;
    }
  }
}

function* sharedFormulas(
  xml: string,
): Generator<{ row: number; column: number; formula: { si: string; text: string } }> {
  let row = -1;
  for (const tag of tags(xml)) {
    if (tag.name !== 'row' || tag.isEnd) continue;
    row = (numberOf(tag, 'r') ?? row + 2) - 1;
    if (tag.isEmpty) continue;
    for (const cell of cellsOf(xml, tag.end, row)) {
      if (typeof cell === 'number') break;
      const formula = sharedFormula(xml.slice(cell.start, cell.end));
      if (formula !== undefined) yield { row, column: cell.column, formula };
    }
  }
}

const FORMULA = /<(?:[\w.-]+:)?f(\s(?:[^<>"']|"[^"]*"|'[^']*')*?)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?f>)/;

function sharedFormula(cell: string): { si: string; text: string } | undefined {
  const [, attributes = '', text = ''] = FORMULA.exec(cell) ?? [];
  const si = /\bsi=["'](\d+)["']/.exec(attributes)?.[1];
  return si !== undefined && /\bt=["']shared["']/.test(attributes) ? { si, text } : undefined;
}

function attribute(tag: Tag, name: string): string | undefined {
  const [, double, single] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes) ?? [];
  return double ?? single;
}

function numberOf(tag: Tag, name: string): number | undefined {
  const text = attribute(tag, name);
  return text === undefined ? undefined : Number(text);
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));/g, (_, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name)] as string;
  });
}
