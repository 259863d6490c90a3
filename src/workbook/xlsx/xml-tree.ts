import { readXml } from './xml';
import type { PartSource } from './archive';

/** A small part read whole, to be changed and written back. Comments are not kept; nothing else is lost. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Reads a part as a tree, with prefixes as written. For small parts: a sheet is never read so. */
export function readTree(source: PartSource, part: string): XmlElement {
  const root = element('', {});
  const open = [root];
  readXml(source, part, {
    raw: {
      open(name, attributes) {
        const child = element(name, { ...attributes });
        open.at(-1)?.children.push(child);
        open.push(child);
      },
      text(text) {
        open.at(-1)?.children.push(text);
      },
      close() {
        open.pop();
      },
    },
  });
  return root.children.find(isElement) as XmlElement;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: (XmlElement | string)[] = [],
): XmlElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    name,
    attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])),
    children,
  };
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

/** The prefix that the elements of a part carry, with its colon. */
export function prefixOf(tree: XmlElement): string {
  return tree.name.slice(0, tree.name.indexOf(':') + 1);
}

export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** The children of that name, whatever prefix they carry. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      isElement(child) && (child.name === name || child.name.endsWith(`:${name}`)),
  );
}

/** The child of that name, made where the schema wants it: before the first of the names that follow it. */
export function ensureChild(parent: XmlElement, name: string, followers: readonly string[]): XmlElement {
  const present = childOf(parent, name);
  if (present !== undefined) return present;
  const child = element(prefixOf(parent) + name, {});
  const before = parent.children.findIndex(
    (node) => isElement(node) && followers.includes(node.name.slice(node.name.indexOf(':') + 1)),
  );
  if (before < 0) parent.children.push(child);
  else parent.children.splice(before, 0, child);
  return child;
}

/** The whole part as XML text. */
export function xmlDocument(tree: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml(tree)}`;
}

export function xml(node: XmlElement | string): string {
  if (!isElement(node)) return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${attributeText(value)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(xml).join('')}</${node.name}>`;
}

/** Text as XML; what XML cannot hold is left out. */
export function escaped(text: string): string {
  return text.replace(/[&<>\r]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (character) => {
    switch (character) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      case '\r':
        return '&#13;';
      default:
        return '';
    }
  });
}

/** Text as an attribute's value: a reader would turn line breaks into spaces were they not numbered. */
function attributeText(text: string): string {
  return escaped(text).replace(/["\t\n]/g, (character) =>
    character === '"' ? '&quot;' : `&#${character.charCodeAt(0)};`,
  );
}

/** Cell text as a part holds it: control characters and what looks like their escape are escaped. */
export function escapedText(text: string): string {
  const controls = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // eslint-disable-next-line no-control-regex -- these are the characters XML has no other way to hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
  return escaped(controls);
}

/** A text element; spaces at its ends and line breaks are kept only if it says so. */
export function textElement(name: string, text: string): string {
  const space = /^\s|\s$|[\r\n]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapedText(text)}</${name}>`;
}
