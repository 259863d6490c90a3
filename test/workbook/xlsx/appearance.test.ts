import ExcelJS from 'exceljs';
import type { SheetAppearance, WorkbookAppearance } from '../../../src/workbook/appearance';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';

/** A workbook written by another program, so that nothing here reads what it wrote itself. */
async function appearanceOf(build: (sheet: ExcelJS.Worksheet) => void): Promise<WorkbookAppearance> {
  const workbook = new ExcelJS.Workbook();
  build(workbook.addWorksheet('Sheet'));
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return XlsxWorkbook.open(bytes, { name: 'foreign.xlsx' }).appearance();
}

function lookAt({ looks, sheets }: WorkbookAppearance, row: number, column: number) {
  const cell = sheets[0]?.cells.find((each) => each.row === row && each.column === column);
  return cell === undefined ? undefined : looks[cell.look];
}

async function sheetOf(build: (sheet: ExcelJS.Worksheet) => void): Promise<SheetAppearance> {
  return (await appearanceOf(build)).sheets[0] as SheetAppearance;
}

describe('The look of a cell', () => {
  test('its font', async () => {
    const appearance = await appearanceOf((sheet) => {
      sheet.getCell('B2').value = 1;
      sheet.getCell('B2').font = {
        name: 'Arial',
        size: 14,
        bold: true,
        italic: true,
        underline: true,
        strike: true,
        color: { argb: 'FF112233' },
      };
    });
    expect(lookAt(appearance, 1, 1)?.font).toEqual({
      name: 'Arial',
      size: 14,
      isBold: true,
      isItalic: true,
      isUnderlined: true,
      isStruck: true,
      color: '#112233',
    });
  });

  test.each([
    ['a colour of its own', { argb: 'FF00AA55' }, '#00AA55'],
    // The fifth colour of the theme that comes with the file.
    ['a colour of the theme', { theme: 4 }, '#4F81BD'],
    // Half way to white: 4F → A7, 81 → C0, BD → DE.
    ['a tinted colour of the theme', { theme: 4, tint: 0.5 }, '#A7C0DE'],
    ['a colour by number: 10 is red', { indexed: 10 }, '#FF0000'],
  ])('its fill: %s', async (_, fgColor, expected) => {
    const appearance = await appearanceOf((sheet) => {
      const cell = sheet.getCell('A1');
      cell.value = 1;
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: fgColor as Partial<ExcelJS.Color> };
    });
    expect(lookAt(appearance, 0, 0)?.fill).toBe(expected);
  });

  test('a pattern that is not solid has no one colour', async () => {
    const appearance = await appearanceOf((sheet) => {
      sheet.getCell('A1').fill = { type: 'pattern', pattern: 'darkTrellis', fgColor: { argb: 'FFFF0000' } };
    });
    expect(lookAt(appearance, 0, 0)?.fill).toBeUndefined();
  });

  test('its borders and where its text stands', async () => {
    const appearance = await appearanceOf((sheet) => {
      const cell = sheet.getCell('A1');
      cell.border = { top: { style: 'thin', color: { argb: 'FF0000FF' } }, left: { style: 'double' } };
      cell.alignment = { horizontal: 'center', vertical: 'top', wrapText: true, textRotation: 45 };
    });
    expect(lookAt(appearance, 0, 0)).toMatchObject({
      borders: { top: { style: 'thin', color: '#0000FF' }, left: { style: 'double', color: '#000000' } },
      horizontal: 'center',
      vertical: 'top',
      isWrapped: true,
      rotation: 45,
    });
  });
});

describe('The look of a sheet', () => {
  test('widths, heights, what stays in view, gridlines and tab', async () => {
    const sheet = await sheetOf((made) => {
      made.getCell('C5').value = 'x';
      made.getColumn(2).width = 21;
      made.getRow(5).height = 33;
      made.views = [{ state: 'frozen', xSplit: 1, ySplit: 3, showGridLines: false }];
      made.properties.tabColor = { argb: 'FF00FF00' };
    });
    expect(sheet.columns).toContainEqual({ from: 1, to: 1, width: 21 });
    expect(sheet.rows).toContainEqual({ row: 4, height: 33 });
    expect(sheet.frozen).toEqual({ rows: 3, columns: 1 });
    expect(sheet.showsGridlines).toBe(false);
    expect(sheet.tabColor).toBe('#00FF00');
  });

  test('notes', async () => {
    const sheet = await sheetOf((made) => {
      made.getCell('B3').note = 'A6 Ex.3-A §7.2';
    });
    expect(sheet.notes).toEqual([{ row: 2, column: 1, text: 'A6 Ex.3-A §7.2' }]);
  });

  test('conditional formats, the first to win first', async () => {
    const sheet = await sheetOf((made) => {
      const style = {
        fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: 'FFFFC7CE' } },
      };
      made.addConditionalFormatting({
        ref: 'B2:B9',
        rules: [
          { type: 'expression', formulae: ['$B2>3'], priority: 2, style },
          { type: 'cellIs', operator: 'lessThan', formulae: [0], priority: 1, style },
        ],
      });
    });
    expect(sheet.conditionalFormats).toEqual([
      expect.objectContaining({
        type: 'cellIs',
        operator: 'lessThan',
        formulas: ['0'],
        look: { fill: '#FFC7CE' },
      }),
      expect.objectContaining({
        type: 'expression',
        formulas: ['$B2>3'],
        ranges: [{ row: 1, column: 1, rows: 8, columns: 1 }],
      }),
    ]);
  });

  test('validations', async () => {
    const sheet = await sheetOf((made) => {
      made.getCell('A1').dataValidation = { type: 'list', allowBlank: true, formulae: ['"met,default"'] };
      made.getCell('A2').dataValidation = {
        type: 'decimal',
        operator: 'between',
        formulae: [0, 1],
        error: 'A share is 0 to 1.',
        showErrorMessage: true,
      };
    });
    expect(sheet.validations).toContainEqual({
      type: 'list',
      ranges: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      formulas: ['"met,default"'],
      allowsBlank: true,
    });
    expect(sheet.validations).toContainEqual(
      expect.objectContaining({ type: 'decimal', formulas: ['0', '1'], error: 'A share is 0 to 1.' }),
    );
  });

  test('what a grid cannot show is named', async () => {
    const workbook = new ExcelJS.Workbook();
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const image = workbook.addImage({ base64: pixel, extension: 'png' });
    workbook.addWorksheet('Sheet').addImage(image, 'A1:B2');
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(XlsxWorkbook.open(bytes, { name: 'foreign.xlsx' }).appearance().unseen).toEqual(['pictures']);
  });
});
