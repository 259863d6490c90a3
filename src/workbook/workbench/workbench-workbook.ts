import type { ICellData, IRange, IStyleData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area, CellAddress } from '../address';
import type { SheetDraft } from '../draft';
import {
  type Block,
  type CellChange,
  type DefinedName,
  type Highlight,
  type LiveWorkbookPort,
  type ReadOptions,
  type RecomputedCell,
  type SheetInfo,
  type TableInfo,
  type WorkbookInfo,
} from '../port';
import { cancelled, protectedSheet } from '../refusals';
import { checkNewSheets } from '../sheet-name';
import { withFreeTableNames } from '../table-names';
import { CalculationWatch, isEdit } from './calculation-watch';
import { cellDataOf, cellValueOf, formulaCellOf } from './cell';
import { gridSheetOf, highlightRule, rangeOf } from './draft-sheet';
import { type Grid, modelOf } from './grid';
import { WHOLE_WORKBOOK } from './grid-workbook';
import { markLooks } from './looks';
import { type FileOrigin, originOf } from './sheet-origin';

/** What the page, not the grid, has to do for the port. */
export interface Host {
  openAsNew(drafts: readonly SheetDraft[]): Promise<void>;
  diagnostics(): Record<string, string>;
}

/** Our marks are told from the user's conditional formats by their identifier. */
const MARK = 'contract-scorecard-mark-';

/** Whether a conditional format is one of our marks: such are never written into a file. */
export function isMark(rule: { readonly cfId: string }): boolean {
  return rule.cfId.startsWith(MARK);
}

/**
 * The workbook that the workbench shows: Univer behind the port.
 *
 * It always speaks of the workbook in front. Our own writes and marks are no change of the user's.
 */
export class WorkbenchWorkbook implements LiveWorkbookPort {
  readonly #calculation: CalculationWatch;
  #isWriting = false;

  constructor(
    private readonly grid: Grid,
    private readonly host: Host,
  ) {
    this.#calculation = new CalculationWatch(grid.api);
  }

  async describe(): Promise<WorkbookInfo> {
    await this.#calculation.settled();
    const { workbook } = this.grid;
    const origin = workbook.getCustomMetadata() as FileOrigin | undefined;
    return {
      name: workbook.getName(),
      date1904: origin?.date1904 ?? false,
      externalLinks: origin?.externalLinks ?? [],
      sheets: workbook.getSheets().map((sheet) => this.#sheetInfo(sheet)),
      tables: workbook.getSheets().flatMap((sheet) => tablesOf(sheet)),
      names: this.#names(),
      activeSheet: workbook.getActiveSheet().getSheetName(),
    };
  }

  async read(areas: readonly Area[], options: ReadOptions = {}): Promise<Block[]> {
    await this.#calculation.settled();
    const total = areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0);
    let done = 0;
    return areas.map((area) => {
      if (options.signal?.aborted === true) throw cancelled();
      const block = this.#block(area);
      done += area.rows * area.columns;
      options.onProgress?.(done, total);
      return block;
    });
  }

  async spills(cells: readonly CellAddress[]): Promise<(Area | undefined)[]> {
    await this.#calculation.settled();
    return cells.map(({ sheet, row, column }) => {
      const area = this.grid.spill(this.grid.sheet(sheet), row, column);
      return area && { sheet, ...area };
    });
  }

  /** The grid calculates by itself: its values are live. */
  async recompute(): Promise<RecomputedCell[] | undefined> {
    return undefined;
  }

