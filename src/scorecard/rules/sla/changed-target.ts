import { serviceLevelsSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import type { Day } from '../../../domain/calendar';
import type { Exact } from '../../../domain/decimal/exact';
import { targetOfWindow } from '../../../domain/sla/readings';
import type { LevelComponent } from '../../../contracts/a6/service-level';
import type { Step } from '../../../domain/trace';
import type { Report, Rule } from '../../rule';
import { inDay, inFigures } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import { stepsOf } from '../../steps';
import { numberOf } from './assessment/figures';
import { isPrematureTarget } from './assessment/premature';
import type { TargetStep } from './assessment/schedule';
import type { ScorecardRow, ScorecardSource } from './assessment/scorecard-source';
import { movedCredits } from './moved-credits';
import { componentName } from './names';

/** SLA-18 */
export const changeAppliesLater: Rule = {
  id: 'SLA-18',
  severity: 'error',
  title: {
    en: 'A changed target applied to a window that began before the change was agreed',
    de: 'Ein geänderter Zielwert für einen Messzeitraum, der vor der Vereinbarung der Änderung begann',
    ja: '変更合意前に始まった測定期間への変更後目標値の適用',
  },
  clause: 'A6 Ex.3-A §5; A6 Ex.3-B §4',
  needs: [slaScorecardSheet, serviceLevelsSheet],
  check: (context) => {
    for (const window of context.once(windowAssessments)) {
      const { source, components, strays } = window;
      for (const { row, component, premature, target, about, expectedTarget } of components) {
        if (target.verdict !== 'wrong' || !isPrematureTarget({ row, premature })) continue;
        const change = { source, row, component, premature: premature as TargetStep, about };
        context.report({
          ...reportOf({ ...change, expected: target.corrected, trace: stepsOf(expectedTarget) }),
          ...movedCredits(window, target),
        });
      }
      // Before the change the component did not apply at all.
      for (const { row, subject, premature } of strays) {
        if (premature === undefined) continue;
        const component = subject.component as LevelComponent;
        const about = `${source.about} ${component.code}`;
        context.report(
          reportOf({ source, row, component, premature, about, expected: undefined, trace: [] }),
        );
      }
    }
  },
};

interface EarlyChange {
  readonly source: ScorecardSource;
  readonly row: ScorecardRow;
  readonly component: LevelComponent;
  readonly premature: TargetStep;
  readonly about: string;
  readonly expected: Exact | undefined;
  readonly trace: readonly Step[];
}

function reportOf({ source, row, component, premature, about, expected, trace }: EarlyChange): Report {
  // Only a number can be applied too early: one that no longer applies is no target.
  const found = (numberOf(row.cells.target.value) ?? numberOf(premature.target)) as Exact;
  const [name, start] = [componentName(component), inDay(source.span.start)];
  const agreed = inDay(premature.agreedOn as Day);
  const shown = inFigures(found);
  const right =
    expected === undefined
      ? {
          en: 'no target (not applicable)',
          de: 'kein Zielwert (nicht anwendbar)',
          ja: '目標なし（適用対象外）',
        }
      : inFigures(expected);
  return {
    at: row.cells.target.at,
    about,
    message: {
      en: `${name.en}: the target ${shown.en} was agreed on ${agreed.en}; a change applies only to windows that start after that day. For this window, begun on ${start.en}, the target before it holds: ${right.en}.`,
      de: `${name.de}: Der Zielwert ${shown.de} wurde am ${agreed.de} vereinbart; eine Änderung gilt nur für Messzeiträume, die nach diesem Tag beginnen. Für diesen, begonnen am ${start.de}, gilt der vorherige: ${right.de}.`,
      ja: `${name.ja}: 目標値 ${shown.ja} は ${agreed.ja} に合意されました。変更はその日より後に始まる測定期間にのみ適用されます。${start.ja} に始まるこの測定期間には変更前の目標値 ${right.ja} が適用されます。`,
    },
    found,
    expected: expected ?? 'n/a',
    ...(expected !== undefined && { difference: found.minus(expected) }),
    clause: source.exhibit.clauses.change,
    reading: targetOfWindow,
    trace,
  };
}
