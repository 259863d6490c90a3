import type { RuleContext } from '../../../rule';
import { groupDetails } from './facility-sheets';
import { scorecardSources } from './header-reading';
import { submittedSchedule } from './schedule';
import { assessWindow, type WindowAssessment } from './window-assessment';

/** Every scorecard of the workbook whose group and window can be read. */
export function windowAssessments(context: RuleContext): readonly WindowAssessment[] {
  const schedule = context.once(submittedSchedule);
  const details = context.once(groupDetails);
  return context
    .once(scorecardSources)
    .map((source) => assessWindow(source, schedule, details, context.terms));
}
