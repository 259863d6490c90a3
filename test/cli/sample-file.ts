import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';

/** A workbook of two fees with a credit each; the second credit is stored wrong. */
export async function sampleFile(): Promise<string> {
  const workbook = XlsxWorkbook.blank({ name: 'fees.xlsx' });
  await workbook.addSheets([
    {
      name: 'Fees 2022',
      cells: [
        { row: 0, column: 0, value: 'Fee' },
        { row: 0, column: 1, value: 'Credit' },
        { row: 1, column: 0, value: 1000 },
        { row: 1, column: 1, value: 50, formula: '=SLA.CREDIT([@Fee],0.05,1)' },
        { row: 2, column: 0, value: 2000 },
        { row: 2, column: 1, value: 99, formula: '=SLA.CREDIT([@Fee],0.05,1)' },
        { row: 4, column: 0, value: 0, formula: '=SLA.CREDIT("x",0.05,1)' },
      ],
      tables: [
        {
          name: 'Fees',
          row: 0,
          column: 0,
          rows: 2,
          columns: [{ heading: 'Fee' }, { heading: 'Credit', formula: '=SLA.CREDIT([@Fee],0.05,1)' }],
        },
      ],
      columnWidths: [],
      validations: [],
      conditionalFormats: [],
    },
  ]);
  const path = join(await mkdtemp(join(tmpdir(), 'fees-')), 'fees.xlsx');
  await writeFile(path, workbook.save());
  return path;
}
