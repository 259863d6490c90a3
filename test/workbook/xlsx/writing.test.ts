import { posix } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { SheetDraft } from '../../../src/workbook/draft';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { relationship, xlsxOf } from '../../support/xlsx-parts';
import { area, change, sheet } from '../port-contract';

const options = { name: 'write.xlsx' };

const CARD: SheetDraft = sheet(
  'SLA scorecard',
  [
    { row: 0, column: 0, value: 'Service levels', style: 'title' },
    { row: 1, column: 0, value: 'Fee base', style: 'label' },
    { row: 1, column: 1, value: 1000000, format: '#,##0.00 "EUR"', style: 'input' },
    { row: 3, column: 0, value: 'Level', style: 'heading', note: 'A6 Ex.3-A §7.2' },
    { row: 3, column: 1, value: 'Share', style: 'heading' },
    { row: 3, column: 2, value: 'Credit', style: 'heading' },
    { row: 4, column: 0, value: '2', style: 'input' },
    { row: 4, column: 1, value: 1, format: '0.00%', style: 'input' },
    {
      row: 4,
      column: 2,
      value: 5000,
      formula: '=SLA.CREDIT($B$2,0.05,10,[@Share])',
      format: '#,##0.00',
      style: 'computed',
    },
    { row: 5, column: 2, value: '', formula: '=SLA.CREDIT($B$2,0.05,10,[@Share])', style: 'computed' },
  ],
  {
    tables: [
      {
        name: 'SlaScorecard',
        row: 3,
        column: 0,
        rows: 2,
        columns: [
          { heading: 'Level' },
          { heading: 'Share' },
          { heading: 'Credit', formula: '=SLA.CREDIT($B$2,0.05,10,[@Share])' },
        ],
      },
    ],
    columnWidths: [12, 10.5, 14],
    frozen: { rows: 4, columns: 1 },
    validations: [
      {
        range: { row: 4, column: 0, rows: 2, columns: 1 },
        kind: 'list',
        values: ['1', '2', '5'],
        message: 'A level of Ex.3-A',
      },
      { range: { row: 4, column: 1, rows: 2, columns: 1 }, kind: 'number', min: 0, max: 1 },
      { range: { row: 1, column: 1, rows: 1, columns: 1 }, kind: 'date' },
    ],
    conditionalFormats: [
      { range: { row: 4, column: 0, rows: 2, columns: 3 }, formula: '=$B5>0', look: 'bad' },
    ],
    print: { landscape: true, repeatRows: { from: 0, to: 3 } },
  },
);

async function written(drafts: readonly SheetDraft[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank(options);
  await workbook.addSheets(drafts);
  return workbook.save();
}

function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (content === undefined) throw new Error(`no part ${name}`);
  return strFromU8(content);
}

