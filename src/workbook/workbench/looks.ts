import type { IStyleData } from '@univerjs/core';
import type { CellStyle, DraftConditionalFormat } from '../draft';
import {
  cellLooks as everyCellLook,
  type DraftLook,
  EDGE_COLOR,
  markLooks as everyMarkLook,
  ruleLooks as everyRuleLook,
} from '../draft-looks';
import type { Highlight } from '../port';

const LEFT = 1;
const TOP = 1;
const WRAP = 3;
const edge = { s: 1, cl: { rgb: EDGE_COLOR } };
const box = { t: edge, r: edge, b: edge, l: edge };

/** How the product's own sheets look, in Univer's terms. */
export const cellLooks = inGrid<CellStyle>(everyCellLook);

/** Conditional formats of the product's own sheets. */
export const ruleLooks = inGrid<DraftConditionalFormat['look']>(everyRuleLook);

/** Marks on cells with findings. */
export const markLooks = inGrid<Highlight['severity']>(everyMarkLook);

function inGrid<Name extends string>(
  looks: Readonly<Record<Name, DraftLook>>,
): Readonly<Record<Name, IStyleData>> {
  const entries = Object.entries<DraftLook>(looks).map(([name, look]) => [name, styleOf(look)]);
  return Object.fromEntries(entries) as Record<Name, IStyleData>;
}

function styleOf(look: DraftLook): IStyleData {
  return {
    ...(look.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.size === undefined ? {} : { fs: look.size }),
    ...(look.isBold === true ? { bl: 1 } : {}),
    ...(look.isItalic === true ? { it: 1 } : {}),
    ...(look.hasEdges === true ? { bd: box } : {}),
    vt: TOP,
    ...(look.isWrapped === true ? { tb: WRAP } : {}),
    ...(look.isLeft === true ? { ht: LEFT } : {}),
  };
}
