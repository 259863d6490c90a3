import { type Group, groupOf, groups } from '../../contracts/a6/groups';
import { acuteMetricsSheet } from '../../contracts/sheets/incentive-sheets';
import { Exact } from '../../domain/decimal/exact';
import { agrees } from '../compare';
import { grouped } from '../grouped';
import { said } from '../row-identity';
import type { ReadRow, ReadSheet } from '../submission';
import { repeated, runsOf, tornApart } from './runs';
import { readAs } from './slot';

/** A row of the acute metrics with the group it is taken to be about. */
interface GroupedRow {
  readonly row: ReadRow;
  readonly group: Group;
}

const acuteGroups = groups.filter(({ kind }) => kind === 'acute');
/** One group has too much weight then, and the other too little. */
const FAULTS_OF_ONE_MISTAKE = 2;

/**
 * Acute metrics under the other group, read as the group's that lacks them.
 *
 * The weights of a group make a whole, and each metric stands there once: a row, or several below one
 * another, under the wrong group breaks that in both groups.
 *
 * Source: A6 §4.01
 */
export function withAcuteGroupsRead(sheets: readonly ReadSheet[]): readonly ReadSheet[] {
  const rows = sheets
    .filter(({ layout }) => layout.key === acuteMetricsSheet.key)
    .flatMap((sheet) => sheet.rows as readonly ReadRow[])
    .flatMap((row) => {
      const group = groupOf(said(row.cells['group']), 'acute');
      return group?.kind === 'acute' && row.filledIn ? [{ row, group }] : [];
    });
  const before = faultsOf(rows);
  if (before < FAULTS_OF_ONE_MISTAKE) return sheets;
  const [best, next] = candidates(rows)
    .filter(({ faults }) => faults <= before - FAULTS_OF_ONE_MISTAKE)
    .sort(inRank);
  // Which of two it is nobody can say then.
  if (best === undefined || (next !== undefined && inRank(best, next) === 0)) return sheets;
  const [first] = best.at;
  const read = new Map(
    best.rows.flatMap(({ row, group }, place) => {
      const values = { group: group.name.en };
      const counted = place === first ? best.at.size : 0;
      return best.at.has(place) ? [[row, readAs(row, { values }, 'otherRow', counted)]] : [];
    }),
  );
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => read.get(row) ?? row) }));
}

interface Candidate {
  readonly at: ReadonlySet<number>;
  readonly rows: readonly GroupedRow[];
  readonly faults: number;
  /** How often a group comes again after the other. */
  readonly torn: number;
}

/** The one with the fewest faults left, then with the groups least torn apart, then of the fewest rows. */
function inRank(one: Candidate, other: Candidate): number {
  return one.faults - other.faults || one.torn - other.torn || one.at.size - other.at.size;
}

/** Each row, and each run of rows of one group, under the other group. */
function candidates(rows: readonly GroupedRow[]): Candidate[] {
  const places = [...rows.keys()];
  const runs = runsOf(places, (at, [first = at]) => rows[at]?.group === rows[first]?.group);
  return [...places.map((at) => [at]), ...runs.filter(({ length }) => length > 1)].map((own) => {
    const at = new Set(own);
    const changed = rows.map((each, place) => (at.has(place) ? { ...each, group: other(each.group) } : each));
    const torn = tornApart(changed.map(({ group }) => group.code));
    return { at, rows: changed, faults: faultsOf(changed), torn };
  });
}

function other(group: Group): Group {
  return acuteGroups.find((each) => each !== group) ?? group;
}

/** Weights that make no whole, and metrics that stand twice. */
function faultsOf(rows: readonly GroupedRow[]): number {
  let count = 0;
  for (const own of grouped(rows, ({ group }) => group).values()) {
    const codes = own.map(({ row }) => said(row.cells['metric']));
    const weights = own.flatMap(({ row }) => {
      const value: unknown = row.cells['weight']?.value;
      return value instanceof Exact ? [value] : [];
    });
    count += repeated(codes);
    if (!agrees(Exact.sum(weights), Exact.one, 'plain', false)) count += 1;
  }
  return count;
}
