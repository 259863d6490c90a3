import type { IStyleData } from '@univerjs/core';
import type { CellStyle, DraftConditionalFormat } from '../draft';
import type { Highlight } from '../port';

const LEFT = 1;
const MIDDLE = 2;
const TOP = 1;
const WRAP = 3;
const THIN = 1;

const ink = { rgb: '#1B2A41' };
const muted = { rgb: '#5B6B7F' };
const line = { s: THIN, cl: { rgb: '#D5DCE4' } };
const box = { t: line, r: line, b: line, l: line };

/** How the product's own sheets look in the grid. Input is what a person fills in; computed is not typed over. */
export const cellLooks: Readonly<Record<CellStyle, IStyleData>> = {
  title: { fs: 16, bl: 1, cl: { rgb: '#0B5A6B' }, vt: MIDDLE },
  subtitle: { fs: 10, cl: muted, vt: MIDDLE },
  label: { fs: 10, cl: muted, vt: MIDDLE },
  heading: { fs: 10, bl: 1, cl: { rgb: '#FFFFFF' }, bg: { rgb: '#0F6C7E' }, bd: box, vt: MIDDLE, tb: WRAP },
  input: { fs: 10, cl: { rgb: '#1F4E9E' }, bg: { rgb: '#FFFBEB' }, bd: box, vt: TOP, tb: WRAP },
  computed: { fs: 10, cl: ink, bd: box, vt: TOP, tb: WRAP },
  given: { fs: 10, cl: ink, bg: { rgb: '#F4F6F8' }, bd: box, ht: LEFT, vt: TOP, tb: WRAP },
  illustrative: { fs: 10, it: 1, cl: { rgb: '#8A4B08' }, bg: { rgb: '#FDF1DD' }, bd: box, vt: TOP, tb: WRAP },
  text: { fs: 10, cl: ink, ht: LEFT, vt: TOP, tb: WRAP },
};

/** Conditional formats of the product's own sheets. */
export const ruleLooks: Readonly<Record<DraftConditionalFormat['look'], IStyleData>> = {
  bad: { bg: { rgb: '#FDE7E9' }, cl: { rgb: '#A4262C' } },
  good: { bg: { rgb: '#E3F4E6' }, cl: { rgb: '#0E6B25' } },
  attention: { bg: { rgb: '#FFF4CE' }, cl: { rgb: '#7A5B00' } },
};

/** Marks on cells with findings. */
export const markLooks: Readonly<Record<Highlight['severity'], IStyleData>> = {
  error: { bg: { rgb: '#F9B9BE' }, cl: { rgb: '#6E0811' } },
  warning: { bg: { rgb: '#FFE08A' }, cl: { rgb: '#5C4300' } },
  info: { bg: { rgb: '#BFE0FF' }, cl: { rgb: '#0B3A66' } },
};
