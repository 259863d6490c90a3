import { CellError, type CellValue } from '../../src/domain/cell';
import type { CalculationCell, CalculationModel, CalculationSheet } from '../../src/engine/calculation-model';
import { nodeEngine } from '../../src/engine/node';
import { a1, parseA1 } from '../../src/workbook/address';
import type { SheetDraft } from '../../src/workbook/draft';
import type { TableInfo } from '../../src/workbook/port';

const engine = nodeEngine([
  {
    name: 'SLA.CREDIT',
    call: ([feeBase, atRisk]) => (feeBase === 'x' ? refused : Number(feeBase) * Number(atRisk)),
  },
]);
const refused = new CellError('#VALUE!', 'feeBase must be a number.');

type Filling = Readonly<
  Record<string, CellValue | { readonly f: string; readonly spill?: CalculationCell['spill'] }>
>;

function sheet(name: string, filling: Filling): CalculationSheet {
  const cells = Object.entries(filling).map(([address, content]): CalculationCell => {
    const place = parseA1(address) ?? { row: 0, column: 0 };
    if (content === null || typeof content !== 'object' || content instanceof CellError) {
      return { ...place, value: content };
    }
    return { ...place, value: null, formula: content.f, ...(content.spill && { spill: content.spill }) };
  });
  return { name, cells };
}

function table(
  name: string,
  of: string,
  rows: number,
  columns: readonly string[],
  hasTotalRow = false,
): TableInfo {
  const area = { sheet: of, row: 0, column: 0, rows, columns: columns.length };
  return { name, sheet: of, area, columns, hasHeadingRow: true, hasTotalRow };
}

async function recomputed(model: Partial<CalculationModel>): Promise<Record<string, CellValue>> {
  const cells = await engine.recomputeModel({ sheets: [], tables: [], names: [], ...model });
  return Object.fromEntries(cells.map((cell) => [`${cell.sheet}!${a1(cell)}`, cell.recomputed]));
}

test('Formulas are calculated after what they read, on whichever sheet it stands', async () => {
  const sheets = [
    sheet('First', { A1: { f: "='Second sheet'!B1*2" }, A2: { f: '=SUM(A1,C1:C2)' }, C2: 1 }),
    sheet('Second sheet', { A1: 20, B1: { f: '=A1+1' } }),
  ];
  expect(await recomputed({ sheets })).toEqual({ 'First!A1': 42, 'First!A2': 43, 'Second sheet!B1': 21 });
});

test('Sheet names of every kind can be referred to', async () => {
  const names = ["it's", 'A & B', '数量', '1-2', 'a!b', 'Q1 (neu)', 'x.y'];
  const sheets = names.map((name) =>
    sheet(name, { A1: 7, A2: { f: `='${name.replaceAll("'", "''")}'!A1+1` } }),
  );
  expect(Object.values(await recomputed({ sheets }))).toEqual(names.map(() => 8));
});

describe('Structured references', () => {
  const sheets = [
    sheet('S', {
      A1: 'Level', B1: 'Share [%]', C1: "Year's",
      A2: 1, B2: 0.25, C2: { f: "=[@[Share '[%']]]*2" },
      A3: 2, B3: 0.5, C3: { f: "=Levels[[#This Row],[Share '[%']]]*2" },
      B4: { f: "=SUM(levels[share '[%']])" },
    }),
    sheet('T', {
      A1: { f: "=SUM(Levels[Year''s])" },
      A2: { f: '=ROWS(Levels)' },
      A3: { f: '=COUNTA(Levels[#Headers])' },
      A4: { f: '=ROWS(Levels[#All])' },
      A5: { f: "=Levels[[#Totals],[Share '[%']]]" },
      A6: { f: "=SUM(Levels[[Level]:[Share '[%']]])" },
      A7: { f: '=ROW(Levels[[#Headers],[Level]])' },
      A8: { f: '=SUM(Levels[Nope])' },
      A9: { f: '=SUM(Level[Level])' },
      A10: { f: '=[@Level]' },
      A11: { f: '=Levels[@Level]' },
    }),
  ]; // prettier-ignore
  const tables = [table('Levels', 'S', 4, ['Level', 'Share [%]', "Year's"], true)];

  test.each([
    ['S!C2', 0.5],
    ['S!C3', 1],
    ['S!B4', 0.75],
    ['T!A1', 1.5],
    ['T!A2', 2],
    ['T!A3', 3],
    ['T!A4', 4],
    ['T!A5', 0.75],
    ['T!A6', 3.75],
    ['T!A7', 1],
    ['T!A8', new CellError('#REF!', 'The table Levels has no column “Nope”.')],
    ['T!A9', new CellError('#NAME?', 'There is no table “Level” here. The nearest table is Levels.')],
    ['T!A10', new CellError('#NAME?', '[@Level] names a column, and the formula does not stand in a table.')],
    ['T!A11', new CellError('#VALUE!', '“This row” of the table Levels is asked for outside its rows.')],
  ])('%s', async (cell, expected) => {
    expect((await recomputed({ sheets, tables }))[cell]).toEqual(expected);
  });
});

