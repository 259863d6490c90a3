import type { ServiceLevel } from '../../../contracts/a6/service-level';
import { levelOf } from '../../../contracts/a6/service-levels';
import { serviceLevelsSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import { a1 } from '../../../workbook/address';
import type { Report, Rule } from '../../rule';
import type { Measured } from '../../submission';
import { windowAssessments } from './assessment/assessment';
import type { WindowAssessment } from './assessment/window-assessment';
import type { MissingComponents, StrayRow } from './assessment/window-rows';
import type { ScorecardRow } from './assessment/scorecard-source';
import { facilityCodeFaults, type FacilityCodeFault } from './assessment/facility-codes';
import { groupDetails } from './assessment/facility-sheets';
import { submittedSchedule, type StrayStep } from './assessment/schedule';
import { levelName, listed } from './names';
import { codesOf, noSuchComponent } from './no-such-component';
import { reportOfStray } from './stray-row';

/** SLA-02 */
export const componentsComplete: Rule = {
  id: 'SLA-02',
  severity: 'error',
  title: {
    en: 'A component missing, unknown or not applicable in the window',
    de: 'Eine Komponente, die fehlt, unbekannt ist oder im Messzeitraum nicht gilt',
    ja: '構成要素の欠落・不明、または測定期間に適用されない構成要素',
  },
  clause: 'A6 Ex.3-A §3, §4; A6 Ex.3-B §2, §3',
  needs: [slaScorecardSheet, serviceLevelsSheet],
  check: (context) => {
    for (const stray of context.once(submittedSchedule).strays) {
      const report = reportOfStep(stray);
      if (report !== undefined) context.report(report);
    }
    for (const fault of context.once(groupDetails).flatMap(facilityCodeFaults)) {
      const report = reportOfFacility(fault);
      if (report !== undefined) context.report(report);
    }
    for (const window of context.once(windowAssessments)) {
      for (const row of window.source.sheet.rows) {
        const report = reportOfLevel(window, row) ?? reportOfExchange(window, row);
        if (report !== undefined) context.report(report);
      }
      for (const missing of window.missing) context.report(reportOfMissing(window, missing));
      for (const stray of window.strays.filter((each, _, all) => isFirstOfItsCause(each, all))) {
        const report = reportOfStray(window, stray);
        if (report !== undefined) context.report(report);
      }
    }
  },
};

/** The other platform is one cause, however many components it has. */
function isFirstOfItsCause(stray: StrayRow, strays: readonly StrayRow[]): boolean {
  return stray.kind !== 'otherPlatform' || strays.find(({ kind }) => kind === 'otherPlatform') === stray;
}

/** The component of another level than the row's; the row was read as its component's. */
function reportOfLevel({ source }: WindowAssessment, { cells }: ScorecardRow): Report | undefined {
  const { remark, value: own = '', at } = cells.level;
  if (remark?.kind !== 'otherLevel') return undefined;
  // Only a level of the exhibit is read as another one.
  const level = levelOf(source.exhibit.code, remark.written, source.span.start) as ServiceLevel;
  const component = cells.component.value ?? '';
  const about = `${source.about} ${component} level`;
  return otherLevel({ at, about, written: remark.written, own, component, level });
}

/** Two rows under each other's codes: said on the upper one. */
function reportOfExchange({ source }: WindowAssessment, { row, cells }: ScorecardRow): Report | undefined {
  const { remark, value = '', at } = cells.component;
  if (remark?.kind !== 'exchanged') return undefined;
  const written = remark.written.toUpperCase();
  const other = source.sheet.rows.find(
    (each) =>
      each.cells.component.remark?.kind === 'exchanged' &&
      each.cells.component.value?.toUpperCase() === written,
  );
  if (other === undefined || other.row < row) return undefined;
  const place = a1(other.cells.component.at);
  const why = whyExchanged(cells.target.value, other.cells.target.value, remark.written, value);
  return {
    at,
    about: `${source.about} ${value} exchanged`,
    message: {
      en: `The codes of this row and of ${place} are exchanged: ${why.en}, and the other way round; both were read so.`,
      de: `Die Kürzel dieser Zeile und von ${place} sind vertauscht: ${why.de}, und umgekehrt; beide Zeilen wurden so gelesen.`,
      ja: `この行と ${place} のコードが入れ替わっています。${why.ja}、その逆も同様であるため、そのように読み取りました。`,
    },
    found: remark.written,
    expected: value,
    fix: {
      en: `Enter ${value} here and ${remark.written} there.`,
      de: `Hier ${value} und dort ${remark.written} eintragen.`,
      ja: `この行に ${value}、もう一方の行に ${remark.written} を入力してください。`,
    },
  };
}

function whyExchanged(
  one: Measured | undefined,
  other: Measured | undefined,
  written: string,
  meant: string,
): Localized {
  const isSameTarget = one instanceof Exact && other instanceof Exact && one.equals(other);
  if (!isSameTarget) {
    return {
      en: `what stands under ${written} has the target of ${meant}`,
      de: `Was unter ${written} steht, hat den Zielwert von ${meant}`,
      ja: `${written} の行には ${meant} の目標値があり`,
    };
  }
  return {
    en: `the actual under ${written} follows from its inputs by the metric of ${meant}`,
    de: `Der Istwert unter ${written} folgt aus seinen Eingaben nach der Kennzahl von ${meant}`,
    ja: `${written} の行の実績値は ${meant} の指標に従って入力値から導かれ`,
  };
}

/** A row of the Facilities sheet; an unknown level is SLA-01. */
function reportOfFacility({ kind, row, about, written, level, component, own }: FacilityCodeFault) {
  const { cells } = row;
  if (kind === 'otherLevel') {
    return otherLevel({
      at: cells.level.at,
      about,
      written,
      own: own?.code ?? '',
      component,
      level: level as ServiceLevel,
    });
  }
  if (kind !== 'noSuchComponent') return undefined;
  const codes = codesOf(level);
  return {
    at: cells.component.state === 'absent' ? cells.level.at : cells.component.at,
    about: `${about} ${cells.facility.value ?? ''}`,
    message: noSuchComponent(level?.code ?? '', written, codes),
    found: written === '' ? null : written,
    expected: own === undefined ? codes.en : component,
    ...(level !== undefined && { clause: level.clause }),
  };
}

interface OtherLevel {
  readonly at: Report['at'];
  readonly about: string;
  readonly written: string;
  /** The component's level. */
  readonly own: string;
  readonly component: string;
  /** The level that stands there. */
  readonly level: ServiceLevel;
}

function otherLevel({ at, about, written, own, component, level }: OtherLevel): Report {
  return {
    at,
    about,
    message: noSuchComponent(written, component, codesOf(level)),
    found: written,
    expected: own,
    clause: level.clause,
    fix: {
      en: `Enter level ${own}, whose component it is; the row was read so.`,
      de: `Service-Level ${own} eintragen, zu dem die Komponente gehört; so wurde die Zeile gelesen.`,
      ja: `この構成要素はレベル${own}のものです。レベル${own}を入力してください（検証ではそのように読み取りました）。`,
    },
  };
}

function reportOfMissing(
  { source }: WindowAssessment,
  { level, components, near }: MissingComponents,
): Report {
  const codes = components.map(({ code }) => code);
  const names = listed(codes);
  const subject = codes[0] === level.code ? levelName(level) : partsOf(level, names);
  const { sheet } = source;
  return {
    at: near?.cells.component.at ?? {
      sheet: sheet.sheet,
      row: sheet.area.row,
      column: sheet.area.column,
    },
    about: `${source.about} ${codes.join(' ')}`,
    message: {
      en: `A target is in force for ${subject.en}, but the scorecard has no row for it; what is not measured is a default.`,
      de: `Für ${subject.de} gilt ein Zielwert, in der Scorecard fehlt aber die Zeile; was nicht gemessen wird, gilt als verfehlt.`,
      ja: `${subject.ja}には目標値が適用されていますが、スコアカードに行がありません。測定されないものは不履行となります。`,
    },
    found: null,
    expected: codes.join(', '),
    clause: components[0]?.clause ?? level.clause,
    fix: {
      en: `Add a row for ${names.en}, or end its target in ServiceLevels if it no longer applies.`,
      de: `Eine Zeile für ${names.de} ergänzen oder den Zielwert in ServiceLevels befristen, wenn er nicht mehr gilt.`,
      ja: `${names.ja} の行を追加するか、適用が終了している場合は ServiceLevels の目標値に終了日を入力してください。`,
    },
  };
}

function partsOf(level: MissingComponents['level'], codes: Localized): Localized {
  const name = levelName(level);
  return {
    en: `${codes.en} of ${name.en}`,
    de: `${codes.de} von ${name.de}`,
    ja: `${name.ja}の ${codes.ja} `,
  };
}

/** A row of the schedule that names no component of its level; an unknown level is SLA-01. */
function reportOfStep({ row, exhibit, level: levelText, component }: StrayStep): Report | undefined {
  const level = exhibit === undefined ? undefined : levelOf(exhibit, levelText);
  if (exhibit === undefined || level === undefined || level.state === 'deleted') return undefined;
  const known = codesOf(level);
  return {
    at: row.cells.component.at,
    about: `${exhibit} ${levelText} ${component} schedule`,
    message: noSuchComponent(level.code, component, known),
    found: component,
    expected: known.en,
    clause: level.clause,
  };
}
