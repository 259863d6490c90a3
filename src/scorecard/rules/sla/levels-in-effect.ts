import { serviceLevelsSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { inEffectOnFirstDay } from '../../../domain/sla/readings';
import type { Report, Rule, RuleContext } from '../../rule';
import { inDay, inFigures } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import type { WindowAssessment } from './assessment/window-assessment';
import { stepsOf } from '../../steps';
import { termScope } from './assessment/measured-group';
import { movedCredits } from './moved-credits';

/** SLA-10 */
export const levelsInEffectCounted: Rule = {
  id: 'SLA-10',
  severity: 'error',
  title: {
    en: 'Levels in effect miscounted, or more than the maximum',
    de: 'Wirksame Service-Levels falsch gezählt oder mehr als zulässig',
    ja: '有効レベル数の誤り、または上限の超過',
  },
  clause: 'A6 Ex.3-A §5, §7.2; A6 Ex.3-B §4, §6.3',
  needs: [slaScorecardSheet, serviceLevelsSheet],
  check: (context) => {
    for (const window of context.once(windowAssessments)) {
      const report = miscounted(window) ?? tooMany(context, window);
      if (report !== undefined) context.report(report);
    }
  },
};

function miscounted(window: WindowAssessment): Report | undefined {
  const { source, levelsInEffect } = window;
  const { figure, expected } = levelsInEffect;
  if (figure.verdict !== 'wrong' || figure.stated === undefined || figure.corrected === undefined) {
    return undefined;
  }
  const [found, right] = [inFigures(figure.stated), inFigures(figure.corrected)];
  const day = inDay(source.span.start);
  return {
    at: source.sheet.header.levelsInEffect.at,
    about: `${source.about} levels in effect`,
    message: {
      en: `${found.en} levels in effect are stated; by ServiceLevels ${right.en} have an effective date reached on ${day.en}, the window’s first day. A level with several components counts once.`,
      de: `Angegeben sind ${found.de} wirksame Service-Levels; nach ServiceLevels sind am ${day.de}, dem ersten Tag des Messzeitraums, ${right.de} wirksam. Ein Service-Level mit mehreren Komponenten zählt einmal.`,
      ja: `有効レベル数が ${found.ja} とされていますが、ServiceLevels によれば測定期間の初日 ${day.ja} に発効済みのレベルは ${right.ja} です。構成要素が複数あっても1レベルとして数えます。`,
    },
    found: figure.stated,
    expected: figure.corrected,
    difference: figure.stated.minus(figure.corrected),
    ...movedCredits(window, figure),
    clause: source.exhibit.clauses.credit,
    reading: inEffectOnFirstDay,
    trace: stepsOf(expected),
  };
}

function tooMany({ terms }: RuleContext, { source, levelsInEffect }: WindowAssessment): Report | undefined {
  const { stated, corrected: most } = terms.figure(
    `${source.exhibit.termPrefix}maxLevels`,
    termScope(source.group),
  );
  const count = levelsInEffect.figure.corrected;
  if (stated === undefined || most === undefined || count === undefined) return undefined;
  // What a wrong maximum allows is not told a second time.
  if (count.atMost(stated) || count.atMost(most)) return undefined;
  const [found, right] = [inFigures(count), inFigures(most)];
  return {
    at: source.sheet.header.levelsInEffect.at,
    about: `${source.about} maximum of levels`,
    message: {
      en: `${found.en} levels are in effect; there may be at most ${right.en} (term ${source.exhibit.termPrefix}maxLevels).`,
      de: `${found.de} Service-Levels sind wirksam; zulässig sind höchstens ${right.de} (Vertragsparameter ${source.exhibit.termPrefix}maxLevels).`,
      ja: `有効なレベルが ${found.ja} あります。上限は ${right.ja} です（契約条件 ${source.exhibit.termPrefix}maxLevels）。`,
    },
    found: count,
    expected: most,
    difference: count.minus(most),
    clause: source.exhibit.clauses.maxLevels,
  };
}
