import type { ICellData, IRange, ISheetDataValidationRule, IStyleData, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { CellStyle, DraftCell, DraftRange, DraftTable, DraftValidation, SheetDraft } from '../draft';
import { draftCells, tableAround } from '../draft-cells';
import { cellLooks as draftLooks } from '../draft-looks';
import { fullRowReferences } from '../row-references';
import { heightsOf } from '../text-size';
import { cellDataOf, formulaCellOf } from './cell';
import { cellLooks, ruleLooks } from './looks';
import type { SheetOrigin } from './sheet-origin';

/** A sheet as Univer takes it, with what Univer keeps apart from the sheet. */
export interface GridSheet {
  readonly sheet: Partial<IWorksheetData> & { readonly id: string; readonly name: string };
  readonly tables: readonly GridTable[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly conditionalFormats: readonly IConditionFormattingRule[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly filter?: IRange;
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly range: IRange;
  readonly header: readonly string[];
  readonly hasTotalRow: boolean;
}

/** How a note is shown: when the pointer is over its cell. */
export const noteSize = { width: 240, height: 96, show: false } as const;

/** A list is shown as an arrow in its cell, as in Excel; Univer's own choice is a coloured pill. */
export const listLook = { showDropDown: true, renderMode: 1 } as const;

export const tableOptions = { showHeader: true, tableStyleId: 'table-default-4' } as const;

/** Pixels of one character of the default font, and the padding beside them, as Excel counts column widths. */
const PIXELS_A_CHARACTER = 7;
const COLUMN_PADDING = 5;
const PIXELS_A_POINT = 4 / 3;
/** Empty rows and columns around the content, to type in. */
export const SPARE_ROWS = 60;
export const SPARE_COLUMNS = 12;
export const LEAST_ROWS = 100;
export const LEAST_COLUMNS = 26;

export function widthInPixels(characters: number): number {
  return Math.round(characters * PIXELS_A_CHARACTER + COLUMN_PADDING);
}

export function widthInCharacters(pixels: number): number {
  return Math.max(0, (pixels - COLUMN_PADDING) / PIXELS_A_CHARACTER);
}

/**
 * A draft as a sheet of the grid.
 *
 * @param newId makes identifiers that the workbook does not have yet
 */
export function gridSheetOf(draft: SheetDraft, newId: () => string): GridSheet {
  const id = newId();
  return {
    sheet: {
      id,
      name: draft.name,
      hidden: draft.visibility === undefined || draft.visibility === 'visible' ? 0 : 1,
      custom: originOf(draft),
      cellData: cellDataFrom(draft),
      columnData: Object.fromEntries(
        draft.columnWidths.map((width, column) => [column, { w: widthInPixels(width) }]),
      ),
      rowData: Object.fromEntries(
        Object.entries({ ...wrappedHeights(draft), ...draft.rowHeights }).map(([row, points]) => [
          row,
          { h: Math.round(points * PIXELS_A_POINT) },
        ]),
      ),
      ...(draft.frozen === undefined ? {} : { freeze: freezeOf(draft.frozen) }),
      rowCount: Math.max(LEAST_ROWS, extent(draft, 'row') + SPARE_ROWS),
      columnCount: Math.max(LEAST_COLUMNS, extent(draft, 'column') + SPARE_COLUMNS),
      showGridlines: 0,
    },
    tables: draft.tables.map((table) => gridTableOf(table, newId())),
    validations: draft.validations.map((validation) => ({
      uid: newId(),
      ranges: [rangeOf(validation.range)],
      allowBlank: true,
      showErrorMessage: true,
      ...(validation.message === undefined ? {} : { error: validation.message, prompt: validation.message }),
      ...criterion(validation),
    })),
    conditionalFormats: draft.conditionalFormats.map(({ range, formula, look }) => ({
      cfId: newId(),
      ranges: [rangeOf(range)],
      stopIfTrue: false,
      rule: highlightRule(formula, ruleLooks[look]),
    })),
    notes: draftCells(draft).flatMap(({ row, column, note }) =>
      note === undefined ? [] : [{ row, column, text: note }],
    ),
  };
}

/** Excel and LibreOffice make room for wrapped text by themselves. */
function wrappedHeights(draft: SheetDraft): Readonly<Record<number, number>> {
  const wrapped = draftCells(draft).filter(({ style }) => style !== undefined && draftLooks[style].isWrapped);
  return heightsOf(wrapped, draft.columnWidths);
}

function originOf(draft: SheetDraft): SheetOrigin {
  const { columnWidths, rowHeights, validations, conditionalFormats, print, tables } = draft;
  const styled = draftCells(draft).filter(({ style }) => style !== undefined);
  return {
    veryHidden: draft.visibility === 'veryHidden',
    drafted: {
      columnWidths,
      validations,
      conditionalFormats,
      tables,
      ...(rowHeights === undefined ? {} : { rowHeights }),
      ...(print === undefined ? {} : { print }),
      styles: Object.fromEntries(
        styled.map(({ row, column, style }) => [`${row},${column}`, style as CellStyle]),
      ),
    },
  };
}

function cellDataFrom(draft: SheetDraft): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const cell of draftCells(draft))
    (rows[cell.row] ??= {})[cell.column] = cellOf(cell, tableAround(draft, cell));
  return rows;
}

function cellOf({ value, formula, format, style }: DraftCell, table: DraftTable | undefined): ICellData {
  const look: IStyleData = {
    ...(style === undefined ? {} : cellLooks[style]),
    ...(format === undefined ? {} : { n: { pattern: format } }),
  };
  const content = formula === undefined ? cellDataOf(value) : formulaCellOf(inFull(formula, table), value);
  const filled = Object.fromEntries(Object.entries(content).filter(([, part]) => part !== null));
  return Object.keys(look).length === 0 ? filled : { ...filled, s: look };
}

/** Univer does not know `[@Hours]`. */
function inFull(formula: string, table: DraftTable | undefined): string {
  return table === undefined ? formula : fullRowReferences(formula, table.name);
}

function gridTableOf({ name, row, column, rows, columns }: DraftTable, id: string): GridTable {
  return {
    id,
    name,
    range: rangeOf({ row, column, rows: rows + 1, columns: columns.length }),
    header: columns.map(({ heading }) => heading),
    hasTotalRow: false,
  };
}

function criterion(
  validation: DraftValidation,
): Pick<ISheetDataValidationRule, 'type' | 'formula1' | 'formula2'> {
  switch (validation.kind) {
    case 'list':
      return { type: 'list', ...listLook, formula1: JSON.stringify(validation.values) };
    case 'date':
      return { type: 'date', ...betweenOf('1900-01-01', '9999-12-31') };
    case 'number':
      return { type: validation.whole === true ? 'whole' : 'decimal', ...limitsOf(validation) };
  }
}

function limitsOf({ min, max }: { readonly min?: number; readonly max?: number }) {
  if (min !== undefined && max !== undefined) return betweenOf(String(min), String(max));
  if (min !== undefined) return { operator: 'greaterThanOrEqual', formula1: String(min) } as Operator;
  if (max !== undefined) return { operator: 'lessThanOrEqual', formula1: String(max) } as Operator;
  return betweenOf(String(-Number.MAX_VALUE), String(Number.MAX_VALUE));
}

type Operator = Pick<ISheetDataValidationRule, 'operator' | 'formula1' | 'formula2'>;

function betweenOf(formula1: string, formula2: string): Operator {
  return { operator: 'between', formula1, formula2 } as Operator;
}

/** A conditional format that looks so wherever its formula holds. */
export function highlightRule(formula: string, style: IStyleData): IConditionFormattingRule['rule'] {
  return {
    type: 'highlightCell',
    subType: 'formula',
    value: formula,
    style,
  } as IConditionFormattingRule['rule'];
}

export function rangeOf({ row, column, rows, columns }: DraftRange): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function freezeOf({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

/** One past the last row or column that the draft uses. */
function extent(draft: SheetDraft, axis: 'row' | 'column'): number {
  const lengthOf = { row: (range: DraftRange) => range.rows, column: (range: DraftRange) => range.columns }[
    axis
  ];
  const ranges = [...draft.validations, ...draft.conditionalFormats].map(
    ({ range }) => range[axis] + lengthOf(range),
  );
  const tables = draft.tables.map((table) =>
    axis === 'row' ? table.row + table.rows + 1 : table.column + table.columns.length,
  );
  const used = draft.cells.reduce((most, cell) => Math.max(most, cell[axis] + 1), 0);
  return [...ranges, ...tables].reduce((most, end) => Math.max(most, end), used);
}
