import { languages, type Language } from '../../../src/domain/language';
import { quotaSheet } from '../../../src/contracts/sheets/quota-sheets';
import { serviceLevelsSheet } from '../../../src/contracts/sheets/service-level-sheets';
import type { Fields } from '../../../src/contracts/sheets/layout';
import type { RawArgument, RawCell } from '../../../src/functions/raw';
import { typedFunctions } from '../../../src/functions/surface';

function call(name: string, args: readonly RawArgument[]): unknown {
  return typedFunctions.find((typed) => typed.name === name)?.call(args);
}

/** A table as a template of that language has it: its heading row, and rows given by column key. */
function sheetRange(
  fields: Fields,
  language: Language,
  rows: readonly Record<string, RawCell>[],
): RawCell[][] {
  const keys = Object.keys(fields);
  return [
    keys.map((key) => fields[key]?.heading[language] ?? ''),
    ...rows.map((row) => keys.map((key) => row[key] ?? null)),
  ];
}

describe.each(languages)('a table with its %s headings can be handed whole to', (language) => {
  it('SLA.TARGET', () => {
    const schedule = sheetRange(serviceLevelsSheet.columns, language, [
      { from: '2022-07-01', to: '2022-12-31', target: 60, group: 'Presence Acute Group' },
      { from: '2023-01-01', target: 45, group: 'Presence Acute Group' },
    ]);
    expect(call('SLA.TARGET', [schedule, '2022-10-01', 'Presence Acute Group'])).toBe(60);
    expect(call('SLA.TARGET', [schedule, '2023-02-01', 'Presence Acute Group'])).toBe(45);
  });

  it('QUOTA.USED and QUOTA.OVERAGE', () => {
    const ledger = sheetRange(quotaSheet.columns, language, [
      { date: '2021-01-11', kind: 'analysis', hours: 2.5, reference: 'T-1' },
      { date: '2021-01-18', kind: 'onsite', hours: 4, travel: 80 },
    ]);
    expect(call('QUOTA.USED', [ledger])).toBe(2.5);
    expect(call('QUOTA.OVERAGE', ['a', ledger])).toBe(680); // 4 h × 1,200 ÷ 8 + 80
  });
});
