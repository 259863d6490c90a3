import { parseA1 } from '../address';
import { noteXml } from './draft-xml';
import type { Package } from './package';

/** A note for a cell; null takes the cell's note away. */
export interface NoteChange {
  readonly row: number;
  readonly column: number;
  readonly note: string | null;
}

/**
 * Writes a sheet's notes: their texts in one part, their boxes in another, as Excel wants both.
 *
 * @returns the id of the new relationship that the sheet must name, undefined when it names one already
 */
export function writeNotes(
  file: Package,
  sheetPart: string,
  changes: readonly NoteChange[],
): string | undefined {
  const related = file.relationships(sheetPart);
  const texts = related.find(({ type }) => type === 'comments')?.target;
  const boxes = related.find(({ type }) => type === 'vmlDrawing')?.target;
  const newTexts = texts ?? addTexts(file, sheetPart);
  const newBoxes = boxes ?? addBoxes(file);
  file.put(newTexts, changes.reduce(withText, file.text(newTexts)));
  file.put(newBoxes, changes.reduce(withBox, file.text(newBoxes)));
  return boxes === undefined ? file.relate(sheetPart, 'vmlDrawing', newBoxes) : undefined;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function addTexts(file: Package, sheetPart: string): string {
  const part = file.freeName('xl/comments{n}.xml');
  file.add(
    part,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author>Contract Scorecard</author></authors><commentList></commentList></comments>`,
  );
  file.relate(sheetPart, 'comments', part);
  return part;
}

function addBoxes(file: Package): string {
  const part = file.freeName('xl/drawings/vmlDrawing{n}.vml');
  file.addExtension('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  file.put(
    part,
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>',
  );
  return part;
}

function withText(part: string, { row, column, note }: NoteChange): string {
  const prefix = /<(\w+:)?commentList/.exec(part)?.[1] ?? '';
  const others = part.replace(
    /<(?:\w+:)?comment\s[^>]*ref="([A-Z]+\d+)"[\s\S]*?<\/(?:\w+:)?comment>/g,
    (text, ref) => (isCell(String(ref), row, column) ? '' : text),
  );
  if (note === null) return others;
  const opened = others.replace(/<((?:\w+:)?commentList)\s*\/>/, '<$1></$1>');
  return opened.replace(/<\/(?:\w+:)?commentList>/, (end) => noteXml({ row, column }, note, prefix) + end);
}

function withBox(part: string, { row, column, note }: NoteChange): string {
  const others = part.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) =>
    shape.includes(`<x:Row>${row}</x:Row>`) && shape.includes(`<x:Column>${column}</x:Column>`) ? '' : shape,
  );
  return note === null
    ? others
    : others.replace(/<\/xml>\s*$/, `${box(row, column, freeShape(others))}</xml>`);
}

function isCell(ref: string, row: number, column: number): boolean {
  const cell = parseA1(ref);
  return cell?.row === row && cell.column === column;
}

/** Excel numbers the shapes of a sheet from 1025 on. */
function freeShape(part: string): number {
  const taken = [...part.matchAll(/"_x0000_s(\d+)"/g)].map(([, number]) => Number(number));
  return Math.max(1_024, ...taken) + 1;
}

/** A hidden box beside its cell, shown when the pointer rests there. */
function box(row: number, column: number, shape: number): string {
  const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 4, 15, row + 4, 4].join(', ');
  return `<v:shape id="_x0000_s${shape}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
