import type { CellStyle, DraftConditionalFormat } from './draft';
import type { Highlight } from './port';

/**
 * How a cell looks; colours are `#RRGGBB`, what is not said is as the host has it. Everything begins at the
 * top, so that what stands beside a text of several lines stands beside its first.
 */
export interface DraftLook {
  readonly color?: string;
  readonly fill?: string;
  /** Points. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly hasEdges?: boolean;
  readonly isWrapped?: boolean;
  /** Codes that are numbers stand like the other codes. */
  readonly isLeft?: boolean;
  /** Stays writable when the sheet is protected. */
  readonly isUnlocked?: boolean;
}

/**
 * The looks of the product's own sheets, the same in Excel, in files and in the workbench. Blue on pale
 * yellow is what a finance team types over, black on white what it leaves alone.
 */
export const cellLooks: Readonly<Record<CellStyle, DraftLook>> = {
  title: { color: '#1F3864', size: 16, isBold: true },
  subtitle: { color: '#595959', isItalic: true },
  label: { color: '#1F3864', isBold: true, fill: '#F2F2F2', hasEdges: true },
  heading: { color: '#FFFFFF', isBold: true, fill: '#1F3864', hasEdges: true, isWrapped: true },
  input: { color: '#0000C0', fill: '#FFFBE6', hasEdges: true, isWrapped: true, isUnlocked: true },
  computed: { color: '#000000', hasEdges: true, isWrapped: true },
  given: { color: '#404040', fill: '#F5F6F8', hasEdges: true, isWrapped: true, isLeft: true },
  illustrative: {
    color: '#7F4F00',
    isItalic: true,
    fill: '#FCE4D6',
    hasEdges: true,
    isWrapped: true,
    isUnlocked: true,
  },
  text: { isWrapped: true },
};

export const EDGE_COLOR = '#BFBFBF';

/** What a rule or a mark does to a cell's colours. */
interface Tint {
  readonly color: string;
  readonly fill: string;
}

export const ruleLooks: Readonly<Record<DraftConditionalFormat['look'], Tint>> = {
  bad: { color: '#9C0006', fill: '#FFC7CE' },
  good: { color: '#006100', fill: '#C6EFCE' },
  attention: { color: '#7F6000', fill: '#FFEB9C' },
};

/** Marks on cells with findings. */
export const markLooks: Readonly<Record<Highlight['severity'], Tint>> = {
  error: { color: '#6E0811', fill: '#F9B9BE' },
  warning: { color: '#5C4300', fill: '#FFE08A' },
  info: { color: '#0B3A66', fill: '#BFE0FF' },
};
