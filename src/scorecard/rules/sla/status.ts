import { serviceLevelsSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { isBlank, type CellValue } from '../../../domain/cell';
import { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import type { Comparator } from '../../../domain/sla/comparator';
import { quoted } from '../../../domain/quoted';
import type { Status } from '../../../domain/sla/status';
import type { Reading } from '../../../domain/trace';
import type { Report, Rule } from '../../rule';
import { inDay, inFigures } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import type { WindowAssessment } from './assessment/window-assessment';
import type { ComponentAssessment } from './assessment/component';
import { stepsOf } from '../../steps';
import { SURVEY_MINIMUM } from '../../level-inputs';
import { movedCredits } from './moved-credits';
import { componentName, statusName } from './names';

/** SLA-08 */
export const statusFollows: Rule = {
  id: 'SLA-08',
  severity: 'error',
  title: {
    en: 'A wrong status',
    de: 'Ein falscher Status',
    ja: '誤った判定',
  },
  clause: 'A6 Ex.3-A §1, §4, §6.3; A6 Ex.3-B §1, §3, §5.3',
  needs: [slaScorecardSheet, serviceLevelsSheet],
  check: (context) => {
    for (const window of context.once(windowAssessments)) {
      const wrong = window.components.filter(isWrong);
      for (const component of wrong) {
        if (isSaidOfLevel(component, wrong)) continue;
        context.report({ ...reportOf(window, component), ...movedCredits(window, component.status) });
      }
    }
  },
};

/** A wrong status, no known one, or none where a level is in effect. */
function isWrong({ status, row, actual, target }: ComponentAssessment): boolean {
  if (status.verdict === 'wrong') return true;
  const expected = status.corrected;
  const soundSources = actual.figure.verdict === 'right' && target.verdict === 'right';
  if (status.stated !== undefined || expected === undefined || !soundSources) return false;
  const { raw, state } = row.cells.status;
  if (state === 'absent') return false;
  return isBlank(raw) ? expected !== 'not in effect' && expected !== 'excluded' : true;
}

/** That a level is not in effect is one cause, said at the first of its components. */
function isSaidOfLevel(component: ComponentAssessment, wrong: readonly ComponentAssessment[]): boolean {
  const isEarly = ({ status }: ComponentAssessment) => status.corrected === 'not in effect';
  const first = wrong.find((each) => each.level === component.level && isEarly(each));
  return isEarly(component) && first !== component;
}

function reportOf(window: WindowAssessment, assessment: ComponentAssessment): Report {
  const { row, about, component, status } = assessment;
  const expected = status.corrected as Status;
  const cell = row.cells.status;
  const found = status.stated;
  const name = componentName(component);
  const { why, clause, reading } = reasonFor(window, assessment, expected);
  const right = statusName(expected);
  const shown = found === undefined ? unknownStatus(cell.raw) : statusName(found);
  return {
    at: cell.at,
    about,
    message: {
      en: `${name.en} is shown as ${shown.en}, but is ${right.en}: ${why.en}.`,
      de: `${name.de} ist mit ${shown.de} angegeben, ist aber ${right.de}: ${why.de}.`,
      ja: `${name.ja}が ${shown.ja} とされていますが、正しくは ${right.ja} です。${why.ja}。`,
    },
    found: found ?? (isBlank(cell.raw) ? null : String(cell.raw)),
    expected,
    clause,
    ...(reading !== undefined && { reading }),
    trace: stepsOf(assessment.expectedStatus),
  };
}

function unknownStatus(raw: CellValue): Localized {
  if (isBlank(raw)) return { en: 'blank', de: 'leer', ja: '空白' };
  const text = quoted(String(raw));
  return { en: text, de: text, ja: text };
}

interface Reason {
  readonly why: Localized;
  readonly clause: string;
  readonly reading?: Reading;
}

/** What decided the status, in the words of the mistake where it is a known one. */
function reasonFor(window: WindowAssessment, assessment: ComponentAssessment, expected: Status): Reason {
  switch (expected) {
    case 'not in effect':
      return notInEffect(window, assessment);
    case 'excluded':
      return excluded(assessment);
    case 'excused':
      return {
        why: {
          en: 'the target was missed, and a written waiver relieves the level in this window',
          de: 'Der Zielwert wurde verfehlt, eine schriftliche Freistellung befreit den Service-Level in diesem Messzeitraum',
          ja: '目標は未達ですが、書面合意によりこの測定期間は免責されています',
        },
        clause: window.source.exhibit.waiverClause,
      };
    case 'met':
    case 'default': {
      const value = assessment.actual.figure.corrected;
      return value instanceof Exact ? comparison(assessment, value) : unmeasured(window);
    }
  }
}

function notInEffect({ source }: WindowAssessment, { isVoid, effectiveDate }: ComponentAssessment): Reason {
  if (isVoid) {
    return {
      why: {
        en: 'the level is void for the group while the booking of unposted cash changes (provider.voidFrom)',
        de: 'Der Service-Level ist für die Gruppe ausgesetzt, solange die Buchung nicht zugeordneter Zahlungseingänge umgestellt wird (provider.voidFrom)',
        ja: '未消込入金の計上方法の変更中、このレベルは当該グループについて無効です（provider.voidFrom）',
      },
      clause: 'A6 Ex.3-B §2.8',
    };
  }
  const clause = source.exhibit.clauses.effectiveDate;
  if (effectiveDate === undefined) {
    return {
      why: {
        en: 'no effective date is set for it in ServiceLevels',
        de: 'In ServiceLevels ist dafür kein Wirksamkeitstermin eingetragen',
        ja: 'ServiceLevels に発効日が設定されていません',
      },
      clause,
    };
  }
  const [day, start] = [inDay(effectiveDate), inDay(source.span.start)];
  return {
    why: {
      en: `it takes effect on ${day.en}, and a window that starts before that day (${start.en}) cannot be a default`,
      de: `Er wird am ${day.de} wirksam, und ein Messzeitraum, der davor beginnt (${start.de}), kann keine Zielverfehlung sein`,
      ja: `発効日は ${day.ja} であり、それより前（${start.ja}）に始まる測定期間は不履行になりません`,
    },
    clause,
  };
}

function excluded({ actual, level }: ComponentAssessment): Reason {
  const { inputs } = actual;
  if (typeof inputs !== 'string' && inputs.denominator.lessThan(SURVEY_MINIMUM)) {
    const answers = inFigures(inputs.denominator);
    return {
      why: {
        en: `a survey with ${answers.en} answers, fewer than 30, does not count`,
        de: `Eine Befragung mit ${answers.de} Antworten, weniger als 30, zählt nicht`,
        ja: `回答数 ${answers.ja} 件は30件未満のため、調査は算入されません`,
      },
      clause: 'A6 Ex.3-A §3.5(b)(2)',
    };
  }
  return {
    why: {
      en: 'where it is not measured it is excluded, not a default',
      de: 'Ohne Messung ist er ausgenommen, nicht verfehlt',
      ja: '未測定の場合は不履行ではなく対象外となります',
    },
    clause: level.unmeasured === 'excluded' ? 'A6 Ex.3-A §3.8(C)' : level.clause,
  };
}

function unmeasured({ source }: WindowAssessment): Reason {
  return {
    why: {
      en: 'what is not measured is a default unless that was agreed otherwise in writing',
      de: 'Was nicht gemessen wird, gilt als verfehlt, wenn nicht schriftlich anderes vereinbart ist',
      ja: '未測定のものは、書面による別段の合意がない限り不履行となります',
    },
    clause: source.exhibit.waiverClause,
  };
}

const words: Readonly<Record<Comparator, Localized>> = {
  '<': { en: 'below', de: 'unter', ja: '未満' },
  '<=': { en: 'at most', de: 'höchstens', ja: '以下' },
  '>=': { en: 'at least', de: 'mindestens', ja: '以上' },
  '>': { en: 'above', de: 'über', ja: '超' },
};

/** Actual and target side by side; where they are equal, the comparator decides and is said so. */
function comparison(assessment: ComponentAssessment, value: Exact): Reason {
  const { component } = assessment;
  // A measured actual has a status only where target and comparator are known.
  const held = assessment.target.corrected as Exact;
  const comparator = assessment.comparator as Comparator;
  const [a, t, word] = [inFigures(value), inFigures(held), words[comparator]];
  const [reading] = component.readings;
  const base = { clause: component.targetClause, ...(reading !== undefined && { reading }) };
  if (value.equals(held)) {
    return {
      ...base,
      why: {
        en: `the actual equals the target, ${t.en}, and the comparator beside the target is ${comparator} (${word.en})`,
        de: `Der Istwert ist gleich dem Zielwert ${t.de}, und der Vergleich neben dem Zielwert lautet ${comparator} (${word.de})`,
        ja: `実績は目標値 ${t.ja} と等しく、目標値の横の比較演算子は ${comparator}（${word.ja}）です`,
      },
    };
  }
  const below = value.lessThan(held);
  return {
    ...base,
    why: {
      en: `the actual ${a.en} is ${below ? 'below' : 'above'} the target ${t.en}, and the comparator is ${comparator} (${word.en})`,
      de: `Der Istwert ${a.de} liegt ${below ? 'unter' : 'über'} dem Zielwert ${t.de}, und der Vergleich lautet ${comparator} (${word.de})`,
      ja: `実績 ${a.ja} は目標値 ${t.ja} を${below ? '下回って' : '上回って'}おり、比較演算子は ${comparator}（${word.ja}）です`,
    },
  };
}
