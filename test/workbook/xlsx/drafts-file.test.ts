import { draftsBase64, draftsFile } from '../../../src/workbook/xlsx/drafts-file';
import { sheet } from '../port-contract';

test('drafts as a file for a new workbook, as bytes and as Excel takes them', async () => {
  const many = Array.from({ length: 3_000 }, (_, row) => ({ row, column: 0, value: `text ${row * 7919}` }));
  const drafts = [sheet('Terms', many)];
  const bytes = await draftsFile(drafts);
  expect(bytes.length).toBeGreaterThan(8_192);
  expect(Buffer.from(await draftsBase64(drafts), 'base64')).toEqual(Buffer.from(bytes));
});
