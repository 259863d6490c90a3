import { type Group, groups } from '../contracts/a6/groups';
import { exhibitOf, type ServiceLevelExhibit } from '../contracts/a6/service-levels';
import { a6Terms } from '../contracts/a6/terms';
import { terms as everyTerm } from '../contracts/catalogue';
import { quotaCurrency } from '../contracts/k/packages';
import { kTerms } from '../contracts/k/terms';
import {
  serviceLevelsSheet,
  slaScorecardSheet,
  facilitiesSheet,
} from '../contracts/sheets/service-level-sheets';
import { incentiveMetricsSheet } from '../contracts/sheets/incentive-sheets';
import { termsSheet } from '../contracts/sheets/terms-sheet';
import type { Term } from '../contracts/terms';
import type { Language, Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import { acuteMetricsPage } from './acute-metrics-page';
import { Book } from './book';
import { coderAuditsPage } from './coder-audits-page';
import { creditLedgerPage } from './credit-ledger-page';
import { facilitiesPage } from './facilities-page';
import { goalsPage } from './goals-page';
import { incentiveMetricsPage } from './incentive-metrics-page';
import { incentiveScorecardPage } from './incentive-scorecard-page';
import { obligationsPage } from './obligations-page';
import { quotaPages } from './quota-page';
import { sampleA6 } from './sample-a6';
import { sampleK } from './sample-k';
import { blankServiceLevels } from './service-levels-page';
import { servicesPage } from './services-page';
import { slaScorecardPage } from './sla-scorecard-page';
import { emptyWorkbook, type Present, type Template } from './template';
import { termsPage, type TermsTable } from './terms-page';

const dollars = 'USD';

interface TemplateTexts {
  readonly key: string;
  readonly name: Localized;
  readonly description: Localized;
}

/** A template to fill in. */
function blank(
  texts: TemplateTexts,
  currency: string,
  sheets: (book: Book) => readonly SheetDraft[],
): Template {
  return {
    ...texts,
    isSample: false,
    build: (language: Language, present: Present = emptyWorkbook) => [
      ...sheets(new Book(language, currency, present)),
    ],
  };
}

/** A sample workbook. */
function sample(
  texts: TemplateTexts,
  currency: string,
  sheets: (book: Book) => readonly SheetDraft[],
): Template {
  return { ...blank(texts, currency, sheets), isSample: true };
}

/** The workbook's Terms table, or a sheet with those that the template needs. */
function termsFor(
  book: Book,
  prefixes: readonly string[],
): { readonly terms: TermsTable; readonly sheets: readonly SheetDraft[] } {
  const there = book.presentTable(termsSheet);
  if (there !== undefined) return { terms: there, sheets: [] };
  const wanted = a6Terms.filter(({ key }) => prefixes.some((prefix) => key.startsWith(prefix)));
  return newTerms(book, wanted);
}

function newTerms(book: Book, wanted: readonly Term[]) {
  const terms = book.newTable(termsSheet);
  return { terms, sheets: [termsPage(book, terms, wanted, 'blank')] };
}

function ofKind(kind: Group['kind']): readonly Group[] {
  return groups.filter((group) => group.kind === kind);
}

/** Terms, service levels and a scorecard; the sheets that are there already are used. */
function serviceLevelSheets(book: Book, exhibit: ServiceLevelExhibit, kind: Group['kind']): SheetDraft[] {
  const { terms, sheets } = termsFor(book, ['currency', 'liabilityCap', exhibit.termPrefix]);
  const there = book.presentTable(serviceLevelsSheet, (sheet) => sheet.includes(exhibit.code));
  const serviceLevels = there ?? book.newTable(serviceLevelsSheet);
  return [
    ...sheets,
    ...(there === undefined ? [blankServiceLevels(book, serviceLevels, exhibit, ofKind(kind))] : []),
    slaScorecardPage(
      book,
      exhibit,
      { terms, serviceLevels },
      undefined,
      `${book.text(slaScorecardSheet.sheet)} ${exhibit.code}`,
    ),
  ];
}

function facilitiesFor(book: Book): SheetDraft {
  const exhibit = exhibitOf('3-A');
  return facilitiesPage(book, exhibit, ofKind('acute'), [], book.text(facilitiesSheet.sheet));
}

/** Every template, in the order people are likely to need them. */
export const templates: readonly Template[] = [
  sample(
    {
      key: 'sample-a6',
      name: { en: 'Sample workbook A6', de: 'Beispielmappe A6', ja: 'サンプルブック（A6）' },
      description: {
        en: 'A year of service levels, credits and incentive fees under A6, with example terms',
        de: 'Ein Jahr Service-Levels, Gutschriften und Incentive-Vergütungen nach A6, mit Beispielwerten',
        ja: 'A6に基づく1年分のサービスレベル、クレジット、インセンティブ報酬（条件は例示）',
      },
    },
    dollars,
    sampleA6,
  ),
  sample(
    {
      key: 'sample-k',
      name: { en: 'Sample workbook K', de: 'Beispielmappe K', ja: 'サンプルブック（K）' },
      description: {
        en: 'A contract year of consulting under K: ledger, months, goals',
        de: 'Ein Vertragsjahr Beratung nach K: Buchungen, Monate, Ziele',
        ja: 'Kに基づくコンサルティングの1契約年度（台帳、月別、目標）',
      },
    },
    quotaCurrency,
    sampleK,
  ),
  blank(
    {
      key: 'terms',
      name: { en: 'Terms', de: 'Vertragsparameter', ja: '契約条件' },
      description: {
        en: 'Every term of both contracts; what the documents black out is left to enter',
        de: 'Alle Parameter beider Verträge; was die Dokumente schwärzen, ist einzutragen',
        ja: '両契約のすべての条件。文書で黒塗りの値は未入力',
      },
    },
    dollars,
    (book) => newTerms(book, everyTerm.terms).sheets,
  ),
  blank(
    {
      key: 'sla-acute',
      name: { en: 'Acute service levels', de: 'Service-Levels der Akutgruppen', ja: '急性期サービスレベル' },
      description: {
        en: 'Exhibit 3-A: service levels, a scorecard for one window, facilities',
        de: 'Anlage 3-A: Service-Levels, Scorecard eines Messzeitraums, Einrichtungen',
        ja: '別紙3-A：サービスレベル、一測定期間のスコアカード、施設別内訳',
      },
    },
    dollars,
    (book) => [...serviceLevelSheets(book, exhibitOf('3-A'), 'acute'), facilitiesFor(book)],
  ),
  blank(
    {
      key: 'sla-provider',
      name: {
        en: 'Provider service levels',
        de: 'Service-Levels der Ärztegruppen',
        ja: '医師グループのサービスレベル',
      },
      description: {
        en: 'Exhibit 3-B: service levels and a scorecard for one window',
        de: 'Anlage 3-B: Service-Levels und Scorecard eines Messzeitraums',
        ja: '別紙3-B：サービスレベル、一測定期間のスコアカード',
      },
    },
    dollars,
    (book) => serviceLevelSheets(book, exhibitOf('3-B'), 'provider'),
  ),
  blank(
    {
      key: 'credit-ledger',
      name: { en: 'Credit ledger', de: 'Gutschriftenkonto', ja: 'クレジット台帳' },
      description: {
        en: 'Credits over the windows and their earn-backs',
        de: 'Gutschriften über die Messzeiträume und was zurückverdient wurde',
        ja: '測定期間ごとのクレジットとアーンバック',
      },
    },
    dollars,
    (book) => [creditLedgerPage(book, [])],
  ),
  blank(
    {
      key: 'incentives',
      name: { en: 'Provider incentives', de: 'Incentives der Ärztegruppen', ja: '医師インセンティブ' },
      description: {
        en: 'Exhibit 4: metrics of both groups and a fiscal year’s scorecard for each',
        de: 'Anlage 4: Kennzahlen beider Gruppen und je eine Scorecard des Geschäftsjahres',
        ja: '別紙4：両グループの指標と会計年度のスコアカード',
      },
    },
    dollars,
    (book) => {
      const { terms, sheets } = termsFor(book, ['currency', 'incentive.']);
      const metrics = book.newTable(incentiveMetricsSheet);
      return [
        ...sheets,
        incentiveMetricsPage(book, metrics, terms, ofKind('provider'), []),
        ...ofKind('provider').map((group) =>
          incentiveScorecardPage(book, { terms, metrics }, group, undefined, []),
        ),
      ];
    },
  ),
  blank(
    {
      key: 'acute-metrics',
      name: { en: 'Acute metrics', de: 'Akut-Kennzahlen', ja: '急性期指標' },
      description: {
        en: 'Scores of the acute operating metrics and the weighted score of each group',
        de: 'Leistungswerte der Akut-Kennzahlen und gewichteter Wert jeder Gruppe',
        ja: '急性期運用指標のスコアとグループごとの加重スコア',
      },
    },
    dollars,
    (book) => {
      const { terms, sheets } = termsFor(book, ['currency', 'acuteIncentive.']);
      return [...sheets, ...ofKind('acute').map((group) => acuteMetricsPage(book, terms, group, []))];
    },
  ),
  blank(
    {
      key: 'quota',
      name: { en: 'Quota', de: 'Kontingent', ja: 'コンサルティング枠' },
      description: {
        en: 'A contract year of consulting: package, ledger, balance, overage, months',
        de: 'Ein Vertragsjahr Beratung: Paket, Buchungen, Restbestand, Mehrbetrag, Monate',
        ja: '一契約年度のパッケージ、台帳、残時間、枠超過額、月別',
      },
    },
    quotaCurrency,
    (book) => [
      ...(book.presentTable(termsSheet) === undefined ? newTerms(book, kTerms).sheets : []),
      ...quotaPages(book, undefined),
    ],
  ),
  blank(
    {
      key: 'services',
      name: { en: 'Services', de: 'Leistungen', ja: 'サービス範囲' },
      description: {
        en: 'The services of A6 for each group they are owed to',
        de: 'Die Leistungen nach A6 je Gruppe, der sie geschuldet sind',
        ja: 'A6のサービス（提供先グループ別）',
      },
    },
    dollars,
    (book) => [servicesPage(book, groups, undefined)],
  ),
  blank(
    {
      key: 'obligations',
      name: { en: 'Obligations', de: 'Pflichten', ja: '義務一覧' },
      description: {
        en: 'The duties of A6 with due days and evidence',
        de: 'Die Pflichten nach A6 mit Fälligkeit und Nachweis',
        ja: 'A6の義務（期限・証跡）',
      },
    },
    dollars,
    (book) => [obligationsPage(book, groups, [])],
  ),
  blank(
    {
      key: 'coder-audits',
      name: { en: 'Coder audits', de: 'Kodierprüfungen', ja: 'コーディング監査' },
      description: {
        en: 'Audits of coders with credential and sampling',
        de: 'Prüfungen der Kodierung mit Qualifikation und Stichprobe',
        ja: 'コーディング監査（資格・サンプリング方法）',
      },
    },
    dollars,
    (book) => [coderAuditsPage(book, [])],
  ),
  blank(
    {
      key: 'goals',
      name: { en: 'Goals', de: 'Ziele', ja: '目標管理' },
      description: {
        en: 'Joint goals of K with measure, target and documentation',
        de: 'Gemeinsame Ziele nach K mit Messgröße, Zielwert und Dokumentation',
        ja: 'Kの共同目標（測定尺度・目標値・記録）',
      },
    },
    quotaCurrency,
    (book) => [goalsPage(book, [])],
  ),
];

export const templateNames: readonly string[] = templates.map(({ key }) => key);

/** @param key as typed, in any letter case */
export function templateOf(key: string): Template | undefined {
  return templates.find((template) => template.key === key.trim().toLowerCase());
}
