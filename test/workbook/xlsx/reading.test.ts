import ExcelJS from 'exceljs';
import { CellError } from '../../../src/domain/cell';
import type { Block } from '../../../src/workbook/port';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { relationship, rows, xlsxOf } from '../../support/xlsx-parts';
import { area } from '../port-contract';

function open(bytes: Uint8Array): XlsxWorkbook {
  return XlsxWorkbook.open(bytes, { name: 'read.xlsx' });
}

async function read(bytes: Uint8Array, cells: string): Promise<Block> {
  const [block] = await open(bytes).read([area('S', cells)]);
  return block as Block;
}

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="20"/><xf numFmtId="31"/></cellXfs>';

describe('what a cell of a file can hold (ECMA-376 Part 1 §18.3.1.4)', () => {
  test.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>0.1</v></c>', 0.1],
    ['a number in scientific notation', '<c r="A1"><v>1.2345E-5</v></c>', 0.000012345],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'plain'],
    ['rich text in its runs', '<c r="A1" t="s"><v>1</v></c>', 'bold and plain'],
    ['Japanese text without its reading aids', '<c r="A1" t="s"><v>2</v></c>', '課税'],
    ['text with a carriage return', '<c r="A1" t="s"><v>3</v></c>', 'a\rb'],
    ['text kept in the cell', '<c r="A1" t="inlineStr"><is><t>in line</t></is></c>', 'in line'],
    [
      'rich text kept in the cell',
      '<c r="A1" t="inlineStr"><is><r><t>in </t></r><r><t>line</t></r></is></c>',
      'in line',
    ],
    ['a text result', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['an empty text result', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', new CellError('#DIV/0!')],
    ['an error nobody knows', '<c r="A1" t="e"><v>#PYTHON!</v></c>', new CellError('#UNKNOWN!')],
    ['an ISO date', '<c r="A1" t="d"><v>2022-09-30</v></c>', 44834],
    ['an ISO date with a time', '<c r="A1" t="d"><v>2022-09-30T12:00:00</v></c>', 44834.5],
    ['a formula that was never computed', '<c r="A1"><f>1+1</f></c>', null],
    ['a style only', '<c r="A1" s="1"/>', null],
  ])('%s', async (_, cell, expected) => {
    const strings =
      '<si><t>plain</t></si><si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> and plain</t></r></si><si><t>課税</t><rPh sb="0" eb="2"><t>カゼイ</t></rPh></si><si><t>a_x000D_b</t></si>';
    const block = await read(xlsxOf({ strings, styles: STYLES, sheet: rows(cell) }), 'A1');
    expect(block.values[0]?.[0]).toEqual(expected);
  });

  test('number formats, also those that a file names by number only', async () => {
    const cells = [
      '<c r="A1" s="1"><v>44834</v></c>',
      '<c r="A2" s="2"><v>0.05</v></c>',
      '<c r="A3" s="4"><v>1</v></c>',
      '<c r="A4" s="99"><v>1</v></c>',
    ];
    const block = await read(xlsxOf({ styles: STYLES, sheet: rows(...cells) }), 'A1:A4');
    expect(block.formats.flat()).toEqual(['yyyy\\-mm\\-dd', '0.00%', 'yyyy"年"m"月"d"日"', 'General']);
  });

  test('a blank cell that waits for a date keeps its format', async () => {
    const block = await read(xlsxOf({ styles: STYLES, sheet: rows('<c r="B1" s="1"/>') }), 'A1:B1');
    expect(block.formats).toEqual([['General', 'yyyy\\-mm\\-dd']]);
  });

  test('cells and rows without an address follow each other, whatever prefix elements carry', async () => {
    const sheet =
      '<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData>';
    const block = await read(xlsxOf({ sheet }), 'A1:B2');
    expect(block.values).toEqual([
      [1, 2],
      [3, null],
    ]);
  });
});

