import { addDays, isoText, type Day } from '../calendar';
import { Exact } from '../decimal/exact';
import { badInput, noAnswer, type Problem } from '../problem';
import { quoted } from '../quoted';
import type { Trace } from '../trace';
import { targetOfWindow } from './readings';
import { term } from './terms';

const clause = 'A6 Ex.3-A §4, §5; A6 Ex.3-B §3';

/** A target in force from one day to another, both inclusive. */
interface DatedTarget {
  /** The row as the user counts it, for sentences. */
  readonly row: number;
  readonly from: Day;
  /** Undefined: open. */
  readonly to: Day | undefined;
  readonly target: Exact | 'n/a';
  /** Undefined: for every group. */
  readonly group: string | undefined;
}

/**
 * The target in force on a day.
 *
 * Without a group the schedule must give every group the same answer.
 *
 * @throws Problem #VALUE! when a row ends before it starts, when two rows are in force, or when the
 *         groups differ and none is named; #N/A naming the gap, or where the level is not applicable
 * Source: A6 Ex.3-A §4, §5; A6 Ex.3-B §3
 */
export function targetInForce(
  schedule: readonly DatedTarget[],
  day: Day,
  group: string | undefined,
  trace?: Trace,
): Exact {
  for (const dated of schedule) refuseUpsideDown(dated);
  const row = group === undefined ? rowOfAllGroups(schedule, day) : rowOfGroup(schedule, day, group);
  if (row.target === 'n/a') throw notApplicable(row, day);
  trace?.step({
    name: term.targetInForce,
    value: row.target,
    formula: {
      en: `schedule row ${row.row}: from ≤ date ≤ to`,
      de: `schedule Zeile ${row.row}: from ≤ date ≤ to`,
      ja: `schedule の ${row.row} 行目：from ≤ date ≤ to`,
    },
    clause,
    reading: targetOfWindow,
  });
  return row.target;
}

function rowOfAllGroups(schedule: readonly DatedTarget[], day: Day): DatedTarget {
  const groups = groupsOf(schedule);
  const rows =
    groups.length === 0
      ? [inForce(schedule, day)]
      : groups.map((group) => inForce(ofGroup(schedule, group), day));
  const [answer] = rows;
  if (rows.some((row) => !sameTarget(row?.target, answer?.target))) throw groupNeeded(groups);
  if (answer === undefined) throw noTarget(schedule, day);
  return answer;
}

function rowOfGroup(schedule: readonly DatedTarget[], day: Day, group: string): DatedTarget {
  const own = ofGroup(schedule, group);
  if (own.length === 0) throw noSuchGroup(groupsOf(schedule), group);
  const row = inForce(own, day);
  if (row === undefined) throw noTarget(own, day);
  return row;
}

function groupsOf(schedule: readonly DatedTarget[]): string[] {
  return [...new Set(schedule.map(({ group }) => group).filter((group) => group !== undefined))];
}

/** Rows without a group hold for every one. */
function ofGroup(schedule: readonly DatedTarget[], wanted: string): DatedTarget[] {
  return schedule.filter(({ group = wanted }) => group.toLowerCase() === wanted.toLowerCase());
}

function inForce(rows: readonly DatedTarget[], day: Day): DatedTarget | undefined {
  const [row, other] = rows.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
  if (row !== undefined && other !== undefined) throw twoInForce(row, other, day);
  return row;
}

type Target = DatedTarget['target'];

function sameTarget(first: Target | undefined, second: Target | undefined): boolean {
  return first instanceof Exact && second instanceof Exact ? first.equals(second) : first === second;
}

function refuseUpsideDown({ row, from, to }: DatedTarget): void {
  if (to === undefined || to >= from) return;
  throw badInput('schedule', {
    en: `Row ${row} of schedule ends on ${isoText(to)}, before it starts on ${isoText(from)}; to must not be earlier than from.`,
    de: `Zeile ${row} in schedule endet am ${isoText(to)}, vor ihrem Beginn am ${isoText(from)}; bis darf nicht vor von liegen.`,
    ja: `schedule の ${row} 行目は開始日 ${isoText(from)} より前の ${isoText(to)} に終わっています。終了日は開始日以降にしてください。`,
  });
}

function twoInForce(first: DatedTarget, second: DatedTarget, day: Day): Problem {
  const [a, b, on] = [period(first), period(second), isoText(day)];
  return badInput('schedule', {
    en: `Rows ${first.row} (${a}) and ${second.row} (${b}) of schedule are both in force on ${on}; only one may be.`,
    de: `Die Zeilen ${first.row} (${a}) und ${second.row} (${b}) in schedule gelten beide am ${on}; nur eine darf gelten.`,
    ja: `schedule の ${first.row} 行目（${a}）と ${second.row} 行目（${b}）が ${on} に重複しています。適用されるのは 1 行だけにしてください。`,
  });
}

function noTarget(rows: readonly DatedTarget[], day: Day): Problem {
  const gap = gapAround(rows, day);
  const on = isoText(day);
  return noAnswer(
    'date',
    {
      en: `No target is in force on ${on}: the schedule has none for ${gap}.`,
      de: `Am ${on} gilt kein Zielwert: Der Plan hat keinen für ${gap}.`,
      ja: `${on} に適用される目標値がありません。schedule には ${gap} の行がありません。`,
    },
    clause,
  );
}

/** The days around that no row covers, both inclusive. */
function gapAround(rows: readonly DatedTarget[], day: Day): string {
  const ends = rows.flatMap(({ to = day }) => (to < day ? [to] : []));
  const starts = rows.flatMap(({ from }) => (from > day ? [from] : []));
  const first = ends.length === 0 ? undefined : addDays(Math.max(...ends) as Day, 1);
  const last = starts.length === 0 ? undefined : addDays(Math.min(...starts) as Day, -1);
  return `${first === undefined ? '…' : isoText(first)} – ${last === undefined ? '…' : isoText(last)}`;
}

function notApplicable(row: DatedTarget, day: Day): Problem {
  const on = isoText(day);
  return noAnswer(
    'schedule',
    {
      en: `The level is not applicable on ${on}: row ${row.row} of schedule (${period(row)}) says n/a.`,
      de: `Der Service-Level ist am ${on} nicht anwendbar: Zeile ${row.row} in schedule (${period(row)}) sagt n/a.`,
      ja: `${on} にはこのレベルは適用されません。schedule の ${row.row} 行目（${period(row)}）が n/a です。`,
    },
    'A6 Ex.3-A §4 A',
  );
}

function noSuchGroup(groups: readonly string[], group: string): Problem {
  const known = namesOf(groups);
  return noAnswer('group', {
    en: `The schedule has no target for the group ${quoted(group)}; its groups are ${known}.`,
    de: `Der Plan hat keinen Zielwert für die Gruppe ${quoted(group)}; seine Gruppen sind ${known}.`,
    ja: `schedule にグループ ${quoted(group)} の目標値がありません。登録されているグループ: ${known}`,
  });
}

function groupNeeded(groups: readonly string[]): Problem {
  const known = namesOf(groups);
  return badInput('group', {
    en: `group is blank, but the targets of the groups ${known} differ; name one of them.`,
    de: `group ist leer, aber die Zielwerte der Gruppen ${known} unterscheiden sich; eine davon ist anzugeben.`,
    ja: `group が空白ですが、グループ（${known}）の目標値が異なります。いずれかを指定してください。`,
  });
}

function namesOf(groups: readonly string[]): string {
  return groups.map(quoted).join(', ');
}

function period({ from, to }: DatedTarget): string {
  return `${isoText(from)} – ${to === undefined ? '…' : isoText(to)}`;
}
