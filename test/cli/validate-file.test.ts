import { validateFile } from '../../src/cli/validate-file';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';

const text = new TextEncoder().encode('Level,Actual\n2,0.95\n');
const cutOff = Uint8Array.of(0x50, 0x4b, 0x03, 0x04);

describe('product.md §3: a file that cannot be used is one sentence, in the language that was asked for', () => {
  test.each([
    ['en', text, 'This is not an .xlsx file.'],
    ['de', text, 'Das ist keine .xlsx-Datei.'],
    ['ja', text, 'これは .xlsx ファイルではありません。'],
    ['de', cutOff, 'Die Datei ist beschädigt: ihr Ende fehlt.'],
    ['ja', cutOff, 'ファイルが破損しています（末尾がありません）。'],
  ] as const)('%s', async (language, bytes, error) => {
    const open = () => Promise.resolve({ bytes, workbook: XlsxWorkbook.open(bytes, { name: 'a.xlsx' }) });
    const checked = await validateFile('a.xlsx', { language, asOf: '2023-01-31' }, async () => open());
    expect(checked).toEqual({ file: 'a.xlsx', error });
  });
});
