import ExcelJS from 'exceljs';
import { readSubmission } from '../../../src/scorecard/read/read-submission';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';

/** A workbook with so many rows of headings on each sheet, and nothing below them. */
async function headingsOnly(...ofSheets: readonly number[]): Promise<XlsxWorkbook> {
  const workbook = new ExcelJS.Workbook();
  for (const [index, count] of ofSheets.entries()) {
    const sheet = workbook.addWorksheet(`Sheet${String(index + 1)}`);
    for (let row = 0; row < count; row += 1) sheet.addRow(['Date', 'Kind', 'Hours', 'Reference', 'Note']);
  }
  return XlsxWorkbook.open(new Uint8Array(await workbook.xlsx.writeBuffer()), { name: 'headings.xlsx' });
}

describe('a workbook of nothing but headings (product.md, files from strangers)', () => {
  test.each([
    ['on one sheet', [1001]],
    ['on several sheets together', [600, 401]],
  ])('more tables than are read, %s: a sentence names the limit', async (_, counts) => {
    await expect(readSubmission(await headingsOnly(...counts))).rejects.toMatchObject({
      reason: 'tooLarge',
      sentence: {
        en: 'The workbook has more than 1,000 tables of scorecards.',
        de: 'Die Arbeitsmappe hat mehr als 1.000 Tabellen von Scorecards.',
      },
    });
  });

  test('as many as are read are read', async () => {
    const { sheets } = await readSubmission(await headingsOnly(600, 400));
    expect(sheets).toHaveLength(1000);
  });
});
