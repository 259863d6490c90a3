import type { IWorkbookData } from '@univerjs/core';

/** What a workbook holds, to be compared: cells, styles, tables, conditional formats, notes by sheet. */
export interface WorkbookState {
  /** By the sheet's name. */
  readonly sheets: Readonly<Record<string, unknown>>;
  /** What Univer's plugins keep, by their name. */
  readonly resources: Readonly<Record<string, unknown>>;
}

/** Without Univer's own bookkeeping: heights of rows that it measured, lists that are empty by now. */
export function workbookState({ sheets, styles, resources }: IWorkbookData): WorkbookState {
  return {
    sheets: Object.fromEntries(
      Object.values(sheets).map(({ name, rowData, cellData, ...sheet }) => [
        name,
        {
          ...sheet,
          rows: plain(rowData, (key, value) => (key === 'ah' ? undefined : value)),
          // Styles are kept beside the cells by an identifier that may change.
          cells: plain(cellData, (key, value) =>
            key === 's' && typeof value === 'string' ? styles[value] : value,
          ),
        },
      ]),
    ),
    resources: Object.fromEntries(
      (resources ?? []).map(({ name, data }) => [name, withoutEmpty(JSON.parse(data || '{}'))]),
    ),
  };
}

function plain(kept: unknown, replacer: (key: string, value: unknown) => unknown): unknown {
  return JSON.parse(JSON.stringify(kept ?? {}, replacer));
}

function withoutEmpty(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return kept;
  const filled = Object.entries(kept).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(filled);
}
