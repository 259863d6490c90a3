import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Area, CellAddress } from '../../../src/workbook/address';
import type { SheetDraft } from '../../../src/workbook/draft';
import type {
  Block,
  CellChange,
  ReadOptions,
  RecomputedCell,
  WorkbookPort,
} from '../../../src/workbook/port';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { describePortContract } from '../port-contract';

/** Adds up `1+1` and nothing else: the port's part of recomputing is handing on. */
async function recompute(workbook: Pick<WorkbookPort, 'describe' | 'read'>): Promise<RecomputedCell[]> {
  const { sheets } = await workbook.describe();
  const blocks = await workbook.read(sheets.flatMap(({ used }) => used ?? []));
  return blocks.flatMap(formulaCells);
}

function formulaCells({ area, formulas, values }: Block): RecomputedCell[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, right) => {
      if (formula === undefined) return [];
      const stored = values[down]?.[right] ?? null;
      return [
        {
          sheet: area.sheet,
          row: area.row + down,
          column: area.column + right,
          formula,
          stored,
          recomputed: 2,
        },
      ];
    }),
  );
}

const options = { name: 'contract.xlsx', recompute };

async function written(drafts: readonly SheetDraft[]): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.blank(options);
  await workbook.addSheets(drafts);
  return workbook;
}

/** Saves and opens the file after every change, so that the suite sees what the file holds. */
class Resaved implements WorkbookPort {
  constructor(private workbook: XlsxWorkbook) {}

  describe = () => this.workbook.describe();
  read = (areas: readonly Area[], how?: ReadOptions) => this.workbook.read(areas, how);
  spills = (cells: readonly CellAddress[]) => this.workbook.spills(cells);
  recompute = () => this.workbook.recompute();
  write = (changes: readonly CellChange[]) => this.#after(this.workbook.write(changes));
  addSheets = (drafts: readonly SheetDraft[]) => this.#after(this.workbook.addSheets(drafts));
  replaceSheet = (draft: SheetDraft) => this.#after(this.workbook.replaceSheet(draft));
  removeSheet = (name: string) => this.#after(this.workbook.removeSheet(name));

  async #after(change: Promise<void>): Promise<void> {
    await change;
    this.reopen(this.workbook.save());
  }

  reopen(bytes: Uint8Array): void {
    this.workbook = XlsxWorkbook.open(bytes, options);
  }

  save(): Uint8Array {
    return this.workbook.save();
  }
}

/** As Excel marks a protected sheet; the suite protects the first. */
function protectFirst(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[name] as Uint8Array);
  return zipSync({
    ...parts,
    [name]: strToU8(xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>')),
  });
}

describePortContract('The .xlsx file in memory', { open: written });

describePortContract('The .xlsx file, saved and opened again', {
  open: async (drafts) => new Resaved(XlsxWorkbook.open((await written(drafts)).save(), options)),
  protect: async (port) => (port as Resaved).reopen(protectFirst((port as Resaved).save())),
});
