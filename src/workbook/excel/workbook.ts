import { a1, type Area, type CellAddress, parseA1Area } from '../address';
import type { SheetDraft } from '../draft';
import { withLongLists } from '../long-lists';
import {
  type Block,
  type CellChange,
  type Highlight,
  type LiveWorkbookPort,
  type ReadOptions,
  type RecomputedCell,
  type WorkbookInfo,
  WorkbookProblem,
} from '../port';
import { checkNewSheets, sameSheet } from '../sheet-name';
import { withFreeTableNames } from '../table-names';
import { dateSystemProbe, describeWorkbook } from './describe';
import { putSheet } from './draft-sheet';
import type { ExcelHost } from './host';
import { putMarks, removeMarks } from './marks';
import { cancelled, missingSheet, protectedSheet, unsupported } from '../refusals';
import { asProblem } from './problems';
import { CELLS_PER_EXCHANGE, exchanges, joined, readAreas, readSpills, sizeOf } from './read';
import { isReplacementLeft, repairReplacements, replaceSheet } from './replace';
import { CHANGES_PER_EXCHANGE, checkWritable, in1904System, putChanges } from './write';

/** The workbook that is open in Excel. */
export class ExcelWorkbook implements LiveWorkbookPort {
  #date1904: boolean | undefined;

  constructor(private readonly host: ExcelHost) {}