describe('Defined names', () => {
  const names = [
    { name: 'Rate', sheet: undefined, refersTo: '0.05' },
    { name: 'Fees', sheet: undefined, refersTo: "'S'!$A$1:$A$2" },
    { name: 'Fees', sheet: 'Other', refersTo: "'S'!$A$1" },
    { name: 'Credit', sheet: undefined, refersTo: '_xldudf_SLA_CREDIT(SUM(Fees),Rate)' },
    { name: 'Loop', sheet: undefined, refersTo: 'Loop+1' },
  ];

  test.each([
    ['=SUM(Fees)*rate', 15],
    ['=Other!Fees', 100],
    ['=ROWS(Fees)', 2],
    ['=2*Credit', 30],
    ['=Loop', new CellError('#NAME?', 'The name Loop stands for itself, through other names.')],
    ['=Nowhere!A1', new CellError('#REF!', 'There is no sheet “Nowhere”.')],
    [
      "='[2]Book'!A1",
      new CellError('#REF!', '[2]Book points to another workbook; other workbooks are never opened.'),
    ],
    [
      '=[2]!SLA.CREDIT(1,2)',
      new CellError('#REF!', '[2] points to another workbook; other workbooks are never opened.'),
    ],
  ])('%s', async (f, expected) => {
    const sheets = [sheet('S', { A1: 100, A2: 200, B1: { f } }), sheet('Other', {})];
    expect((await recomputed({ sheets, names }))['S!B1']).toEqual(expected);
  });
});

test('Names that stand for ever more names are refused', async () => {
  const names = Array.from({ length: 12 }, (_, index) => ({
    name: `Grown_${index}`,
    sheet: undefined,
    refersTo: index === 0 ? '1' : Array.from({ length: 9 }, () => `Grown_${index - 1}`).join('+'),
  }));
  const sheets = [sheet('S', { A1: { f: '=Grown_2' }, A2: { f: '=Grown_11' } })];
  expect(await recomputed({ sheets, names })).toEqual({
    'S!A1': 81,
    'S!A2': new CellError('#NAME?', 'The formula is too long once its names are written out.'),
  });
});

test('A name that is no formula says so where it is used', async () => {
  const names = [{ name: 'Broken', sheet: undefined, refersTo: '(1' }];
  const sheets = [sheet('S', { A1: { f: '=Broken' } })];
  expect((await recomputed({ sheets, names }))['S!A1']).toEqual(
    new CellError(
      '#NAME?',
      'The name Broken cannot be read: The bracket opened at character 2 is never closed.',
    ),
  );
});

describe('Errors', () => {
  test('a sentence is passed on with the cell it comes from', async () => {
    const sheets = [
      sheet('S', { A1: 'x', A2: { f: '=SLA.CREDIT(A1,1)' }, A3: { f: '=A2+1' }, A4: { f: '=A3*2' } }),
    ];
    const passedOn = new CellError('#VALUE!', 'Passed on from S!A2: feeBase must be a number.');
    expect(await recomputed({ sheets })).toEqual({ 'S!A2': refused, 'S!A3': passedOn, 'S!A4': passedOn });
  });

  test('a formula that depends on itself says so, and nothing hangs', async () => {
    const sheets = [sheet('S', { A1: { f: '=B1' }, B1: { f: '=A1' }, C1: { f: '=C1+1' }, D1: { f: '=1' } })];
    expect(await recomputed({ sheets })).toMatchObject({
      'S!B1': new CellError('#CALC!', 'The formula depends on itself, through S!A1.'),
      'S!C1': new CellError('#CALC!', 'The formula depends on itself, through S!C1.'),
      'S!D1': 1,
    });
  });

  test('a stored error cell reaches a formula as that error', async () => {
    const sheets = [sheet('S', { A1: new CellError('#N/A'), A2: { f: '=ISNA(A1)' } })];
    expect(await recomputed({ sheets })).toEqual({ 'S!A2': true });
  });
});

