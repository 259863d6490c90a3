import type { Area } from '../../workbook/address';
import type { ReadOptions, SheetInfo, TableInfo, WorkbookInfo, WorkbookPort } from '../../workbook/port';
import type { Unread } from '../submission';
import { SheetCells } from './sheet-cells';

/** A stray cell far to the right must not make a sheet unreadable; no scorecard is wider. */
const WIDEST = 256;
/** Cells of one sheet, filled or not: 100,000 ledger rows have less than half of them. */
const LARGEST_SHEET = 2_000_000;
/** Cells of the whole reading. */
const LARGEST_READING = 4_000_000;

export interface CellsOfWorkbook {
  readonly sheets: readonly SheetCells[];
  readonly unread: readonly Unread[];
}

/** Reads every sheet in one exchange, within limits that a stranger's file cannot exceed. */
export async function readCells(
  port: WorkbookPort,
  info: WorkbookInfo,
  options: ReadOptions,
): Promise<CellsOfWorkbook> {
  const plan = planReading(info);
  const areas = plan.flatMap((part) => part.areas);
  const blocks = areas.length === 0 ? [] : await port.read(areas, options);
  let next = 0;
  const sheets = plan.map(({ sheet, areas: own }) => {
    const mine = blocks.slice(next, next + own.length);
    next += own.length;
    return new SheetCells(sheet, mine);
  });
  return { sheets, unread: plan.flatMap(({ cut }) => cut) };
}

interface SheetPlan {
  readonly sheet: SheetInfo;
  readonly areas: readonly Area[];
  readonly cut: readonly Unread[];
}

function planReading(info: WorkbookInfo): SheetPlan[] {
  let left = LARGEST_READING;
  return info.sheets.map((sheet): SheetPlan => {
    if (sheet.used === undefined) return { sheet, areas: [], cut: [] };
    const top = within(sheet.used, Math.min(left, LARGEST_SHEET));
    left -= size(top);
    const beyond = info.tables.filter((table) => isBeyond(table, sheet.name, top)).map(({ area }) => area);
    const fitting = beyond.filter((area) => {
      const fits = area.columns <= WIDEST && size(area) <= left;
      if (fits) left -= size(area);
      return fits;
    });
    const isCut = size(top) < size(sheet.used);
    return {
      sheet,
      areas: size(top) > 0 ? [top, ...fitting] : fitting,
      cut: isCut ? [{ area: sheet.used, reason: 'too large' }] : [],
    };
  });
}

/** The upper left part of an area that fits. */
function within(area: Area, cells: number): Area {
  const columns = Math.min(area.columns, WIDEST);
  return { ...area, columns, rows: Math.min(area.rows, Math.floor(cells / columns)) };
}

function isBeyond(table: TableInfo, sheet: string, { row, column, rows, columns }: Area): boolean {
  const { area } = table;
  const inside =
    area.row >= row &&
    area.column >= column &&
    area.row + area.rows <= row + rows &&
    area.column + area.columns <= column + columns;
  return table.sheet === sheet && !inside;
}

function size({ rows, columns }: Area): number {
  return rows * columns;
}
