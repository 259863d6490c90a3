import { creditLedgerSheet } from '../../../contracts/sheets/service-level-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { toCents } from '../../../domain/decimal/money';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import { nextWindowOnly } from '../../../domain/sla/readings';
import type { Report, Rule, RuleContext } from '../../rule';
import { inMoney } from '../../wording';
import { favoured } from '../wrong-figure';
import { windowAssessments } from './assessment/assessment';
import { stepsOf } from '../../steps';
import { ledgerEntries, type LedgerEntry, type LedgerFault } from './assessment/ledger';
import type { LevelAssessment } from './assessment/level';
import { levelName, statusName } from './names';

/** SLA-15 */
export const earnBackIsDue: Rule = {
  id: 'SLA-15',
  severity: 'error',
  title: {
    en: 'An earn-back without a met next window, from a later one, twice, of the wrong amount, or due and not given',
    de: 'Ein Zurückverdienen ohne erfüllten Folgezeitraum, aus einem späteren, doppelt, in falscher Höhe oder fällig und nicht gewährt',
    ja: '翌期未達成・後の期間・二重・金額誤り、または未計上のアーンバック',
  },
  clause: 'A6 Ex.3-A §7.4; A6 Ex.3-B §6.4',
  needs: [creditLedgerSheet],
  check: (context) => {
    for (const entry of context.once(ledgerEntries)) {
      const report = unknownStatus(entry) ?? reportOf(entry);
      if (report !== undefined) context.report(report);
    }
    for (const report of creditsLeftOut(context)) context.report(report);
  },
};

/** Credits of the scorecards that a ledger which is kept does not have: nobody can tell whether they are earned back. */
function creditsLeftOut(context: RuleContext): Report[] {
  const entries = context.once(ledgerEntries);
  if (entries.length === 0) return [];
  const kept = new Set(
    entries.map(({ group, span, level }) => creditKey(group.code, span.start, level.code)),
  );
  // Of a misstated window the ledger has the right one.
  const windows = context.once(windowAssessments).filter(({ source }) => source.window.fault === undefined);
  return windows.flatMap(({ source, credits }) =>
    credits.credits.flatMap(({ cell, level, figure }) => {
      const { stated = Exact.zero, corrected = Exact.zero } = figure;
      // One that is owed and not stated is a finding of its own.
      if (level === undefined || !stated.isPositive() || !corrected.isPositive()) return [];
      if (kept.has(creditKey(source.group.code, source.span.start, level.level.code))) return [];
      return [leftOut(cell.at, level, corrected, source.exhibit.clauses.earnBack)];
    }),
  );
}

function creditKey(group: string, start: number, level: string): string {
  return `${group} ${String(start)} ${level}`;
}

function leftOut(at: Report['at'], { about, level }: LevelAssessment, credit: Exact, clause: string): Report {
  const [name, amount] = [levelName(level), inMoney(credit)];
  return {
    severity: 'info',
    at,
    about: `${about} not in the ledger`,
    message: {
      en: `The credit ledger has no row for the credit of ${amount.en} for ${name.en}; whether it is earned back was not checked.`,
      de: `Das Gutschriftenkonto enthält keine Zeile für die Gutschrift von ${amount.de} für ${name.de}; ob sie zurückverdient ist, wurde nicht geprüft.`,
      ja: `クレジット台帳に${name.ja}のクレジット ${amount.ja} の行がないため、返還の有無は確認していません。`,
    },
    found: null,
    expected: credit,
    clause,
  };
}

/** A next status that is none of the five says nothing of the next window. */
function unknownStatus({ entry, about, exhibit }: LedgerEntry): Report | undefined {
  const cell = entry.cells.nextStatus;
  if (cell.state !== 'unusable') return undefined;
  const text = String(cell.raw);
  const shown = quoted(text);
  return {
    at: cell.at,
    about: `${about} next status`,
    message: {
      en: `${shown} is no status; the next window is met, default, not in effect, excused or excluded.`,
      de: `${shown} ist kein Status; der Folgezeitraum ist met, default, not in effect, excused oder excluded.`,
      ja: `${shown} は判定ではありません。翌期の判定は met、default、not in effect、excused、excluded のいずれかです。`,
    },
    found: text,
    expected: 'met, default, not in effect, excused, excluded',
    clause: exhibit.clauses.earnBack,
  };
}

function reportOf(entry: LedgerEntry): Report | undefined {
  const { fault } = entry;
  if (fault === undefined || fault === 'credit') return undefined;
  return isAboutStatus(fault) ? reportOfStatus(entry, fault) : reportOfAmount(entry, fault);
}

type StatusFault = 'status' | 'later window' | 'credited again';
type AmountFault = Exclude<LedgerFault, StatusFault | 'credit'>;

function isAboutStatus(fault: LedgerFault): fault is StatusFault {
  return fault === 'status' || fault === 'later window' || fault === 'credited again';
}

/** The status of the next window: what it is wrong by is the credit earned back on its strength. */
function reportOfStatus(entry: LedgerEntry, fault: StatusFault): Report {
  const { entry: row, about, exhibit, nextStatus = 'met', nextOnScorecard } = entry;
  const right = fault === 'credited again' ? 'default' : (nextOnScorecard ?? 'default');
  const difference = toCents(entry.earned ?? Exact.zero).minus(entry.expected());
  return {
    at: row.cells.nextStatus.at,
    about: `${about} next status`,
    message: statusSentence(entry, fault, statusName(nextStatus), statusName(right)),
    found: nextStatus,
    expected: right,
    ...moneyOf(difference),
    clause: exhibit.clauses.earnBack,
    reading: nextWindowOnly,
    trace: stepsOf(entry.expected),
  };
}

