import { creditLedgerSheet } from '../../../contracts/sheets/service-level-sheets';
import { civilDate } from '../../../domain/calendar';
import { Exact } from '../../../domain/decimal/exact';
import { toCents } from '../../../domain/decimal/money';
import type { Reading, Step } from '../../../domain/trace';
import type { CellAddress } from '../../../workbook/address';
import { grouped } from '../../grouped';
import { aboutRow } from '../../row-identity';
import type { Rule, RuleContext } from '../../rule';
import { inMoney } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import { ledgerEntries, ledgerWindows, type LedgerEntry } from './assessment/ledger';
import { sameSpan, type JudgedWindow, type Span } from './assessment/measurement-window';

/** A6 §6 bounds the sum of a calendar year; a window belongs to the year in which it ends. */
const calendarYear: Reading = {
  clause: 'A6 §6 (MPSA §18.2(b))',
  text: {
    en: 'The year of the liability cap is read as the calendar year in which a window ends; a credit that was earned back no longer counts.',
    de: 'Das Jahr der Haftungsobergrenze wird als das Kalenderjahr gelesen, in dem ein Messzeitraum endet; eine zurückverdiente Gutschrift zählt nicht mehr.',
    ja: '責任上限の年は測定期間が終了する暦年と解し、返還されたクレジットは算入しません。',
  },
};

/** SLA-16 */
export const liabilityCapHolds: Rule = {
  id: 'SLA-16',
  severity: 'error',
  title: {
    en: 'Credits of a calendar year, less earn-backs, above the liability cap',
    de: 'Gutschriften eines Kalenderjahres, abzüglich Zurückverdientem, über dem Haftungshöchstbetrag',
    ja: '暦年の正味クレジットが責任上限額を超過',
  },
  clause: 'A6 §6 (MPSA §18.2(b))',
  needs: [creditLedgerSheet],
  check: (context) => {
    const byYear = grouped(netCredits(context), ({ year }) => year);
    for (const [year, credits] of byYear) reportYear(context, year, credits);
  },
};

/** What a window leaves owed, as stated and as corrected. */
interface NetCredit {
  readonly year: number;
  readonly at: CellAddress;
  readonly end: number;
  readonly stated: Exact;
  readonly corrected: Exact;
}

/** The credits of the ledger, and the totals of scorecards whose window it does not have yet. */
function netCredits(context: RuleContext): NetCredit[] {
  const entries = withoutDuplicates(context.once(ledgerEntries));
  const inLedger = context.once(ledgerWindows);
  const fromLedger = entries.map((entry): NetCredit => {
    const { span, credit = Exact.zero, earned = Exact.zero, scorecardCredit, fault } = entry;
    const rightCredit = fault === 'credit' ? (scorecardCredit?.corrected ?? credit) : credit;
    return {
      year: civilDate(span.end).year,
      at: entry.entry.cells.credit.at,
      end: span.end,
      stated: credit.minus(earned),
      corrected: fault === undefined ? credit.minus(earned) : rightCredit.minus(entry.expected()),
    };
  });
  const missing = context
    .once(windowAssessments)
    .filter(
      ({ source }) =>
        !inLedger.some(
          ({ group, window }) =>
            group.code === source.group.code && sameSpan(rightSpan(window), rightSpan(source.window)),
        ),
    );
  const fromScorecards = missing.map(({ source, credits }): NetCredit => ({
    year: civilDate(source.span.end).year,
    at: source.sheet.header.totalCredit.at,
    end: source.span.end,
    stated: credits.total.stated ?? Exact.zero,
    corrected: credits.total.corrected ?? Exact.zero,
  }));
  return [...fromLedger, ...fromScorecards].sort((first, second) => first.end - second.end);
}

/** A credit is owed once: a second row of it is SHEET-10 or, where both are earned back, SLA-15. */
function withoutDuplicates(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const told = new Set<string>();
  return entries.filter(({ entry }) => {
    // A row that names no exhibit has no key, so it is nobody's duplicate.
    if (entry.cells.exhibit.value === undefined) return true;
    const key = aboutRow(ledger, entry);
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  });
}

const ledger = { layout: creditLedgerSheet, header: {} };

/** A misstated window is the one it should be. */
function rightSpan({ figure }: JudgedWindow): Span {
  return figure.corrected as Span;
}

function reportYear(context: RuleContext, year: number, credits: readonly NetCredit[]): void {
  const stated = toCents(Exact.sum(credits.map((each) => each.stated)));
  const corrected = toCents(Exact.sum(credits.map((each) => each.corrected)));
  // Without a credit there is nothing to hold against the cap, and no need to know it.
  if (!stated.isPositive()) return;
  const cap = context.terms.number('liabilityCap');
  if (cap === undefined || stated.atMost(cap) || corrected.atMost(cap)) return;
  const at = rowThatExceeds(credits, cap);
  const difference = stated.minus(toCents(cap));
  const [shown, most, above, of] = [inMoney(stated), inMoney(cap), inMoney(difference), String(year)];
  context.report({
    at,
    about: `liability ${of}`,
    message: {
      en: `The credits of the windows that end in ${of}, less what was earned back, total ${shown.en}: ${above.en} above the liability cap of ${most.en}.`,
      de: `Die Gutschriften der im Jahr ${of} endenden Messzeiträume, abzüglich Zurückverdientem, ergeben ${shown.de}: ${above.de} über dem Haftungshöchstbetrag von ${most.de}.`,
      ja: `${of}年に終了する測定期間のクレジット（返還分控除後）の合計は ${shown.ja} で、責任上限額 ${most.ja} を ${above.ja} 超過しています。`,
    },
    found: stated,
    expected: toCents(cap),
    difference,
    favours: 'customer',
    reading: calendarYear,
    trace: [sumStep(stated), capStep(cap)],
  });
}

/** The row with which the year's sum first passes the cap. */
function rowThatExceeds(credits: readonly NetCredit[], cap: Exact): CellAddress {
  let sum = Exact.zero;
  for (const { stated, at } of credits) {
    sum = sum.plus(stated);
    if (sum.moreThan(cap)) return at;
  }
  return (credits.at(-1) as NetCredit).at;
}

function sumStep(value: Exact): Step {
  return {
    name: {
      en: 'Credits of the year, net',
      de: 'Gutschriften des Jahres, netto',
      ja: '当年の正味クレジット',
    },
    value,
    formula: 'Σ credits − Σ earned back, windows that end in the year',
    clause: 'A6 §6 (MPSA §18.2(b))',
    unit: 'money',
    reading: calendarYear,
  };
}

function capStep(value: Exact): Step {
  return {
    name: { en: 'Liability cap', de: 'Haftungshöchstbetrag', ja: '責任上限額' },
    value,
    formula: 'term liabilityCap',
    clause: 'A6 §6 (MPSA §18.2(b))',
    unit: 'money',
  };
}
