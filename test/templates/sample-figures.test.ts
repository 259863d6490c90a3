import type { CellValue } from '../../src/domain/cell';
import { languages, type Language } from '../../src/domain/language';
import { nodeEngine } from '../../src/engine/node';
import { typedFunctions } from '../../src/functions/surface';
import { templateOf } from '../../src/templates/all-templates';
import type { SheetDraft } from '../../src/workbook/draft';

jest.setTimeout(120_000);

const engine = nodeEngine(typedFunctions);

async function sheetsOf(key: string, language: Language): Promise<SheetDraft[]> {
  return engine.computeDrafts(templateOf(key)?.build(language) ?? []);
}

/** The table's column of that number, its rows from the first. */
function columnOf(sheets: readonly SheetDraft[], table: string, heading: string): CellValue[] {
  const sheet = sheets.find(({ tables }) => tables[0]?.name === table);
  const area = sheet?.tables[0];
  const at = area?.columns.findIndex((column) => column.heading === heading) ?? -1;
  if (sheet === undefined || area === undefined || at < 0) throw new Error(`no ${heading} in ${table}`);
  return Array.from({ length: area.rows }, (_, index) => {
    const place = sheet.cells.find(({ row, column }) => row === area.row + 1 + index && column === at);
    return place?.value ?? null;
  });
}

/** The value in the cell to the right of a label. */
function besideLabel(sheets: readonly SheetDraft[], table: string, label: string): CellValue | undefined {
  const sheet = sheets.find(({ tables }) => tables[0]?.name === table);
  const cell = sheet?.cells.find(({ value, style }) => style === 'label' && value === label);
  return sheet?.cells.find(({ row, column }) => row === cell?.row && column === (cell?.column ?? 0) + 1)
    ?.value;
}

function byLevel(sheets: readonly SheetDraft[], table: string): Record<string, CellValue> {
  const levels = columnOf(sheets, table, 'Level');
  const credits = columnOf(sheets, table, 'Credit (USD)');
  const credited = levels.flatMap((level, row) =>
    typeof credits[row] === 'number' && credits[row] !== 0 ? [[String(level), credits[row]] as const] : [],
  );
  return Object.fromEntries(credited);
}

