import type { IResources, IStyleData, IWorkbookData, LocaleType } from '@univerjs/core';
import type { SheetDraft } from '../draft';
import type { DefinedName } from '../port';
import { sameSheet } from '../sheet-name';
import { withFreeTableNames } from '../table-names';
import { type GridSheet, type GridTable, gridSheetOf, noteSize, tableOptions } from './draft-sheet';
import type { FileOrigin } from './sheet-origin';

interface GridWorkbook {
  readonly id: string;
  readonly name: string;
  readonly sheets: readonly GridSheet[];
  readonly names: readonly DefinedName[];
  readonly origin: FileOrigin;
  /** Styles that cells name instead of carrying them. */
  readonly styles?: Record<string, IStyleData>;
}

/** How Univer marks a name that belongs to the whole workbook. */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** A workbook as Univer loads it: the sheets, and beside them what each of its plugins keeps. */
export function workbookData({ id, name, sheets, names, origin, styles = {} }: GridWorkbook): IWorkbookData {
  return {
    id,
    name,
    appVersion: '0.25.1',
    locale: 'enUS' as LocaleType,
    styles,
    sheetOrder: sheets.map(({ sheet }) => sheet.id),
    sheets: Object.fromEntries(sheets.map(({ sheet }) => [sheet.id, sheet])),
    resources: resourcesOf(sheets, names),
    custom: origin,
  };
}

/** Drafts as a new workbook. */
export function draftWorkbookData(
  name: string,
  drafts: readonly SheetDraft[],
  newId: () => string,
): IWorkbookData {
  return workbookData({
    id: newId(),
    name,
    sheets: withFreeTableNames(drafts, []).map((draft) => gridSheetOf(draft, newId)),
    names: [],
    origin: { date1904: false, externalLinks: [] },
  });
}

function resourcesOf(sheets: readonly GridSheet[], names: readonly DefinedName[]): IResources {
  const bySheet = (pick: (sheet: GridSheet) => unknown) =>
    JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.sheet.id, pick(sheet)])));
  return [
    {
      name: 'SHEET_TABLE_PLUGIN',
      data: bySheet(({ tables }) => ({ tables: tables.map(tableData), tableFilteredOutRows: [] })),
    },
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet(({ validations }) => validations) },
    {
      name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      data: bySheet(({ conditionalFormats }) => conditionalFormats),
    },
    { name: 'SHEET_NOTE_PLUGIN', data: bySheet(notesData) },
    { name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify(filtersData(sheets)) },
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesData(sheets, names)) },
  ];
}

function tableData({ id, name, range, header }: GridTable) {
  return {
    id,
    name,
    range,
    options: { ...tableOptions, showFooter: false },
    filters: { tableColumnFilterList: [] },
    columns: header.map((displayName, index) => ({
      id: `${id}-${index}`,
      displayName,
      dataType: 'string',
      formula: '',
      meta: {},
      style: {},
    })),
  };
}

function notesData({ notes, sheet }: GridSheet) {
  const rows: Record<number, Record<number, object>> = {};
  for (const { row, column, text } of notes) {
    (rows[row] ??= {})[column] = {
      ...noteSize,
      id: `${sheet.id}-${row}-${column}`,
      row,
      col: column,
      note: text,
    };
  }
  return rows;
}

function filtersData(sheets: readonly GridSheet[]) {
  const filtered = sheets.flatMap(({ sheet, filter }) =>
    filter === undefined ? [] : [[sheet.id, { ref: filter, filterColumns: [], cachedFilteredOut: [] }]],
  );
  return Object.fromEntries(filtered) as object;
}

function namesData(sheets: readonly GridSheet[], names: readonly DefinedName[]) {
  return Object.fromEntries(
    names.map(({ name, sheet, refersTo }, index) => {
      const owner = sheets.find(({ sheet: made }) => sheet !== undefined && sameSheet(made.name, sheet));
      const id = `name-${index}`;
      return [
        id,
        { id, name, formulaOrRefString: refersTo, localSheetId: owner?.sheet.id ?? WHOLE_WORKBOOK },
      ];
    }),
  );
}
