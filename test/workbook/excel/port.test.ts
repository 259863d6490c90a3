import { a1Area, parseA1 } from '../../../src/workbook/address';
import type { SheetDraft } from '../../../src/workbook/draft';
import { officeHost } from '../../../src/workbook/excel/host';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import type { LiveWorkbookPort } from '../../../src/workbook/port';
import { type Calculate, type MemorySheet, MemoryWorkbook } from '../../support/memory-workbook';
import { loadOffice } from '../../support/office-host';
import { describeLivePortContract, describePortContract } from '../port-contract';

const office = loadOffice();

/** The few formulas of the contract suite. */
const calculate: Calculate = (formula, { sheet, row, column }) => {
  if (formula === '=1+1') return 2;
  if (formula === '=SLA.CREDIT(1000000,0.05,10)') return 5000;
  if (formula === '=[@Hours]*2') return Number(sheet.cell(row, column - 1).value) * 2;
  return 7;
};

const workbooks = new WeakMap<LiveWorkbookPort, MemoryWorkbook>();

/** A workbook that begins with one sheet, as Excel's do; it goes once the drafts are there. */
async function open(drafts: readonly SheetDraft[]): Promise<ExcelWorkbook> {
  const workbook = new MemoryWorkbook(calculate, 'Temporary');
  office.use(workbook);
  const port = new ExcelWorkbook(officeHost(office, () => Promise.resolve('UEsD')));
  await port.addSheets(drafts);
  await port.removeSheet('Temporary');
  workbook.active = { sheet: workbook.Worksheets.Items[0], row: 0, column: 0 };
  workbooks.set(port, workbook);
  return port;
}

function sheetOf(port: LiveWorkbookPort, name: string): MemorySheet {
  return (workbooks.get(port) as MemoryWorkbook).Worksheets.GetItem(name);
}

describePortContract('Excel', {
  open,
  protect: (port, name) => {
    sheetOf(port as LiveWorkbookPort, name).Protection.Protected = true;
    return Promise.resolve();
  },
});

describeLivePortContract('Excel', {
  open,
  typeInto: (port, name, cell, value) => {
    const sheet = sheetOf(port, name);
    const { row, column } = parseA1(cell) ?? { row: 0, column: 0 };
    sheet.type(row, column, value);
    (workbooks.get(port) as MemoryWorkbook).changed(sheet, cell, 'Unknown');
    return Promise.resolve();
  },
  conditionalFormats: (port, name) =>
    Promise.resolve(
      sheetOf(port, name).formats.map(
        ({ areas, Custom }) => `${areas.map(a1Area).join()} ${Custom.Rule.Formula}`,
      ),
    ),
});
