import {
  incentiveMetricsSheet,
  incentiveScorecardSheet,
} from '../../../src/contracts/sheets/incentive-sheets';
import { withMistakenPeriodsRead } from '../../../src/scorecard/read/mistaken-periods';
import type { PlacedRow } from '../../../src/scorecard/read/period-faults';
import { said } from '../../../src/scorecard/row-identity';
import type { ReadRow, ReadSheet } from '../../../src/scorecard/submission';
import { agreedBaseline, metricRows, scorecardRow } from '../../support/incentive-rows';
import { readRow, type Typed } from '../../support/read-row';

const keyFields = ['group', 'fiscalYear', 'quarter', 'metric'];

function sheetsOf(rows: readonly PlacedRow[]): ReadSheet[] {
  const of = (kind: PlacedRow['sheet'], layout: ReadSheet['layout']) => {
    const own = rows.filter(({ sheet }) => sheet === kind).map(({ row }) => row);
    return { layout, sheet: layout.key, rows: own } as unknown as ReadSheet;
  };
  return [of('metrics', incentiveMetricsSheet), of('scorecard', incentiveScorecardSheet)];
}

/** What is read otherwise than it is typed, by sheet and row from 1: `metrics 8: quarter 3 → 2`. */
function readOtherwise(...rows: readonly (PlacedRow | readonly PlacedRow[])[]): string[] {
  return withMistakenPeriodsRead(sheetsOf(rows.flat()), agreedBaseline).flatMap(({ layout, rows: read }) =>
    read.flatMap((row, at) => {
      const name = layout.key === incentiveMetricsSheet.key ? 'metrics' : 'scorecard';
      return changesOf(row).map((change) => `${name} ${String(at + 1)}: ${change}`);
    }),
  );
}

function changesOf(row: ReadRow): string[] {
  return keyFields.flatMap((field) => {
    const remark = row.cells[field]?.remark;
    if (remark?.kind !== 'otherRow' && remark?.kind !== 'exchanged') return [];
    const change = `${field} ${remark.written} → ${said(row.cells[field])}`;
    return [`${change}, ${remark.kind === 'exchanged' ? 'exchanged ' : ''}${String(remark.rows)}`];
  });
}

const quarters = (group: string, year = 2023) =>
  [1, 2, 3, 4].map((n) => `${group} ${String(year)} Q${String(n)}`);
const metrics = (...periods: readonly string[]) => periods.flatMap((of) => metricRows(of));
const scorecard = (...periods: readonly string[]) => periods.map((of) => scorecardRow(of));
/** Rows as those of another period or metric: what they say but for their keys stays. */
const typedAs = (keys: Typed, rows: readonly PlacedRow[]): PlacedRow[] => {
  return rows.map((row) => ({ ...row, row: withKeys(row.row, keys) }));
};
function withKeys(row: ReadRow, keys: Typed): ReadRow {
  const typed = readRow(keys);
  const changed = Object.keys(keys).map((field) => [field, typed.cells[field]]);
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(changed) } as ReadRow['cells'] };
}
/** The rows, of which those at some places (from 1) have other keys. */
const withTyped = (rows: readonly PlacedRow[], keys: Typed, ...places: readonly number[]) =>
  rows.flatMap((row, at) => (places.includes(at + 1) ? typedAs(keys, [row]) : [row]));

const places = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
const year = quarters('presence');
const both = [...year, ...quarters('alexian')];

describe('rows that make whole periods are read as they stand', () => {
  test.each<[string, readonly PlacedRow[]]>([
    ['a year of one group', [...metrics(...year), ...scorecard(...year)]],
    ['a year of both groups', [...metrics(...both), ...scorecard(...both)]],
    ['a metric left out', [...metrics(...year).slice(1), ...scorecard(...year)]],
    ['a quarter left out on both sheets', [...metrics(...year.slice(1)), ...scorecard(...year.slice(1))]],
    [
      'a row entered twice',
      [...metrics(...year), ...metricRows('presence 2023 Q4', '5'), ...scorecard(...year)],
    ],
  ])('%s', (_, rows) => {
    const sheets = sheetsOf(rows);
    expect(withMistakenPeriodsRead(sheets, agreedBaseline)).toBe(sheets);
  });

  it('more than 400 rows are not searched', () => {
    const years = (count: number) =>
      Array.from({ length: count }, (_, at) => quarters('presence', 2023 + at)).flat();
    // 24 rows a year: 16 are 384, 17 are 408
    const wrong = (count: number) => [
      ...withTyped(metrics(...years(count)), { quarter: '3' }, 8),
      ...scorecard(...years(count)),
    ];
    expect(readOtherwise(wrong(16))).toEqual(['metrics 8: quarter 3 → 2, 1']);
    expect(readOtherwise(wrong(17))).toEqual([]);
  });
});

