import { parseA1 } from '../address';
import type { SheetAppearance, UnseenPart, WorkbookAppearance } from '../appearance';
import type { PartSource } from './archive';
import { readTheme } from './colors';
import { workbookPart } from './file';
import { readLooks } from './looks-part';
import { relationshipsOf } from './relationships';
import { readSheetAppearance } from './sheet-appearance';
import { readWorkbookPart } from './workbook-part';
import { readXml, unescaped } from './xml';

/** Reads how a workbook looks. The limits have been checked when its contents were read. */
export function readAppearance(
  source: PartSource & { readonly names: readonly string[] },
): WorkbookAppearance {
  const main = workbookPart(source);
  const relationships = relationshipsOf(source, main);
  const partOf = (type: string) => relationships.find((relationship) => relationship.type === type)?.target;
  const theme = readTheme(source, partOf('theme'));
  const { cells, conditional } = readLooks(source, partOf('styles'), theme);
  const sheets = readWorkbookPart(source, main).sheets.flatMap(({ name, relationship: id }) => {
    const target = relationships.find((relationship) => relationship.id === id);
    if (target?.type !== 'worksheet') return [];
    const sheet = readSheetAppearance(source, target.target, name, { theme, conditional });
    return [{ ...sheet, notes: readNotes(source, target.target) }];
  });
  return { looks: cells, sheets, unseen: unseenIn(source.names) };
}

/** The notes of a sheet. Source: ECMA-376 Part 1 §18.7 */
function readNotes(source: PartSource, sheetPart: string): SheetAppearance['notes'] {
  const part = relationshipsOf(source, sheetPart).find(({ type }) => type === 'comments')?.target;
  const notes: { row: number; column: number; text: string }[] = [];
  if (part === undefined || !source.has(part)) return notes;
  readXml(source, part, {
    open(name, attributes) {
      const place = name === 'comment' ? parseA1(attributes['ref'] ?? '') : undefined;
      if (place !== undefined) notes.push({ ...place, text: '' });
    },
    close(name, text, parent) {
      const note = notes.at(-1);
      if (name === 't' && parent !== 'rPh' && note !== undefined) note.text += unescaped(text);
    },
  });
  return notes;
}

function unseenIn(names: readonly string[]): UnseenPart[] {
  return (Object.keys(unseenParts) as UnseenPart[]).filter((kind) =>
    names.some((name) => unseenParts[kind].test(name)),
  );
}

const unseenParts: Readonly<Record<UnseenPart, RegExp>> = {
  charts: /\/(?:charts|chartsheets)\//i,
  pictures: /\/media\//i,
  pivots: /\/pivotTables\//i,
  slicers: /\/(?:slicers|timelines)\//i,
  macros: /\/vbaProject\.bin$/i,
  embedded: /\/embeddings\//i,
  threadedComments: /\/threadedComments\//i,
  controls: /\/(?:ctrlProps|activeX)\//i,
};
