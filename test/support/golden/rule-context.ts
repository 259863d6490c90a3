import { dayOfText, type Day } from '../../../src/domain/calendar';
import type { RuleContext } from '../../../src/scorecard/rule';
import { readTerms } from '../../../src/scorecard/terms';
import { changed } from './case-changes';
import { validateText, workbookOf } from './run-case';

/** What a rule gets to see of a golden case after some changes; nothing it reports is kept. */
export async function contextOf(base: string, changes: readonly string[]): Promise<RuleContext> {
  const workbook = changed(workbookOf(base), changes);
  const { submission } = await validateText(workbook);
  const shared = new Map<unknown, unknown>();
  const context: RuleContext = {
    submission,
    terms: readTerms(submission, () => undefined),
    asOf: dayOfText(workbook.asOf) as Day,
    report: () => undefined,
    once: <R>(compute: (of: RuleContext) => R): R => {
      if (!shared.has(compute)) shared.set(compute, compute(context));
      return shared.get(compute) as R;
    },
  };
  return context;
}
