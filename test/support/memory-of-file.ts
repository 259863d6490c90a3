import { CellError, type CellValue } from '../../src/domain/cell';
import { a1Area } from '../../src/workbook/address';
import type { Block, TableInfo, WorkbookPort } from '../../src/workbook/port';
import { type MemorySheet, MemoryWorkbook } from './memory-workbook';

/**
 * The workbook in memory that Excel would show of a file: values, formulas, formats, tables.
 *
 * It calculates nothing: a formula that is entered again comes to what the file says of its cell.
 */
export async function memoryOfFile(file: WorkbookPort): Promise<MemoryWorkbook> {
  const { sheets, tables } = await file.describe();
  const blocks = await file.read(sheets.flatMap(({ used }) => used ?? []));
  const stored = new Map<string, unknown>();
  const memory = new MemoryWorkbook(
    (_, { sheet, row, column }) => stored.get(placeOf(sheet, row, column)) ?? 0,
    TEMPORARY,
  );
  for (const { name, visibility } of sheets) {
    const sheet = memory.Worksheets.Add(name);
    if (visibility !== 'visible') sheet.Visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
    for (const block of blocks.filter(({ area }) => area.sheet === name)) fill(sheet, block);
    for (const table of tables.filter((each) => each.sheet === name)) addTable(sheet, table);
  }
  for (const { area, values } of blocks) {
    const sheet = memory.Worksheets.GetItem(area.sheet);
    values.forEach((line, down) =>
      line.forEach((value, right) =>
        stored.set(placeOf(sheet, area.row + down, area.column + right), shown(value)),
      ),
    );
  }
  memory.Worksheets.GetItem(TEMPORARY).Delete();
  memory.active = { sheet: memory.Worksheets.Items[0], row: 0, column: 0 };
  return memory;
}

const TEMPORARY = 'Temporary';

function placeOf({ _Id }: MemorySheet, row: number, column: number): string {
  return `${_Id} ${row} ${column}`;
}

function fill(sheet: MemorySheet, { area, values, formulas, formats }: Block): void {
  values.forEach((line, down) =>
    line.forEach((value, right) => {
      const cell = sheet.cell(area.row + down, area.column + right);
      cell.value = shown(value);
      cell.type = typeOf(value);
      cell.formula = formulas[down]?.[right];
      cell.format = formats[down]?.[right] ?? 'General';
    }),
  );
}

/** As Excel hands a value to office.js. */
function shown(value: CellValue): unknown {
  return value instanceof CellError ? value.code : (value ?? '');
}

function typeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[
    typeof value as 'number' | 'boolean' | 'string'
  ];
}

function addTable(sheet: MemorySheet, { name, area }: TableInfo): void {
  sheet.Tables.Add(a1Area(area)).Name = name;
}