test('@ and SINGLE take the cell of an area that stands level with the formula', async () => {
  const sheets = [
    sheet('S', {
      A1: 10,
      A2: 20,
      A3: 30,
      B1: { f: '=@Amounts' },
      B2: { f: '=_xlfn.SINGLE(INDEX(A1:A3,0))*2' },
      B3: { f: '=SUM(@OFFSET(A1,0,0,3,1),@Doubled)' },
      B4: { f: '=IFERROR(@INDEX(A1:A3,0),"none level")' },
    }),
  ];
  const names = [
    { name: 'Amounts', sheet: undefined, refersTo: 'S!$A$1:$A$3' },
    { name: 'Doubled', sheet: undefined, refersTo: 'S!$A$1:$A$3*2' },
  ];
  expect(await recomputed({ sheets, names })).toEqual({
    'S!B1': 10,
    'S!B2': 40,
    'S!B3': 30 + 20,
    'S!B4': 'none level',
  });
});

test('A LAMBDA that a name of the workbook stands for is called', async () => {
  const sheets = [
    sheet('S', {
      A1: 5,
      B1: { f: '=Double(A1)+Twice(1)' },
      B2: { f: '=SUM(MAP(A1:A1,Double))' },
      B3: { f: '=Endless(1)' },
    }),
  ];
  const names = [
    { name: 'Double', sheet: undefined, refersTo: '_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)' },
    { name: 'Twice', sheet: undefined, refersTo: 'LAMBDA(x,Double(Double(x)))' },
    { name: 'Endless', sheet: undefined, refersTo: 'LAMBDA(x,Endless(x)+1)' },
  ];
  expect(await recomputed({ sheets, names })).toEqual({
    'S!B1': 10 + 4,
    'S!B2': 10,
    'S!B3': new CellError('#NAME?', 'A LAMBDA that calls itself is not calculated here.'),
  });
});

test('What Excel calculates and the engine does not is marked, and nothing else', async () => {
  const cells = await engine.recomputeModel({
    sheets: [
      sheet('S', {
        A1: { f: '=SUM(S:T!B1)' },
        A2: { f: '=SUM((B1,B2))' },
        A3: { f: '=SUM(B1:B2 T!B1:B2)' },
        A4: { f: '=SUM(SEQUENCE(1048576,16384))' },
        A5: { f: '=1/0' },
        A6: { f: '=Nowhere!A1' },
        A7: { f: '=SUM(B1:B2)' },
        A8: { f: '=A1+1' },
      }),
      sheet('T', {}),
    ],
    tables: [],
    names: [],
  });
  expect(cells.filter(({ isBeyondEngine }) => isBeyondEngine).map(a1)).toEqual(['A1', 'A2', 'A3', 'A4']);
});

/** The double nearest to 1000.2555 is 1000.25549999999998…, so that ROUND(1000.2555-999,3) is 1.255 in Excel. */
describe('A result that is not the stored one is calculated in doubles too, as Excel does', () => {
  test.each<[f: string, stored: CellValue, recomputed: unknown, inDoubles: CellValue | undefined]>([
    ['=ROUND(1000.2555-999,3)', 1.255, 1.256, 1.255],
    ['=ROUND(1000.2555+-999,3)', 1.255, 1.256, 1.255],
    ['=ROUND(SUM(1000.2555,-999),3)', 1.255, 1.256, 1.255],
    ['=ROUND(1000.2555-999,3)', 1.256, 1.256, undefined],
    ['=ROUND(1000.2555-999,3)', 1.254, 1.256, 1.255],
    ['=ROUND(1000.2555-999,3)', null, 1.256, undefined],
    ['=IF(A2=1.256,"up","down")', 'down', 'up', 'down'],
    ['=A2*2', 2.51, 2.512, 2.51],
    ['=A2/2', 0.6275, 0.628, 0.6275],
    ['=ROUND(OFFSET(A2,0,0)*1000,0)', 1255, 1256, 1255],
    ['=1+1', 3, 2, undefined],
    ['="a"&1', 'b', 'a1', undefined],
    ['=1/0', 3, expect.objectContaining({ code: '#DIV/0!' }), undefined],
    ['=1E308*10', 3, expect.objectContaining({ code: '#NUM!' }), undefined],
  ])('%s beside a stored %p', async (f, stored, result, inDoubles) => {
    const formulas = [
      { ...parseA1('A2'), value: 1.255, formula: '=ROUND(1000.2555-999,3)' },
      { ...parseA1('B2'), value: stored, formula: f },
    ] as CalculationCell[];
    const [, cell] = await engine.recomputeModel({
      sheets: [{ name: 'S', cells: formulas }],
      tables: [],
      names: [],
    });
    expect(cell).toMatchObject({ stored, recomputed: result });
    expect(cell?.inDoubles).toEqual(inDoubles);
  });
});

