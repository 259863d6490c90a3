import { type Group, groups } from '../../../contracts/a6/groups';
import {
  creditLedgerSheet,
  serviceLevelsSheet,
  slaScorecardSheet,
} from '../../../contracts/sheets/service-level-sheets';
import type { Day } from '../../../domain/calendar';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import type { Report, Rule, RuleContext } from '../../rule';
import { filledRows, filledSheets, type ReadCell } from '../../submission';
import { inDay } from '../../wording';
import { isUnknownList } from './assessment/facility-codes';
import { membership, type FacilityRow } from './assessment/facility-detail';
import { groupDetails, type GroupDetail } from './assessment/facility-sheets';
import { groupText, measuredGroup } from './assessment/measured-group';
import { exhibitCode } from './assessment/schedule';
import { scorecardSources } from './assessment/header-reading';
import { kindOf, type ScorecardSource } from './assessment/scorecard-source';

/** SLA-04 */
export const groupsAndFacilitiesListed: Rule = {
  id: 'SLA-04',
  severity: 'error',
  title: {
    en: 'A group not in Schedule A, a facility not in its group’s list, or a facility missing from a component',
    de: 'Eine Gruppe außerhalb von Schedule A, eine Einrichtung außerhalb ihrer Gruppe oder eine bei einer Komponente fehlende Einrichtung',
    ja: '付表Aにないグループ、グループの一覧にない施設、または構成要素に欠けている施設',
  },
  clause: 'A6 Schedule A',
  needs: [slaScorecardSheet],
  check: (context) => {
    reportGroups(context);
    reportJointGroups(context);
    for (const detail of context.once(groupDetails)) reportFacilities(context, detail);
  },
};

interface StatedGroup {
  /** A blank group stands for every group in a schedule; elsewhere one must be named. */
  readonly mayBeBlank: boolean;
  readonly exhibit: ReadCell<string>;
  readonly group: ReadCell<string>;
  readonly sheet: string;
  /** What a scorecard was read as. */
  readonly source?: ScorecardSource | undefined;
}

/** Each wrong name once a sheet: the rows of a sheet copy it. */
function reportGroups(context: RuleContext): void {
  const { submission } = context;
  const sources = context.once(scorecardSources);
  const stated: StatedGroup[] = [
    ...filledSheets(submission, slaScorecardSheet).map((sheet) => ({
      ...sheet.header,
      sheet: sheet.sheet,
      mayBeBlank: false,
      source: sources.find((source) => source.sheet === sheet),
    })),
    ...filledRows(submission, serviceLevelsSheet).map(({ row, sheet }) => ({
      ...row.cells,
      sheet: sheet.sheet,
      mayBeBlank: true,
    })),
    ...filledRows(submission, creditLedgerSheet).map(({ row, sheet }) => ({
      ...row.cells,
      sheet: sheet.sheet,
      mayBeBlank: false,
    })),
  ];
  const reported = new Set<string>();
  for (const each of stated) {
    if (each.source?.misread === 'exhibit') {
      context.report(reportOfExhibit(each, each.source));
      continue;
    }
    // Without its label or column nothing is known: SHEET-01 says so.
    if (each.group.state === 'absent') continue;
    const problem = each.source?.misread === 'group' ? misreadGroup(each, each.source) : groupProblem(each);
    const key = `${each.sheet} ${groupText(each.group)}`;
    if (problem === undefined || reported.has(key)) continue;
    reported.add(key);
    context.report({
      at: each.group.at,
      about: `group ${groupText(each.group)} ${each.sheet}`,
      message: problem,
      found: groupText(each.group),
      expected:
        groupProblem(each) === undefined ? (each.source?.group.name.en ?? null) : expectedGroups(each),
      ...(isAcute(each) ? {} : { clause: 'A6 Ex.3-B §1' }),
    });
  }
}

