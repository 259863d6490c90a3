import type { CellStyle, DraftConditionalFormat } from '../draft';
import { GENERAL, builtInFormat } from './styles-part';
import type { XmlElement } from './xml-tree';
import { childrenOf, element, ensureChild, isElement, prefixOf, xml } from './xml-tree';

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
    const { text, fill } = conditionalLooks[look];
    return this.#add('dxfs', {}, [
      element('font', {}, [element('color', { rgb: text })]),
      element('fill', {}, [element('patternFill', {}, [element('bgColor', { rgb: fill })])]),
    ]);
  }

  #once(key: string, make: () => number): number {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }

  #cell(style: CellStyle | undefined, format: string): number {
    const look = style === undefined ? undefined : looks[style];
    return this.#add(
      'cellXfs',
      {
        numFmtId: this.#format(format),
        fontId: look?.font === undefined ? 0 : this.#add('fonts', {}, look.font),
        fillId: look?.fill === undefined ? 0 : this.#add('fills', {}, [solid(look.fill)]),
        borderId: look?.edged === true ? this.#add('borders', {}, THIN_EDGES) : 0,
        xfId: 0,
        applyNumberFormat: format === GENERAL ? undefined : 1,
        applyFont: look?.font === undefined ? undefined : 1,
        applyFill: look?.fill === undefined ? undefined : 1,
        applyBorder: look?.edged === true ? 1 : undefined,
        ...(look?.wrapped === true ? { applyAlignment: 1 } : {}),
        ...(look?.unlocked === true ? { applyProtection: 1 } : {}),
      },
      [
        ...(look?.wrapped === true
          ? [
              element('alignment', {
                horizontal: look.left === true ? 'left' : undefined,
                indent: look.left === true ? 1 : undefined,
                vertical: 'top',
                wrapText: 1,
              }),
            ]
          : []),
        ...(look?.unlocked === true ? [element('protection', { locked: 0 })] : []),
      ],
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

interface Look {
  readonly font?: XmlElement[];
  /** ARGB */
  readonly fill?: string;
  readonly edged?: boolean;
  readonly wrapped?: boolean;
  /** Codes that are numbers stand like the other codes. Only where text is wrapped. */
  readonly left?: boolean;
  /** Stays writable when the sheet is protected. */
  readonly unlocked?: boolean;
}

function font(size: number, color: string, weight?: 'b' | 'i'): XmlElement[] {
  return [
    ...(weight === undefined ? [] : [element(weight, {})]),
    element('sz', { val: size }),
    element('color', { rgb: color }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  ];
}

function solid(color: string): XmlElement {
  return element('patternFill', { patternType: 'solid' }, [
    element('fgColor', { rgb: color }),
    element('bgColor', { indexed: 64 }),
  ]);
}

const THIN_EDGES = [
  ...['left', 'right', 'top', 'bottom'].map((side) =>
    element(side, { style: 'thin' }, [element('color', { rgb: 'FFBFBFBF' })]),
  ),
  element('diagonal', {}),
];

/** Blue on pale yellow is what a finance team types over, black on white what it leaves alone. */
const looks: Readonly<Record<CellStyle, Look>> = {
  title: { font: font(16, 'FF1F3864', 'b') },
  subtitle: { font: font(11, 'FF595959', 'i') },
  label: { font: font(11, 'FF1F3864', 'b'), fill: 'FFF2F2F2', edged: true },
  heading: { font: font(11, 'FFFFFFFF', 'b'), fill: 'FF1F3864', edged: true, wrapped: true },
  input: { font: font(11, 'FF0000C0'), fill: 'FFFFFBE6', edged: true, wrapped: true, unlocked: true },
  computed: { font: font(11, 'FF000000'), edged: true, wrapped: true },
  given: { font: font(11, 'FF404040'), fill: 'FFF5F6F8', edged: true, wrapped: true, left: true },
  illustrative: {
    font: font(11, 'FF7F4F00', 'i'),
    fill: 'FFFCE4D6',
    edged: true,
    wrapped: true,
    unlocked: true,
  },
  text: { wrapped: true },
};

const conditionalLooks: Readonly<Record<DraftConditionalFormat['look'], { text: string; fill: string }>> = {
  bad: { text: 'FF9C0006', fill: 'FFFFC7CE' },
  good: { text: 'FF006100', fill: 'FFC6EFCE' },
  attention: { text: 'FF7F6000', fill: 'FFFFEB9C' },
};
