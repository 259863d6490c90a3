import { groups } from '../../../../contracts/a6/groups';
import { exhibitOf } from '../../../../contracts/a6/service-levels';
import { serviceLevelsSheet, slaScorecardSheet } from '../../../../contracts/sheets/service-level-sheets';
import type { RuleContext } from '../../../rule';
import { filledRows, filledSheets } from '../../../submission';
import { readTerms, type Terms } from '../../../terms';
import { measuredGroup, type MeasuredGroup } from './measured-group';
import { freeWindows, windowGrid, windowHolding, type Span } from './measurement-window';
import { exhibitCode, submittedSchedule, type Schedule, type ScheduleRow } from './schedule';
import {
  kindOf,
  sourceOf,
  type HeaderFault,
  type HeaderReading,
  type ScorecardSheet,
  type ScorecardSource,
} from './scorecard-source';
import { assessWindow, type WindowAssessment } from './window-assessment';

/**
 * The scorecard sheets, each with the group and the window it is read as one of.
 *
 * All rows of a sheet hang on its header. Where they contradict it and are right under another one,
 * the header is the one mistake: the reading that leaves the fewest is taken. Where a group or a window
 * is not named and no reading stands out, there is nothing to hold the sheet against.
 */
export function scorecardSources(context: RuleContext): readonly ScorecardSource[] {
  const sheets = filledSheets(context.submission, slaScorecardSheet);
  const trial: Trial = {
    schedule: context.once(submittedSchedule),
    scheduled: filledRows(context.submission, serviceLevelsSheet).map(({ row }) => row),
    // A term that only a trial asks for is not missing.
    terms: readTerms(context.submission, () => undefined),
    sheets,
  };
  return sheets.flatMap((sheet) => {
    const read = readingOf(sheet, trial);
    return read === undefined
      ? []
      : [sourceOf(sheet, read.reading, trial.scheduled, context.terms, read.misread)];
  });
}

interface Trial {
  readonly schedule: Schedule;
  readonly scheduled: readonly ScheduleRow[];
  readonly terms: Terms;
  readonly sheets: readonly ScorecardSheet[];
}

/** One way to read a header, and which part of it is wrong then. */
interface Candidate {
  readonly reading: HeaderReading;
  readonly misread: HeaderFault | undefined;
}

function readingOf(sheet: ScorecardSheet, trial: Trial): Candidate | undefined {
  const stated = statedReading(sheet);
  if (stated === undefined) return onlyBest(alternatives(sheet, trial), sheet, trial);
  const asStated: Candidate = { reading: stated, misread: undefined };
  const mistakes = contradictions(asStated, sheet, trial);
  // Another header is a mistake in itself: it would explain no more than one other.
  if (mistakes < 2) return asStated;
  const others = alternatives(sheet, trial).map((each) => ({
    each,
    mistakes: contradictions(each, sheet, trial) + 1,
  }));
  const [best] = others.sort((one, other) => one.mistakes - other.mistakes);
  return best !== undefined && best.mistakes < mistakes ? best.each : asStated;
}

/** The best of several readings; none where two are equally good. */
function onlyBest(
  candidates: readonly Candidate[],
  sheet: ScorecardSheet,
  trial: Trial,
): Candidate | undefined {
  const [best, second] = candidates
    .map((each) => ({ each, mistakes: contradictions(each, sheet, trial) }))
    .sort((one, other) => one.mistakes - other.mistakes);
  return best !== undefined && best.mistakes !== second?.mistakes ? best.each : undefined;
}

/** The exhibit and the group of a sheet, a blank exhibit being the group's, and its window. */
function statedReading(sheet: ScorecardSheet): HeaderReading | undefined {
  const group = statedGroup(sheet);
  const span = statedSpan(sheet);
  const exhibit = exhibitCode(sheet.header.exhibit);
  if (group === undefined || span === undefined) return undefined;
  return (exhibit ?? group.exhibit) === group.exhibit ? { group, span } : undefined;
}

function statedGroup({ header }: ScorecardSheet): MeasuredGroup | undefined {
  return measuredGroup(header.group, kindOf(exhibitCode(header.exhibit)));
}

function statedSpan({ header: { windowStart, windowEnd } }: ScorecardSheet): Span | undefined {
  const [start, end] = [windowStart.value, windowEnd.value];
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}