/** The rows are those of the group's own exhibit. */
function reportOfExhibit({ exhibit, sheet }: StatedGroup, { group }: ScorecardSource): Report {
  const stated = exhibit.value ?? '';
  return {
    at: exhibit.at,
    about: `exhibit ${stated} ${sheet}`,
    message: {
      en: `The sheet names Exhibit ${stated}, but its group, the ${group.name.en}, and its rows are those of Exhibit ${group.exhibit}; it was read so.`,
      de: `Das Blatt nennt Anlage ${stated}, seine Gruppe (${group.name.de}) und seine Zeilen gehören aber zu Anlage ${group.exhibit}; so wurde es gelesen.`,
      ja: `シートには別紙${stated}とありますが、グループ（${group.name.ja}）と行は別紙${group.exhibit}のものであるため、別紙${group.exhibit}として読み取りました。`,
    },
    found: stated,
    expected: group.exhibit,
  };
}

/** What the group's cell says, and the group that the figures are right for. */
function misreadGroup(stated: StatedGroup, { group }: ScorecardSource): Localized {
  const problem = groupProblem(stated);
  const { name } = group;
  if (problem !== undefined) {
    return {
      en: `${problem.en} The figures of the sheet are those of the ${name.en}; it was read so.`,
      de: `${problem.de} Die Zahlen des Blatts sind die der Gruppe ${quoted(name.de)}; so wurde es gelesen.`,
      ja: `${problem.ja}シートの数値は${name.ja}のものであるため、そのように読み取りました。`,
    };
  }
  const shown = quoted(groupText(stated.group));
  return {
    en: `The sheet names ${shown}, but its figures are those of the ${name.en}; it was read so.`,
    de: `Das Blatt nennt ${shown}, seine Zahlen sind aber die der Gruppe ${quoted(name.de)}; so wurde es gelesen.`,
    ja: `シートには ${shown} とありますが、数値は${name.ja}のものであるため、そのように読み取りました。`,
  };
}

function isAcute({ exhibit }: StatedGroup): boolean {
  return exhibitCode(exhibit) !== '3-B';
}

function groupProblem(stated: StatedGroup): Localized | undefined {
  const text = groupText(stated.group);
  const exhibit = exhibitCode(stated.exhibit);
  if (text === '') return stated.mayBeBlank ? undefined : noGroup;
  const group = measuredGroup(stated.group, kindOf(exhibit));
  const shown = quoted(text);
  if (group === undefined) {
    return {
      en: `A6 has no group ${shown}; its groups are the Presence and the Alexian Acute Group and the Presence and the Alexian Provider Group.`,
      de: `A6 kennt keine Gruppe ${shown}; die Gruppen sind die Akutgruppen Presence und Alexian und die Ärztegruppen Presence und Alexian.`,
      ja: `A6にグループ ${shown} はありません。グループはPresence・Alexianの急性期グループおよび医師グループです。`,
    };
  }
  if (exhibit === undefined || group.exhibit === exhibit) return undefined;
  return {
    en: `The ${group.name.en} is measured by Exhibit ${group.exhibit}, not by Exhibit ${exhibit}.`,
    de: `Die ${group.name.de} wird nach Anlage ${group.exhibit} gemessen, nicht nach Anlage ${exhibit}.`,
    ja: `${group.name.ja}は別紙${exhibit}ではなく別紙${group.exhibit}により測定します。`,
  };
}

const noGroup: Localized = {
  en: 'No group is named: each group is measured by itself, so nothing here can be checked.',
  de: 'Es ist keine Gruppe angegeben: Jede Gruppe wird für sich gemessen, daher lässt sich hier nichts prüfen.',
  ja: 'グループが記載されていません。グループごとに測定するため、ここでは何も確認できません。',
};

function expectedGroups(stated: StatedGroup): string {
  const kind = kindOf(exhibitCode(stated.exhibit));
  return groups
    .filter((group) => kind === undefined || group.kind === kind)
    .map(({ name }) => name.en)
    .join(', ');
}

