import { levelOf } from '../../../contracts/a6/service-levels';
import type { ExhibitCode } from '../../../contracts/a6/groups';
import {
  creditLedgerSheet,
  serviceLevelsSheet,
  slaScorecardSheet,
} from '../../../contracts/sheets/service-level-sheets';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import type { CellAddress } from '../../../workbook/address';
import type { Rule, RuleContext } from '../../rule';
import { filledRows, filledSheets } from '../../submission';
import { windowAssessments } from './assessment/assessment';
import type { WindowAssessment } from './assessment/window-assessment';
import type { StrayRow } from './assessment/window-rows';
import { facilityCodeFaults, type FacilityCodeFault } from './assessment/facility-codes';
import { groupDetails } from './assessment/facility-sheets';
import { measuredGroup } from './assessment/measured-group';
import { exhibitCode } from './assessment/schedule';
import { mayBeMeant } from './names';

/** SLA-01 */
export const levelExists: Rule = {
  id: 'SLA-01',
  severity: 'error',
  title: {
    en: 'A level that the exhibit does not have, or has deleted',
    de: 'Ein Service-Level, den die Anlage nicht kennt oder gestrichen hat',
    ja: '別紙に存在しない、または削除されたレベル',
  },
  clause: 'A6 Ex.3-A §1; A6 Ex.3-B §1, §2.7',
  needs: [slaScorecardSheet],
  check: (context) => {
    const reported = new Set<string>();
    for (const window of context.once(windowAssessments)) {
      for (const stray of window.strays) reportStray(context, window, stray, reported);
    }
    reportExhibits(context);
    reportElsewhere(context, reported);
    for (const fault of context.once(groupDetails).flatMap(facilityCodeFaults)) reportDetail(context, fault);
  },
};

function reportDetail(context: RuleContext, { kind, row, exhibit, written }: FacilityCodeFault): void {
  const { level, component } = row.cells;
  if (kind === 'unnamed') reportBlank(context, level.at, exhibit);
  if (kind !== 'noSuchLevel' && kind !== 'deletedLevel') return;
  const { at } = level.value === undefined ? component : level;
  reportListed(context, at, written, exhibit, kind === 'deletedLevel');
}

function reportStray(
  context: RuleContext,
  { source }: WindowAssessment,
  stray: StrayRow,
  reported: Set<string>,
): void {
  if (stray.kind !== 'noSuchLevel' && stray.kind !== 'deletedLevel') return;
  const level = stray.subject.levelText === '' ? stray.subject.componentText : stray.subject.levelText;
  const cell = stray.subject.levelText === '' ? stray.row.cells.component : stray.row.cells.level;
  const key = `${source.about} ${level}`;
  if (reported.has(key)) return;
  reported.add(key).add(`${source.exhibit.code} ${level}`);
  context.report({
    at: cell.at,
    about: `${source.about} level ${level}`,
    message: sentence(source.exhibit.code, level, stray.kind === 'deletedLevel'),
    found: level,
    expected: stray.standsFor?.code ?? null,
    clause: clauseOf(source.exhibit.code, stray.kind === 'deletedLevel'),
    ...(stray.standsFor !== undefined && { fix: mayBeMeant(stray.standsFor) }),
  });
}

/** A level listed or credited on other sheets, unless a scorecard has it too: one cause, one finding. */
function reportElsewhere(context: RuleContext, reported: Set<string>): void {
  const rows = [
    ...filledRows(context.submission, serviceLevelsSheet),
    ...filledRows(context.submission, creditLedgerSheet),
  ].map(({ row }) => row.cells);
  for (const { exhibit, group, level } of rows) {
    const code = exhibitCode(exhibit) ?? measuredGroup(group)?.exhibit;
    if (code === undefined) continue;
    if (level.value === undefined) {
      if (level.state === 'blank') reportBlank(context, level.at, code);
      continue;
    }
    const found = levelOf(code, level.value);
    const key = `${code} ${level.value}`;
    if ((found !== undefined && found.state !== 'deleted') || reported.has(key)) continue;
    reported.add(key);
    reportListed(context, level.at, level.value, code, found !== undefined);
  }
}

/** Without its level nothing a row says can be held against anything. */
function reportBlank(context: RuleContext, at: CellAddress, exhibit: ExhibitCode): void {
  context.report({
    at,
    about: `${exhibit} no level`,
    message: {
      en: `The row names no service level of Exhibit ${exhibit}, so that it was not checked.`,
      de: `Die Zeile nennt keinen Service-Level der Anlage ${exhibit} und wurde daher nicht geprüft.`,
      ja: `この行には別紙${exhibit}のサービスレベルが記載されていないため、確認していません。`,
    },
    found: null,
    expected: null,
    clause: clauseOf(exhibit, false),
  });
}

function reportListed(
  context: RuleContext,
  at: CellAddress,
  level: string,
  exhibit: ExhibitCode,
  isDeleted: boolean,
): void {
  context.report({
    at,
    about: `${exhibit} level ${level}`,
    message: sentence(exhibit, level, isDeleted),
    found: level,
    expected: null,
    clause: clauseOf(exhibit, isDeleted),
  });
}

/** An exhibit that A6 does not have has no levels at all. */
function reportExhibits(context: RuleContext): void {
  for (const { header } of filledSheets(context.submission, slaScorecardSheet)) {
    if (header.exhibit.state !== 'unusable') continue;
    const text = String(header.exhibit.raw);
    const shown = quoted(text);
    context.report({
      at: header.exhibit.at,
      about: `exhibit ${text}`,
      message: {
        en: `Service levels stand in Exhibit 3-A (acute groups) and Exhibit 3-B (provider groups); there is no ${shown}.`,
        de: `Service-Levels stehen in Anlage 3-A (Akutgruppen) und Anlage 3-B (Ärztegruppen); ${shown} gibt es nicht.`,
        ja: `サービスレベルは別紙3-A（急性期グループ）と別紙3-B（医師グループ）に定められており、${shown} は存在しません。`,
      },
      found: text,
      expected: '3-A, 3-B',
    });
  }
}

function clauseOf(exhibit: ExhibitCode, isDeleted: boolean): string {
  return isDeleted ? 'A6 Ex.3-B §2.7' : `A6 Ex.${exhibit} §1`;
}

function sentence(exhibit: ExhibitCode, level: string, isDeleted: boolean): Localized {
  const shown = quoted(level);
  return isDeleted
    ? {
        en: `Service level ${level} of Exhibit ${exhibit} was deliberately deleted: it is not measured and owes no credit.`,
        de: `Service-Level ${level} der Anlage ${exhibit} wurde bewusst gestrichen: Er wird nicht gemessen und begründet keine Gutschrift.`,
        ja: `別紙${exhibit}のサービスレベル${level}は意図的に削除されています。測定の対象とならず、クレジットも生じません。`,
      }
    : {
        en: `Exhibit ${exhibit} has no service level ${shown}.`,
        de: `Anlage ${exhibit} kennt keinen Service-Level ${shown}.`,
        ja: `別紙${exhibit}にサービスレベル ${shown} はありません。`,
      };
}
