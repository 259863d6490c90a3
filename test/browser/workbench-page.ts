import type { IWorkbookData } from '@univerjs/core';
import { readFileSync } from 'node:fs';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import type { CellValue } from '../../src/domain/cell';
import { a1, type CellAddress, parseA1Area } from '../../src/workbook/address';
import type { LiveWorkbookPort, WorkbookInfo } from '../../src/workbook/port';
import { eventually, openWorkbench } from './page';
import { type WorkbookState, workbookState } from './workbook-state';

type WorkbenchWindow = typeof globalThis & {
  contractScorecard: { port: LiveWorkbookPort; snapshot: () => IWorkbookData };
};

/** The cells of an area as they come out of the page: an error is an object with its code. */
export type ShownValue = Exclude<CellValue, Error> | { readonly code: string };

/** The workbench in a browser's tab, driven as a user drives it; the port only looks. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    /** Exceptions, console errors and failed requests so far. */
    readonly problems: readonly string[],
    /** Hosts asked for anything, other than the workbench's own. */
    readonly strangers: readonly string[],
  ) {}

  /** A new tab with the samples open and the grid taking keys. */
  static async open(
    browser: Browser,
    options: Parameters<typeof openWorkbench>[1] = {},
  ): Promise<WorkbenchPage> {
    const { page, problems, strangers } = await openWorkbench(browser, options);
    await page.waitForFunction(() => 'contractScorecard' in window, undefined, { timeout: 60_000 });
    await page.waitForSelector('canvas');
    return new WorkbenchPage(page, problems, strangers);
  }

  get pane(): Locator {
    return this.page.locator('[data-pane]');
  }

  /** The pane's tab of that name, brought to the front. */
  async tab(name: string): Promise<Locator> {
    await this.pane.getByRole('tab', { name, exact: true }).click();
    const panel = this.pane.getByRole('tabpanel', { name, exact: true });
    await panel.waitFor();
    return panel;
  }

  /** Chooses a file in the page's own file chooser, and waits until its workbook is in front. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const file = { name, mimeType, buffer: Buffer.from(bytes) };
    await this.page.locator('input[type="file"]').setInputFiles(file);
    await eventually(async () => expect((await this.describe()).name).toBe(name));
  }

  /** The bytes that “Save as .xlsx” hands to the browser. */
  async save(): Promise<Uint8Array> {
    return this.downloaded(() => this.page.getByRole('button', { name: saveButton }).click());
  }

  /** What the browser is given to save while something is done. */
  async downloaded(work: () => Promise<void>): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), work()]);
    return bytesOf(download);
  }

  describe(): Promise<WorkbookInfo> {
    return this.page.evaluate(() => (window as unknown as WorkbenchWindow).contractScorecard.port.describe());
  }

  async sheetNames(): Promise<string[]> {
    return (await this.describe()).sheets.map(({ name }) => name);
  }

  /** Everything the spreadsheet holds, as it keeps it. */
  snapshot(): Promise<IWorkbookData> {
    return this.page.evaluate(() => (window as unknown as WorkbenchWindow).contractScorecard.snapshot());
  }

  /** The same, to be compared. */
  async state(): Promise<WorkbookState> {
    return workbookState(await this.snapshot());
  }

  /** @param area such as `A1:B3` */
  async values(sheet: string, area: string): Promise<ShownValue[][]> {
    return (await this.#read(sheet, area)).values as ShownValue[][];
  }

  async value(sheet: string, cell: string): Promise<ShownValue> {
    return (await this.values(sheet, cell))[0]?.[0] ?? null;
  }

  async formula(sheet: string, cell: string): Promise<string | undefined> {
    return (await this.#read(sheet, cell)).formulas[0]?.[0];
  }

  /** Every formula of the workbook with the value that its cell shows, by cell such as `Terms!B4`. */
  async formulas(): Promise<{ cell: string; formula: string; value: ShownValue }[]> {
    return (await this.cells()).flatMap(({ formula, ...rest }) =>
      formula === undefined ? [] : [{ ...rest, formula }],
    );
  }

  /** Every filled cell of the workbook. */
  async cells(): Promise<{ cell: string; formula: string | undefined; value: ShownValue }[]> {
    const blocks = await this.page.evaluate(async () => {
      const { port } = (window as unknown as WorkbenchWindow).contractScorecard;
      return port.read((await port.describe()).sheets.flatMap(({ used }) => used ?? []));
    });
    return blocks.flatMap(({ area, values, formulas }) =>
      values.flatMap((line, down) =>
        line.map((value, right) => ({
          cell: `${area.sheet}!${a1({ row: area.row + down, column: area.column + right })}`,
          formula: formulas[down]?.[right] ?? undefined,
          value: value as ShownValue,
        })),
      ),
    );
  }

  async #read(sheet: string, text: string) {
    const area = { sheet, rows: 1, columns: 1, row: 0, column: 0, ...parseA1Area(text) };
    const [block] = await this.page.evaluate(
      (wanted) => (window as unknown as WorkbenchWindow).contractScorecard.port.read([wanted]),
      area,
    );
    if (block === undefined) throw new Error(`Nothing was read of ${sheet}!${text}.`);
    return block;
  }

  /** Where the grid's selection is, such as `Terms!B4`. */
  async selection(): Promise<string> {
    const cell = await this.#selected();
    return `${cell.sheet}!${a1(cell)}`;
  }

  #selected(): Promise<CellAddress> {
    return this.page.evaluate(() =>
      (window as unknown as WorkbenchWindow).contractScorecard.port.selection(),
    );
  }

  async select(sheet: string, cell: string): Promise<void> {
    const address: CellAddress = { sheet, row: 0, column: 0, ...parseA1Area(cell) };
    await this.page.evaluate(
      (place) => (window as unknown as WorkbenchWindow).contractScorecard.port.select(place),
      address,
    );
  }

  /** Into the cells by F6, as from anywhere on the page. */
  async focusCells(): Promise<void> {
    for (let presses = 0; presses < 3 && !(await this.#isInCells()); presses += 1) {
      await this.page.keyboard.press('F6');
    }
    expect(await this.#isInCells()).toBe(true);
  }

  #isInCells(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement?.closest('main') !== null);
  }

  /** To a cell by keys alone: from sheet to sheet, then along the column and the row. */
  async walkTo(sheet: string, cell: string): Promise<void> {
    await this.focusCells();
    const inFront = (await this.#selected()).sheet;
    if (inFront !== sheet) {
      const sheets = (await this.describe()).sheets.filter(({ visibility }) => visibility === 'visible');
      const placeOf = (wanted: string) => sheets.findIndex(({ name }) => name === wanted);
      await this.#press(placeOf(sheet) - placeOf(inFront), 'Control+PageUp', 'Control+PageDown');
    }
    const { row, column } = await this.#selected();
    const to = { row: 0, column: 0, ...parseA1Area(cell) };
    await this.#press(to.row - row, 'ArrowUp', 'ArrowDown');
    await this.#press(to.column - column, 'ArrowLeft', 'ArrowRight');
    expect(await this.selection()).toBe(`${sheet}!${cell}`);
  }

  async #press(steps: number, back: string, on: string): Promise<void> {
    for (let pressed = 0; pressed < Math.abs(steps); pressed += 1) {
      await this.page.keyboard.press(steps < 0 ? back : on);
    }
  }

  /** Types into a cell as a user does, and waits until the cell has a value. */
  async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.select(sheet, cell);
    await this.focusCells();
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.keyboard.press('Enter');
    await eventually(async () => expect(await this.value(sheet, cell)).not.toBeNull());
  }

  /** An empty sheet in front, to type into. */
  async addEmptySheet(name: string): Promise<void> {
    await this.page.evaluate(async (wanted) => {
      const { port } = (window as unknown as WorkbenchWindow).contractScorecard;
      const nothing = { cells: [], tables: [], columnWidths: [30], validations: [], conditionalFormats: [] };
      await port.addSheets([{ name: wanted, ...nothing }]);
      await port.select({ sheet: wanted, row: 0, column: 0 });
    }, name);
  }

  async removeSheet(name: string): Promise<void> {
    await this.page.evaluate(
      (wanted) => (window as unknown as WorkbenchWindow).contractScorecard.port.removeSheet(wanted),
      name,
    );
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

const saveButton = /^(Save as \.xlsx|Als \.xlsx speichern|\.xlsx として保存)$/;

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
