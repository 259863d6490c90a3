import ExcelJS from 'exceljs';
import type { ledger } from './array-cases';

/** A submitted quota scorecard with a ledger of that many rows and two formulas over it, as another program writes it. */
export async function ledgerWorkbook(rows: ReturnType<typeof ledger>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Quota');
  const overLedger = (name: string) => ({
    formula: `_xldudf_${name}("d",A10:C${String(9 + rows.length)})`,
    result: 0,
  });
  const header = [
    ['Package', 'd'],
    ['Contract year start', 44562],
    ['Day rate', 610],
    ['Hourly rate', 76.25],
    ['Fee per month', 2440],
    ['Hours remaining', overLedger('QUOTA_REMAINING')],
    ['Overage', overLedger('QUOTA_OVERAGE')],
  ];
  sheet.addRows(header);
  sheet.addRow([]);
  sheet.addRow(['Date', 'Kind', 'Hours', 'Slot agreed on', 'Travel', 'Reference', 'Note']);
  sheet.addRows(rows.map(([date, kind, hours]) => [date, kind, hours, null, null, 'R', null]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