describe('References with a space between them mean the cells they have in common', () => {
  const sheets = (f: string) => [
    sheet('S', {
      A1: 'Level', B1: 'Share', C1: 'Credit',
      A2: 1, B2: 10, C2: 100,
      A3: 2, B3: 20, C3: 200,
      A4: 3, B4: 30, C4: 400,
      E3: { f },
    }),
    sheet('T', { A1: 7 }),
  ]; // prettier-ignore
  const tables = [table('Levels', 'S', 4, ['Level', 'Share', 'Credit'])];
  const names = [
    { name: 'Credits', sheet: undefined, refersTo: 'S!$C$2:$C$4' },
    { name: 'Second', sheet: undefined, refersTo: 'S!$3:$3' },
    { name: 'Both', sheet: undefined, refersTo: 'S!$B$2:$C$4 S!$A$2:$B$4' },
    { name: 'Rate', sheet: undefined, refersTo: '0.05' },
  ];
  const beyond = expect.objectContaining({ code: '#VALUE!' });

  test.each<[string, unknown]>([
    ['=SUM(A1:B3 B2:C4)', 10 + 20],
    ['=SUM(A2:B3  B3:C4,C2)', 20 + 100],
    ['=A1:C3 C2:C2', 100],
    ['=SUM(A:B 3:4)', 2 + 20 + 3 + 30],
    ['=SUM(3:4 A:B)', 2 + 20 + 3 + 30],
    ['=-SUM(A2:C4 B2:C4 C3:C9)', -(200 + 400)],
    ['=A:A 9:9', 0],
    ['=Credits Second', 200],
    ['=Second Credits', 200],
    ['=SUM(Credits 2:3)', 100 + 200],
    ['=SUM(Both)', 10 + 20 + 30],
    ['=Both Second', 20],
    ['=Levels[Credit] S!4:4', 400],
    ["='S'!A2:C2 Levels[Share]", 10],
    ['=IFERROR(A1:A2 B1:B2,"apart")', 'apart'],
    ['=A1:A2 B1:B2', expect.objectContaining({ code: '#NULL!' })],
    ['=A1:A2 B3:B4', expect.objectContaining({ code: '#NULL!' })],
    ['=A2 T!A1', beyond],
    ['=Credits Rate', beyond],
    ['=Rate Credits', beyond],
    ['=LET(x,1,x A2)', beyond],
    ['=A2 TRUE', beyond],
    ['=A2 Nowhere', expect.objectContaining({ code: '#NAME?' })],
  ])('%s', async (f, expected) => {
    const cells = await recomputed({ sheets: sheets(f), tables, names });
    expect(cells['S!E3']).toEqual(expected);
  });

  test('what a formula does not read of them is none of its precedents', async () => {
    // E3 stands in row 3, and in no cell that it asks for.
    expect((await recomputed({ sheets: sheets('=SUM(3:3 A:C)') }))['S!E3']).toBe(2 + 20 + 200);
  });
});

test('OFFSET and INDIRECT read what is calculated later', async () => {
  const sheets = [
    sheet('S', { A1: { f: '=INDIRECT("A"&2)+OFFSET(B1,2,-1)' }, A2: { f: '=A3*10' }, A3: { f: '=1+1' } }),
  ];
  expect(await recomputed({ sheets })).toMatchObject({ 'S!A1': 22 });
});

