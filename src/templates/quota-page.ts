import { kindChoices } from '../contracts/sheets/choices';
import { quotaSheet } from '../contracts/sheets/quota-sheets';
import { choiceOf } from '../contracts/choice';
import { ledgerKinds } from '../contracts/k/rules';
import type { Localized } from '../domain/language';
import { debitedKinds, type LedgerKind } from '../domain/quota/kind';
import type { SheetDraft } from '../workbook/draft';
import { quotedSheet } from '../workbook/address';
import type { Book } from './book';
import { formats } from './number-formats';
import type { KeyFigure } from './overview-page';
import { dayValue, firstLabelRow, pageDraft, type PageRow, shown } from './page';
import { TableReference } from './table-reference';

/** An entry of a quota's ledger. Days are ISO text. */
export interface QuotaEntry {
  readonly date: string;
  readonly kind: LedgerKind;
  readonly hours: number;
  readonly slotAgreedOn?: string;
  readonly travel?: number;
  readonly reference?: string;
  readonly note?: Localized;
}

/** A contract year's package and debits. */
export interface QuotaYear {
  readonly package: string;
  readonly yearStart: string;
  readonly entries: readonly QuotaEntry[];
}

type QuotaTable = TableReference<keyof typeof quotaSheet.columns>;

/** The cells of the header block that formulas read: the labels stand beside the dates. */
const cells = {
  package: `$B$${firstLabelRow + 1}`,
  yearStart: `$B$${firstLabelRow + 2}`,
} as const;

const usedLabel: Localized = { en: 'Hours debited', de: 'Abgebuchte Stunden', ja: '差引時間合計' };
const forfeitedLabel: Localized = {
  en: 'of these for unused slots',
  de: 'davon für ungenutzte Sprechzeiten',
  ja: 'うち未使用枠',
};

/** Package, debits, balance and overage of a contract year, and its months. @param year undefined: one to fill in */
export function quotaPages(book: Book, year: QuotaYear | undefined): SheetDraft[] {
  const table = book.newTable(quotaSheet);
  const name = book.freeSheetName(book.text(quotaSheet.sheet));
  return [quotaPage(book, table, name, year), monthsPage(book, table, name)];
}

/** The key figures of a year, as the quota's sheet states them. */
export function quotaFigures(quota: SheetDraft | undefined): KeyFigure[] {
  if (quota === undefined) return [];
  const figure = (label: Localized, row: number, format: string): KeyFigure => {
    const cell = `$G$${firstLabelRow + row}`;
    return { label, formula: `=${quotedSheet(quota.name)}!${cell}`, format };
  };
  const { hoursRemaining, overage } = quotaSheet.header;
  return [
    figure(usedLabel, 3, formats.hours),
    figure(forfeitedLabel, 4, formats.hours),
    figure(hoursRemaining.heading, 1, formats.hours),
    figure(overage.heading, 2, formats.money),
  ];
}

function quotaPage(book: Book, table: QuotaTable, sheet: string, year: QuotaYear | undefined): SheetDraft {
  const { header } = quotaSheet;
  const whenPackage = (formula: string) => `=IF(${cells.package}="","",${formula})`;
  const whenEntries = (formula: string) =>
    `=IF(OR(${cells.package}="",COUNT(${table.column('hours')})=0),"",${formula})`;
  const ledger = ledgerOf(table);
  return pageDraft(book, {
    layout: quotaSheet,
    sheet,
    labels: [
      {
        column: 0,
        labels: [
          { field: header.package, value: year?.package ?? null },
          { field: header.yearStart, value: dayValue(year?.yearStart) },
          { field: header.dayRate, formula: whenPackage(`QUOTA.RATE(${cells.package},"day")`) },
          { field: header.hourlyRate, formula: whenPackage(`QUOTA.RATE(${cells.package},"hour")`) },
          { field: header.monthlyFee, formula: whenPackage(`QUOTA.RATE(${cells.package},"month")`) },
        ],
      },
      {
        column: 5,
        labels: [
          {
            field: header.hoursRemaining,
            formula: whenPackage(
              `IF(COUNT(${table.column('hours')})=0,QUOTA.HOURS(${cells.package}),QUOTA.REMAINING(${cells.package},${ledger}))`,
            ),
          },
          {
            field: header.overage,
            formula: whenEntries(`QUOTA.OVERAGE(${cells.package},${ledger})`),
          },
          {
            label: book.text(usedLabel),
            formula: whenEntries(`QUOTA.USED(${ledger})`),
            format: formats.hours,
            note: 'K §2.1–§2.7',
          },
          {
            label: book.text(forfeitedLabel),
            formula: whenEntries(`QUOTA.FORFEITED(${ledger})`),
            format: formats.hours,
            note: 'K §2.2',
          },
        ],
      },
    ],
    table,
    columns: [
      { key: 'date', width: 26 },
      { key: 'kind', width: 32 },
      { key: 'hours', width: 12 },
      { key: 'travel', width: 16 },
      { key: 'slotAgreedOn', width: 16 },
      { key: 'reference', width: 26 },
      { key: 'note', width: 46 },
    ],
    rows: year?.entries.map((entry) => rowOf(book, entry)) ?? [],
    blankRows: year === undefined ? 40 : 6,
    marks: [
      {
        look: 'attention',
        when: (cell) => `=${cell('kind')}="${kindName(book, 'forfeited')}"`,
      },
      {
        look: 'good',
        when: (cell) => `=${cell('kind')}="${kindName(book, 'topUp')}"`,
      },
    ],
    portrait: true,
  });
}

