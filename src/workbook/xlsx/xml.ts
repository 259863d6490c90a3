import { SaxesParser } from 'saxes';
import type { PartSource } from './archive';
import { cancelled } from '../refusals';
import { damage } from './damage';
import { damaged, declaresEntities } from './refusals';
import { beyond, limits } from './limits';

/** An element's attributes by their names as written, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/** Told of the elements of a part in their order; names come without their prefix. */
export interface XmlReader {
  open?(name: string, attributes: Attributes, parent: string | undefined): void;
  /** `text` is what stood directly in the element. */
  close?(name: string, text: string, parent: string | undefined): void;
  /** The same as written: with prefixes, and all text. */
  readonly raw?: {
    open(name: string, attributes: Attributes): void;
    text(text: string): void;
    close(): void;
  };
}

/**
 * Reads one part of the archive piece by piece.
 *
 * @throws WorkbookProblem for a document type or entity declaration, elements too deep, or XML that is none
 */
export function readXml(source: PartSource, part: string, reader: XmlReader, signal?: AbortSignal): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names: string[] = [];
  let text = '';
  const takeText = (piece: string) => {
    text += piece;
    reader.raw?.text(piece);
  };
  parser.on('doctype', () => {
    throw declaresEntities(part);
  });
  parser.on('error', () => {
    throw damaged(damage.notXml(part));
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (names.length >= limits.depth.max) throw beyond('depth', part);
    reader.open?.(name, tag.attributes, names.at(-1));
    reader.raw?.open(tag.name, tag.attributes);
    names.push(name);
    text = '';
  });
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => {
    const name = names.pop() as string;
    reader.close?.(name, text, names.at(-1));
    reader.raw?.close();
    text = '';
  });
  const decoder = new TextDecoder('utf-8');
  source.unpack(part, (piece) => {
    if (signal?.aborted === true) throw cancelled();
    parser.write(decoder.decode(piece, { stream: true }));
  });
  parser.write(decoder.decode());
  parser.close();
}

/** Some writers put a prefix on every element (`x:row`). */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `_x000D_` in a part is the character itself. Source: ECMA-376 Part 1 §22.9.2.19 */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Whether an XML boolean is set. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
