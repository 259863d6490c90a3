import { SaxesParser } from 'saxes';

/** An element of a small XML document, read whole. Names keep their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** @throws Error where the text is not well-formed */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value]);
    const element: XmlElement = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += words.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return document;
}

/** Every element of the name below this one, in document order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The one element at the path below this one. */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce((parent, name) => {
    const found = parent.children.filter((child) => child.name === name);
    if (found.length !== 1 || found[0] === undefined)
      throw new Error(`${found.length} × ${name} in ${parent.name}`);
    return found[0];
  }, element);
}
