import type { CellStyle, DraftConditionalFormat } from '../draft';
import { cellLooks, type DraftLook, EDGE_COLOR, ruleLooks } from '../draft-looks';
import { GENERAL } from '../number-format';
import { builtInFormat } from './styles-part';
import { childrenOf, element, ensureChild, isElement, prefixOf, xml, type XmlElement } from './xml-tree';

/** The styles of a file, to which new ones are added; those that are there keep their numbers. */
export class StyleBook {
  readonly #known = new Map<string, number>();

  constructor(private readonly tree: XmlElement) {}

  /** @returns the number of a cell style that looks as named and shows numbers in the format */
  cell(style: CellStyle | undefined, format: string): number {
    return this.#once(`${style ?? ''} ${format}`, () => this.#cell(style, format));
  }

  /** @returns the number of a style like another one but for its number format */
  reformatted(style: number, format: string): number {
    return this.#once(`${style} ${format}`, () => this.#reformatted(style, format));
  }

  /** @returns the number of the look of a conditional format */
  conditional(look: DraftConditionalFormat['look']): number {
    const { color, fill } = ruleLooks[look];
    return this.#add('dxfs', {}, [
      element('font', {}, [element('color', { rgb: argb(color) })]),
      element('fill', {}, [element('patternFill', {}, [element('bgColor', { rgb: argb(fill) })])]),
    ]);
  }

  #once(key: string, make: () => number): number {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }

  #cell(style: CellStyle | undefined, format: string): number {
    const look = style === undefined ? {} : cellLooks[style];
    const letters = font(look);
    return this.#add(
      'cellXfs',
      {
        numFmtId: this.#format(format),
        fontId: letters.length === 0 ? 0 : this.#add('fonts', {}, letters),
        fillId: look.fill === undefined ? 0 : this.#add('fills', {}, [solid(look.fill)]),
        borderId: look.hasEdges === true ? this.#add('borders', {}, THIN_EDGES) : 0,
        xfId: 0,
        applyNumberFormat: format === GENERAL ? undefined : 1,
        applyFont: letters.length === 0 ? undefined : 1,
        applyFill: look.fill === undefined ? undefined : 1,
        applyBorder: look.hasEdges === true ? 1 : undefined,
        applyAlignment: 1,
        applyProtection: look.isUnlocked === true ? 1 : undefined,
      },
      [alignment(look), ...(look.isUnlocked === true ? [element('protection', { locked: 0 })] : [])],
    );
  }

  #reformatted(style: number, format: string): number {
    const like = childrenOf(this.#group('cellXfs'), 'xf')[style];
    const attributes = { ...like?.attributes, numFmtId: this.#format(format), applyNumberFormat: 1 };
    return this.#add('cellXfs', { xfId: 0, ...attributes }, like?.children ?? []);
  }

  #format(format: string): number {
    const known = builtInFormat(format);
    if (known !== undefined) return known;
    const formats = this.#group('numFmts');
    const present = childrenOf(formats, 'numFmt');
    const same = present.find(({ attributes }) => attributes['formatCode'] === format);
    if (same !== undefined) return Number(same.attributes['numFmtId']);
    const id = Math.max(163, ...present.map(({ attributes }) => Number(attributes['numFmtId']))) + 1;
    this.#append(formats, element(`${prefixOf(this.tree)}numFmt`, { numFmtId: id, formatCode: format }));
    return id;
  }

  #group(name: string): XmlElement {
    return ensureChild(this.tree, name, ORDER.slice(ORDER.indexOf(name) + 1));
  }

  /** Adds an entry to a group unless the very same is there. @returns its place in the group */
  #add(
    group: keyof typeof ENTRY,
    attributes: Parameters<typeof element>[1],
    children: readonly (XmlElement | string)[] = [],
  ): number {
    const entries = this.#group(group);
    const entry = element(
      prefixOf(this.tree) + ENTRY[group],
      attributes,
      children.map((child) => this.#prefixed(child)),
    );
    const text = xml(entry);
    const present = entries.children.filter(isElement);
    const same = present.findIndex((candidate) => xml(candidate) === text);
    if (same >= 0) return same;
    this.#append(entries, entry);
    return present.length;
  }

  #append(group: XmlElement, entry: XmlElement): void {
    group.children.push(entry);
    group.attributes['count'] = String(group.children.filter(isElement).length);
  }

  #prefixed(node: XmlElement | string): XmlElement | string {
    const prefix = prefixOf(this.tree);
    if (!isElement(node) || prefix === '' || node.name.startsWith(prefix)) return node;
    return {
      ...node,
      name: prefix + node.name,
      children: node.children.map((child) => this.#prefixed(child)),
    };
  }
}

/** The order the schema wants. Source: ECMA-376 Part 1 §18.8.39 */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const ENTRY = { fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf', dxfs: 'dxf' } as const;

/** Nothing for text that looks as the workbook's default has it. */
function font({ color, size = 11, isBold, isItalic }: DraftLook): XmlElement[] {
  if (color === undefined) return [];
  return [
    ...(isBold === true ? [element('b', {})] : []),
    ...(isItalic === true ? [element('i', {})] : []),
    element('sz', { val: size }),
    element('color', { rgb: argb(color) }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  ];
}

function alignment({ isLeft, isWrapped }: DraftLook): XmlElement {
  const place = isLeft === true ? { horizontal: 'left', indent: 1 } : {};
  return element('alignment', { ...place, vertical: 'top', wrapText: isWrapped === true ? 1 : undefined });
}

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}

function solid(color: string): XmlElement {
  return element('patternFill', { patternType: 'solid' }, [
    element('fgColor', { rgb: argb(color) }),
    element('bgColor', { indexed: 64 }),
  ]);
}

const THIN_EDGES = [
  ...['left', 'right', 'top', 'bottom'].map((side) =>
    element(side, { style: 'thin' }, [element('color', { rgb: argb(EDGE_COLOR) })]),
  ),
  element('diagonal', {}),
];
