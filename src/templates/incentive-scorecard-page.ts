import type { Group } from '../contracts/a6/groups';
import { incentiveScorecardSheet } from '../contracts/sheets/incentive-sheets';
import { dayOfText } from '../domain/calendar';
import type { Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import type { MetricsTable } from './incentive-metrics-page';
import { formats } from './number-formats';
import { firstLabelRow, pageDraft } from './page';
import { scheme } from './term-formula';
import type { TermsTable } from './terms-page';

/** A group's cash and dates in a quarter. Days are ISO text. */
export interface CollectedQuarter {
  readonly cash: number;
  readonly deliveredOn: string;
  readonly invoicedOn?: string;
}

const broughtForwardLabel: Localized = {
  en: 'Credit brought forward',
  de: 'Guthaben aus Vorperioden',
  ja: '前年度からの繰越クレジット',
};
const broughtForwardNote: Localized = {
  en: 'Credit left at the end of the fiscal year before; blank counts as 0',
  de: 'Am Ende des vorigen Geschäftsjahres verbliebenes Guthaben; leer zählt als 0',
  ja: '前会計年度末に残ったクレジット。空欄は0とみなします',
};

/** A quarter without cash must not count as one with none. */
const extraColumns = {
  cashSoFar: { en: 'Cash counted', de: 'Gezählte Eingänge', ja: '集計対象の回収額' },
} as const satisfies Readonly<Record<string, Localized>>;

const cashSoFarNote: Localized = {
  en: 'Cash of the quarters that have figures; the functions read it here, since an empty cell would count as 0',
  de: 'Zahlungseingänge der Quartale mit Werten; die Funktionen lesen sie hier, da eine leere Zelle als 0 zählen würde',
  ja: '値のある四半期の現金回収額。空のセルは0とみなされるため、関数はこの列を参照します',
};

const quarters = [1, 2, 3, 4];
/** Columns of INCENTIVE.STATEMENT that no other function gives. */
const INVOICE = 9;
const CREDIT_FORWARD = 10;
/** The label stands beside the groups, its value in the next column. */
const broughtForward = `$B$${firstLabelRow + 1}`;

/** One group's fiscal year, from cash and lift to the invoices. @param collected none: a year to fill in */
export function incentiveScorecardPage(
  book: Book,
  { terms, metrics }: { readonly terms: TermsTable; readonly metrics: MetricsTable },
  group: Group,
  fiscalYear: number | undefined,
  collected: readonly CollectedQuarter[],
): SheetDraft {
  const { columns } = incentiveScorecardSheet;
  const table = book.newTable(incentiveScorecardSheet, extraColumns);
  const whenCash = (formula: string) => `=IF(${table.row('cash')}="","",${formula})`;
  const soFar = (key: 'totalLift' | 'cash') =>
    `SUMIFS(${table.column(key)},${table.column('fiscalYear')},${table.row('fiscalYear')},${table.column('quarter')},"<="&${table.row('quarter')})`;
  const before = `SUMIFS(${table.column('ytdEarned')},${table.column('fiscalYear')},${table.row('fiscalYear')},${table.column('quarter')},${table.row('quarter')}-1)`;
  const year = `${table.column('cashSoFar')},${table.column('totalLift')},${scheme(terms)}`;
  const lifts = [
    metrics.column('lift'),
    ...(['group', 'fiscalYear', 'quarter'] as const).flatMap((key) => [metrics.column(key), table.row(key)]),
  ].join(',');
  const statement = `INCENTIVE.STATEMENT(${year},N(${broughtForward}))`;
  const ofStatement = (column: number) =>
    whenCash(`VLOOKUP(${table.row('quarter')},${statement},${column},FALSE)`);
  const scheduled = (cell: (key: 'fiscalYear' | 'quarter') => string) =>
    `EOMONTH(DATE(${cell('fiscalYear')}-1,7,1),3*${cell('quarter')}-1)+15`;
  return pageDraft(book, {
    sheet: book.freeSheetName(book.text(incentiveScorecardSheet.sheet)),
    title: book.text(incentiveScorecardSheet.sheet),
    subtitle: `${book.text(group.name)} · ${book.text(incentiveScorecardSheet.description)}`,
    labels: [
      {
        column: 0,
        labels: [
          {
            label: `${book.text(broughtForwardLabel)} (${book.currency})`,
            note: book.text(broughtForwardNote),
            value: null,
            style: 'input',
            format: formats.money,
            validation: { kind: 'number', min: 0 },
          },
        ],
      },
    ],
    table,
    columns: [
      { key: 'group', field: columns.group, width: 24 },
      { key: 'fiscalYear', field: columns.fiscalYear, width: 14, format: formats.year, style: 'input' },
      { key: 'quarter', field: columns.quarter, width: 9 },
      { key: 'cash', field: columns.cash, width: 15 },
      { key: 'totalLift', field: columns.totalLift, width: 14, formula: whenCash(`SUMIFS(${lifts})`) },
      { key: 'ytdLift', field: columns.ytdLift, width: 14, formula: whenCash(soFar('totalLift')) },
      { key: 'ytdCash', field: columns.ytdCash, width: 15, formula: whenCash(soFar('cash')) },
      {
        key: 'ytdLiftRate',
        field: columns.ytdLiftRate,
        width: 9,
        formula: whenCash(`INCENTIVE.LIFTRATE(${table.row('ytdLift')},${table.row('ytdCash')})`),
      },
      {
        key: 'score',
        field: columns.score,
        width: 9,
        format: formats.score,
        formula: whenCash(`INCENTIVE.SCORE(${table.row('ytdLiftRate')},${scheme(terms)})`),
      },
      {
        key: 'ytdEarned',
        field: columns.ytdEarned,
        width: 13,
        formula: whenCash(`INCENTIVE.YTD(${table.row('ytdCash')},${table.row('ytdLift')},${scheme(terms)})`),
      },
      {
        key: 'earned',
        field: columns.earned,
        width: 13,
        formula: whenCash(`ROUND(${table.row('ytdEarned')}-${before},2)`),
      },
      {
        key: 'fee',
        field: columns.fee,
        width: 13,
        formula: whenCash(`INCENTIVE.FEE(${year},${table.row('quarter')})`),
      },
      { key: 'invoice', field: columns.invoice, width: 13, formula: ofStatement(INVOICE) },
      {
        key: 'creditForward',
        field: columns.creditForward,
        width: 13,
        formula: ofStatement(CREDIT_FORWARD),
      },
      { key: 'deliveredOn', field: columns.deliveredOn, width: 11 },
      { key: 'invoicedOn', field: columns.invoicedOn, width: 11 },
      { key: 'disputed', field: columns.disputed, width: 12 },
      {
        key: 'cashSoFar',
        width: 14,
        format: formats.money,
        formula: whenCash(table.row('cash')),
        note: book.text(cashSoFarNote),
      },
    ],
    rows: quarters.map((quarter) => {
      const figures = collected[quarter - 1];
      const day = (text: string | undefined) => (text === undefined ? null : (dayOfText(text) ?? null));
      return {
        group: book.text(group.name),
        fiscalYear: fiscalYear ?? null,
        quarter,
        cash: figures?.cash ?? null,
        deliveredOn: day(figures?.deliveredOn),
        invoicedOn: day(figures?.invoicedOn),
      };
    }),
    frozenColumns: 3,
    marks: [
      { columns: ['fee', 'fee'], look: 'attention', when: (cell) => `=N(${cell('fee')})<0` },
      {
        columns: ['deliveredOn', 'deliveredOn'],
        look: 'attention',
        when: (cell) => `=AND(ISNUMBER(${cell('deliveredOn')}),N(${cell('deliveredOn')})>${scheduled(cell)})`,
      },
    ],
  });
}
