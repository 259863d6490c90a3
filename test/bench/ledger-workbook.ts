import ExcelJS from 'exceljs';
import { ledger } from './array-cases';

type Entry = readonly [date: number, kind: string, hours: number, reference: string];

/** A ledger as it should be: slots in whole hours, every entry with a reference of its own. */
export function rightLedger(rows: number): Entry[] {
  return ledger(rows).map(([date, kind, hours], row) => [
    date,
    kind,
    Math.ceil(hours),
    `R-${String(row + 1)}`,
  ]);
}

/** A ledger with something wrong in nearly every row: slots in part hours, entries entered several times. */
export function wrongLedger(rows: number): Entry[] {
  return ledger(rows).map(([date, kind, hours]) => [date, kind, hours, 'R']);
}

/** A submitted quota scorecard with that ledger and two formulas over it, as another program writes it. */
export async function ledgerWorkbook(rows: readonly Entry[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Quota');
  const overLedger = (name: string) => ({
    formula: `_xldudf_${name}("d",A10:C${String(9 + rows.length)})`,
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
  sheet.addRows(
    rows.map(([date, kind, hours, reference]) => [date, kind, hours, null, null, reference, null]),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
