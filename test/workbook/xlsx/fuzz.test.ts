import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbookProblem } from '../../../src/workbook/port';
import { draftsFile } from '../../../src/workbook/xlsx/drafts-file';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { change, sheet } from '../port-contract';

jest.setTimeout(120_000);

/** A file with something of everything. */
function original(): Promise<Uint8Array> {
  return draftsFile([
    sheet(
      'S',
      [
        { row: 0, column: 0, value: 'Share', note: 'A6 §7.2' },
        { row: 1, column: 0, value: 0.5, format: '0.00%', style: 'input' },
        { row: 1, column: 1, value: 5000, formula: '=SLA.CREDIT(1000000,0.05,10,[@Share])' },
        { row: 2, column: 0, value: true },
      ],
      {
        tables: [
          { name: 'T', row: 0, column: 0, rows: 2, columns: [{ heading: 'Share' }, { heading: 'Credit' }] },
        ],
        columnWidths: [10],
        print: { landscape: true, repeatRows: { from: 0, to: 0 } },
      },
    ),
  ]);
}

/** Everything the product does with a file; only the port's own refusals may come out. */
async function use(bytes: Uint8Array): Promise<void> {
  try {
    const workbook = XlsxWorkbook.open(bytes, { name: 'fuzz.xlsx' });
    const { sheets } = await workbook.describe();
    await workbook.read(sheets.flatMap(({ used }) => used ?? []));
    workbook.appearance();
    await workbook.write(sheets.slice(0, 1).map(({ name }) => change(name, 'D9', { value: 1 })));
    workbook.save();
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
  }
}

const cut = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  by: fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '</row>',
      '<c r="A1">',
      '-1',
      '1e999',
      '99999999999',
      'A0',
      '',
      'XFE1',
      '\u0000',
    ),
  ),
});

test('issue 9: a damaged part gives a refusal or a reading, never another error', async () => {
  const parts = unzipSync(await original());
  const names = Object.keys(parts);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(cut, { minLength: 1, maxLength: 3 }),
      async (name, cuts) => {
        let text = strFromU8(parts[name] as Uint8Array);
        for (const { at, length, by } of cuts) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + by + text.slice(from + length);
        }
        await use(zipSync({ ...parts, [name]: strToU8(text) }, { level: 0 }));
      },
    ),
    { numRuns: 500 },
  );
});

test('issue 9: a damaged archive gives a refusal or a reading, never another error', async () => {
  const bytes = await original();
  const flip = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 6 }), async (flips) => {
      const damaged = bytes.slice();
      for (const [at, value] of flips) damaged[at] = value;
      await use(damaged);
    }),
    { numRuns: 300 },
  );
});