describe('a key typed wrong on one sheet', () => {
  test.each<[string, readonly PlacedRow[], string[]]>([
    [
      'the quarter of one metric',
      [...withTyped(metrics(...year), { quarter: '3' }, 8), ...scorecard(...year)],
      ['metrics 8: quarter 3 → 2, 1'],
    ],
    [
      'the fiscal year of one metric',
      [...withTyped(metrics(...year), { fiscalYear: 2024 }, 8), ...scorecard(...year)],
      ['metrics 8: fiscalYear 2024 → 2023, 1'],
    ],
    [
      'the group of one metric',
      [...withTyped(metrics(...both), { group: 'alexian' }, 8), ...scorecard(...both)],
      ['metrics 8: group alexian → presence, 1'],
    ],
    [
      'the quarter of all metrics of a period',
      [...withTyped(metrics(...year), { quarter: '3' }, 6, 7, 8, 9, 10), ...scorecard(...year)],
      [6, 7, 8, 9, 10].map((at) => `metrics ${String(at)}: quarter 3 → 2, ${at === 6 ? '5' : '0'}`),
    ],
    [
      'the quarter of a period on the scorecard',
      [...metrics(...year), ...withTyped(scorecard(...year), { quarter: '3' }, 2)],
      ['scorecard 2: quarter 3 → 2, 1'],
    ],
    [
      'the group of a period on the scorecard',
      [...metrics(...both), ...withTyped(scorecard(...both), { group: 'alexian' }, 2)],
      ['scorecard 2: group alexian → presence, 1'],
    ],
    [
      'the fiscal year of the whole scorecard',
      [...metrics(...year), ...withTyped(scorecard(...year), { fiscalYear: 2022 }, 1, 2, 3, 4)],
      [1, 2, 3, 4].map((at) => `scorecard ${String(at)}: fiscalYear 2022 → 2023, ${at === 1 ? '4' : '0'}`),
    ],
    [
      // delivered before their end they cannot have been
      'the fiscal year of all metrics',
      [...typedAs({ fiscalYear: 2024 }, metrics(...year)), ...scorecard(...year)],
      Array.from(
        { length: 20 },
        (_, at) => `metrics ${String(at + 1)}: fiscalYear 2024 → 2023, ${at === 0 ? '20' : '0'}`,
      ),
    ],
    [
      'the fiscal year of one group on the scorecard',
      [...metrics(...both), ...withTyped(scorecard(...both), { fiscalYear: 2022 }, 5, 6, 7, 8)],
      [5, 6, 7, 8].map((at) => `scorecard ${String(at)}: fiscalYear 2022 → 2023, ${at === 5 ? '4' : '0'}`),
    ],
    [
      'two keys in two places',
      [
        ...withTyped(metrics(...year), { quarter: '3' }, 8),
        ...withTyped(scorecard(...year), { fiscalYear: 2022 }, 1, 2, 3, 4),
      ],
      [
        'metrics 8: quarter 3 → 2, 1',
        ...[1, 2, 3, 4].map(
          (at) => `scorecard ${String(at)}: fiscalYear 2022 → 2023, ${at === 1 ? '4' : '0'}`,
        ),
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(readOtherwise(rows)).toEqual(expected);
  });
});

describe('a key typed wrong on both sheets is seen by what the rows say', () => {
  test.each<[string, readonly PlacedRow[], string[]]>([
    [
      'the quarter of a period',
      [
        ...withTyped(metrics(...year), { quarter: '3' }, 6, 7, 8, 9, 10),
        ...withTyped(scorecard(...year), { quarter: '3' }, 2),
      ],
      [
        ...[6, 7, 8, 9, 10].map((at) => `metrics ${String(at)}: quarter 3 → 2, ${at === 6 ? '6' : '0'}`),
        'scorecard 2: quarter 3 → 2, 0',
      ],
    ],
    [
      'the fiscal year of everything',
      [
        ...typedAs({ fiscalYear: 2024 }, metrics(...year)),
        ...typedAs({ fiscalYear: 2024 }, scorecard(...year)),
      ],
      [
        ...Array.from(
          { length: 20 },
          (_, at) => `metrics ${String(at + 1)}: fiscalYear 2024 → 2023, ${at === 0 ? '24' : '0'}`,
        ),
        ...[1, 2, 3, 4].map((at) => `scorecard ${String(at)}: fiscalYear 2024 → 2023, 0`),
      ],
    ],
    [
      'the fiscal year of one group',
      [
        ...withTyped(metrics(...both), { fiscalYear: 2024 }, ...places(21, 44)),
        ...withTyped(scorecard(...both), { fiscalYear: 2024 }, 5, 6, 7, 8),
      ],
      [
        ...places(21, 44).map(
          (at) => `metrics ${String(at)}: fiscalYear 2024 → 2023, ${at === 21 ? '28' : '0'}`,
        ),
        ...[5, 6, 7, 8].map((at) => `scorecard ${String(at)}: fiscalYear 2024 → 2023, 0`),
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(readOtherwise(rows)).toEqual(expected);
  });
});

describe('keys that are exchanged', () => {
  test.each<[string, readonly PlacedRow[], string[]]>([
    [
      'the codes of two metrics',
      [
        ...withTyped(withTyped(metrics(...year), { metric: '3' }, 7), { metric: '2' }, 8),
        ...scorecard(...year),
      ],
      ['metrics 7: metric 3 → 2, exchanged 1', 'metrics 8: metric 2 → 3, exchanged 0'],
    ],
    [
      'the quarters of two periods of the scorecard',
      [
        ...metrics(...year),
        ...withTyped(withTyped(scorecard(...year), { quarter: '3' }, 2), { quarter: '2' }, 3),
      ],
      ['scorecard 2: quarter 3 → 2, exchanged 1', 'scorecard 3: quarter 2 → 3, exchanged 0'],
    ],
    [
      'the quarters of all metrics of two periods',
      [
        ...withTyped(
          withTyped(metrics(...year), { quarter: '3' }, 6, 7, 8, 9, 10),
          { quarter: '2' },
          11,
          12,
          13,
          14,
          15,
        ),
        ...scorecard(...year),
      ],
      [
        ...[6, 7, 8, 9, 10].map(
          (at) => `metrics ${String(at)}: quarter 3 → 2, exchanged ${at === 6 ? '5' : '0'}`,
        ),
        ...[11, 12, 13, 14, 15].map((at) => `metrics ${String(at)}: quarter 2 → 3, exchanged 0`),
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(readOtherwise(rows)).toEqual(expected);
  });
});
