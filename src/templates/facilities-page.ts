import type { Group } from '../contracts/a6/groups';
import type { ServiceLevelExhibit } from '../contracts/a6/service-levels';
import { facilitiesSheet } from '../contracts/sheets/service-level-sheets';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { formats } from './number-formats';
import { codeValue, pageDraft, type PageRow } from './page';
import { componentsOf } from './service-levels-page';

/** What the facilities of a group have of one component, in the order of Schedule A. */
export interface FacilityFigures {
  readonly component: string;
  readonly figures: readonly {
    readonly numerator: number;
    readonly less?: number;
    readonly denominator: number;
  }[];
}

/** The detail behind a group's values. @param figures none: a sheet to fill in */
export function facilitiesPage(
  book: Book,
  exhibit: ServiceLevelExhibit,
  groups: readonly Group[],
  figures: readonly FacilityFigures[],
  sheet: string,
): SheetDraft {
  const listed = groups.flatMap(({ facilities }) => facilities.map(({ name }) => name));
  return pageDraft(book, {
    layout: facilitiesSheet,
    sheet: book.freeSheetName(sheet),
    table: book.newTable(facilitiesSheet),
    columns: [
      { key: 'level', width: 10 },
      { key: 'component', width: 15 },
      { key: 'facility', width: 44, validation: { kind: 'list', values: listed } },
      { key: 'numerator', width: 17, format: formats.whole },
      { key: 'less', width: 13, format: formats.whole },
      { key: 'denominator', width: 18, format: formats.whole },
    ],
    rows:
      figures.length === 0
        ? groups.flatMap(({ facilities }) => facilities.map(({ name }) => ({ facility: name })))
        : figures.flatMap((each) => filledRows(exhibit, groups, each)),
    blankRows: figures.length === 0 ? 20 : 0,
    portrait: true,
  });
}

function filledRows(
  exhibit: ServiceLevelExhibit,
  groups: readonly Group[],
  { component, figures }: FacilityFigures,
): PageRow<keyof typeof facilitiesSheet.columns>[] {
  const level = componentsOf(exhibit).find((each) => each.component.code === component)?.level.code ?? '';
  const names = groups.flatMap(({ facilities }) => facilities.map(({ name }) => name));
  return figures.map(({ numerator, less, denominator }, index) => ({
    level: codeValue(level),
    component: codeValue(component),
    facility: names[index] ?? '',
    numerator,
    less: less ?? null,
    denominator,
  }));
}