/**
 * From `provider.mergedFrom` on both provider groups are one: two scorecards of one window count twice.
 *
 * Source: A6 Ex.3-B §1
 */
function reportJointGroups(context: RuleContext): void {
  const merged = context.terms.date('provider.mergedFrom');
  if (merged === undefined) return;
  const sources = context
    .once(scorecardSources)
    .filter(({ group, span }) => group.kind === 'provider' && span.start >= merged);
  for (const [index, source] of sources.entries()) {
    const other = sources
      .slice(0, index)
      .find(({ group, span }) => span.start === source.span.start && group.code !== source.group.code);
    if (other !== undefined) reportApart(context, source, other, merged);
  }
}

function reportApart(
  context: RuleContext,
  source: ScorecardSource,
  other: ScorecardSource,
  merged: Day,
): void {
  const day = inDay(merged);
  context.report({
    at: source.sheet.header.group.at,
    about: `${source.about} joint group`,
    message: {
      en: `From ${day.en} (term provider.mergedFrom) both provider groups are one joint group; this window has scorecards of their own on the sheets ${other.sheet.sheet} and ${source.sheet.sheet}.`,
      de: `Ab dem ${day.de} (Vertragsparameter provider.mergedFrom) sind beide Ärztegruppen eine gemeinsame Gruppe; dieser Messzeitraum hat auf den Blättern ${other.sheet.sheet} und ${source.sheet.sheet} getrennte Scorecards.`,
      ja: `${day.ja} 以降（契約条件 provider.mergedFrom）、両医師グループは一つの合同グループですが、この測定期間にはシート ${other.sheet.sheet} と ${source.sheet.sheet} に別々のスコアカードがあります。`,
    },
    found: groupText(source.sheet.header.group),
    expected: 'Presence and Alexian Provider Group',
    clause: 'A6 Ex.3-B §1',
  });
}

function reportFacilities(context: RuleContext, detail: GroupDetail): void {
  const { group, rows, component } = detail;
  if (group === undefined || isUnknownList(detail)) return;
  const { strangers, missing, duplicates } = membership(rows, group);
  for (const row of strangers) reportStranger(context, detail, group, row);
  // A stranger, or a facility that is listed twice, stands for one that is missing: one cause.
  const left = missing.slice(strangers.length + duplicates);
  const [first] = rows;
  if (left.length === 0 || first === undefined) return;
  const names = left.map(({ name }) => name).join(', ');
  context.report({
    at: first.cells.facility.at,
    about: `${detail.source?.about ?? group.code} ${component} facilities`,
    message: {
      en: `The detail of ${component} leaves out ${names}: a group value covers all facilities of the ${group.name.en}.`,
      de: `In der Aufstellung zu ${component} fehlt ${names}: Ein Gruppenwert umfasst alle Einrichtungen der ${group.name.de}.`,
      ja: `${component} の内訳に ${names} がありません。グループ値は${group.name.ja}の全施設を対象とします。`,
    },
    found: null,
    expected: names,
    fix: {
      en: 'Add the facility’s row, with zeros where it had nothing to count.',
      de: 'Die Zeile der Einrichtung ergänzen, mit Nullen, wo es nichts zu zählen gab.',
      ja: '施設の行を追加し、該当件数がない場合はゼロを入力してください。',
    },
  });
}

function reportStranger(
  context: RuleContext,
  { component, source }: GroupDetail,
  group: Group,
  { cells }: FacilityRow,
): void {
  const name = cells.facility.value ?? '';
  const shown = quoted(name);
  context.report({
    at: cells.facility.at,
    about: `${source?.about ?? group.code} ${component} ${name}`,
    message: {
      en: `${shown} is not in the list of the ${group.name.en}.`,
      de: `${shown} steht nicht in der Liste der ${group.name.de}.`,
      ja: `${shown} は${group.name.ja}の施設一覧にありません。`,
    },
    found: name,
    expected: group.facilities.map((facility) => facility.name).join(', '),
  });
}
