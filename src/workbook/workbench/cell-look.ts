import type { IBorderData, IStyleData } from '@univerjs/core';
import type { BorderLook, BorderSide, CellLook, HorizontalPlace, VerticalPlace } from '../appearance';

/** A look as Univer writes it; font sizes are points in both. */
export function styleOf({
  font,
  fill,
  borders,
  horizontal,
  vertical,
  isWrapped,
  rotation,
}: CellLook): IStyleData {
  return {
    ...(font?.name === undefined ? {} : { ff: font.name }),
    ...(font?.size === undefined ? {} : { fs: font.size }),
    ...(font?.isBold === true ? { bl: 1 } : {}),
    ...(font?.isItalic === true ? { it: 1 } : {}),
    ...(font?.isUnderlined === true ? { ul: { s: 1 } } : {}),
    ...(font?.isStruck === true ? { st: { s: 1 } } : {}),
    ...(font?.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(borders === undefined ? {} : { bd: bordersOf(borders) }),
    ...(horizontal === undefined ? {} : { ht: horizontals[horizontal] }),
    ...(vertical === undefined ? {} : { vt: verticals[vertical] }),
    ...(isWrapped === true ? { tb: WRAP } : {}),
    ...(rotation === undefined ? {} : { tr: { a: -rotation } }),
  };
}

const WRAP = 3;
const horizontals: Readonly<Record<HorizontalPlace, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const verticals: Readonly<Record<VerticalPlace, number>> = { top: 1, center: 2, bottom: 3 };
const keys: Readonly<Record<BorderSide, 't' | 'r' | 'b' | 'l'>> = {
  top: 't',
  right: 'r',
  bottom: 'b',
  left: 'l',
};

/** Univer's numbers for the styles of a line. */
const lines: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

function bordersOf(borders: Partial<Readonly<Record<BorderSide, BorderLook>>>): IBorderData {
  const entries = (Object.entries(borders) as [BorderSide, BorderLook][]).map(([side, { style, color }]) => [
    keys[side],
    { s: lines[style] ?? lines['thin'], cl: { rgb: color } },
  ]);
  return Object.fromEntries(entries) as IBorderData;
}
