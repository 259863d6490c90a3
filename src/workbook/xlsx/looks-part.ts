import type {
  BorderLook,
  BorderSide,
  CellLook,
  FontLook,
  HorizontalPlace,
  VerticalPlace,
} from '../appearance';
import type { PartSource } from './archive';
import { colorOf, type Theme } from './colors';
import { keepWithin } from './limits';
import { type Attributes, isOn, readXml } from './xml';

/** The looks that a file's cells refer to by number, and those of its conditional formats. */
export interface Looks {
  readonly cells: readonly CellLook[];
  readonly conditional: readonly CellLook[];
}

/** Source: ECMA-376 Part 1 §18.8 */
export function readLooks(source: PartSource, part: string | undefined, theme: Theme): Looks {
  if (part === undefined || !source.has(part)) return { cells: [{}], conditional: [] };
  const reader = new LooksReader(theme);
  readXml(source, part, reader);
  return reader.looks();
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Borders = Partial<Record<BorderSide, BorderLook>>;

class LooksReader {
  readonly #fonts: FontLook[] = [];
  readonly #fills: (string | undefined)[] = [];
  readonly #borders: Borders[] = [];
  readonly #cells: Writable<CellLook>[] = [];
  readonly #conditional: Writable<CellLook>[] = [];
  readonly #path: string[] = [];
  #font: Writable<FontLook> = {};
  #fill: { isSolid: boolean; front?: string | undefined; back?: string | undefined } = { isSolid: false };
  #border: Borders = {};
  #side: { name: BorderSide; style: string } | undefined;

  constructor(private readonly theme: Theme) {}

  looks(): Looks {
    return { cells: this.#cells, conditional: this.#conditional };
  }

  open(name: string, attributes: Attributes): void {
    this.#path.push(name);
    if (name === 'font') this.#font = {};
    else if (name === 'fill') this.#fill = { isSolid: false };
    else if (name === 'border') this.#border = {};
    else if (name === 'dxf') this.#conditional.push({});
    else if (name === 'xf' && this.#isIn('cellXfs')) this.#cell(attributes);
    else if (name === 'alignment' && this.#isIn('cellXfs')) this.#place(attributes);
    else if (this.#isIn('font')) this.#fontPart(name, attributes);
    else if (this.#isIn('fill')) this.#fillPart(name, attributes);
    else if (this.#isIn('border')) this.#borderPart(name, attributes);
    keepWithin('styles', this.#cells.length);
  }

  close(name: string): void {
    this.#path.pop();
    const rule = this.#isIn('dxf') ? this.#conditional.at(-1) : undefined;
    if (name === 'font') this.#finish(rule, { font: this.#font }, () => this.#fonts.push(this.#font));
    else if (name === 'fill') {
      // A cell's colour is the front of a solid pattern, a conditional format's is its back.
      const color = rule === undefined ? this.#fill.front : (this.#fill.back ?? this.#fill.front);
      const fill = rule !== undefined || this.#fill.isSolid ? color : undefined;
      this.#finish(rule, fill === undefined ? {} : { fill }, () => this.#fills.push(fill));
    } else if (name === 'border') {
      this.#finish(rule, { borders: this.#border }, () => this.#borders.push(this.#border));
    } else if (name === this.#side?.name) this.#side = undefined;
  }

  #finish(rule: Writable<CellLook> | undefined, look: CellLook, keep: () => void): void {
    if (rule === undefined) keep();
    else Object.assign(rule, look);
  }

  #isIn(name: string): boolean {
    return this.#path.includes(name);
  }

  #cell({ fontId, fillId, borderId }: Attributes): void {
    const font = this.#fonts[Number(fontId ?? 0)];
    const fill = this.#fills[Number(fillId ?? 0)];
    const borders = this.#borders[Number(borderId ?? 0)];
    this.#cells.push({
      ...(font === undefined ? {} : { font }),
      ...(fill === undefined ? {} : { fill }),
      ...(borders === undefined || Object.keys(borders).length === 0 ? {} : { borders }),
    });
  }

  #place({ horizontal, vertical, wrapText, textRotation }: Attributes): void {
    const cell = this.#cells.at(-1);
    if (cell === undefined) return;
    const across = horizontals[horizontal ?? ''];
    const down = verticals[vertical ?? ''];
    const turn = Number(textRotation ?? 0);
    if (across !== undefined) cell.horizontal = across;
    if (down !== undefined) cell.vertical = down;
    if (isOn(wrapText)) cell.isWrapped = true;
    // Above 90 the file means a clockwise turn; 255 stands for stacked letters.
    if (turn > 0 && turn <= 180) cell.rotation = turn <= 90 ? turn : 90 - turn;
  }

  #fontPart(name: string, attributes: Attributes): void {
    const { val } = attributes;
    const on = val === undefined || isOn(val);
    const font = this.#font;
    if (name === 'name' || name === 'rFont') font.name = val ?? '';
    else if (name === 'sz') font.size = Number(val);
    else if (name === 'b') font.isBold = on;
    else if (name === 'i') font.isItalic = on;
    else if (name === 'u') font.isUnderlined = val !== 'none';
    else if (name === 'strike') font.isStruck = on;
    else if (name === 'color') {
      const color = colorOf(attributes, this.theme);
      if (color !== undefined) font.color = color;
    }
  }

  #fillPart(name: string, attributes: Attributes): void {
    if (name === 'patternFill') this.#fill.isSolid = attributes['patternType'] === 'solid';
    else if (name === 'fgColor') this.#fill.front = colorOf(attributes, this.theme);
    else if (name === 'bgColor') this.#fill.back = colorOf(attributes, this.theme);
  }

  #borderPart(name: string, attributes: Attributes): void {
    const side = sides.find((each) => each === name);
    const { style } = attributes;
    if (side !== undefined && style !== undefined && style !== 'none') {
      this.#side = { name: side, style };
      this.#border[side] = { style, color: '#000000' };
    } else if (name === 'color' && this.#side !== undefined) {
      const color = colorOf(attributes, this.theme) ?? '#000000';
      this.#border[this.#side.name] = { style: this.#side.style, color };
    }
  }
}

const sides: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];
const horizontals: Readonly<Record<string, HorizontalPlace>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'distributed',
};
const verticals: Readonly<Record<string, VerticalPlace>> = { top: 'top', center: 'center', bottom: 'bottom' };