  async write(changes: readonly CellChange[]): Promise<void> {
    const bySheet = new Map<string, CellChange[]>();
    for (const change of changes) bySheet.set(change.sheet, [...(bySheet.get(change.sheet) ?? []), change]);
    const sheets = [...bySheet].map(([name, list]) => ({ sheet: this.grid.sheet(name), list }));
    for (const { sheet } of sheets) refuseProtected(sheet);
    this.#quietly(() => {
      for (const { sheet, list } of sheets) this.#writeCells(sheet, list);
    });
  }

  async addSheets(drafts: readonly SheetDraft[]): Promise<void> {
    checkNewSheets(
      drafts,
      this.grid.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    );
    this.#quietly(() => this.#insert(drafts));
  }

  async replaceSheet(draft: SheetDraft): Promise<void> {
    const old = this.grid.findSheet(draft.name);
    if (old === undefined) return this.addSheets([draft]);
    const index = old.getIndex();
    const inFront = this.grid.workbook.getActiveSheet().getSheetId();
    this.#quietly(() => {
      // The last sheet of a workbook cannot be removed, so the old one goes when the new one is there.
      for (const { id } of old.getSubTableInfos())
        this.grid.run('sheet.mutation.delete-table', old, { tableId: id });
      old.setName(`${draft.name.slice(0, 20)} (${this.grid.newId().slice(0, 8)})`);
      this.grid.insert(
        gridSheetOf(draft, () => this.grid.newId()),
        index,
      );
      this.grid.remove(old);
      const front = this.grid.workbook.getSheetBySheetId(inFront) ?? this.grid.sheet(draft.name);
      front.activate();
    });
  }

  async removeSheet(name: string): Promise<void> {
    const sheet = this.grid.findSheet(name);
    if (sheet !== undefined) this.#quietly(() => this.grid.remove(sheet));
  }

  async select(cell: CellAddress): Promise<void> {
    const sheet = this.grid.sheet(cell.sheet);
    if (sheet.isSheetHidden()) sheet.showSheet();
    sheet.activate();
    const range = sheet.getRange(cell.row, cell.column, 1, 1);
    this.grid.workbook.setActiveRange(range);
    // Only a grid on a screen can scroll.
    if ('scrollToCell' in sheet) {
      (sheet as ScrollingSheet).scrollToCell(
        Math.max(0, cell.row - ROWS_ABOVE),
        Math.max(0, cell.column - 1),
      );
    }
  }

  async selection(): Promise<CellAddress> {
    return this.#selected();
  }

  async highlight(marks: readonly Highlight[]): Promise<void> {
    await this.clearHighlight();
    this.#quietly(() => {
      for (const { sheet: name, severity, ranges } of grouped(marks)) {
        const sheet = this.grid.findSheet(name);
        if (sheet === undefined) continue;
        const rule = highlightRule('=TRUE', markLooks[severity]);
        this.grid.run('sheet.mutation.add-conditional-rule', sheet, {
          rule: { cfId: `${MARK}${this.grid.newId()}`, ranges, stopIfTrue: false, rule },
        });
      }
    });
  }

  async clearHighlight(): Promise<void> {
    this.#quietly(() => {
      for (const sheet of this.grid.workbook.getSheets()) {
        for (const { cfId } of sheet.getConditionalFormattingRules().filter(isMark)) {
          this.grid.run('sheet.mutation.delete-conditional-rule', sheet, { cfId });
        }
      }
    });
  }

  async onSelectionChanged(listener: (cell: CellAddress) => void): Promise<() => void> {
    const listening = this.grid.api.onCommandExecuted(({ id }) => {
      // A workbook that is being closed takes its selection back.
      if (SELECTS.has(id) && this.grid.hasWorkbook) listener(this.#selected());
    });
    return () => listening.dispose();
  }

  async onChanged(listener: () => void): Promise<() => void> {
    const listening = this.grid.api.onCommandExecuted((command, options) => {
      if (!this.#isWriting && isEdit(command, options)) listener();
    });
    return () => listening.dispose();
  }

  openAsNew(drafts: readonly SheetDraft[]): Promise<void> {
    return this.host.openAsNew(drafts);
  }

  async diagnostics(): Promise<Record<string, string>> {
    return this.host.diagnostics();
  }

  #selected(): CellAddress {
    const { workbook } = this.grid;
    return addressOf(workbook.getActiveSheet(), workbook.getActiveRange()?.getRange());
  }

  /** What we do ourselves is no change of the user's. */
  #quietly(work: () => void): void {
    this.#isWriting = true;
    try {
      work();
    } finally {
      this.#isWriting = false;
    }
  }

  #insert(drafts: readonly SheetDraft[], index?: number): void {
    const { workbook } = this.grid;
    const tables = workbook.getSheets().flatMap((sheet) => sheet.getSubTableInfos());
    const taken = [...tables.map(({ name }) => name), ...this.#names().map(({ name }) => name)];
    for (const draft of withFreeTableNames(drafts, taken)) {
      this.grid.insert(
        gridSheetOf(draft, () => this.grid.newId()),
        index,
      );
    }
  }

  #sheetInfo(sheet: FWorksheet): SheetInfo {
    const name = sheet.getSheetName();
    const origin = originOf(sheet);
    const { rowData, columnData } = modelOf(sheet).getSnapshot();
    return {
      name,
      visibility: sheet.isSheetHidden() ? (origin.veryHidden === true ? 'veryHidden' : 'hidden') : 'visible',
      used: this.#used(sheet),
      hiddenRows: hiddenOf(rowData),
      hiddenColumns: hiddenOf(columnData),
      merged: modelOf(sheet)
        .getMergeData()
        .map((range) => areaOf(name, range)),
      isProtected: isProtected(sheet),
    };
  }

  #used(sheet: FWorksheet): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.grid.eachFilled(sheet, (row, column) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    if (bottom < 0) return undefined;
    return areaOf(sheet.getSheetName(), {
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    });
  }

  #names(): DefinedName[] {
    const { workbook } = this.grid;
    return workbook.getDefinedNames().map((defined) => {
      const sheetId = defined.getLocalSheetId();
      const sheet =
        sheetId === undefined || sheetId === WHOLE_WORKBOOK ? null : workbook.getSheetBySheetId(sheetId);
      return {
        name: defined.getName(),
        sheet: sheet?.getSheetName(),
        refersTo: defined.getFormulaOrRefString().replace(/^=/, ''),
      };
    });
  }

  #block(area: Area): Block {
    const sheet = this.grid.sheet(area.sheet);
    const cells = <T>(read: (row: number, column: number) => T): T[][] =>
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_, column) => read(area.row + row, area.column + column)),
      );
    return {
      area,
      values: cells((row, column) => cellValueOf(this.grid.shown(sheet, row, column))),
      formulas: cells((row, column) => this.grid.formula(sheet, row, column)),
      formats: cells((row, column) => this.grid.format(sheet, row, column)),
    };
  }

  #writeCells(sheet: FWorksheet, changes: readonly CellChange[]): void {
    const value: Record<number, Record<number, ICellData>> = {};
    for (const change of changes) (value[change.row] ??= {})[change.column] = changedCell(change);
    // The range only satisfies the command; what is written is what `value` names.
    this.grid.run('sheet.command.set-range-values', sheet, { value, range: rangeOf(FIRST_CELL) });
    for (const { row, column, note } of changes) {
      if (note !== undefined) this.grid.setNote(sheet, row, column, note);
    }
  }
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

