import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { WorkbookProblem } from '../../../src/workbook/port';
import { limits } from '../../../src/workbook/xlsx/limits';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { relationship, rows, xlsxOf } from '../../support/xlsx-parts';
import { area } from '../port-contract';

function open(bytes: Uint8Array): XlsxWorkbook {
  return XlsxWorkbook.open(bytes, { name: 'stranger.xlsx' });
}

function refusal(bytes: Uint8Array): WorkbookProblem {
  try {
    open(bytes);
  } catch (error) {
    expect(error).toHaveProperty('name', 'WorkbookProblem');
    return error as WorkbookProblem;
  }
  throw new Error('the file was accepted');
}

const text = (content: string) => strToU8(content);

describe('product.md, files from strangers: what is no .xlsx file', () => {
  const ole = new Uint8Array(2048);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const encrypted = ole.slice();
  encrypted.set(new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')), 1024);

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'This is not an .xlsx file.'],
    ['text', text('Level;Credit\n1;5000'), 'This is not an .xlsx file.'],
    ['HTML under the name of a workbook', text('<html><table></table></html>'), 'This is not an .xlsx file.'],
    ['an old .xls', ole, 'This is an old .xls file: save it as .xlsx.'],
    ['a password', encrypted, 'The file is protected by a password: save it without one.'],
    ['a zip of something else', zipSync({ 'a.txt': text('a') }), 'This is not an .xlsx file.'],
    ['the first half of a file', xlsxOf().subarray(0, 600), 'The file is damaged: its end is missing.'],
    [
      'a binary workbook',
      xlsxOf({
        parts: { '_rels/.rels': `<r>${relationship('rId1', 'officeDocument', 'xl/workbook.bin')}</r>` },
      }),
      'This is a binary workbook (.xlsb): save it as .xlsx.',
    ],
    [
      'a package without its workbook',
      xlsxOf({ parts: { '_rels/.rels': `<r>${relationship('rId1', 'officeDocument', 'gone.xml')}</r>` } }),
      'The file is damaged: the workbook part is missing.',
    ],
    [
      'XML that is none',
      xlsxOf({ sheet: '<sheetData><row r="1"><c r="A1">' }),
      'The file is damaged: “xl/worksheets/sheet1.xml” is not well-formed XML.',
    ],
  ])('%s', (_, bytes, sentence) => {
    const { reason, message } = refusal(bytes);
    expect([reason, message]).toEqual(['unreadable', sentence]);
  });
});

