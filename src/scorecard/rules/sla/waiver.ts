import type { ServiceLevelExhibit } from '../../../contracts/a6/service-levels';
import { slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { isoText, type Day } from '../../../domain/calendar';
import type { Localized } from '../../../domain/language';
import type { Reading } from '../../../domain/trace';
import type { Report, Rule } from '../../rule';
import { inDay } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import type { WindowAssessment } from './assessment/window-assessment';
import type { ComponentAssessment } from './assessment/component';
import { movedCredits } from './moved-credits';
import { componentName } from './names';

/** A6 Ex.3-B §5.3 asks for the agreement in advance and does not say of what. */
const inAdvance: Reading = {
  clause: 'A6 Ex.3-B §5.3',
  text: {
    en: '“In advance” is read as: agreed on or before the last day of the window.',
    de: '„Im Voraus“ wird so gelesen: vereinbart spätestens am letzten Tag des Messzeitraums.',
    ja: '「事前に」とは、測定期間の最終日までに合意したことをいうものと解します。',
  },
};

/** SLA-09 */
export const waiverIsDated: Rule = {
  id: 'SLA-09',
  severity: 'error',
  title: {
    en: 'A waiver without a date, or in Exhibit 3-B one dated after the window',
    de: 'Eine Freistellung ohne Datum oder, in Anlage 3-B, nach Ende des Messzeitraums',
    ja: '日付のない免責合意、または別紙3-Bで測定期間終了後の免責合意',
  },
  clause: 'A6 Ex.3-A §6.3; A6 Ex.3-B §5.3',
  needs: [slaScorecardSheet],
  check: (context) => {
    for (const window of context.once(windowAssessments)) {
      for (const component of window.components) {
        const report = reportOf(window, component);
        if (report !== undefined)
          context.report({ ...report, ...movedCredits(window, component.waiver.figure) });
      }
    }
  },
};

function reportOf({ source }: WindowAssessment, { row, component, waiver, about }: ComponentAssessment) {
  const base = { about, clause: source.exhibit.waiverClause };
  if (waiver.fault === 'undated') {
    return { ...base, ...undated(source.exhibit, row.cells.waiverDate.at, componentName(component)) };
  }
  if (waiver.fault === 'late' && waiver.date !== undefined) {
    return {
      ...base,
      ...late(row.cells.waiverDate.at, waiver.date, source.span.end, componentName(component)),
    };
  }
  return undefined;
}

type Sentence = Pick<Report, 'at' | 'message' | 'found' | 'expected' | 'reading' | 'fix'>;

function undated({ waiverInAdvance }: ServiceLevelExhibit, at: Report['at'], name: Localized): Sentence {
  return {
    at,
    message: {
      en: `${name.en}: the waiver has no date; only an agreement in writing${waiverInAdvance ? ', made in advance,' : ''} excuses the level.`,
      de: `${name.de}: Die Freistellung hat kein Datum; nur eine schriftliche${waiverInAdvance ? ', im Voraus getroffene' : ''} Vereinbarung befreit den Service-Level.`,
      ja: `${name.ja}: 免責合意に日付がありません。レベルが免責されるのは${waiverInAdvance ? '事前の' : ''}書面による合意がある場合に限られます。`,
    },
    found: null,
    expected: null,
    fix: {
      en: 'Enter the day of the written agreement as Waiver date.',
      de: 'Den Tag der schriftlichen Vereinbarung unter „Freistellung vom“ eintragen.',
      ja: '書面合意の日付を「免責合意日」に入力してください。',
    },
  };
}

function late(at: Report['at'], date: Day, end: Day, name: Localized): Sentence {
  const [agreed, last] = [inDay(date), inDay(end)];
  return {
    at,
    message: {
      en: `${name.en}: the waiver is dated ${agreed.en}, after the window’s end on ${last.en}; Exhibit 3-B wants the agreement in advance.`,
      de: `${name.de}: Die Freistellung ist vom ${agreed.de}, nach dem Ende des Messzeitraums am ${last.de}; Anlage 3-B verlangt die Vereinbarung im Voraus.`,
      ja: `${name.ja}: 免責合意日 ${agreed.ja} が測定期間の終了日 ${last.ja} より後です。別紙3-Bは事前の合意を求めています。`,
    },
    found: isoText(date),
    expected: isoText(end),
    reading: inAdvance,
  };
}
