import { type Group, groups } from '../contracts/a6/groups';
import { exhibitOf } from '../contracts/a6/service-levels';
import { a6Terms } from '../contracts/a6/terms';
import { documents } from '../contracts/documents';
import { incentiveMetricsSheet } from '../contracts/sheets/incentive-sheets';
import {
  facilitiesSheet,
  serviceLevelsSheet,
  slaScorecardSheet,
} from '../contracts/sheets/service-level-sheets';
import { termsSheet } from '../contracts/sheets/terms-sheet';
import { civilDate, dayOfText } from '../domain/calendar';
import type { Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import { acuteCredits, acuteWindows } from './a6-year/acute-windows';
import { coderAudits, keptObligations } from './a6-year/duties';
import { facilityFigures } from './a6-year/facilities';
import { acuteFigures, fiscalYear, incentiveYears, measuredQuarters } from './a6-year/incentives';
import { providerCredits, providerWindows } from './a6-year/provider-windows';
import { acuteTargets, providerTargets } from './a6-year/targets';
import { acuteMetricsPage } from './acute-metrics-page';
import type { Book } from './book';
import { coderAuditsPage } from './coder-audits-page';
import { creditLedgerPage } from './credit-ledger-page';
import { facilitiesPage } from './facilities-page';
import { incentiveMetricsPage } from './incentive-metrics-page';
import { incentiveScorecardPage } from './incentive-scorecard-page';
import { formats } from './number-formats';
import { obligationsPage } from './obligations-page';
import { type KeyFigure, overviewPage } from './overview-page';
import { exampleServiceLevels, type TargetStep } from './service-levels-page';
import { servicesPage } from './services-page';
import { type MeasuredWindow, slaScorecardPage } from './sla-scorecard-page';
import { termsPage, type TermsTable } from './terms-page';

const title: Localized = {
  en: 'Sample: a year under Amendment No. 6',
  de: 'Beispiel: ein Jahr nach Änderungsvereinbarung Nr. 6',
  ja: 'サンプル：修正第6号に基づく1年間',
};

/** The fiscal year from July 2022 to June 2023: every figure that the document blacks out is made up and says so. */
export function sampleA6(book: Book): SheetDraft[] {
  const terms = book.newTable(termsSheet);
  const metrics = book.newTable(incentiveMetricsSheet);
  const scorecards = incentiveYears.map(({ group, collected }) =>
    incentiveScorecardPage(book, { terms, metrics }, group, fiscalYear, collected),
  );
  const ledger = creditLedgerPage(book, [...acuteCredits, ...providerCredits]);
  const sheets = [
    termsPage(book, terms, a6Terms, 'illustrative'),
    ...serviceLevelYear(book, terms, acuteTargets, acuteWindows),
    facilitiesPage(
      book,
      exhibitOf('3-A'),
      [presenceAcute],
      facilityFigures,
      `${book.text(facilitiesSheet.sheet)} 3-A 2023-06`,
    ),
    ...serviceLevelYear(book, terms, providerTargets, providerWindows),
    ledger,
    incentiveMetricsPage(book, metrics, terms, [], measuredQuarters),
    ...scorecards,
    acuteMetricsPage(book, terms, presenceAcute, acuteFigures),
    servicesPage(book, groups, () => true),
    obligationsPage(book, groups, keptObligations),
    coderAuditsPage(book, coderAudits),
  ];
  return [overviewPage(book, title, documents.A6, keyFigures(ledger, scorecards), sheets), ...sheets];
}

const presenceAcute = groups.find(({ code }) => code === 'presence-acute') as Group;

/** The targets of a group's exhibit and a scorecard for each of its windows. */
function serviceLevelYear(
  book: Book,
  terms: TermsTable,
  targets: readonly TargetStep[],
  windows: readonly MeasuredWindow[],
): SheetDraft[] {
  const [first] = windows;
  if (first === undefined) return [];
  const exhibit = exhibitOf(first.group.exhibit);
  const serviceLevels = book.newTable(serviceLevelsSheet);
  return [
    exampleServiceLevels(book, serviceLevels, exhibit, first.group, targets),
    ...windows.map((window) =>
      slaScorecardPage(
        book,
        exhibit,
        { terms, serviceLevels },
        window,
        `${book.text(slaScorecardSheet.sheet)} ${exhibit.code} ${monthOf(window.end)}`,
      ),
    ),
  ];
}

/** `2022-09` */
function monthOf(text: string): string {
  const day = dayOfText(text);
  if (day === undefined) return '';
  const { year, month } = civilDate(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}

function keyFigures(ledger: SheetDraft, scorecards: readonly SheetDraft[]): KeyFigure[] {
  const sum = (sheet: SheetDraft, column: number) =>
    `SUM(${sheet.tables[0]?.name ?? ''}[${sheet.tables[0]?.columns[column]?.heading ?? ''}])`;
  const invoices = scorecards.map((sheet) => sum(sheet, INVOICE)).join('+');
  const credits = sum(ledger, CREDIT);
  const earnedBack = sum(ledger, EARNED_BACK);
  const money = formats.money;
  return [
    {
      label: {
        en: 'Service level credits (USD)',
        de: 'Service-Level-Gutschriften (USD)',
        ja: 'サービスレベルクレジット（USD）',
      },
      formula: `=${credits}`,
      format: money,
    },
    {
      label: { en: 'earned back (USD)', de: 'davon zurückverdient (USD)', ja: 'うちアーンバック（USD）' },
      formula: `=${earnedBack}`,
      format: money,
    },
    {
      label: {
        en: 'Credits that remain (USD)',
        de: 'Verbleibende Gutschriften (USD)',
        ja: '差引クレジット（USD）',
      },
      formula: `=${credits}-${earnedBack}`,
      format: money,
    },
    {
      label: {
        en: 'Incentive fees invoiced (USD)',
        de: 'Berechnete Incentive-Vergütung (USD)',
        ja: '請求済みインセンティブ報酬（USD）',
      },
      formula: `=${invoices}`,
      format: money,
    },
  ];
}

/** Columns of the credit ledger and of the incentive scorecard. */
const CREDIT = 5;
const EARNED_BACK = 7;
const INVOICE = 12;