describe('formulas', () => {
  test('a shared formula reads in every cell as if it had been copied there', async () => {
    const block = await read(
      xlsxOf({
        sheet: rows(
          '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2+Terms[Q1]&amp;"A1"</f><v>2</v></c>',
          '<c r="B2"><f t="shared" si="0"/><v>4</v></c>',
          '<c r="B3"><f t="shared" si="0"/><v>6</v></c>',
        ),
      }),
      'B1:B3',
    );
    expect(block.formulas.flat()).toEqual([
      '=A1*2+Terms[Q1]&"A1"',
      '=A2*2+Terms[Q1]&"A1"',
      '=A3*2+Terms[Q1]&"A1"',
    ]);
  });

  test('an array formula stands in its first cell and says what it fills', async () => {
    const bytes = xlsxOf({
      sheet: rows(
        '<c r="A1"><f t="array" ref="A1:B2">_xldudf_SLA_CREDITS(C1:C2,1,1,1)</f><v>1</v></c><c r="B1"><v>2</v></c>',
        '<c r="A2"><v>3</v></c><c r="B2"><v>4</v></c>',
      ),
    });
    const block = await read(bytes, 'A1:B2');
    expect(block.formulas).toEqual([
      ['=SLA.CREDITS(C1:C2,1,1,1)', undefined],
      [undefined, undefined],
    ]);
    expect(block.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const places = [
      { sheet: 'S', row: 0, column: 0 },
      { sheet: 'S', row: 1, column: 1 },
    ];
    expect(await open(bytes).spills(places)).toEqual([area('S', 'A1:B2'), undefined]);
  });

  test.each([
    '_xldudf_SLA_CREDIT',
    '_xldudf_SLA.CREDIT',
    '_xlfn.SLA.CREDIT',
    'SLA.CREDIT',
    '_XLDUDF_sla_credit',
  ])('product.md: %s is SLA.CREDIT', async (name) => {
    const block = await read(xlsxOf({ sheet: rows(`<c r="A1"><f>${name}(1,2,3)</f></c>`) }), 'A1');
    expect(block.formulas).toEqual([['=SLA.CREDIT(1,2,3)']]);
  });
});

describe('the 1904 date system', () => {
  const bytes = xlsxOf({
    beforeSheets: '<workbookPr date1904="1"/>',
    styles: STYLES,
    sheet: rows(
      '<c r="A1" s="1"><v>43372</v></c>',
      '<c r="A2"><v>43372</v></c>',
      '<c r="A3" s="3"><v>0.5</v></c>',
    ),
  });

  test('days come as serials of the 1900 system, other numbers and times of day as they are', async () => {
    const block = await read(bytes, 'A1:A3');
    expect(block.values.flat()).toEqual([44834, 43372, 0.5]);
    expect((await open(bytes).describe()).date1904).toBe(true);
  });

  test('what is written is stored in the file’s own system', async () => {
    const workbook = open(bytes);
    await workbook.write([{ sheet: 'S', row: 0, column: 0, content: { value: 44835 } }]);
    const saved = workbook.save();
    expect((await read(saved, 'A1')).values).toEqual([[44835]]);
    const independent = new ExcelJS.Workbook();
    await independent.xlsx.load(saved as unknown as ArrayBuffer);
    expect(independent.getWorksheet('S')?.getCell('A1').value).toEqual(new Date(Date.UTC(2022, 9, 1)));
  });
});

describe('what a workbook says of itself', () => {
  test('hidden rows and columns, merged areas, protection', async () => {
    const sheet = `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="20"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A5:C6"/></mergeCells>`;
    const [info] = (await open(xlsxOf({ sheet })).describe()).sheets;
    expect(info).toMatchObject({
      hiddenRows: [2],
      hiddenColumns: [1, 2],
      merged: [area('S', 'A5:C6')],
      isProtected: true,
    });
  });

  test('rows that are hidden unless they say otherwise', async () => {
    const sheet = `<sheetFormatPr zeroHeight="1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row></sheetData>`;
    const [info] = (await open(xlsxOf({ sheet })).describe()).sheets;
    expect(info?.hiddenRows).toEqual([1]);
  });

  test('hidden and very hidden sheets, chart sheets, the active sheet', async () => {
    const workbook = `<workbook xmlns:r="r"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="S" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="Chart" sheetId="2" state="hidden" r:id="rId7"/></sheets></workbook>`;
    const bytes = xlsxOf({
      parts: { 'xl/workbook.xml': workbook, 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
      workbookLinks: relationship('rId7', 'chartsheet', 'chartsheets/sheet1.xml'),
    });
    const { sheets, activeSheet } = await open(bytes).describe();
    expect(sheets.map(({ name, visibility, used }) => [name, visibility, used])).toEqual([
      ['S', 'veryHidden', undefined],
      ['Chart', 'hidden', undefined],
    ]);
    expect(activeSheet).toBe('Chart');
  });

  test('names of the workbook and of one sheet, whatever they refer to', async () => {
    const afterSheets =
      '<definedNames><definedName name="FeeBase">S!$B$2</definedName><definedName name="Rate" localSheetId="0">0.05</definedName><definedName name="Total">_xldudf_QUOTA_USED(S!$A$1:$C$9)</definedName></definedNames>';
    expect((await open(xlsxOf({ afterSheets })).describe()).names).toEqual([
      { name: 'FeeBase', sheet: undefined, refersTo: 'S!$B$2' },
      { name: 'Rate', sheet: 'S', refersTo: '0.05' },
      { name: 'Total', sheet: undefined, refersTo: 'QUOTA.USED(S!$A$1:$C$9)' },
    ]);
  });

  test('tables: heading as Excel leaves it unsaid, total row, line breaks in headings', async () => {
    const table =
      '<table id="1" name="T" displayName="QuotaLedger" ref="B2:C5" totalsRowCount="1"><tableColumns><tableColumn id="1" name="Date"/><tableColumn id="2" name="Hours_x000a_[h]"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns></table>';
    const bytes = xlsxOf({
      sheetLinks: relationship('rId1', 'table', '/xl/tables/ledger.xml'),
      parts: { 'xl/tables/ledger.xml': table },
    });
    expect((await open(bytes).describe()).tables).toEqual([
      {
        name: 'QuotaLedger',
        sheet: 'S',
        area: area('S', 'B2:C5'),
        columns: ['Date', 'Hours\n[h]'],
        hasHeadingRow: true,
        hasTotalRow: true,
      },
    ]);
  });
});

test('a file by another writer (exceljs) reads as it was meant', async () => {
  const other = new ExcelJS.Workbook();
  const sheet = other.addWorksheet('S');
  sheet.addTable({
    name: 'Levels',
    ref: 'A1',
    columns: [{ name: 'Level' }, { name: 'Effective' }],
    rows: [
      ['1c', new Date(Date.UTC(2022, 8, 30))],
      ['2', new Date(Date.UTC(1900, 0, 1))],
    ],
  });
  sheet.getCell('D1').value = { formula: 'A1&"x"', result: 'Levelx' };
  sheet.getCell('D2').value = { richText: [{ text: 'rich ' }, { text: 'text' }] };
  sheet.getCell('D3').value = { error: '#N/A' };
  sheet.getColumn(2).numFmt = 'yyyy-mm-dd';
  const bytes = new Uint8Array(await other.xlsx.writeBuffer());
  const block = await read(bytes, 'A1:D3');
  expect(block.values).toEqual([
    ['Level', 'Effective', null, 'Levelx'],
    ['1c', 44834, null, 'rich text'],
    // exceljs counts as if 29 February 1900 had not been invented
    ['2', 2, null, new CellError('#N/A')],
  ]);
  expect(block.formulas[0]?.[3]).toBe('=A1&"x"');
});