async function independently(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

describe('a template as a file, looked at part by part and by another reader', () => {
  test('a formula is stored in Excel’s spelling, its row said in full, its result beside it', async () => {
    const bytes = await written([CARD]);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<f>_xldudf_SLA_CREDIT($B$2,0.05,10,SlaScorecard[[#This Row],[Share]])</f><v>5000</v>',
    );
    const cell = (await independently(bytes)).getWorksheet('SLA scorecard')?.getCell('C5');
    expect(cell?.result).toBe(5000);
    expect(cell?.numFmt).toBe('#,##0.00');
  });

  test('the table fills its new rows: the column’s formula stands in the table part', async () => {
    expect(part(await written([CARD]), 'xl/tables/table1.xml')).toContain(
      '<tableColumn id="3" name="Credit"><calculatedColumnFormula>_xldudf_SLA_CREDIT($B$2,0.05,10,SlaScorecard[[#This Row],[Share]])</calculatedColumnFormula></tableColumn>',
    );
  });

  test('input and computed cells, headings and titles look different', async () => {
    const card = (await independently(await written([CARD]))).getWorksheet('SLA scorecard');
    const looks = ['A1', 'A2', 'B2', 'A4', 'C5'].map((cell) => {
      const { font, fill, border } = card?.getCell(cell) ?? {};
      return JSON.stringify([font, fill, border]);
    });
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('only input cells stay writable under protection', async () => {
    const card = (await independently(await written([CARD]))).getWorksheet('SLA scorecard');
    expect(card?.getCell('B2').protection).toMatchObject({ locked: false });
    expect(card?.getCell('C5').protection).toBeUndefined();
  });

  test('validations, conditional formats, notes, widths, frozen panes and print set-up', async () => {
    const card = (await independently(await written([CARD]))).getWorksheet('SLA scorecard');
    expect(card?.getCell('A5').dataValidation).toMatchObject({ type: 'list', formulae: ['"1,2,5"'] });
    expect(card?.getCell('B6').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'between',
      formulae: [0, 1],
    });
    expect((card as unknown as { conditionalFormattings: object[] }).conditionalFormattings).toMatchObject([
      { ref: 'A5:C6', rules: [{ type: 'expression', formulae: ['$B5>0'] }] },
    ]);
    expect(card?.getCell('A4').note).toBe('A6 Ex.3-A §7.2');
    expect(card?.columns.slice(0, 3).map(({ width }) => width)).toEqual([12, 10.5, 14]);
    expect(card?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4, topLeftCell: 'B5' });
    expect(card?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:4',
    });
  });

  test('a list too long for a rule, or with commas in it, is looked up on a sheet out of sight', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `Facility ${index}`);
    const rule = (row: number, values: readonly string[]) =>
      ({ range: { row, column: 0, rows: 1, columns: 1 }, kind: 'list', values }) as const;
    const drafts = [
      sheet('F', [], { validations: [rule(0, long), rule(1, ['a, b', 'c']), rule(2, long), rule(3, ['x'])] }),
    ];
    const workbook = await independently(await written(drafts));
    const sources = [1, 2, 3, 4].map(
      (row) => workbook.getWorksheet('F')?.getCell(row, 1).dataValidation?.formulae[0],
    );
    expect(sources).toEqual([
      "'ScorecardLists'!$A$1:$A$40",
      "'ScorecardLists'!$B$1:$B$2",
      "'ScorecardLists'!$A$1:$A$40",
      '"x"',
    ]);
    const lists = workbook.getWorksheet('ScorecardLists');
    expect(lists?.state).toBe('veryHidden');
    expect([lists?.getCell('A40').value, lists?.getCell('B1').value]).toEqual(['Facility 39', 'a, b']);
  });

  test('the same drafts give the same bytes', async () => {
    expect(await written([CARD])).toEqual(await written([CARD]));
  });

  test('every part has a content type, every relationship a target', async () => {
    const parts = unzipSync(await written([CARD, sheet('Other', [])]));
    const types = strFromU8(parts['[Content_Types].xml'] as Uint8Array);
    for (const name of Object.keys(parts).filter((part) => /^xl\/.*\.xml$/.test(part))) {
      expect(types).toContain(`PartName="/${name}"`);
    }
    for (const [name, content] of Object.entries(parts).filter(([part]) => part.endsWith('.rels'))) {
      for (const [, target = ''] of strFromU8(content).matchAll(/Target="([^"]+)"/g)) {
        const folder = name.replace('_rels/', '').replace(/[^/]*$/, '');
        expect(Object.keys(parts)).toContain(posix.join(folder, target));
      }
    }
  });

  test('a file without a stored result asks Excel to compute when it opens, one with all results does not', async () => {
    const uncomputed = sheet('S', [{ row: 0, column: 0, value: null, formula: '=1+1' }]);
    expect(part(await written([uncomputed]), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(part(await written([CARD]), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  test('a workbook without sheets cannot be saved', () => {
    expect(() => XlsxWorkbook.blank(options).save()).toThrow('A workbook needs at least one sheet.');
  });
});

describe('a file that was opened and is saved', () => {
  const sheetXml =
    '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:B2"/><sheetData><row r="1" ht="30"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"x"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData><drawing r:id="rId5"/><extLst><ext uri="{unknown}"/></extLst>';
  const original = xlsxOf({
    strings: '<si><r><rPr><b/></rPr><t>rich</t></r></si>',
    styles:
      '<fonts><font><sz val="11"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="2" fontId="0" applyFont="1"/></cellXfs>',
    sheet: sheetXml,
    sheetLinks: relationship('rId5', 'drawing', '../drawings/drawing1.xml'),
    workbookLinks: relationship('rId8', 'calcChain', 'calcChain.xml'),
    parts: {
      'xl/drawings/drawing1.xml': '<drawing>a chart hangs here</drawing>',
      'xl/charts/chart1.xml': '<chart/>',
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
      'xl/calcChain.xml': '<calcChain/>',
      '_xmlsignatures/sig1.xml': '<Signature/>',
    },
  });

  test('what is not written to stays as it came, byte for byte', async () => {
    const workbook = XlsxWorkbook.open(original, options);
    await workbook.write([change('S', 'A2', { value: 'new' })]);
    const saved = workbook.save();
    for (const name of [
      'xl/drawings/drawing1.xml',
      'xl/charts/chart1.xml',
      'xl/vbaProject.bin',
      'xl/sharedStrings.xml',
    ]) {
      expect(unzipSync(saved)[name]).toEqual(unzipSync(original)[name]);
    }
    const text = part(saved, 'xl/worksheets/sheet1.xml');
    expect(text).toContain('<row r="1" ht="30"><c r="A1" s="1" t="s"><v>0</v></c>');
    expect(text).toContain('<drawing r:id="rId5"/><extLst><ext uri="{unknown}"/></extLst>');
    expect(text).toContain('<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>');
    expect(text).toContain('<row r="2"><c r="A2" t="inlineStr"><is><t>new</t></is></c><c r="B2">');
  });

  test('a cell that changes keeps its style, and gets one like it for another format', async () => {
    const workbook = XlsxWorkbook.open(original, options);
    await workbook.write([
      change('S', 'A1', { value: 7 }),
      { ...change('S', 'B1', { value: 0.5 }), format: '0.0%' },
    ]);
    const saved = workbook.save();
    expect(part(saved, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1"><v>7</v></c>');
    const [block] = await XlsxWorkbook.open(saved, options).read([area('S', 'A1:B1')]);
    expect(block?.formats).toEqual([['0.00', '0.0%']]);
  });

  test('overwriting the first cell of a shared formula leaves the others their formula', async () => {
    const workbook = XlsxWorkbook.open(original, options);
    await workbook.write([change('S', 'B1', { value: 'fixed' })]);
    const [block] = await XlsxWorkbook.open(workbook.save(), options).read([area('S', 'B1:B3')]);
    expect(block?.formulas.flat()).toEqual([undefined, '=A2&"x"', '=A3&"x"']);
    expect(block?.values.flat()).toEqual(['fixed', 2, 3]);
  });

  test('rows are put in where they belong, before, between and after', async () => {
    const workbook = XlsxWorkbook.open(
      xlsxOf({ sheet: '<sheetData><row r="3"><c r="C3"><v>3</v></c></row><row r="5"/></sheetData>' }),
      options,
    );
    await workbook.write([
      change('S', 'A1', { value: 1 }),
      change('S', 'A3', { value: 2 }),
      change('S', 'D3', { value: 4 }),
      change('S', 'B4', { value: 5 }),
      change('S', 'A5', { value: 6 }),
      change('S', 'A9', { value: 7 }),
    ]);
    const text = part(workbook.save(), 'xl/worksheets/sheet1.xml');
    expect([...text.matchAll(/<c r="([A-Z]+\d+)"/g)].map(([, cell]) => cell)).toEqual([
      'A1',
      'A3',
      'C3',
      'D3',
      'B4',
      'A5',
      'A9',
    ]);
  });

  test('a sheet without any row takes cells, a prefix is kept', async () => {
    const workbook = XlsxWorkbook.open(xlsxOf({ sheet: '<x:sheetData/>' }), options);
    await workbook.write([change('S', 'B2', { formula: '=QUOTA.HOURS("a")', computed: 40 })]);
    expect(part(workbook.save(), 'xl/worksheets/sheet1.xml')).toContain(
      '<x:sheetData><x:row r="2"><x:c r="B2"><x:f>_xldudf_QUOTA_HOURS("a")</x:f><x:v>40</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test('a list of formula cells that is out of date goes; a signature that no longer holds too', async () => {
    const workbook = XlsxWorkbook.open(original, options);
    await workbook.write([change('S', 'A1', { value: 1 })]);
    const names = Object.keys(unzipSync(workbook.save()));
    expect(names).not.toContain('xl/calcChain.xml');
    expect(names.filter((name) => name.startsWith('_xmlsignatures'))).toEqual([]);
  });

  test('what the user should know of before saving is said', () => {
    expect(XlsxWorkbook.open(original, options).saveRemarks()).toEqual([
      { kind: 'signature', parts: ['_xmlsignatures/sig1.xml'] },
      { kind: 'macros', parts: ['xl/vbaProject.bin'] },
      { kind: 'charts', parts: ['xl/charts/chart1.xml'] },
    ]);
  });

  test('a template can be added to it, and its own styles stay what they were', async () => {
    const workbook = XlsxWorkbook.open(original, options);
    await workbook.addSheets([CARD]);
    const again = XlsxWorkbook.open(workbook.save(), options);
    const [own, added] = await again.read([area('S', 'A1'), area('SLA scorecard', 'C5')]);
    expect(own?.formats).toEqual([['0.00']]);
    expect(added?.formats).toEqual([['#,##0.00']]);
  });

  test('notes are added to it, replaced and taken away', async () => {
    const workbook = XlsxWorkbook.open(original, options);
    const at = { sheet: 'S', row: 0, column: 0, content: { value: 1 } };
    await workbook.write([
      { ...at, note: 'first' },
      { ...at, row: 4, note: 'second & <last>' },
    ]);
    const once = XlsxWorkbook.open(workbook.save(), options);
    await once.write([
      { ...at, note: 'changed' },
      { ...at, row: 4, note: null },
    ]);
    const bytes = once.save();
    expect(
      [...part(bytes, 'xl/comments1.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text),
    ).toEqual(['changed']);
    expect(part(bytes, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(1);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toMatch(
      /<drawing r:id="rId5"\/><legacyDrawing [^>]*r:id="[^"]+"\/><extLst>/,
    );
  });

  test('another heading goes by its new name in every formula', async () => {
    const workbook = XlsxWorkbook.open(await written([CARD]), options);
    await workbook.write([
      change('SLA scorecard', 'B1', { formula: '=SUM(SlaScorecard[Share])', computed: 1 }),
      change('SLA scorecard', 'B4', { value: 'Part [%]' }),
    ]);
    const saved = workbook.save();
    const again = XlsxWorkbook.open(saved, options);
    const [block] = await again.read([area('SLA scorecard', 'B1:C5')]);
    expect(block?.formulas[0]?.[0]).toBe("=SUM(SlaScorecard[Part '[%']])");
    expect(block?.formulas[4]?.[1]).toBe("=SLA.CREDIT($B$2,0.05,10,SlaScorecard[[#This Row],[Part '[%']]])");
    expect((await again.describe()).tables[0]?.columns).toEqual(['Level', 'Part [%]', 'Credit']);
    expect(part(saved, 'xl/tables/table1.xml')).toContain("SlaScorecard[[#This Row],[Part '[%']]]");
  });

  test.each([null, 'level', 5])('%j heads no column', async (value) => {
    const workbook = XlsxWorkbook.open(await written([CARD]), options);
    await expect(workbook.write([change('SLA scorecard', 'B4', { value })])).rejects.toMatchObject({
      reason: 'unsupported',
      message: 'Every column of the table “SlaScorecard” needs a heading of its own.',
    });
  });

  test('a text longer than a cell holds is refused, not cut', async () => {
    const workbook = XlsxWorkbook.open(original, options);
    await workbook.write([change('S', 'A1', { value: 'x'.repeat(32_768) })]);
    expect(() => workbook.save()).toThrow('32,767 characters in a cell');
  });

  test('a workbook that begins with a hidden sheet opens on the first that is seen', async () => {
    const bytes = await written([sheet('Kept', [], { visibility: 'veryHidden' }), CARD]);
    expect(part(bytes, 'xl/workbook.xml')).toContain('activeTab="1"');
  });

  test('removing a sheet takes its names along and moves those of the sheets behind it', async () => {
    const workbook = XlsxWorkbook.blank(options);
    await workbook.addSheets([
      CARD,
      { ...sheet('Second', []), print: { landscape: false, repeatRows: { from: 1, to: 1 } } },
    ]);
    await workbook.removeSheet('SLA scorecard');
    const { names, tables } = await XlsxWorkbook.open(workbook.save(), options).describe();
    expect(names).toEqual([{ name: '_xlnm.Print_Titles', sheet: 'Second', refersTo: "'Second'!$2:$2" }]);
    expect(tables).toEqual([]);
  });
});

test.each(['\u0000', '\u000b', '_x000D_', '\ud800', '\u202eabc', 'a\r\nb\tc'])(
  'text %j survives, or loses only what no file can hold',
  async (text) => {
    const bytes = await written([sheet('S', [{ row: 0, column: 0, value: text }])]);
    const [block] = await XlsxWorkbook.open(bytes, options).read([area('S', 'A1')]);
    expect(block?.values[0]?.[0] ?? '').toBe(text.replace('\ud800', ''));
  },
);