interface ScrollingSheet {
  scrollToCell(row: number, column: number): void;
}

/** Rows that stay in view above a cell that was jumped to. */
const ROWS_ABOVE = 4;
const SELECTS = new Set(['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active']);

function changedCell({ content, format }: CellChange): ICellData {
  const cell =
    'formula' in content ? formulaCellOf(content.formula, content.computed) : cellDataOf(content.value);
  const style: IStyleData | undefined = format === undefined ? undefined : { n: { pattern: format } };
  return style === undefined ? cell : { ...cell, s: style };
}

function isProtected(sheet: FWorksheet): boolean {
  return originOf(sheet).isProtected === true || sheet.getWorksheetPermission().isProtected();
}

function refuseProtected(sheet: FWorksheet): void {
  if (!isProtected(sheet)) return;
  const name = sheet.getSheetName();
  throw protectedSheet(name);
}

function tablesOf(sheet: FWorksheet): TableInfo[] {
  const name = sheet.getSheetName();
  const withTotal = originOf(sheet).tablesWithTotalRow ?? [];
  return sheet.getSubTableInfos().map((table) => {
    const hasTotalRow = withTotal.includes(table.id);
    const { rows, ...area } = areaOf(name, table.range);
    return {
      name: table.name,
      sheet: name,
      area: { ...area, rows: hasTotalRow ? rows + 1 : rows },
      columns: table.columns.map(({ displayName }) => displayName),
      hasHeadingRow: true,
      hasTotalRow,
    };
  });
}

/** The marks that look alike, a group for each sheet and severity: one conditional format for each. */
function grouped(marks: readonly Highlight[]) {
  const groups = new Map<string, { sheet: string; severity: Highlight['severity']; ranges: IRange[] }>();
  for (const { sheet, severity, row, column } of marks) {
    const key = `${severity}|${sheet}`;
    const group = groups.get(key) ?? { sheet, severity, ranges: [] };
    group.ranges.push({ startRow: row, startColumn: column, endRow: row, endColumn: column });
    groups.set(key, group);
  }
  return groups.values();
}

function hiddenOf(lines: Readonly<Record<number, { readonly hd?: number } | undefined>>): number[] {
  return Object.entries(lines)
    .filter(([, line]) => line?.hd === 1)
    .map(([index]) => Number(index))
    .sort((a, b) => a - b);
}

function areaOf(sheet: string, { startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    sheet,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function addressOf(sheet: FWorksheet, range: IRange | undefined): CellAddress {
  return { sheet: sheet.getSheetName(), row: range?.startRow ?? 0, column: range?.startColumn ?? 0 };
}
