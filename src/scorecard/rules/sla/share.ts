import { serviceLevelsSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import { equalComponents } from '../../../domain/sla/readings';
import { a1 } from '../../../workbook/address';
import type { Report, Rule } from '../../rule';
import type { ReadCell } from '../../submission';
import { apart, inFigures } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import { stepsOf } from '../../steps';
import type { LevelAssessment } from './assessment/level';
import { movedCredits } from './moved-credits';
import { levelName, listed } from './names';

/** SLA-11 */
export const shareFollows: Rule = {
  id: 'SLA-11',
  severity: 'error',
  title: {
    en: 'A wrong share',
    de: 'Ein falscher verfehlter Anteil',
    ja: '誤った未達割合',
  },
  clause: 'A6 Ex.3-A §7.3; A6 Ex.3-B §6.3',
  needs: [slaScorecardSheet, serviceLevelsSheet],
  check: (context) => {
    for (const window of context.once(windowAssessments)) {
      for (const level of window.levels) {
        if (level.share.verdict === 'wrong') {
          context.report({ ...reportOf(level), ...movedCredits(window, level.share) });
        } else if (level.shareCell !== level.firstRow.cells.share) context.report(reportOfPlace(level));
        for (const cell of level.extraShares) context.report(reportOfExtra(level, cell));
      }
    }
  },
};

function reportOf(assessment: LevelAssessment): Report {
  const { level, share, shareCell, about, expectedShare } = assessment;
  const found = share.stated ?? Exact.zero;
  const expected = expectedShare();
  const [shown, right] = apart(found, expected);
  const [name, why] = [levelName(level), countOf(assessment)];
  return {
    at: shareCell.at,
    about,
    message: {
      en: `The share of ${name.en} is stated as ${shown.en}; it is ${right.en}: ${why.en}.`,
      de: `Für ${name.de} ist als verfehlter Anteil ${shown.de} angegeben; richtig ist ${right.de}: ${why.de}.`,
      ja: `${name.ja}の未達割合が ${shown.ja} とされていますが、正しくは ${right.ja} です。${why.ja}。`,
    },
    found: shareCell.value ?? null,
    expected,
    difference: found.minus(expected),
    clause: level.creditClause,
    ...(level.credit === 'proportional' && { reading: equalComponents }),
    trace: stepsOf(expectedShare),
  };
}

/** How the share comes about, in words. */
function countOf({ level, components }: LevelAssessment): Localized {
  const statuses = components.map(({ status }) => status.corrected);
  const applicable = statuses.filter((each) => each !== 'excluded' && each !== 'not in effect');
  const missed = components.filter(({ status }) => status.corrected === 'default');
  const codes = listed(missed.map(({ component }) => component.code));
  const [of, count] = [inFigures(Exact.whole(applicable.length)), inFigures(Exact.whole(missed.length))];
  if (missed.length === 0) {
    return {
      en: 'none of its components was missed',
      de: 'Keine seiner Komponenten wurde verfehlt',
      ja: '未達の構成要素はありません',
    };
  }
  if (level.credit === 'whole') {
    return {
      en: `the level is missed whole (${codes.en})`,
      de: `Der Service-Level ist als Ganzes verfehlt (${codes.de})`,
      ja: `レベル全体が未達です（${codes.ja}）`,
    };
  }
  return {
    en: `${count.en} of ${of.en} applicable components missed (${codes.en})`,
    de: `${count.de} von ${of.de} anwendbaren Komponenten verfehlt (${codes.de})`,
    ja: `適用される構成要素 ${of.ja} のうち ${count.ja} が未達です（${codes.ja}）`,
  };
}

/** SLA.CREDITS gives a credit beside its share: on another row there is none. */
function reportOfPlace({ level, shareCell, firstRow, about }: LevelAssessment): Report {
  const name = levelName(level);
  const place = a1(firstRow.cells.share.at);
  return {
    at: shareCell.at,
    about: `${about} share place`,
    message: {
      en: `The share of ${name.en} stands on the level’s first row, beside its credit (${place}); it was read so.`,
      de: `Der verfehlte Anteil von ${name.de} gehört in die erste Zeile des Service-Levels, neben die Gutschrift (${place}); so wurde er gelesen.`,
      ja: `${name.ja}の未達割合は、レベルの先頭行のクレジットの隣（${place}）に記載します。検証ではそのように読み取りました。`,
    },
    found: shareCell.value ?? null,
    expected: null,
    clause: level.creditClause,
    fix: {
      en: `Move the share to ${place}.`,
      de: `Den verfehlten Anteil nach ${place} verschieben.`,
      ja: `未達割合を ${place} に移してください。`,
    },
  };
}

function reportOfExtra({ level, about }: LevelAssessment, cell: ReadCell<Exact>): Report {
  const name = levelName(level);
  return {
    at: cell.at,
    about: `${about} second share`,
    message: {
      en: `The share of ${name.en} stands on the level’s first row; here it would count twice.`,
      de: `Der verfehlte Anteil von ${name.de} steht in der ersten Zeile des Service-Levels; hier zählte er doppelt.`,
      ja: `${name.ja}の未達割合はレベルの先頭行に記載します。ここに記載すると二重に算入されます。`,
    },
    found: cell.value ?? null,
    expected: null,
    clause: level.creditClause,
  };
}