/** Every reading with one part of the header changed. */
function alternatives(sheet: ScorecardSheet, trial: Trial): Candidate[] {
  const exhibit = exhibitCode(sheet.header.exhibit);
  const group = statedGroup(sheet);
  const span = statedSpan(sheet);
  const contradicts = group !== undefined && (exhibit ?? group.exhibit) !== group.exhibit;
  const kind = kindOf(exhibit) ?? group?.kind;
  const others = groupsToMean(trial).filter(
    (each) => each.code !== group?.code && (kind === undefined || each.kind === kind),
  );
  if (span === undefined) {
    return group === undefined || contradicts ? [] : otherWindows(sheet, group, trial);
  }
  const otherGroups = others.map((each): Candidate => ({ reading: { group: each, span }, misread: 'group' }));
  if (group === undefined) return otherGroups;
  if (contradicts) return [{ reading: { group, span }, misread: 'exhibit' }, ...otherGroups];
  // A window that only this sheet states is believed. Where another sheet states it too, it may be meant
  // for one that no sheet of the group has.
  if (!isTaken({ group, span }, sheet, trial)) return otherGroups;
  return [...otherGroups, ...otherWindows(sheet, group, trial)];
}

function otherWindows(sheet: ScorecardSheet, group: MeasuredGroup, trial: Trial): Candidate[] {
  return windowsMeant(sheet, group, trial).map((span) => ({ reading: { group, span }, misread: 'window' }));
}

/** The groups of A6, and what else the sheets of the workbook measure as one. */
function groupsToMean({ sheets }: Trial): MeasuredGroup[] {
  const named = sheets.flatMap((sheet) => statedGroup(sheet) ?? []);
  const all = [...groups.map((group): MeasuredGroup => ({ ...group, members: [group] })), ...named];
  return all.filter((each, at) => all.findIndex(({ code }) => code === each.code) === at);
}

/** The windows of which one day is stated; where both days are, those that no sheet of the group has. */
function windowsMeant(sheet: ScorecardSheet, group: MeasuredGroup, { terms, sheets }: Trial): Span[] {
  const { windowStart, windowEnd } = sheet.header;
  const grid = windowGrid(exhibitOf(group.exhibit, windowStart.value), group, terms);
  if (grid === undefined) return [];
  if (statedSpan(sheet) === undefined) {
    return [windowStart.value, windowEnd.value].flatMap((day) =>
      day === undefined ? [] : (windowHolding(grid, day) ?? []),
    );
  }
  const taken = sheets.flatMap((each) =>
    statedGroup(each)?.code === group.code ? (statedSpan(each) ?? []) : [],
  );
  return freeWindows(grid, taken);
}

/** How many figures and rows of a sheet are wrong under a header. */
function contradictions({ reading, misread }: Candidate, sheet: ScorecardSheet, trial: Trial): number {
  const { schedule, scheduled, terms } = trial;
  const source = sourceOf(sheet, reading, scheduled, terms, misread);
  const isOffGrid = source.window.fault !== undefined;
  const isDouble = isTaken({ group: reading.group, span: source.span }, sheet, trial);
  return mistakesIn(assessWindow(source, schedule, [], terms)) + Number(isDouble) + Number(isOffGrid);
}

/** Whether another sheet states the same group and window. */
function isTaken({ group, span }: HeaderReading, sheet: ScorecardSheet, { sheets }: Trial): boolean {
  return sheets.some((other) => {
    const stated = other === sheet ? undefined : statedReading(other);
    return stated?.group.code === group.code && stated.span.start === span.start;
  });
}

function mistakesIn(window: WindowAssessment): number {
  const { strays, missing, components, levels, levelsInEffect, amountAtRisk, credits } = window;
  const figures = [
    ...components.flatMap(({ actual, target }) => [actual.figure, target]),
    ...levels.map(({ share }) => share),
    levelsInEffect.figure,
    amountAtRisk,
    ...credits.credits.map(({ figure }) => figure),
    credits.total,
  ];
  const wrong = figures.filter(({ verdict }) => verdict === 'wrong').length;
  // One date or term decides the statuses of a level.
  const statuses = new Set(
    components.filter(({ status }) => status.verdict === 'wrong').map(({ level }) => level),
  ).size;
  return strays.length + missing.length + wrong + statuses + Number(credits.capFault !== undefined);
}
