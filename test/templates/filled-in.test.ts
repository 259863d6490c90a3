import type { CellValue } from '../../src/domain/cell';
import { languages } from '../../src/domain/language';
import { nodeEngine } from '../../src/engine/node';
import { typedFunctions } from '../../src/functions/surface';
import { templateOf } from '../../src/templates/all-templates';
import type { SheetDraft } from '../../src/workbook/draft';
import type { CellChange } from '../../src/workbook/port';
import { draftsFile } from '../../src/workbook/xlsx/drafts-file';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';

jest.setTimeout(120_000);

const engine = nodeEngine(typedFunctions);
const JULY_2022 = 44743;
const SEPTEMBER_2022_END = 44834;

const groupNames = {
  en: 'Presence Acute Group',
  de: 'Akutgruppe Presence',
  ja: 'Presence急性期グループ',
} as const;

/** The rows of a sheet's table, each by what stands in the column that identifies it; the first of several. */
function rowsBy(sheet: SheetDraft, column: number): Map<string, number> {
  const table = sheet.tables[0];
  const body = sheet.cells.filter((cell) => cell.column === column && cell.row > (table?.row ?? 0));
  return new Map([...body].reverse().map(({ row, value }) => [String(value), row]));
}

function entries(
  sheet: SheetDraft,
  rows: readonly (readonly [number | undefined, number, CellValue])[],
): CellChange[] {
  return rows.map(([row, column, value]) => ({
    sheet: sheet.name,
    row: row ?? -1,
    column,
    content: { value },
  }));
}

test.each(languages)('in %s: a scorecard filled in by hand calculates', async (language) => {
  const drafts = templateOf('sla-acute')?.build(language) ?? [];
  const [terms, levels, scorecard] = drafts as [SheetDraft, SheetDraft, SheetDraft];
  const [byKey, byLevel, byComponent] = [rowsBy(terms, 0), rowsBy(levels, 2), rowsBy(scorecard, 1)];
  const workbook = XlsxWorkbook.open(await draftsFile(await engine.computeDrafts(drafts)), {
    name: 'filled-in.xlsx',
    recompute: engine.recompute,
  });

  await workbook.write([
    ...entries(terms, [
      [byKey.get('acute.atRisk'), 1, 0.12],
      [byKey.get('acute.maxAtRisk'), 1, 0.05],
      [byKey.get('acute.rootCauseDays'), 1, 30],
    ]),
    ...entries(
      levels,
      (
        [
          ['1a', 60],
          ['1c', 0.05],
          ['2', 0.9],
        ] as const
      ).flatMap(([component, target]) => [
        [byLevel.get(component), 7, JULY_2022],
        [byLevel.get(component), 9, target],
        [byLevel.get(component), 10, JULY_2022],
      ]),
    ),
    ...entries(scorecard, [
      [5, 3, groupNames[language]],
      [6, 3, JULY_2022],
      [7, 3, SEPTEMBER_2022_END],
      [8, 3, 3_000_000],
      [byComponent.get('1a'), 3, 6_300],
      [byComponent.get('1a'), 5, 100],
      [byComponent.get('1c'), 3, 3],
      [byComponent.get('1c'), 5, 100],
      [byComponent.get('2'), 3, 95],
      [byComponent.get('2'), 5, 100],
    ]),
  ]);
  const cells = (await workbook.recompute()).filter(({ sheet }) => sheet === scorecard.name);
  const at = (row: number | undefined, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.recomputed;

  // Two levels in effect; 63 seconds against 60: one of two components missed, 3 000 000 × 0.12 ÷ 2 × ½
  const row = byComponent.get('1a');
  expect([6, 8, 10, 11, 12, 15].map((column) => at(row, column))).toEqual([
    63,
    60,
    'default',
    0.5,
    90_000,
    44864,
  ]);
  expect(at(byComponent.get('1c'), 10)).toBe('met');
  expect([10, 11, 12].map((column) => at(byComponent.get('2'), column))).toEqual(['met', 0, 0]);
  // A row without inputs answers ""
  expect([6, 8, 10, 11, 12].map((column) => at(byComponent.get('6'), column))).toEqual(['', '', '', '', '']);
});
