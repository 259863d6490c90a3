import type { LiveWorkbookPort, WorkbookPort } from '../../../src/workbook/port';
import { parseA1 } from '../../../src/workbook/address';
import type { SheetDraft } from '../../../src/workbook/draft';
import { describeLivePortContract, describePortContract } from '../port-contract';
import { type HeadlessGrid, headlessGrid } from './headless';

const opened = new Map<WorkbookPort, HeadlessGrid>();

async function open(drafts: readonly SheetDraft[]): Promise<LiveWorkbookPort> {
  const made = await headlessGrid(drafts);
  opened.set(made.port, made);
  return made.port;
}

async function close(): Promise<void> {
  for (const { univer } of opened.values()) univer.dispose();
  opened.clear();
}

function gridOf(port: WorkbookPort): HeadlessGrid['grid'] {
  return (opened.get(port) as HeadlessGrid).grid;
}

const host = {
  open,
  close,
  protect: async (port: WorkbookPort, sheet: string) => {
    await gridOf(port).sheet(sheet).getWorksheetPermission().protect();
  },
};

describePortContract('The workbench', host);
describeLivePortContract('The workbench', {
  ...host,
  typeInto: async (port, sheet, cell, value) => {
    const { row, column } = parseA1(cell) as { row: number; column: number };
    gridOf(port).sheet(sheet).getRange(row, column).setValue(value);
  },
  conditionalFormats: async (port, sheet) =>
    gridOf(port)
      .sheet(sheet)
      .getConditionalFormattingRules()
      .map((rule) => JSON.stringify(rule)),
});