/**
 * The year month by month, for a reader who does not follow every entry.
 *
 * A spill cannot stand in a table, so each cell takes its own from the statement.
 */
function monthsPage(book: Book, ledger: QuotaTable, quotaSheetName: string): SheetDraft {
  const outside = (cell: string) => `${quotedSheet(quotaSheetName)}!${cell}`;
  const [bought, start] = [outside(cells.package), outside(cells.yearStart)];
  const headings = Object.fromEntries(statementColumns.map(({ key, heading }) => [key, book.text(heading)]));
  const table = new TableReference(book.freeTableName('QuotaMonths'), headings);
  const isBlank = `OR(${bought}="",${start}="",COUNT(${ledger.column('hours')})=0)`;
  const statement = `QUOTA.STATEMENT(${bought},${ledgerOf(ledger)},${start})`;
  return pageDraft(book, {
    sheet: book.freeSheetName(book.text(monthsName)),
    title: book.text(monthsName),
    subtitle: book.text(monthsDescription),
    table,
    columns: statementColumns.map(({ key, format }, index) => ({
      key,
      width: index === 0 ? 12 : 11,
      format,
      formula: `=IF(${isBlank},"",INDEX(${statement},${table.rowNumber()}+1,${index + 1}))`,
    })),
    rows: [],
    blankRows: 12,
    frozenColumns: 1,
  });
}

const monthsName: Localized = { en: 'Quota by month', de: 'Kontingent nach Monaten', ja: '月別の利用状況' };
const monthsDescription: Localized = {
  en: 'Opening and closing hours, debits by kind, overage and fee of each month',
  de: 'Anfangs- und Endbestand in Stunden, Abbuchungen nach Art, Mehrbetrag und Gebühr je Monat',
  ja: '月ごとの期首・期末時間、種別ごとの差引時間、枠超過額、料金',
};

/** The columns of QUOTA.STATEMENT, in its order. */
const statementColumns: readonly {
  readonly key: string;
  readonly heading: Localized;
  readonly format: string;
}[] = [
  { key: 'month', heading: { en: 'Month', de: 'Monat', ja: '月' }, format: 'yyyy-mm' },
  {
    key: 'opening',
    heading: { en: 'Opening (h)', de: 'Anfang (Std.)', ja: '期首（時間）' },
    format: formats.hours,
  },
  ...debitedKinds(ledgerKinds).map(({ kind, name }) => ({ key: kind, heading: name, format: formats.hours })),
  {
    key: 'topUp',
    heading: { en: 'Top-up (h)', de: 'Aufstockung (Std.)', ja: '追加枠（時間）' },
    format: formats.hours,
  },
  {
    key: 'closing',
    heading: { en: 'Closing (h)', de: 'Ende (Std.)', ja: '期末（時間）' },
    format: formats.hours,
  },
  {
    key: 'beyond',
    heading: { en: 'Beyond quota (h)', de: 'Über Kontingent (Std.)', ja: '枠超過（時間）' },
    format: formats.hours,
  },
  {
    key: 'overage',
    heading: { en: 'Overage (EUR)', de: 'Mehrbetrag (EUR)', ja: '枠超過額（EUR）' },
    format: formats.money,
  },
  { key: 'fee', heading: { en: 'Fee (EUR)', de: 'Gebühr (EUR)', ja: '料金（EUR）' }, format: formats.money },
];

/** Date, kind, hours and travel, as the functions take a ledger. */
function ledgerOf(table: QuotaTable): string {
  return table.span('date', 'travel');
}

function rowOf(book: Book, entry: QuotaEntry): PageRow<keyof typeof quotaSheet.columns> {
  return {
    date: dayValue(entry.date),
    kind: kindName(book, entry.kind),
    hours: entry.hours,
    slotAgreedOn: dayValue(entry.slotAgreedOn),
    travel: entry.travel ?? null,
    reference: entry.reference ?? null,
    note: entry.note === undefined ? null : book.text(entry.note),
  };
}

function kindName(book: Book, kind: LedgerKind): string {
  const choice = choiceOf(kindChoices, kind);
  return choice === undefined ? kind : String(shown(choice, kindChoices, book.language));
}
