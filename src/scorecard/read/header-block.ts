import { headingSpellings, type SheetLayout } from '../../contracts/sheets/layout';
import { isBlank } from '../../domain/cell';
import { languages } from '../../domain/language';
import { type CellAddress, covers } from '../../workbook/address';
import type { HeadingIndex, HeadingMatch } from './heading-index';
import type { TablePlace } from './locate';
import type { SheetCells } from './sheet-cells';

/** A label of a header block, and where its value stands. */
interface Label {
  readonly layout: SheetLayout;
  readonly field: string;
  readonly at: CellAddress;
  readonly value: CellAddress;
  /** How likely it is the label, and not a title in other words: with a value, by its own name. */
  readonly weight: number;
}

/** Labels that a header block without a table must have to be one. */
const FEWEST_LABELS = 4;

/** The value cells of each table's header block, by field. */
export interface HeaderBlocks {
  readonly ofTable: ReadonlyMap<TablePlace, ReadonlyMap<string, CellAddress>>;
  /** Header blocks whose table is not on the sheet. */
  readonly alone: readonly { readonly layout: SheetLayout; readonly at: CellAddress }[];
}

/** The label–value pairs around the tables of one sheet: the value stands in the next cell to the right. */
export function headerBlocks(
  cells: SheetCells,
  places: readonly TablePlace[],
  index: HeadingIndex,
): HeaderBlocks {
  const labels = labelsOutside(cells, places, index);
  const ofTable = new Map<TablePlace, Map<string, CellAddress>>();
  // Of labels as likely, the first.
  for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
    const table = tableOf(label, places);
    if (table === undefined) continue;
    const block = ofTable.get(table) ?? new Map<string, CellAddress>();
    if (!block.has(label.field)) block.set(label.field, label.value);
    ofTable.set(table, block);
  }
  const layouts = new Set(labels.map(({ layout }) => layout));
  const alone = [...layouts].flatMap((layout) => {
    const own = labels.filter((label) => label.layout === layout);
    const hasTable = places.some((place) => place.layout === layout);
    const fields = new Set(own.map(({ field }) => field));
    const [first] = own;
    return hasTable || first === undefined || fields.size < FEWEST_LABELS ? [] : [{ layout, at: first.at }];
  });
  return { ofTable, alone };
}

function labelsOutside(cells: SheetCells, places: readonly TablePlace[], index: HeadingIndex): Label[] {
  const sheet = cells.info.name;
  const labels: Label[] = [];
  for (const { row, texts } of cells.texts()) {
    for (const { column, text } of texts) {
      if (places.some(({ area }) => covers(area, { row, column }))) continue;
      const matches = index.matches(text);
      if (matches.length === 0) continue;
      const value = { sheet, row, column: rightOf(cells, row, column) };
      const filled = isBlank(cells.value(value.row, value.column)) ? 0 : 2;
      labels.push(
        ...matches.map((match): Label => {
          const weight = filled + (isOwnName(match, text) ? 1 : 0);
          return { ...match, at: { sheet, row, column }, value, weight };
        }),
      );
    }
  }
  return labels;
}

function isOwnName({ layout, field }: HeadingMatch, text: string): boolean {
  const heading = layout.header[field]?.heading;
  const [own] = headingSpellings(text);
  return (
    heading !== undefined && languages.some((language) => headingSpellings(heading[language])[0] === own)
  );
}

/** The next cell to the right; of a label in merged cells, the one behind them. */
function rightOf(cells: SheetCells, row: number, column: number): number {
  const merged = cells.info.merged.find((area) => area.row === row && area.column === column);
  return column + (merged?.columns ?? 1);
}

/** A header block stands above its table, or beside it. */
function tableOf(label: Label, places: readonly TablePlace[]): TablePlace | undefined {
  const own = places.filter(({ layout }) => layout === label.layout);
  const beside = own.find(({ area }) => label.at.row >= area.row && label.at.row < area.row + area.rows);
  const below = own.filter(({ area }) => area.row > label.at.row);
  const nextBelow = below.reduce<TablePlace | undefined>(
    (best, one) => (best === undefined || one.area.row < best.area.row ? one : best),
    undefined,
  );
  return beside ?? nextBelow ?? own.at(-1);
}
