import { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import { consumeAllotment } from '../../../domain/quota/consumption';
import { inDateOrder, type LedgerEntry } from '../../../domain/quota/ledger';
import { term } from '../../../domain/quota/terms';
import type { Step } from '../../../domain/trace';
import type { RuleContext } from '../../rule';
import { stepsOf } from '../../steps';
import { reportWrong } from '../wrong-figure';
import type { AssessedQuota } from './assessment';
import type { Reckoning } from './reckoning';
import { yearText } from './words';

/** Reports hours remaining that do not follow from the ledger. */
export function reportBalance(
  context: RuleContext,
  quota: AssessedQuota,
  reckoning: Reckoning,
  hint: Localized | undefined,
): void {
  reportWrong(context, {
    cell: quota.sheet.header.hoursRemaining,
    figure: reckoning.balance.remaining,
    measure: 'hours',
    name: { en: 'The balance of hours remaining', de: 'Reststunden', ja: '残時間' },
    follows: {
      en: 'the allotment with its top-ups less the hours debited',
      de: 'das Kontingent mit Aufstockungen abzüglich der abgebuchten Stunden',
      ja: '追加分を含む枠 − 差引時間',
    },
    supplierGains: 'too low',
    worthOfOne: reckoning.hourPrice,
    hint,
    explain: (trace) => {
      for (const step of stepsOfBalance(reckoning)) trace.step(step);
    },
    about: `${yearText(quota)} hours remaining`,
  });
}

const SHOWN = new Set<unknown>([term.allotment, term.topUps, term.debited, term.beyondQuota, term.remaining]);

/** The sums of the calculation; a ledger has too many entries to show each. */
function stepsOfBalance({ bought, terms, balance }: Reckoning): readonly Step[] {
  const steps = stepsOf((trace) => consumeAllotment(bought, inDateOrder(balance.follows), terms, trace));
  return steps.filter(({ name }) => SHOWN.has(name));
}

/** On-site hours of a ledger. */
export function onsiteHours(entries: readonly LedgerEntry[]): Exact {
  return Exact.sum(entries.filter(({ kind }) => kind.debit === 'onsite').map(({ hours }) => hours));
}
