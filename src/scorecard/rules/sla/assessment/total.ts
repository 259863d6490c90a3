import { toCents } from '../../../../domain/decimal/money';
import { amountAtRisk } from './credit-terms';
import type { WindowAssessment } from './window-assessment';

/**
 * Whether the stated total is above the amount at risk because the cap was not applied to it.
 *
 * A total that follows from credits found wrong, or from a misstated amount at risk, is not.
 */
export function isTotalAboveCap({ credits, terms, amountAtRisk: figure }: WindowAssessment): boolean {
  const { stated, verdict } = credits.total;
  if (stated === undefined || terms === undefined || figure.verdict === 'wrong') return false;
  const above = toCents(stated).moreThan(toCents(amountAtRisk(terms)));
  const followsUncapped =
    credits.capFault === 'ignored' && toCents(stated).equals(toCents(credits.statedSum));
  return above && (verdict === 'wrong' || followsUncapped);
}
