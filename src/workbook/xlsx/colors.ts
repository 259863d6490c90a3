import type { PartSource } from './archive';
import { type Attributes, readXml } from './xml';

/** The colours of the theme, in the order that cells number them. */
export type Theme = readonly string[];

/** The theme Office begins with; Source: ECMA-376 Part 1 §20.1.6.2. Light and dark change places, as Excel numbers them. */
const OFFICE_THEME: Theme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
const SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function readTheme(source: PartSource, part: string | undefined): Theme {
  if (part === undefined || !source.has(part)) return OFFICE_THEME;
  const found = new Map<string, string>();
  readXml(source, part, {
    open(name, attributes, parent) {
      if (parent === undefined || !SLOTS.includes(parent) || found.has(parent)) return;
      const color = name === 'sysClr' ? attributes['lastClr'] : attributes['val'];
      if (color !== undefined && /^[0-9A-Fa-f]{6}$/.test(color)) found.set(parent, color);
    },
  });
  return SLOTS.map((slot, index) => found.get(slot) ?? (OFFICE_THEME[index] as string));
}

/** @returns the colour an element names by its value, its number or its place in the theme; undefined for automatic */
export function colorOf({ rgb, indexed, theme: slot, tint }: Attributes, theme: Theme): string | undefined {
  const base = slot !== undefined ? theme[Number(slot)] : (rgb?.slice(-6) ?? legacy(indexed));
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tint === undefined ? base.toUpperCase() : tinted(base, Number(tint))}`;
}

/** Towards white by a positive tint, towards black by a negative one. Source: ECMA-376 Part 1 §18.8.19 */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const light = (Math.max(...channels) + Math.min(...channels)) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + 255 * tint;
  // Lightness moves, hue and saturation stay: each channel moves towards the end its lightness moves to.
  const moved = channels.map((channel) => {
    if (target <= light) return light === 0 ? 0 : channel * (target / light);
    return light === 255 ? 255 : 255 - (255 - channel) * ((255 - target) / (255 - light));
  });
  return moved
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** Colours by number, from before there were themes; 64 and 65 are the system's own. Source: ECMA-376 Part 1 §18.8.27 */
function legacy(indexed: string | undefined): string | undefined {
  if (indexed === undefined) return undefined;
  const number = Number(indexed);
  return LEGACY[number < 8 ? number : number - 8];
}

/** Numbers 8 to 63; 0 to 7 repeat the first eight. */
const LEGACY = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080',
  'C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF',
  '800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC',
  '99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333',
]
  .join(' ')
  .split(' ');