test('An array formula fills its cells, which others read', async () => {
  const sheets = [
    sheet('S', { A1: { f: '={1,2;3,4}*2', spill: { rows: 2, columns: 2 } }, D1: { f: '=B2+SUM(A1#)' } }),
  ];
  expect(await recomputed({ sheets })).toEqual({ 'S!A1': 2, 'S!D1': 28 });
});

test('A formula that fills one cell shows one value of its rows', async () => {
  const sheets = [
    sheet('S', { A1: 1, A2: 2, B1: { f: '={5,6}' }, B2: { f: '=A1:A2' }, B9: { f: '=A1:A2' } }),
  ];
  expect(await recomputed({ sheets })).toMatchObject({ 'S!B1': 5, 'S!B2': 2, 'S!B9': expect.any(CellError) });
});

test('Names and tables of one workbook are not taken for those of another', async () => {
  const one = {
    sheets: [sheet('S', { A1: { f: '=Rate' } })],
    names: [{ name: 'Rate', sheet: undefined, refersTo: '1' }],
  };
  const other = { ...one, names: [{ name: 'Rate', sheet: undefined, refersTo: '2' }] };
  expect([await recomputed(one), await recomputed(other)]).toEqual([{ 'S!A1': 1 }, { 'S!A1': 2 }]);
});

test('A long chain is calculated without deep recursion, a column total in every row without being added up each time', async () => {
  const rows = 2000;
  const filling: Record<string, CellValue | { f: string }> = { A1: 'Hours', B1: 'Left', C1: 'Part' };
  for (let row = 2; row <= rows + 1; row++) {
    filling[`A${row}`] = 1;
    filling[`B${row}`] = { f: row === 2 ? '=100-A2' : `=B${row - 1}-A${row}` };
    filling[`C${row}`] = { f: '=[@Hours]/SUM(Ledger[Hours])' };
  }
  const last = `B${rows + 1}`;
  const result = await recomputed({
    sheets: [sheet('S', filling)],
    tables: [table('Ledger', 'S', rows + 1, ['Hours', 'Left', 'Part'])],
  });
  expect(result[`S!${last}`]).toBe(100 - rows);
});

describe('Three thousand formulas', () => {
  const cells = Array.from({ length: 3000 }, (_, row) => ({
    row,
    column: 0,
    value: null,
    formula: `=SUM({${row},1})`,
  }));
  const model: CalculationModel = { sheets: [{ name: 'S', cells }], tables: [], names: [] };

  test('can be cancelled', async () => {
    const cancelled = engine.recomputeModel(model, { signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toMatchObject({ reason: 'cancelled' });
  });

  test('are given up where they take longer than they may', async () => {
    await expect(engine.recomputeModel(model, { longest: 0 })).rejects.toMatchObject({ reason: 'tooLarge' });
  });
});

test('Areas that grow row by row are read right, however many are kept', async () => {
  const cells = Array.from({ length: 3000 }, (_, row) => [
    { row, column: 0, value: 1 },
    { row, column: 1, value: null, formula: `=SUM(A$1:A${String(row + 1)})` },
  ]).flat();
  const result = await recomputed({ sheets: [{ name: 'S', cells }] });
  expect(result['S!B2999']).toBe(2999);
  expect(Object.values(result).reduce<number>((sum, each) => sum + Number(each), 0)).toBe((3000 * 3001) / 2);
});

test('Drafts of sheets get the results of their formulas', async () => {
  const draft: SheetDraft = {
    name: 'Credits',
    cells: [
      { row: 0, column: 0, value: 'Fee' },
      { row: 0, column: 1, value: 'Credit' },
      { row: 1, column: 0, value: 1000 },
      { row: 1, column: 1, value: null, formula: '=SLA.CREDIT([@Fee],0.05)' },
    ],
    tables: [
      { name: 'Credits', row: 0, column: 0, rows: 1, columns: [{ heading: 'Fee' }, { heading: 'Credit' }] },
    ],
    columnWidths: [],
    validations: [],
    conditionalFormats: [],
  };
  const [computed] = await engine.computeDrafts([draft]);
  expect(computed?.cells.map(({ value }) => value)).toEqual(['Fee', 'Credit', 1000, 50]);
});