describe('sample of A6: acute service levels, fee base 24 million, 10 % at risk, at most 5 %', () => {
  let sheets: SheetDraft[];
  beforeAll(async () => {
    sheets = await sheetsOf('sample-a6', 'en');
  });

  test.each([
    // 24 000 000 × 0.1 ÷ 5 levels = 480 000; level 1 missed one of two components (Ex.3-A §7.3.1)
    ['SlaScorecard', 5, { '1': 240_000, '10': 480_000 }, 720_000],
    // ÷ 7 levels: level 5 missed one of four, since one survey is excluded: 85 714.2857 + 342 857.1429 = 428 571.43
    ['SlaScorecard_2', 7, { '5': 85_714.29, '10': 342_857.14 }, 428_571.43],
    // ÷ 8: five levels would make 1 500 000; the amount at risk of 1 200 000 is shared evenly (§7.3)
    [
      'SlaScorecard_3',
      8,
      { '2': 240_000, '6': 240_000, '7': 240_000, '10': 240_000, '13': 240_000 },
      1_200_000,
    ],
    // ÷ 8 = 300 000; one of five surveys: 60 000; unposted cash is excused (§9)
    ['SlaScorecard_4', 8, { '5': 60_000, '7': 300_000 }, 360_000],
  ])('%s: %i levels in effect', (table, inEffect, credits, total) => {
    expect(besideLabel(sheets, table, 'Levels in effect')).toBe(inEffect);
    expect(byLevel(sheets, table)).toEqual(credits);
    expect(besideLabel(sheets, table, 'Total credit (USD)')).toBe(total);
    expect(besideLabel(sheets, table, 'Amount at risk (USD)')).toBe(1_200_000);
  });

  test('Ex.3-B: the credit of one level is 90 000 of four, half of 72 000 of five', () => {
    expect(byLevel(sheets, 'SlaScorecard_5')).toEqual({ '10': 90_000 });
    expect(byLevel(sheets, 'SlaScorecard_6')).toEqual({ '8': 36_000 });
    expect(byLevel(sheets, 'SlaScorecard_7')).toEqual({});
    expect(byLevel(sheets, 'SlaScorecard_8')).toEqual({ '6': 72_000 });
  });

  test('the ledger states the credits of the scorecards', () => {
    const tables = ['', '_2', '_3', '_4', '_5', '_6', '_7', '_8'].map((suffix) => `SlaScorecard${suffix}`);
    const owed = tables.flatMap((table) => Object.values(byLevel(sheets, table)));
    const ledger = columnOf(sheets, 'CreditLedger', 'Credit (USD)').filter((credit) => credit !== null);
    expect(ledger).toEqual(owed);
  });

  test('statuses of the second window: an excluded survey, a default, two levels not in effect', () => {
    const statuses = columnOf(sheets, 'SlaScorecard_2', 'Status');
    expect(statuses.filter((status) => status === 'excluded')).toHaveLength(1);
    expect(statuses.filter((status) => status === 'default')).toHaveLength(2);
    expect(statuses.filter((status) => status === 'not in effect')).toHaveLength(2);
  });

  test.each([
    // Lift 6.15 % of cash is above the upper bound: score 1, 26 000 000 × 0.004 = 104 000, cap 100 000.
    // Then 52 M × 0.004 × ((1.9/52 − 0.02) ÷ 0.04 × 0.5 + 0.5) = 147 000; 1.5 M × 0.1 = 150 000; 1.2 M × 0.1 = 120 000.
    ['IncentiveScorecard', [100_000, 47_000, 3_000, -30_000], [100_000, 47_000, 3_000, 0], [0, 0, 0, 30_000]],
    [
      'IncentiveScorecard_2',
      [35_300, 36_500, 34_200, 40_600],
      [35_300, 36_500, 34_200, 40_600],
      [0, 0, 0, 0],
    ],
  ])('%s: fees, invoices and credit carried forward (Ex.4 §6, §7)', (table, fees, invoices, forward) => {
    expect(columnOf(sheets, table, 'Fee (USD)')).toEqual(fees);
    expect(columnOf(sheets, table, 'Invoice (USD)')).toEqual(invoices);
    expect(columnOf(sheets, table, 'Credit carried forward (USD)')).toEqual(forward);
  });

  test('the group score of the acute metrics: Σ weight × score (§4.01, §4.03)', () => {
    // Scores: 0.8, 0.7, 0.6, 0.375, 0.3, 0.9 and 1 (limited)
    const expected = 0.2 * 0.8 + 0.15 * 0.7 + 0.15 * 0.6 + 0.15 * 0.375 + 0.1 * 0.3 + 0.1 * 0.9 + 0.15;
    expect(besideLabel(sheets, 'AcuteMetrics', 'Group score: Σ weight × score')).toBeCloseTo(expected, 12);
  });
});

describe('sample of K: package b, 192 hours', () => {
  const labels = {
    en: ['Hours remaining (h)', 'Overage (EUR)', 'Hours debited', 'Fee per month (EUR/month)'],
    de: ['Reststunden (Std.)', 'Mehrbetrag (EUR)', 'Abgebuchte Stunden', 'Gebühr je Monat (EUR/Monat)'],
    ja: ['残時間 (時間)', '枠超過額 (EUR)', '差引時間合計', '月額 (EUR/月)'],
  } as const;

  test.each(languages)(
    'in %s: 201.5 hours debited, 9.5 of them and two days on site beyond the quota',
    async (language) => {
      const sheets = await sheetsOf('sample-k', language);
      const [remaining, overage, used, fee] = labels[language];
      expect(besideLabel(sheets, 'QuotaLedger', used)).toBe(201.5);
      expect(besideLabel(sheets, 'QuotaLedger', remaining)).toBe(0);
      // 9.5 × 900 ÷ 8 + 16 × 1200 ÷ 8 + 238.40 + 214.60
      expect(besideLabel(sheets, 'QuotaLedger', overage)).toBe(3_921.75);
      expect(besideLabel(sheets, 'QuotaLedger', fee)).toBe(1_300);
    },
  );
});
