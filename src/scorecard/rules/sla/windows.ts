import { creditLedgerSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { isoText } from '../../../domain/calendar';
import type { Localized } from '../../../domain/language';
import type { CellAddress } from '../../../workbook/address';
import { grouped } from '../../grouped';
import type { Report, Rule, RuleContext } from '../../rule';
import { enteredSheets, filledRows, filledSheets } from '../../submission';
import { inDay } from '../../wording';
import { nextStart, type JudgedWindow, type Span, type WindowFault } from './assessment/measurement-window';
import { ledgerWindows } from './assessment/ledger';
import { scorecardSources } from './assessment/header-reading';
import type { ScorecardSource } from './assessment/scorecard-source';
import { spanName } from './names';

/** SLA-03 */
export const windowsFit: Rule = {
  id: 'SLA-03',
  severity: 'error',
  title: {
    en: 'A window of the wrong length or start, overlapping another or leaving a gap',
    de: 'Ein Messzeitraum mit falscher Länge oder falschem Beginn, mit Überschneidung oder Lücke',
    ja: '測定期間の長さ・開始日の誤り、重複または空白',
  },
  clause: 'A6 Ex.3-A §6.1; A6 Ex.3-B §5.1',
  needs: [slaScorecardSheet],
  check: (context) => {
    const sources = context.once(scorecardSources);
    reportUpsideDown(context);
    reportWithoutWindow(context);
    for (const source of sources) {
      if (source.window.fault !== undefined) context.report(reportOf(source, source.window.fault));
      else if (source.misread === 'window') reportMisread(context, source);
    }
    reportNeighbours(context, sources);
    reportLedger(context, sources);
  },
};

/** A window that ends before it starts cannot be held against anything. */
function reportUpsideDown(context: RuleContext): void {
  const stated = [
    ...filledSheets(context.submission, slaScorecardSheet).map(({ sheet, header }) => ({ sheet, ...header })),
    ...filledRows(context.submission, creditLedgerSheet).map(({ row, sheet }) => ({
      sheet: sheet.sheet,
      ...row.cells,
    })),
  ];
  for (const { sheet, windowStart, windowEnd } of stated) {
    const [start, end] = [windowStart.value, windowEnd.value];
    if (start === undefined || end === undefined || end >= start) continue;
    const [first, last] = [inDay(start), inDay(end)];
    context.report({
      at: windowEnd.at,
      about: `${sheet} window`,
      message: {
        en: `The window ends on ${last.en}, before it starts on ${first.en}.`,
        de: `Der Messzeitraum endet am ${last.de}, vor seinem Beginn am ${first.de}.`,
        ja: `測定期間が開始日 ${first.ja} より前の ${last.ja} に終了しています。`,
      },
      found: isoText(end),
      expected: null,
    });
  }
}

/** A row of the ledger that does not say of which window its credit is; of a scorecard SHEET-12 says so. */
function reportWithoutWindow(context: RuleContext): void {
  for (const { row } of filledRows(context.submission, creditLedgerSheet)) {
    const blank = [row.cells.windowStart, row.cells.windowEnd].find(({ state }) => state === 'blank');
    if (blank === undefined) continue;
    context.report({
      at: blank.at,
      about: `${creditLedgerSheet.key} without a window`,
      message: {
        en: 'The row does not say when its window starts and ends, so that it was not checked.',
        de: 'Die Zeile sagt nicht, wann ihr Messzeitraum beginnt und endet, und wurde daher nicht geprüft.',
        ja: 'この行には測定期間の開始日または終了日がないため、確認していません。',
      },
      found: null,
      expected: null,
    });
  }
}

/** Both days are those of another window than the figures. A day that is missing, or before the other, is said already. */
function reportMisread(context: RuleContext, { sheet, span, about, exhibit }: ScorecardSource): void {
  const { windowStart, windowEnd } = sheet.header;
  const [start, end] = [windowStart.value, windowEnd.value];
  if (start === undefined || end === undefined || end < start) return;
  const [found, right] = [spanName({ start, end }), spanName(span)];
  context.report({
    at: windowStart.at,
    about: `${about} window`,
    message: {
      en: `The window is stated as ${found.en}, but the figures of the sheet are those of ${right.en}; it was read so.`,
      de: `Der Messzeitraum ist mit ${found.de} angegeben, die Zahlen des Blatts sind aber die von ${right.de}; so wurde es gelesen.`,
      ja: `測定期間が ${found.ja} とされていますが、シートの数値は ${right.ja} のものであるため、そのように読み取りました。`,
    },
    found: isoText(start),
    expected: isoText(span.start),
    clause: windowClause(exhibit),
  });
}

function reportOf({ sheet, window, about, exhibit }: ScorecardSource, fault: WindowFault): Report {
  const { windowStart, windowEnd } = sheet.header;
  return {
    ...faultReport(window, fault, windowStart.at, windowEnd.at),
    about: `${about} window`,
    clause: windowClause(exhibit),
  };
}

function windowClause({ code }: ScorecardSource['exhibit']): string {
  return `A6 Ex.${code} ${code === '3-A' ? '§6.1' : '§5.1'}`;
}

function faultReport(
  { figure }: JudgedWindow,
  fault: WindowFault,
  startAt: CellAddress,
  endAt: CellAddress,
): Pick<Report, 'at' | 'message' | 'found' | 'expected'> {
  const stated = figure.stated as Span;
  const right = figure.corrected as Span;
  if (fault === 'end') {
    return {
      at: endAt,
      message: wrongWindow(stated, right),
      found: isoText(stated.end),
      expected: isoText(right.end),
    };
  }
  return {
    at: startAt,
    message: fault === 'before the first' ? tooEarly(stated) : wrongWindow(stated, right),
    found: isoText(stated.start),
    expected: fault === 'before the first' ? null : isoText(right.start),
  };
}

function wrongWindow(stated: Span, right: Span): Localized {
  const [found, expected] = [spanName(stated), spanName(right)];
  return {
    en: `The window is stated as ${found.en}; by the terms firstWindow and windowMonths it runs from ${expected.en}.`,
    de: `Der Messzeitraum ist mit ${found.de} angegeben; nach den Vertragsparametern firstWindow und windowMonths läuft er vom ${expected.de}.`,
    ja: `測定期間が ${found.ja} とされていますが、契約条件 firstWindow と windowMonths によれば ${expected.ja} です。`,
  };
}

function tooEarly(stated: Span): Localized {
  const found = spanName(stated);
  return {
    en: `The window ${found.en} lies before the first measurement window (term firstWindow).`,
    de: `Der Messzeitraum ${found.de} liegt vor dem ersten Messzeitraum (Vertragsparameter firstWindow).`,
    ja: `測定期間 ${found.ja} は最初の測定期間（契約条件 firstWindow）より前です。`,
  };
}

/** Windows of one group, one after the other: none twice, none left out. */
function reportNeighbours(context: RuleContext, sources: readonly ScorecardSource[]): void {
  const isEachRead = sources.length === enteredSheets(context.submission, slaScorecardSheet).length;
  const byGroup = grouped(sources, ({ exhibit, group }) => `${exhibit.code} ${group.code}`);
  for (const ofGroup of byGroup.values()) {
    const ordered = ofGroup
      .filter(({ window }) => window.fault === undefined)
      .sort((first, second) => first.span.start - second.span.start);
    // Between two windows a third that is misstated is the cause, and said already; so is one that cannot be read.
    const complete = ordered.length === ofGroup.length && isEachRead;
    for (const [index, source] of ordered.entries()) {
      const previous = ordered[index - 1];
      if (previous === undefined) continue;
      const report = neighbourReport(previous, source, complete);
      if (report !== undefined) context.report(report);
    }
  }
}

function neighbourReport(
  previous: ScorecardSource,
  { sheet, span, about, group }: ScorecardSource,
  complete: boolean,
): Report | undefined {
  const next = nextStart(previous.span);
  if (next === undefined || span.start === next) return undefined;
  const [own, before, expected] = [spanName(span), spanName(previous.span), inDay(next)];
  const base = {
    at: sheet.header.windowStart.at,
    about: `${about} neighbour`,
    found: isoText(span.start),
    expected: isoText(next),
  };
  if (span.start < next) {
    return {
      ...base,
      message: {
        en: `The window ${own.en} overlaps the window ${before.en} of sheet ${previous.sheet.sheet} for the ${group.name.en}.`,
        de: `Der Messzeitraum ${own.de} überschneidet sich mit dem Messzeitraum ${before.de} auf Blatt ${previous.sheet.sheet} (${group.name.de}).`,
        ja: `${group.name.ja}の測定期間 ${own.ja} が、シート ${previous.sheet.sheet} の測定期間 ${before.ja} と重複しています。`,
      },
    };
  }
  if (!complete) return undefined;
  return {
    ...base,
    message: {
      en: `Between the windows ${before.en} and ${own.en} of the ${group.name.en} one is missing: the next starts on ${expected.en}.`,
      de: `Zwischen den Messzeiträumen ${before.de} und ${own.de} (${group.name.de}) fehlt einer: Der nächste beginnt am ${expected.de}.`,
      ja: `${group.name.ja}の測定期間 ${before.ja} と ${own.ja} の間が空いています。次の測定期間は ${expected.ja} に始まります。`,
    },
  };
}

/** Windows of the credit ledger, each on its first row, unless a scorecard states the same: one cause, one finding. */
function reportLedger(context: RuleContext, sources: readonly ScorecardSource[]): void {
  const reported = new Set(
    sources.map(({ group, span, window }) => windowKey(group.code, window.figure.stated ?? span)),
  );
  for (const { window, entry, exhibit, group, span } of context.once(ledgerWindows)) {
    const key = windowKey(group.code, span);
    if (window.fault === undefined || reported.has(key)) continue;
    reported.add(key);
    const { windowStart, windowEnd } = entry.cells;
    context.report({
      ...faultReport(window, window.fault, windowStart.at, windowEnd.at),
      about: `${creditLedgerSheet.key} ${exhibit.code} ${group.code} ${isoText(span.start)} window`,
      clause: windowClause(exhibit),
    });
  }
}

function windowKey(group: string, { start, end }: Span): string {
  return `${group} ${String(start)} ${String(end)}`;
}
