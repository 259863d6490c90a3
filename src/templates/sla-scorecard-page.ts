import type { Group } from '../contracts/a6/groups';
import type { LevelComponent } from '../contracts/a6/service-level';
import type { ServiceLevelExhibit } from '../contracts/a6/service-levels';
import { metricOf } from '../contracts/a6/metrics';
import { slaScorecardSheet } from '../contracts/sheets/service-level-sheets';
import { acuteGroups, providerGroups } from '../contracts/sheets/choices';
import type { Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { formats } from './number-formats';
import {
  codeValue,
  dayValue,
  firstLabelRow,
  type PageCell,
  pageDraft,
  type PageLabel,
  type PageRow,
  shown,
} from './page';
import { componentsOf, type ServiceLevelsTable, targetFormat } from './service-levels-page';
import { blankAsText, groupTermFormula, networkOf } from './term-formula';
import type { TableReference } from './table-reference';
import type { TermsTable } from './terms-page';

/** Shown beside the contract's columns: what the row means, and the terms it is judged by. */
const extraColumns = {
  name: { en: 'Name', de: 'Bezeichnung', ja: '名称' },
  metric: { en: 'Metric', de: 'Kennzahl', ja: '指標' },
  comparator: { en: 'Comparator', de: 'Vergleich', ja: '比較演算子' },
  effectiveDate: { en: 'Effective date', de: 'Wirksamkeitstermin', ja: '発効日' },
  step: { en: 'Row in force', de: 'Geltende Zeile', ja: '適用行' },
} as const satisfies Readonly<Record<string, Localized>>;

const stepNote: Localized = {
  en: 'Row of the Service levels table whose target is in force on the window’s first day',
  de: 'Zeile der Tabelle der Service-Levels, deren Zielwert am ersten Tag des Messzeitraums gilt',
  ja: '測定期間初日に適用される目標値の、サービスレベル表における行',
};

const atRiskLabel: Localized = { en: 'At-risk %', de: 'Risikoanteil', ja: 'リスク対象割合' };
const maxAtRiskLabel: Localized = {
  en: 'Maximum at-risk %',
  de: 'Höchster Risikoanteil',
  ja: 'リスク対象割合の上限',
};
const rootCauseLabel: Localized = {
  en: 'Root-cause days',
  de: 'Tage Ursachenanalyse',
  ja: '根本原因分析の日数',
};

type ScorecardKey = keyof typeof slaScorecardSheet.columns | keyof typeof extraColumns;
type ScorecardTable = TableReference<ScorecardKey>;
type ScorecardRow = PageRow<ScorecardKey>;

/** What a group measured for a component in a window. Days are ISO text. */
export interface MeasuredComponent {
  readonly component: string;
  readonly numerator?: number;
  readonly less?: number;
  readonly denominator?: number;
  readonly waiver?: Localized;
  readonly waiverDate?: string;
  readonly rootCauseDelivered?: string;
}

/** One group in one measurement window. */
export interface MeasuredWindow {
  readonly group: Group;
  readonly start: string;
  readonly end: string;
  readonly feeBase: number;
  readonly components: readonly MeasuredComponent[];
}

interface Tables {
  readonly terms: TermsTable;
  readonly serviceLevels: ServiceLevelsTable;
}

/** Where the labels stand: the first block beside the names, the second beside the denominators. */
const LABELS = 2;
const MORE_LABELS = 5;

/** The cells of the header block that formulas read. */
const cells = {
  exhibit: label('D', 0),
  group: label('D', 1),
  start: label('D', 2),
  end: label('D', 3),
  feeBase: label('D', 4),
  atRisk: label('G', 0),
  maxAtRisk: label('G', 1),
  rootCauseDays: label('G', 2),
  levelsInEffect: label('G', 3),
} as const;

function label(column: string, index: number): string {
  return `$${column}$${firstLabelRow + index + 1}`;
}

/** The SLA scorecard of one window. @param window undefined for one to fill in */
export function slaScorecardPage(
  book: Book,
  exhibit: ServiceLevelExhibit,
  { terms, serviceLevels }: Tables,
  window: MeasuredWindow | undefined,
  sheet: string,
): SheetDraft {
  const table = book.newTable(slaScorecardSheet, extraColumns);
  return pageDraft<ScorecardKey>(book, {
    layout: slaScorecardSheet,
    sheet: book.freeSheetName(sheet),
    subtitle: `${book.text(exhibit.name)} · ${book.text(slaScorecardSheet.description)}`,
    labels: [
      { column: LABELS, labels: enteredLabels(book, exhibit, window) },
      { column: MORE_LABELS, labels: computedLabels(book, exhibit, terms, table) },
    ],
    table,
    columns: [
      { key: 'level', width: 9 },
      { key: 'component', width: 15 },
      { key: 'name', width: 34, style: 'given' },
      { key: 'numerator', width: 17 },
      { key: 'less', width: 13 },
      { key: 'denominator', width: 18 },
      { key: 'actual', width: 16, formula: actualFormula(exhibit, table) },
      { key: 'comparator', width: 15, formula: comparatorFormula(table, serviceLevels) },
      { key: 'target', width: 10, formula: targetFormula(table, serviceLevels) },
      {
        key: 'effectiveDate',
        width: 12,
        format: formats.date,
        formula: effectiveDateFormula(table, serviceLevels),
      },
      { key: 'status', width: 13, formula: statusFormula(table) },
      { key: 'share', width: 10, formula: shareFormula(exhibit, table) },
      { key: 'credit', width: 14, formula: creditFormula(table) },
      { key: 'waiver', width: 24 },
      { key: 'waiverDate', width: 12 },
      { key: 'rootCauseDue', width: 12, formula: rootCauseFormula(table) },
      { key: 'rootCauseDelivered', width: 12 },
      { key: 'metric', width: 12, style: 'given' },
      {
        key: 'step',
        width: 9,
        formula: stepFormula(table, serviceLevels),
        note: book.text(stepNote),
      },
    ],
    rows: rowsOf(book, exhibit, window),
    frozenColumns: 2,
    marks: [
      { columns: ['status', 'status'], look: 'bad', when: (cell) => `=${cell('status')}="default"` },
      { columns: ['status', 'status'], look: 'good', when: (cell) => `=${cell('status')}="met"` },
      {
        columns: ['status', 'status'],
        look: 'attention',
        when: (cell) => `=OR(${cell('status')}="excused",${cell('status')}="excluded")`,
      },
      {
        columns: ['rootCauseDelivered', 'rootCauseDelivered'],
        look: 'attention',
        when: (cell) =>
          `=AND(ISNUMBER(${cell('rootCauseDue')}),OR(${cell('rootCauseDelivered')}="",${cell('rootCauseDelivered')}>${cell('rootCauseDue')}))`,
      },
    ],
  });
}

function enteredLabels(
  book: Book,
  exhibit: ServiceLevelExhibit,
  window: MeasuredWindow | undefined,
): PageLabel[] {
  const { header } = slaScorecardSheet;
  const choices = exhibit.termPrefix === 'acute.' ? acuteGroups : providerGroups;
  return [
    { field: header.exhibit, value: exhibit.code },
    {
      field: header.group,
      value: window === undefined ? null : book.text(window.group.name),
      style: 'input',
      validation: {
        kind: 'list',
        values: choices.map((choice) => String(shown(choice, choices, book.language))),
      },
    },
    { field: header.windowStart, value: dayValue(window?.start) },
    { field: header.windowEnd, value: dayValue(window?.end) },
    { field: header.feeBase, value: window?.feeBase ?? null },
  ];
}

function computedLabels(
  book: Book,
  exhibit: ServiceLevelExhibit,
  terms: TermsTable,
  table: ScorecardTable,
): PageLabel[] {
  const { header } = slaScorecardSheet;
  const { start, feeBase, group, maxAtRisk } = cells;
  const term = (key: string) =>
    `=IF(${group}="","",${groupTermFormula(terms, `${exhibit.termPrefix}${key}`, networkOf(group))})`;
  return [
    {
      label: book.text(atRiskLabel),
      formula: term('atRisk'),
      format: formats.fraction,
      note: exhibit.clauses.credit,
    },
    {
      label: book.text(maxAtRiskLabel),
      formula: term('maxAtRisk'),
      format: formats.fraction,
      note: exhibit.clauses.cap,
    },
    {
      label: book.text(rootCauseLabel),
      formula: term('rootCauseDays'),
      format: formats.whole,
      note: exhibit.clauses.rootCause,
    },
    {
      field: header.levelsInEffect,
      formula: `=IF(${start}="","",SLA.INEFFECT(${table.column('effectiveDate')},${start}))`,
    },
    {
      field: header.amountAtRisk,
      formula: `=IF(OR(${feeBase}="",${maxAtRisk}=""),"",ROUND(${feeBase}*${maxAtRisk},2))`,
    },
    {
      field: header.totalCredit,
      formula: `=IF(COUNT(${table.column('credit')})=0,"",ROUND(SUM(${table.column('credit')}),2))`,
    },
  ];
}

/** The row of the Service levels table that is in force on the window's first day. */
function stepFormula(table: ScorecardTable, levels: ServiceLevelsTable): string {
  const { start, group } = cells;
  const inForce = [
    sameComponent(table, levels),
    `(${levels.column('from')}<>"")`,
    `(${levels.column('from')}<=${start})`,
    `(((${levels.column('to')}="")+(${levels.column('to')}>=${start}))>0)`,
  ].join('*');
  return `=IF(OR(${table.row('component')}="",${start}="",${group}=""),"",IFERROR(MATCH(1,INDEX(${inForce},0),0),""))`;
}

function sameComponent(table: ScorecardTable, levels: ServiceLevelsTable): string {
  return [
    `(${levels.column('exhibit')}=${cells.exhibit})`,
    `(${levels.column('component')}=${table.row('component')})`,
    `(${levels.column('group')}=${cells.group})`,
  ].join('*');
}

function comparatorFormula(table: ScorecardTable, levels: ServiceLevelsTable): string {
  return `=IF(${table.row('step')}="","",INDEX(${levels.column('comparator')},${table.row('step')}))`;
}

/** `n/a` where the component does not apply in the window. Source: A6 Ex.3-A §4; Ex.3-B §3 */
function targetFormula(table: ScorecardTable, levels: ServiceLevelsTable): string {
  const step = `INDEX(${levels.span('from', 'target')},${table.row('step')},0)`;
  return `=IF(${table.row('step')}="","",IFNA(SLA.TARGET(${step},${cells.start}),"n/a"))`;
}

/** On the first row of a level that applies in the window: there it is counted, and there share and credit stand. */
function effectiveDateFormula(table: ScorecardTable, levels: ServiceLevelsTable): string {
  const level = `(${table.column('level')}=${table.row('level')})`;
  const above = `(ROW(${table.column('level')})<ROW())`;
  const earlier = `SUMPRODUCT(${level}*ISNUMBER(${table.column('target')})*${above})`;
  const date = `INDEX(${levels.column('effectiveDate')},${table.row('step')})`;
  return `=IF(ISNUMBER(${table.row('target')}),IF(${earlier}=0,${blankAsText(date)},""),"")`;
}

/**
 * The actual by the row's metric. Source: A6 Ex.3-A §3; Ex.3-B §2
 *
 * Ex.3-A §3.8(C): unposted cash that cannot be measured is excluded, since the customer supplies its figures.
 */
function actualFormula(exhibit: ServiceLevelExhibit, table: ScorecardTable): string {
  const numerator = table.row('numerator');
  const denominator = table.row('denominator');
  const less = `N(${table.row('less')})`;
  const days = `${cells.end}-${cells.start}+1`;
  // SLA.UNPOSTED takes three month-end balances; the row has their mean.
  const unposted = `ABS(SLA.DAYS(${numerator}-${less},${denominator},${days}))`;
  const whenUnmeasured = exhibit.levels.some(({ unmeasured }) => unmeasured === 'excluded');
  const byMetric: readonly (readonly [string, string])[] = [
    ['RATE', `SLA.RATE(${numerator}-${less},${denominator})`],
    ['ASA', `SLA.ASA(${numerator},${denominator})`],
    ['SURVEY', `SLA.SURVEY(${numerator},${less},${denominator})`],
    ['ACCURACY', `SLA.ACCURACY(${numerator},${less})`],
    ['DAYS', `SLA.DAYS(${numerator},${denominator},${days})`],
    ['UNPOSTED', whenUnmeasured ? `IF(${denominator}=0,NA(),${unposted})` : unposted],
  ];
  const used = byMetric.filter(([metric]) =>
    componentsOf(exhibit).some(({ component }) => component.metric === metric),
  );
  const chosen = used.reduceRight(
    (otherwise, [metric, formula]) => `IF(${table.row('metric')}="${metric}",${formula},${otherwise})`,
    '""',
  );
  return `=IF(OR(${numerator}="",${denominator}=""),"",${chosen})`;
}

/** A row without inputs answers "". */
function statusFormula(table: ScorecardTable): string {
  const actual = table.row('actual');
  const waiver = table.row('waiver');
  const entered = `COUNT(${table.row('numerator')},${table.row('denominator')},${actual})+ISERROR(${actual})+(${waiver}<>"")`;
  const effective = `SUMIFS(${table.column('effectiveDate')},${table.column('level')},${table.row('level')})`;
  const args = [
    `IF(ISBLANK(${actual}),"",${actual})`,
    table.row('target'),
    table.row('comparator'),
    cells.start,
    cells.end,
    effective,
    blankAsText(waiver),
  ].join(',');
  return `=IF(OR(NOT(ISNUMBER(${table.row('target')})),${entered}=0),"",IF(${effective}=0,"not in effect",SLA.STATUS(${args})))`;
}

/** Proportional levels lose the share of their components missed, the others everything. Source: A6 Ex.3-A §7.3; Ex.3-B §6.3 */
function shareFormula(exhibit: ServiceLevelExhibit, table: ScorecardTable): string {
  const ofLevel = `(${table.column('level')}=${table.row('level')})*1`;
  const share = `SLA.SHARE(INDEX(REPT(${table.column('status')},${ofLevel}),0))`;
  const proportional = exhibit.levels
    .filter(({ credit }) => credit === 'proportional')
    .map(({ code }) => `${table.row('level')}=${code}`)
    .join(',');
  const none = `COUNTIFS(${table.column('level')},${table.row('level')},${table.column('status')},"?*")=0`;
  return `=IF(${table.row('effectiveDate')}="","",IF(${none},"",IF(OR(${proportional}),${share},IF(${share}>0,1,0))))`;
}

function creditFormula(table: ScorecardTable): string {
  const { feeBase, atRisk, maxAtRisk, levelsInEffect } = cells;
  const credits = `SLA.CREDITS(${table.column('share')},${feeBase},${atRisk},${levelsInEffect},${maxAtRisk})`;
  const unknown = `OR(${table.row('share')}="",${feeBase}="",${atRisk}="",${maxAtRisk}="",${levelsInEffect}=0)`;
  return `=IF(${unknown},"",INDEX(${credits},${table.rowNumber()}))`;
}

/** Source: A6 Ex.3-A §8; Ex.3-B §7 */
function rootCauseFormula(table: ScorecardTable): string {
  const { end, rootCauseDays } = cells;
  const defaults = `COUNTIFS(${table.column('level')},${table.row('level')},${table.column('status')},"default")`;
  return `=IF(OR(${table.row('effectiveDate')}="",${rootCauseDays}="",${end}=""),"",IF(${defaults}>0,${end}+${rootCauseDays},""))`;
}

function rowsOf(
  book: Book,
  exhibit: ServiceLevelExhibit,
  window: MeasuredWindow | undefined,
): ScorecardRow[] {
  const measured = new Map(window?.components.map((each) => [each.component, each]));
  return componentsOf(exhibit)
    .filter(({ component }) => window === undefined || measured.has(component.code))
    .map(({ level, component }) => ({
      level: codeValue(level.code),
      component: codeValue(component.code),
      name: book.text(component.name),
      metric: component.metric,
      ...inputsOf(book, component, measured.get(component.code)),
    }));
}

function inputsOf(
  book: Book,
  component: LevelComponent,
  measured: MeasuredComponent | undefined,
): ScorecardRow {
  const { numerator, less, denominator } = component.inputs;
  const format = targetFormat(component);
  const agreed = component.metric === 'AGREED';
  return {
    numerator: inputCell(book, component, numerator, measured?.numerator),
    less: inputCell(book, component, less, measured?.less),
    denominator: inputCell(book, component, denominator, measured?.denominator),
    actual: agreed ? { value: null, style: 'input', format } : { format },
    target: { format },
    waiver: measured?.waiver === undefined ? null : book.text(measured.waiver),
    waiverDate: dayValue(measured?.waiverDate),
    rootCauseDelivered: dayValue(measured?.rootCauseDelivered),
  };
}

/** An input the metric does not have is no input cell; one it has says in its note what it is. */
function inputCell(
  book: Book,
  { metric }: LevelComponent,
  meaning: Localized | undefined,
  value: number | undefined,
): PageCell {
  const format = formatOfInput(metricOf(metric)?.unit === 'days', value);
  return meaning === undefined
    ? { value: null, style: 'given', format }
    : { value: value ?? null, style: 'input', format, note: book.text(meaning) };
}

function formatOfInput(isMoney: boolean, value: number | undefined): string {
  if (isMoney) return formats.money;
  return value === undefined || Number.isInteger(value) ? formats.whole : '0.0000';
}