  describe(): Promise<WorkbookInfo> {
    return this.#run(async (context) => {
      const found = await describeWorkbook(context, this.host.supports);
      this.#date1904 = found.date1904;
      if (!isReplacementLeft(found.sheets)) return found;
      await this.#withoutEvents(context, () => repairReplacements(context));
      return describeWorkbook(context, this.host.supports);
    });
  }

  async read(areas: readonly Area[], options: ReadOptions = {}): Promise<Block[]> {
    throwIfAborted(options.signal);
    if (areas.length === 0) return [];
    const date1904 = await this.#usesDate1904();
    const total = areas.reduce((sum, area) => sum + sizeOf(area), 0);
    const bands: Block[] = [];
    let done = 0;
    for (const group of exchanges(areas, CELLS_PER_EXCHANGE)) {
      throwIfAborted(options.signal);
      bands.push(...(await this.#readGroup(group, date1904)));
      done += group.reduce((sum, area) => sum + sizeOf(area), 0);
      options.onProgress?.(done, total);
    }
    return joined(areas, bands);
  }

  async spills(cells: readonly CellAddress[]): Promise<(Area | undefined)[]> {
    if (!this.host.supports('1.12')) return cells.map(() => undefined);
    const found: (Area | undefined)[] = [];
    for (let from = 0; from < cells.length; from += CHANGES_PER_EXCHANGE) {
      const step = cells.slice(from, from + CHANGES_PER_EXCHANGE);
      found.push(...(await this.#run((context) => readSpills(context, step))));
    }
    return found;
  }

  /** Excel calculates by itself. */
  recompute(): Promise<RecomputedCell[] | undefined> {
    return Promise.resolve(undefined);
  }

  async write(changes: readonly CellChange[]): Promise<void> {
    if (changes.length === 0) return;
    const date1904 = await this.#usesDate1904();
    await this.#run((context) => checkWritable(context, changes));
    for (let from = 0; from < changes.length; from += CHANGES_PER_EXCHANGE) {
      const given = changes.slice(from, from + CHANGES_PER_EXCHANGE);
      const step = date1904 ? await this.#run((context) => in1904System(context, given)) : given;
      await this.#silently((context) => putChanges(context, step, this.host.supports));
    }
  }

  async addSheets(drafts: readonly SheetDraft[]): Promise<void> {
    const { sheets, tables, names, date1904 } = await this.describe();
    const present = sheets.map(({ name }) => name);
    checkNewSheets(drafts, present);
    const listed = withLongLists(drafts, present);
    const taken = [...tables, ...names].map(({ name }) => name);
    const made = [...listed.lists, ...withFreeTableNames(listed.drafts, taken)];
    try {
      await this.#silently((context) => {
        for (const draft of made) putSheet(context, draft, date1904, this.host.supports);
      });
    } catch (error) {
      await this.#removeAdded(made);
      throw error;
    }
  }

  async replaceSheet(draft: SheetDraft): Promise<void> {
    const { sheets, date1904 } = await this.describe();
    const present = sheets.find(({ name }) => sameSheet(name, draft.name));
    if (present === undefined) return this.addSheets([draft]);
    try {
      await this.#run((context) =>
        this.#withoutEvents(context, () =>
          replaceSheet(context, present.name, draft, date1904, this.host.supports),
        ),
      );
    } catch (error) {
      await this.#run(repairReplacements).catch(() => undefined);
      throw error;
    }
  }

  removeSheet(name: string): Promise<void> {
    return this.#silently((context) => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
    });
  }

  select({ sheet, row, column }: CellAddress): Promise<void> {
    return this.#run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load('visibility');
      await context.sync();
      if (worksheet.isNullObject) throw missingSheet(sheet);
      if (worksheet.visibility !== 'Visible') {
        throw unsupported(
          {
            en: `The sheet “${sheet}” is hidden: show it to see the cell.`,
            de: `Das Blatt „${sheet}“ ist ausgeblendet: bitte einblenden, um die Zelle zu sehen.`,
            ja: `シート「${sheet}」は非表示です。セルを見るには再表示してください。`,
          },
          { sheet },
        );
      }
      worksheet.activate();
      worksheet.getRange(a1({ row, column })).select();
      await context.sync();
    });
  }

  selection(): Promise<CellAddress> {
    return this.#run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('rowIndex,columnIndex,worksheet/name');
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    });
  }

  async highlight(marks: readonly Highlight[]): Promise<void> {
    const locked = await this.#run(async (context) => {
      const worksheets = await this.#clearMarks(context);
      const bySheet = worksheets.map((sheet) => ({
        sheet,
        marks: marks.filter((mark) => sameSheet(mark.sheet, sheet.name)),
      }));
      for (const { sheet, marks: own } of bySheet)
        if (!sheet.protection.protected) putMarks(sheet, own, this.host.supports);
      await context.sync();
      return bySheet.find(({ sheet, marks: own }) => sheet.protection.protected && own.length > 0)?.sheet
        .name;
    });
    if (locked !== undefined) throw protectedSheet(locked);
  }

  async clearHighlight(): Promise<void> {
    await this.#run((context) => this.#clearMarks(context));
  }

  async onSelectionChanged(listener: (cell: CellAddress) => void): Promise<() => void> {
    if (!this.host.supports('1.9')) return () => undefined;
    return this.#listen((context, isHeard) =>
      context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const area = parseA1Area(address.split(',')[0] ?? '');
        if (area === undefined || !isHeard()) return;
        const sheet = await this.#sheetName(worksheetId);
        if (isHeard()) listener({ sheet, row: area.row, column: area.column });
      }),
    );
  }

  async onChanged(listener: () => void): Promise<() => void> {
    if (!this.host.supports('1.9')) return () => undefined;
    return this.#listen((context, isHeard) =>
      context.workbook.worksheets.onChanged.add(({ triggerSource }) => {
        if (triggerSource !== 'ThisLocalAddin' && isHeard()) listener();
        return Promise.resolve();
      }),
    );
  }

  async openAsNew(drafts: readonly SheetDraft[]): Promise<void> {
    const file = await this.host.writeFile(drafts);
    await this.host.createWorkbook(file).catch((error: unknown) => {
      throw asProblem(error);
    });
  }

  diagnostics(): Promise<Record<string, string>> {
    return Promise.resolve({ ...this.host.diagnostics() });
  }

  /** An answer too large for one exchange is asked for in halves. */
  async #readGroup(areas: readonly Area[], date1904: boolean): Promise<Block[]> {
    try {
      return await this.#run((context) => readAreas(context, areas, date1904));
    } catch (error) {
      const cells = areas.reduce((sum, area) => sum + sizeOf(area), 0);
      const isDivisible = error instanceof WorkbookProblem && error.reason === 'tooLarge' && cells > 1_000;
      if (!isDivisible) throw error;
      const halves = exchanges(areas, Math.ceil(cells / 2));
      const bands: Block[] = [];
      for (const half of halves) bands.push(...(await this.#readGroup(half, date1904)));
      return joined(areas, bands);
    }
  }

  async #usesDate1904(): Promise<boolean> {
    this.#date1904 ??= await this.#run(async (context) => {
      const answer = dateSystemProbe(context);
      await context.sync();
      return answer();
    });
    return this.#date1904;
  }

  /** What a failed insertion left behind is taken away, so that it can simply be tried again. */
  async #removeAdded(drafts: readonly SheetDraft[]): Promise<void> {
    await this.#silently((context) => {
      for (const { name } of drafts) context.workbook.worksheets.getItemOrNullObject(name).delete();
    }).catch(() => undefined);
  }

  /** @returns the sheets, their names and protection loaded */
  async #clearMarks(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    await removeMarks(
      context,
      worksheets.items.filter(({ protection }) => !protection.protected),
    );
    return worksheets.items;
  }

  #sheetName(id: string): Promise<string> {
    return this.#run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
  }

  /** @returns what ends the listening: at once for the listener, in Excel with the next exchange */
  async #listen(
    add: (context: Excel.RequestContext, isHeard: () => boolean) => OfficeExtension.EventHandlerResult<never>,
  ): Promise<() => void> {
    let isHeard = true;
    const handler = await this.#run(async (context) => {
      const result = add(context, () => isHeard);
      await context.sync();
      return result;
    });
    return () => {
      isHeard = false;
      handler.remove();
      void handler.context.sync().catch(() => undefined);
    };
  }

  /** One batch with one exchange, which raises no events of ours. */
  #silently(put: (context: Excel.RequestContext) => void): Promise<void> {
    return this.#run((context) =>
      this.#withoutEvents(context, async () => {
        put(context);
        await context.sync();
      }),
    );
  }

  async #withoutEvents(context: Excel.RequestContext, action: () => Promise<void>): Promise<void> {
    const canBeSilent = this.host.supports('1.8');
    if (canBeSilent) context.runtime.enableEvents = false;
    try {
      await action();
    } finally {
      if (canBeSilent) {
        context.runtime.enableEvents = true;
        await context.sync();
      }
    }
  }

  async #run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await this.host.run(batch);
    } catch (error) {
      throw asProblem(error);
    }
  }
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw cancelled();
}
