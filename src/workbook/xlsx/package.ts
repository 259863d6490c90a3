import { strFromU8, strToU8, zipSync } from 'fflate';
import { type Archive, partKey, type PartSource } from './archive';
import { damage } from './damage';
import { damaged } from './refusals';
import { type Relationship, relationshipsOf, relationshipsPart } from './relationships';
import { childrenOf, element, prefixOf, readTree, xmlDocument, type XmlElement } from './xml-tree';

/**
 * A file that is being changed: the parts as they came, with those written since laid over them.
 * Parts that nobody touches are written back byte for byte.
 */
export class Package implements PartSource {
  readonly #written = new Map<string, { readonly name: string; readonly bytes: Uint8Array | undefined }>();

  constructor(private readonly original: Archive | undefined) {}

  get names(): string[] {
    const untouched = (this.original?.names ?? []).filter((name) => !this.#written.has(partKey(name)));
    const written = [...this.#written.values()].filter(({ bytes }) => bytes !== undefined);
    return [...untouched, ...written.map(({ name }) => name)];
  }

  has(name: string): boolean {
    const written = this.#written.get(partKey(name));
    return written === undefined ? (this.original?.has(name) ?? false) : written.bytes !== undefined;
  }

  unpack(name: string, take: (piece: Uint8Array) => void): void {
    const written = this.#written.get(partKey(name));
    if (written?.bytes !== undefined) take(written.bytes);
    else if (written === undefined && this.original !== undefined) this.original.unpack(name, take);
    else throw damaged(damage.partMissing(name));
  }

  bytes(name: string): Uint8Array {
    const written = this.#written.get(partKey(name))?.bytes;
    if (written !== undefined) return written;
    if (this.original === undefined || !this.has(name)) throw damaged(damage.partMissing(name));
    return this.original.bytes(name);
  }

  text(name: string): string {
    return strFromU8(this.bytes(name)).replace(/^\ufeff/, '');
  }

  tree(name: string): XmlElement {
    return readTree(this, name);
  }

  put(name: string, content: string | XmlElement): void {
    const text = typeof content === 'string' ? content : xmlDocument(content);
    this.#written.set(partKey(name), { name, bytes: strToU8(text) });
  }

  /** Adds a part of a kind that needs a content type of its own. */
  add(name: string, contentType: string, content: string | XmlElement): void {
    this.put(name, content);
    const types = this.tree(CONTENT_TYPES);
    types.children.push(
      element(`${prefixOf(types)}Override`, { PartName: `/${name}`, ContentType: contentType }),
    );
    this.put(CONTENT_TYPES, types);
  }

  /** Makes a file extension known. */
  addExtension(extension: string, contentType: string): void {
    const types = this.tree(CONTENT_TYPES);
    const known = childrenOf(types, 'Default').some(
      ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
    );
    if (known) return;
    types.children.unshift(
      element(`${prefixOf(types)}Default`, { Extension: extension, ContentType: contentType }),
    );
    this.put(CONTENT_TYPES, types);
  }

  /** Removes a part, its relationships and its content type. */
  remove(name: string): void {
    this.#written.set(partKey(name), { name, bytes: undefined });
    const relationships = relationshipsPart(name);
    if (this.has(relationships)) {
      this.#written.set(partKey(relationships), { name: relationships, bytes: undefined });
    }
    const types = this.tree(CONTENT_TYPES);
    const kept = types.children.filter(
      (child) => typeof child === 'string' || partKey(child.attributes['PartName'] ?? '') !== partKey(name),
    );
    this.put(CONTENT_TYPES, { ...types, children: kept });
  }

  relationships(part: string): Relationship[] {
    return relationshipsOf(this, part);
  }

  /** @returns the new relationship's id */
  relate(part: string, type: string, target: string): string {
    const name = relationshipsPart(part);
    const tree = this.has(name)
      ? this.tree(name)
      : element('Relationships', { xmlns: RELATIONSHIPS_NAMESPACE });
    const taken = new Set(
      tree.children.map((child) => (typeof child === 'string' ? '' : child.attributes['Id'])),
    );
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    tree.children.push(
      element(`${prefixOf(tree)}Relationship`, {
        Id: id,
        Type: RELATIONSHIP_TYPE + type,
        Target: relativeTarget(part, target),
      }),
    );
    this.put(name, tree);
    return id;
  }

  unrelate(part: string, id: string): void {
    const name = relationshipsPart(part);
    const tree = this.tree(name);
    const kept = tree.children.filter((child) => typeof child === 'string' || child.attributes['Id'] !== id);
    this.put(name, { ...tree, children: kept });
  }

  /** A name that no part has yet: `xl/worksheets/sheet{n}.xml`. */
  freeName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace('{n}', String(number)))) number += 1;
    return pattern.replace('{n}', String(number));
  }

  /** The same parts give the same bytes: the archive carries no time of its own. */
  zip(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const name of this.names) files[name.replace(/^\/+/, '')] = this.bytes(name);
    return zipSync(files, { level: 6, mtime: '1980-01-01T00:00:00' });
  }
}

/** Some readers do not know targets that begin at the package's root. */
function relativeTarget(from: string, target: string): string {
  const here = from.split('/').slice(0, -1);
  const there = target.split('/');
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => '..'), ...there].join('/');
}

export const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