describe('product.md, files from strangers: zip bombs', () => {
  const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);

  test('a part that unpacks to hundreds of times its size', () => {
    const { reason, detail } = refusal(xlsxOf({ parts: { 'xl/media/image1.png': zeros(20) }, level: 9 }));
    expect([reason, detail['limit']]).toEqual(['tooLarge', 'ratio']);
  });

  test('a part that unpacks to more than it states is stopped where its statement ends', () => {
    const honest = xlsxOf({ parts: { 'xl/worksheets/sheet1.xml': zeros(60) }, level: 9 });
    const started = performance.now();
    const { reason, message } = refusal(withStatedSize(honest, 'xl/worksheets/sheet1.xml', 5_000));
    expect([reason, message]).toEqual([
      'hostile',
      'The part “xl/worksheets/sheet1.xml” unpacks to more than the size it states.',
    ]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('a part that states more than is allowed is not even begun', () => {
    const lying = withStatedSize(xlsxOf(), 'xl/worksheets/sheet1.xml', 3_000_000_000);
    expect(refusal(lying).detail['limit']).toBe('partBytes');
  });

  test('parts that are each allowed and together unpack to too much', () => {
    const noise = () => randomBytes(1_700_000);
    const file = xlsxOf({ parts: { 'xl/media/a.bin': noise(), 'xl/media/b.bin': noise() }, level: 1 });
    const stated = limits.partBytes.max - 1;
    const bytes = withStatedSize(withStatedSize(file, 'xl/media/a.bin', stated), 'xl/media/b.bin', stated);
    expect(refusal(bytes).message).toBe('The file has more than 600,000,000 unpacked bytes.');
  });

  test('more parts than any workbook has', () => {
    const parts = Object.fromEntries(
      Array.from({ length: limits.parts.max + 1 }, (_, index) => [`x/${index}`, new Uint8Array()]),
    );
    const { message } = refusal(xlsxOf({ parts, level: 0 }));
    expect(message).toBe('The file has more than 5,000 parts in the archive.');
  });

  test('a part that is there twice', () => {
    const bytes = xlsxOf({ parts: { 'XL/workbook.xml': '<workbook/>' } });
    expect(refusal(bytes).message).toBe('The file is damaged: the part “XL/workbook.xml” is there twice.');
  });
});

/** Overwrites the unpacked size a part states in the directory. */
function withStatedSize(file: Uint8Array, part: string, size: number): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  const name = text(part);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50 && view.getUint16(at + 28, true) === name.length;
    if (!isEntry || !name.every((byte, index) => bytes[at + 46 + index] === byte)) continue;
    view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('product.md, files from strangers: XML', () => {
  const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

  test.each([
    'xl/workbook.xml',
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
    'xl/styles.xml',
    '_rels/.rels',
  ])('a document type in %s', (part) => {
    const { reason, message } = refusal(xlsxOf({ parts: { [part]: `${lol}<x>&b;</x>` } }));
    expect(reason).toBe('hostile');
    expect(message).toContain(`“${part}” declares a document type or entities`);
  });

  test('an external entity is not fetched: its declaration is refused', () => {
    const xxe = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst>&e;</sst>';
    expect(refusal(xlsxOf({ parts: { 'xl/sharedStrings.xml': xxe } })).reason).toBe('hostile');
  });

  test('elements inside each other beyond reason', () => {
    const { detail } = refusal(xlsxOf({ sheet: '<a>'.repeat(100_000) + '</a>'.repeat(100_000) }));
    expect(detail['limit']).toBe('depth');
  });
});

describe('product.md, files from strangers: too much of everything', () => {
  test.each<[string, Parameters<typeof xlsxOf>[0], string]>([
    [
      'a row below the last',
      { sheet: '<sheetData><row r="1048577"/></sheetData>' },
      '1,048,576 rows in a sheet',
    ],
    [
      'a column after the last',
      { sheet: '<sheetData><row r="1"><c r="XFE1"/></row></sheetData>' },
      '16,384 columns',
    ],
    [
      'a column definition without end',
      { sheet: '<cols><col min="1" max="99999999" hidden="1"/></cols><sheetData/>' },
      '16,384 columns',
    ],
    [
      'a text longer than a cell holds',
      { strings: `<si><t>${'x'.repeat(40_000)}</t></si>` },
      '32,767 characters',
    ],
    [
      'a formula longer than a cell holds',
      { sheet: rows(`<c r="A1"><f>${'1+'.repeat(20_000)}1</f></c>`) },
      '32,767 characters',
    ],
    [
      'more styles than Excel has',
      { styles: `<cellXfs>${'<xf numFmtId="0"/>'.repeat(70_000)}</cellXfs>` },
      '65,490 cell styles',
    ],
    [
      'more names than anyone defines',
      {
        afterSheets: `<definedNames>${'<definedName name="n">1</definedName>'.repeat(20_001)}</definedNames>`,
      },
      '20,000 defined names',
    ],
    [
      'more merged areas than a sheet bears',
      { sheet: `<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>` },
      '100,000 merged areas',
    ],
  ])('%s', (_, parts, sentence) => {
    const { reason, message } = refusal(xlsxOf({ ...parts, level: 0 }));
    expect(reason).toBe('tooLarge');
    expect(message).toContain(`has more than ${sentence}`);
  });

  test('a million empty styled rows take little memory and are no part of the used area', async () => {
    const styled = Array.from(
      { length: 1_000_000 },
      (_, index) => `<row r="${index + 2}" s="1" customFormat="1"/>`,
    );
    const sheet = `<sheetData><row r="1"><c r="A1"><v>7</v></c></row>${styled.join('')}</sheetData>`;
    const before = process.memoryUsage().heapUsed;
    const workbook = open(xlsxOf({ sheet }));
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(400);
    const { sheets } = await workbook.describe();
    expect(sheets[0]?.used).toEqual(area('S', 'A1'));
  });

  test('16,384 styled columns in many rows are let go', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const cells = Array.from({ length: 16_384 }, () => '<c s="1"/>').join('');
    const workbook = open(
      xlsxOf({ styles, level: 0, sheet: rows(...Array.from({ length: 60 }, () => cells)) }),
    );
    expect((await workbook.describe()).sheets[0]?.used).toBeUndefined();
  });

  test('a cell in the far corner does not make a reading of the whole sheet', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>';
    const workbook = open(xlsxOf({ sheet }));
    const { used } = (await workbook.describe()).sheets[0] ?? {};
    expect(used).toEqual(area('S', 'A1:XFD1048576'));
    await expect(workbook.read(used === undefined ? [] : [used])).rejects.toMatchObject({
      reason: 'tooLarge',
      detail: { limit: 'readCells' },
    });
  });
});

test('a link to another workbook is listed as written and never opened', async () => {
  const workbook = open(
    xlsxOf({
      sheet: rows('<c r="A1"><f>[1]Sheet1!A1+[2]!SLA.CREDIT(1,1,1)</f><v>1</v></c>'),
      afterSheets: '<externalReferences><externalReference r:id="rId9"/></externalReferences>',
      workbookLinks: relationship('rId9', 'externalLink', 'externalLinks/externalLink1.xml'),
      parts: {
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships>${relationship('rId1', 'externalLinkPath', 'https://evil.example/book.xlsx', 'External')}</Relationships>`,
      },
    }),
  );
  expect((await workbook.describe()).externalLinks).toEqual(['https://evil.example/book.xlsx']);
  const [block] = await workbook.read([area('S', 'A1')]);
  expect(block?.formulas).toEqual([['=[1]Sheet1!A1+[2]!SLA.CREDIT(1,1,1)']]);
});