function statusSentence(
  { level }: LedgerEntry,
  fault: StatusFault,
  found: Localized,
  right: Localized,
): Localized {
  const name = levelName(level);
  if (fault === 'later window') {
    return {
      en: `The credit of ${name.en} is earned back by a later window: the next one is ${right.en}, and after it the chance is gone.`,
      de: `Die Gutschrift für ${name.de} wird durch einen späteren Messzeitraum zurückverdient: Der unmittelbar folgende ist ${right.de}, danach ist die Gelegenheit verfallen.`,
      ja: `${name.ja}のクレジットが後の測定期間により返還されています。直後の測定期間は ${right.ja} であり、以後の機会はありません。`,
    };
  }
  if (fault === 'credited again') {
    return {
      en: `The next window is given as ${found.en}, but the ledger has a credit of ${name.en} for that window too: the level was missed again, and a later window earns nothing back.`,
      de: `Der Folgezeitraum ist mit ${found.de} angegeben, das Konto führt für ${name.de} aber auch dort eine Gutschrift: Der Service-Level wurde erneut verfehlt, und ein späterer Messzeitraum verdient nichts zurück.`,
      ja: `翌期の判定が ${found.ja} とされていますが、台帳には翌期にも${name.ja}のクレジットがあります。再び未達であり、それ以降の期間では返還されません。`,
    };
  }
  return {
    en: `The next window of ${name.en} is given as ${found.en}; its scorecard says ${right.en}.`,
    de: `Der Folgezeitraum von ${name.de} ist mit ${found.de} angegeben; seine Scorecard sagt ${right.de}.`,
    ja: `${name.ja}の翌期の判定が ${found.ja} とされていますが、翌期のスコアカードでは ${right.ja} です。`,
  };
}

function reportOfAmount(entry: LedgerEntry, fault: AmountFault): Report {
  const { entry: row, about, exhibit } = entry;
  const found = toCents(entry.earned ?? Exact.zero);
  const expected = entry.expected();
  return {
    at: row.cells.earnedBack.at,
    about: `${about} earned back`,
    message: amountSentence(entry, fault, inMoney(found), inMoney(expected)),
    found: row.cells.earnedBack.value ?? null,
    expected,
    ...moneyOf(found.minus(expected)),
    clause: exhibit.clauses.earnBack,
    reading: nextWindowOnly,
    trace: stepsOf(entry.expected),
  };
}

/** Money returned too much favours the supplier, too little the customer. */
function moneyOf(difference: Exact): Pick<Report, 'difference' | 'favours'> {
  if (difference.isZero()) return {};
  return { difference, favours: favoured(difference, 'too high') };
}

function amountSentence(
  { level, nextStatus, nextOnScorecard }: LedgerEntry,
  fault: AmountFault,
  found: Localized,
  expected: Localized,
): Localized {
  const name = levelName(level);
  const status = nextStatus ?? nextOnScorecard;
  const next: Localized =
    status === undefined
      ? { en: 'not over yet', de: 'noch nicht abgelaufen', ja: '未到来' }
      : statusName(status);
  switch (fault) {
    case 'not met':
      return {
        en: `${found.en} of ${name.en} is earned back, but the next window is ${next.en}: a credit is returned only where the level is met in the very next window.`,
        de: `Für ${name.de} sind ${found.de} zurückverdient, der Folgezeitraum ist aber ${next.de}: Eine Gutschrift wird nur zurückgegeben, wenn der Service-Level im unmittelbar folgenden Messzeitraum erfüllt ist.`,
        ja: `${name.ja}について ${found.ja} が返還されていますが、翌期は ${next.ja} です。クレジットが返還されるのは、直後の測定期間にレベルを達成した場合に限られます。`,
      };
    case 'not given':
      return {
        en: `The credit of ${expected.en} for ${name.en} is earned back, since the level was met in the next window; nothing is returned.`,
        de: `Die Gutschrift von ${expected.de} für ${name.de} ist zurückverdient, weil der Service-Level im Folgezeitraum erfüllt wurde; zurückgegeben ist nichts.`,
        ja: `${name.ja}は翌期に達成されたため、クレジット ${expected.ja} の返還が必要ですが、計上されていません。`,
      };
    case 'amount':
      return {
        en: `${found.en} of ${name.en} is earned back; a level met in the next window earns back the whole credit, ${expected.en}.`,
        de: `Für ${name.de} sind ${found.de} zurückverdient; ein im Folgezeitraum erfüllter Service-Level verdient die ganze Gutschrift zurück, ${expected.de}.`,
        ja: `${name.ja}について ${found.ja} が返還されていますが、翌期に達成した場合はクレジット全額 ${expected.ja} を返還します。`,
      };
    case 'twice':
      return {
        en: `The credit of ${name.en} for this window is earned back on an earlier row already; ${found.en} is returned a second time.`,
        de: `Die Gutschrift für ${name.de} in diesem Messzeitraum ist in einer früheren Zeile bereits zurückverdient; ${found.de} werden ein zweites Mal zurückgegeben.`,
        ja: `この測定期間の${name.ja}のクレジットは前の行で既に返還済みです。${found.ja} が二重に返還されています。`,
      };
  }
}
