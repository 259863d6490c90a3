import type { Group } from '../contracts/a6/groups';
import { incentiveScorecardSheet } from '../contracts/sheets/incentive-sheets';
import type { Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import type { MetricsTable } from './incentive-metrics-page';
import { formats } from './number-formats';
import { dayValue, firstLabelRow, pageDraft, type PageLabel } from './page';
import type { TableReference } from './table-reference';
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

type ScorecardKey = keyof typeof incentiveScorecardSheet.columns | keyof typeof extraColumns;
type ScorecardTable = TableReference<ScorecardKey>;

interface Tables {
  readonly terms: TermsTable;
  readonly metrics: MetricsTable;
}

const quarters = [1, 2, 3, 4];
/** Columns of INCENTIVE.STATEMENT that no other function gives. */
const INVOICE = 9;
const CREDIT_FORWARD = 10;
/** The label stands beside the groups, its value in the next column. */
const broughtForward = `$B$${firstLabelRow + 1}`;

/** One group's fiscal year, from cash and lift to the invoices. @param collected none: a year to fill in */
export function incentiveScorecardPage(
  book: Book,
  { terms, metrics }: Tables,
  group: Group,
  fiscalYear: number | undefined,
  collected: readonly CollectedQuarter[],
): SheetDraft {
  const table = book.newTable(incentiveScorecardSheet, extraColumns);
  const formulas = formulasOf(table, metrics, terms);
  const computed = <Key extends keyof typeof formulas>(key: Key, width: number) => ({
    key,
    width,
    formula: `=IF(${table.row('cash')}="","",${formulas[key]})`,
  });
  return pageDraft<ScorecardKey>(book, {
    layout: incentiveScorecardSheet,
    subtitle: `${book.text(group.name)} · ${book.text(incentiveScorecardSheet.description)}`,
    labels: [{ column: 0, labels: [broughtForwardOf(book)] }],
    table,
    columns: [
      { key: 'group', width: 24 },
      { key: 'fiscalYear', width: 14, format: formats.year, style: 'input' },
      { key: 'quarter', width: 9 },
      { key: 'cash', width: 15 },
      computed('totalLift', 14),
      computed('ytdLift', 14),
      computed('ytdCash', 15),
      computed('ytdLiftRate', 9),
      { ...computed('score', 9), format: formats.score },
      computed('ytdEarned', 13),
      computed('earned', 13),
      computed('fee', 13),
      computed('invoice', 13),
      computed('creditForward', 13),
      { key: 'deliveredOn', width: 11 },
      { key: 'invoicedOn', width: 11 },
      { key: 'disputed', width: 12 },
      { ...computed('cashSoFar', 14), format: formats.money, note: book.text(cashSoFarNote) },
    ],
    rows: quarters.map((quarter) => {
      const figures = collected[quarter - 1];
      return {
        group: book.text(group.name),
        fiscalYear: fiscalYear ?? null,
        quarter,
        cash: figures?.cash ?? null,
        deliveredOn: dayValue(figures?.deliveredOn),
        invoicedOn: dayValue(figures?.invoicedOn),
      };
    }),
    frozenColumns: 3,
    marks: [
      { columns: ['fee', 'fee'], look: 'attention', when: (cell) => `=N(${cell('fee')})<0` },
      {
        columns: ['deliveredOn', 'deliveredOn'],
        look: 'attention',
        when: (cell) => `=AND(ISNUMBER(${cell('deliveredOn')}),N(${cell('deliveredOn')})>${dayDue(cell)})`,
      },
    ],
  });
}

function broughtForwardOf(book: Book): PageLabel {
  return {
    label: `${book.text(broughtForwardLabel)} (${book.currency})`,
    note: book.text(broughtForwardNote),
    value: null,
    style: 'input',
    format: formats.money,
    validation: { kind: 'number', min: 0 },
  };
}

/** The computed columns of a quarter that has cash. Source: A6 Ex.4 §1.2, §6, §7 */
function formulasOf(table: ScorecardTable, metrics: MetricsTable, terms: TermsTable) {
  const soFar = (key: 'totalLift' | 'cash') =>
    `SUMIFS(${table.column(key)},${table.column('fiscalYear')},${table.row('fiscalYear')},${table.column('quarter')},"<="&${table.row('quarter')})`;
  const before = `SUMIFS(${table.column('ytdEarned')},${table.column('fiscalYear')},${table.row('fiscalYear')},${table.column('quarter')},${table.row('quarter')}-1)`;
  const year = `${table.column('cashSoFar')},${table.column('totalLift')},${scheme(terms)}`;
  const statement = `INCENTIVE.STATEMENT(${year},N(${broughtForward}))`;
  const ofStatement = (column: number) => `VLOOKUP(${table.row('quarter')},${statement},${column},FALSE)`;
  const lifts = [
    metrics.column('lift'),
    ...(['group', 'fiscalYear', 'quarter'] as const).flatMap((key) => [metrics.column(key), table.row(key)]),
  ].join(',');
  return {
    totalLift: `SUMIFS(${lifts})`,
    ytdLift: soFar('totalLift'),
    ytdCash: soFar('cash'),
    ytdLiftRate: `INCENTIVE.LIFTRATE(${table.row('ytdLift')},${table.row('ytdCash')})`,
    score: `INCENTIVE.SCORE(${table.row('ytdLiftRate')},${scheme(terms)})`,
    ytdEarned: `INCENTIVE.YTD(${table.row('ytdCash')},${table.row('ytdLift')},${scheme(terms)})`,
    earned: `ROUND(${table.row('ytdEarned')}-${before},2)`,
    fee: `INCENTIVE.FEE(${year},${table.row('quarter')})`,
    invoice: ofStatement(INVOICE),
    creditForward: ofStatement(CREDIT_FORWARD),
    cashSoFar: table.row('cash'),
  } as const satisfies Partial<Record<ScorecardKey, string>>;
}

/** The 15th of the month after the quarter's end. Source: A6 Ex.4 §7 step 1 */
function dayDue(cell: (key: 'fiscalYear' | 'quarter') => string): string {
  return `EOMONTH(DATE(${cell('fiscalYear')}-1,7,1),3*${cell('quarter')}-1)+15`;
}
