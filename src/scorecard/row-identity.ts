import { exhibitOf } from '../contracts/a6/service-levels';
import { type Day, isoText } from '../domain/calendar';
import { Exact } from '../domain/decimal/exact';
import { textOf } from './read/cell-schemas';
import type { ReadCell, ReadRow, ReadSheet } from './submission';

/** The columns that tell a row from every other of its table; a table without them has rows that are alike as a whole. */
const keys: Readonly<Record<string, readonly string[]>> = {
  terms: ['key'],
  // A changed target may start on the same day as the one it replaces: the agreement tells them apart.
  serviceLevels: ['exhibit', 'level', 'component', 'group', 'from', 'agreedOn'],
  slaScorecard: ['level', 'component'],
  facilities: ['level', 'component', 'facility'],
  creditLedger: ['exhibit', 'group', 'windowStart', 'level'],
  incentiveMetrics: ['group', 'fiscalYear', 'quarter', 'metric'],
  incentiveScorecard: ['group', 'fiscalYear', 'quarter'],
  acuteMetrics: ['group', 'metric'],
  services: ['service', 'group'],
  obligations: ['obligation', 'group', 'due'],
  goals: ['goal'],
};
/** What a table's header block says all its rows are about. */
const headerKeys: Readonly<Record<string, readonly string[]>> = {
  slaScorecard: ['exhibit', 'group', 'windowStart'],
  quota: ['package', 'yearStart'],
};

/** The columns of a row's key; every column where the table has no key. */
export function keyFields({ layout }: Pick<ReadSheet, 'layout'>): readonly string[] {
  return keys[layout.key] ?? Object.keys(layout.columns);
}

export function hasKey({ layout }: Pick<ReadSheet, 'layout'>): boolean {
  return layout.key in keys;
}

/** What a row is about, in words that stay when rows move or others are edited: `slaScorecard 3-a … 5 5-fcc`. */
export function aboutRow(sheet: Pick<ReadSheet, 'layout' | 'header'>, row: ReadRow): string {
  return [aboutSheet(sheet), ...keyFields(sheet).map((field) => said(row.cells[field]))].join(' ');
}

export function aboutSheet({ layout, header }: Pick<ReadSheet, 'layout' | 'header'>): string {
  const fields: Readonly<Record<string, ReadCell<unknown>>> = header;
  return [layout.key, ...(headerKeys[layout.key] ?? []).map((field) => said(fields[field]))].join(' ');
}

/** A cell's value as a key has it: a day as ISO text, a number as its decimal. */
export function said(cell: ReadCell<unknown> | undefined): string {
  if (cell === undefined || cell.state === 'absent' || cell.state === 'blank') return '';
  const { value } = cell;
  if (value instanceof Exact) return value.toText();
  return typeof value === 'number'
    ? isoText(value as Day)
    : (typeof value === 'string' ? value : textOf(cell.raw)).toLowerCase();
}

/** The component that a row is about; a level without parts may leave it blank. */
export function componentSaid({ cells }: ReadRow): string {
  return said(cells['component']) || said(cells['level']);
}

/** A row's key: each text behind its length, so that two rows have one only if they say the same. */
export function rowKey(row: ReadRow, fields: readonly string[]): string {
  let key = '';
  for (const field of fields) {
    const text = keyValue(row, field);
    key += ` ${String(text.length)} ${text}`;
  }
  return key;
}

/** A level without parts may leave its component blank; a level that is left blank is its component's. */
function keyValue({ cells }: ReadRow, field: string): string {
  const own = said(cells[field]);
  if (own !== '') return own;
  if (field === 'component') return said(cells['level']);
  return field === 'level' ? (levelOfComponent(said(cells['component'])) ?? '') : '';
}

/** The level of a component, whose code no other level has. */
export function levelOfComponent(component: string): string | undefined {
  return levels.get(component);
}

const levels: ReadonlyMap<string, string> = new Map(
  (['3-A', '3-B'] as const)
    .flatMap((exhibit) => exhibitOf(exhibit).levels)
    .flatMap(({ code, components }) => components.map((each) => [each.code.toLowerCase(), code])),
);
