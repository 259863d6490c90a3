import type { Group } from '../contracts/a6/groups';
import type { LevelComponent, ServiceLevel } from '../contracts/a6/service-level';
import type { ServiceLevelExhibit } from '../contracts/a6/service-levels';
import { metricOf } from '../contracts/a6/metrics';
import { serviceLevelsSheet } from '../contracts/sheets/service-level-sheets';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { formatOfMeasure } from './number-formats';
import { codeValue, dayValue, pageDraft, type PageRow } from './page';
import type { TableReference } from './table-reference';

export type ServiceLevelsTable = TableReference<keyof typeof serviceLevelsSheet.columns>;
type ServiceLevelsRow = PageRow<keyof typeof serviceLevelsSheet.columns>;

/** A dated step of a component's target. Days are ISO text. */
export interface TargetStep {
  readonly component: string;
  readonly from: string;
  readonly to?: string;
  /** Percentages as fractions; `n/a` where the component does not apply in this time. */
  readonly target: number | 'n/a';
  readonly effectiveDate: string;
}

/** Every level that is not deleted, with each of its components. */
export function componentsOf(
  exhibit: ServiceLevelExhibit,
): { readonly level: ServiceLevel; readonly component: LevelComponent }[] {
  return exhibit.levels
    .filter(({ state }) => state !== 'deleted')
    .flatMap((level) => level.components.map((component) => ({ level, component })));
}

/** The Service levels sheet to fill in: a row a group and component. */
export function blankServiceLevels(
  book: Book,
  table: ServiceLevelsTable,
  exhibit: ServiceLevelExhibit,
  groups: readonly Group[],
): SheetDraft {
  const rows = groups.flatMap((group) =>
    componentsOf(exhibit).map((each) => identity(book, exhibit, group, each)),
  );
  return serviceLevelsPage(book, table, exhibit, rows, 10);
}

/** The Service levels sheet of a sample: the steps are examples. */
export function exampleServiceLevels(
  book: Book,
  table: ServiceLevelsTable,
  exhibit: ServiceLevelExhibit,
  group: Group,
  steps: readonly TargetStep[],
): SheetDraft {
  const rows = steps.flatMap((step) => {
    const each = componentsOf(exhibit).find(({ component }) => component.code === step.component);
    return each === undefined
      ? []
      : [{ ...identity(book, exhibit, group, each), ...exampleStep(step, each.component) }];
  });
  return serviceLevelsPage(book, table, exhibit, rows, 0);
}

function identity(
  book: Book,
  exhibit: ServiceLevelExhibit,
  group: Group,
  { level, component }: ReturnType<typeof componentsOf>[number],
): ServiceLevelsRow {
  return {
    exhibit: exhibit.code,
    level: codeValue(level.code),
    component: codeValue(component.code),
    name: book.text(component.name),
    metric: component.metric,
    comparator: component.comparator === undefined ? { value: null, style: 'input' } : component.comparator,
    group: book.text(group.name),
    target: { format: targetFormat(component) },
    clause: component.targetClause,
  };
}

function exampleStep(
  { from, to, target, effectiveDate }: TargetStep,
  component: LevelComponent,
): ServiceLevelsRow {
  const day = (text: string) => ({ value: dayValue(text), style: 'illustrative' }) as const;
  return {
    from: day(from),
    to: to === undefined ? null : day(to),
    target: { value: target, style: 'illustrative', format: targetFormat(component) },
    effectiveDate: day(effectiveDate),
  };
}

/** Actual and target of a component are shown in its metric's unit. */
export function targetFormat({ metric }: LevelComponent): string {
  return formatOfMeasure(metricOf(metric)?.unit ?? 'agreed');
}

/** The sheet's name carries the exhibit, so that each exhibit's table is found again. */
function serviceLevelsSheetName(book: Book, exhibit: ServiceLevelExhibit): string {
  return `${book.text(serviceLevelsSheet.sheet)} ${exhibit.code}`;
}

function serviceLevelsPage(
  book: Book,
  table: ServiceLevelsTable,
  exhibit: ServiceLevelExhibit,
  rows: readonly ServiceLevelsRow[],
  blankRows: number,
): SheetDraft {
  return pageDraft(book, {
    layout: serviceLevelsSheet,
    sheet: book.freeSheetName(serviceLevelsSheetName(book, exhibit)),
    title: book.text(exhibit.name),
    table,
    columns: [
      { key: 'exhibit', width: 9 },
      { key: 'level', width: 9 },
      { key: 'component', width: 15 },
      { key: 'name', width: 36 },
      { key: 'metric', width: 14 },
      { key: 'comparator', width: 15 },
      { key: 'group', width: 24 },
      { key: 'from', width: 12 },
      { key: 'to', width: 12 },
      { key: 'target', width: 10 },
      { key: 'effectiveDate', width: 12 },
      { key: 'agreedOn', width: 12 },
      { key: 'clause', width: 26 },
    ],
    rows,
    blankRows,
    frozenColumns: 3,
  });
}
