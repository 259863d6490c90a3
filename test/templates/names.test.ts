import { languages } from '../../src/domain/language';
import { loadContracts } from '../../src/contracts/loader';
import { templateNames, templateOf, templates } from '../../src/templates/all-templates';
import type { Present } from '../../src/templates/template';
import type { SheetDraft } from '../../src/workbook/draft';
import { checkSheetName } from '../../src/workbook/sheet-name';

function presentAs(drafts: readonly SheetDraft[]): Present {
  return {
    sheets: drafts.map(({ name }) => ({ name })),
    tables: drafts.flatMap(({ name: sheet, tables }) =>
      tables.map(({ name, columns }) => ({ name, sheet, columns: columns.map(({ heading }) => heading) })),
    ),
    names: [],
  };
}

const tablesOf = (drafts: readonly SheetDraft[]) =>
  drafts.flatMap(({ tables }) => tables.map(({ name }) => name));
const formulasOf = (drafts: readonly SheetDraft[]) =>
  drafts.flatMap(({ cells }) => cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])));

describe('names in templates', () => {
  const cases = templates.flatMap(({ key }) => languages.map((language) => [key, language] as const));

  test.each(cases)('%s in %s: Excel takes the names of sheets and tables', (key, language) => {
    const drafts = templateOf(key)?.build(language) ?? [];
    const sheets = drafts.map(({ name }) => name.toLowerCase());
    for (const { name } of drafts) checkSheetName(name);
    expect(new Set(sheets).size).toBe(sheets.length);
    const tables = tablesOf(drafts).map((name) => name.toLowerCase());
    expect(new Set(tables).size).toBe(tables.length);
    for (const { tables: each } of drafts) {
      const headings = each[0]?.columns.map(({ heading }) => heading) ?? [];
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  test('a template is found in any letter case', () => {
    expect(templateOf(' Sample-K ')?.key).toBe('sample-k');
    expect(templateOf('none')).toBeUndefined();
    expect(templateNames).toContain('terms');
  });
});

describe('inserting into a workbook that has sheets already', () => {
  test('a second window uses the Terms and Service levels that are there, in their language', () => {
    const first = templateOf('sla-acute')?.build('de') ?? [];
    const second = templateOf('sla-acute')?.build('en', presentAs(first)) ?? [];
    expect(tablesOf(second)).toEqual(['SlaScorecard_2', 'Facilities_2']);
    const formulas = formulasOf(second).join('\n');
    expect(formulas).toContain('Terms[Schlüssel]');
    expect(formulas).toContain('ServiceLevels[Gültig ab]');
    expect(formulas).not.toMatch(/SlaScorecard\[/);
  });

  test('the other exhibit brings service levels of its own', () => {
    const first = templateOf('sla-acute')?.build('en') ?? [];
    const second = templateOf('sla-provider')?.build('en', presentAs(first)) ?? [];
    expect(tablesOf(second)).toEqual(['ServiceLevels_2', 'SlaScorecard_2']);
    expect(formulasOf(second).join('\n')).toContain('ServiceLevels_2[');
  });

  test('a sample keeps clear of everything that is there', () => {
    const first = templateOf('sample-k')?.build('en') ?? [];
    const second = templateOf('sample-k')?.build('en', presentAs(first)) ?? [];
    const both = [...first, ...second];
    expect(new Set(both.map(({ name }) => name)).size).toBe(both.length);
    expect(tablesOf(second)).toEqual(['QuotaLedger_2', 'QuotaMonths_2', 'Goals_2', 'Terms_2']);
    expect(formulasOf(second).join('\n')).not.toMatch(/QuotaLedger\[/);
  });
});

describe('the terms template', () => {
  const rows = () => {
    const [sheet] = templateOf('terms')?.build('en') ?? [];
    const table = sheet?.tables[0];
    const cell = (row: number, column: number) =>
      sheet?.cells.find((each) => each.row === row && each.column === column)?.value ?? null;
    return Array.from({ length: table?.rows ?? 0 }, (_, index) => {
      const row = (table?.row ?? 0) + 1 + index;
      return { key: String(cell(row, 0)), value: cell(row, 1), status: cell(row, 4) };
    });
  };

  test('what a document prints is filled in, what it blacks out is missing', () => {
    expect(rows()).toContainEqual({ key: 'provider.maxLevels', value: 11, status: 'contract' });
    expect(rows()).toContainEqual({ key: 'quota.onsiteDayRate', value: 1200, status: 'contract' });
    expect(rows()).toContainEqual({ key: 'acute.atRisk', value: null, status: 'missing' });
    expect(rows()).toContainEqual({ key: 'provider.mergedFrom', value: null, status: null });
  });

  test('no redacted term has a value', () => {
    const { a6, k } = loadContracts();
    const printed = [...a6.terms, ...k.terms]
      .filter(({ origin }) => origin === 'contract')
      .map(({ key }) => key);
    const filled = rows().filter(({ value }) => value !== null);
    expect(filled.map(({ key }) => key).filter((key) => !printed.includes(key))).toEqual([]);
  });
});
