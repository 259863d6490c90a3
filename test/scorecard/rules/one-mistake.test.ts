import type { Finding } from '../../../src/scorecard/finding';
import { a1 } from '../../../src/workbook/address';
import { changed } from '../../support/golden/case-changes';
import { validateText, workbookOf } from '../../support/golden/run-case';

/** The errors of a golden workbook with one change. */
async function errorsAfter(base: string, change: string): Promise<readonly Finding[]> {
  const { findings } = await validateText(changed(workbookOf(base), [change]));
  return findings.filter(({ severity }) => severity === 'error');
}

function cellsOf(sheet: string, columns: string, rows: readonly number[]): readonly string[] {
  return rows.flatMap((row) => [...columns].map((column) => `${sheet}!${column}${String(row)}`));
}

function isRatio(address: string): boolean {
  return /!(?:H|I)\d+$/.test(address);
}

function textAt(base: string, address: string): string {
  const [sheet = '', cell = ''] = address.split('!');
  return (
    workbookOf(base)
      .sheets.find(({ name }) => name === sheet)
      ?.cells.get(cell) ?? ''
  );
}

function moved(text: string, by: number): string {
  return String(Number((Number(text) + by).toPrecision(15)));
}

describe('a figure changed alone is one finding, in its cell', () => {
  const scorecard = cellsOf('Incentive scorecard', 'EFGHIJKLMN', [2, 3, 4, 5]);
  const metrics = cellsOf('Incentive metrics', 'EG', [2, 6, 11, 12, 21]);
  test.each([...scorecard, ...metrics])('clean-incentive, %s', async (address) => {
    const by = isRatio(address) ? 0.01 : 12.34;
    const errors = await errorsAfter(
      'clean-incentive',
      `${address} = ${moved(textAt('clean-incentive', address), by)}`,
    );
    expect(errors.map(({ at }) => `${at.sheet}!${a1(at)}`)).toEqual([address]);
  });

  const acute = cellsOf('Acute metrics', 'HI', [2, 3, 4, 5, 6, 7, 8]);
  test.each(acute)('clean-acute-incentive, %s', async (address) => {
    const base = 'clean-acute-incentive';
    const errors = await errorsAfter(base, `${address} = ${moved(textAt(base, address), -0.01)}`);
    expect(errors.map(({ at }) => `${at.sheet}!${a1(at)}`)).toEqual([address]);
  });

  test.each(cellsOf('Quota', 'B', [3, 4, 5, 6, 7]))('clean-quota, %s', async (address) => {
    const base = 'clean-quota';
    const errors = await errorsAfter(base, `${address} = ${moved(textAt(base, address), -5)}`);
    expect(errors.map(({ at }) => `${at.sheet}!${a1(at)}`)).toEqual([address]);
  });
});

describe('an input changed alone is one finding, in the figure that no longer follows', () => {
  test.each([
    ['clean-incentive', 'Incentive metrics!F6', 'Incentive metrics!G6'],
    ['clean-incentive', 'Incentive metrics!F14', 'Incentive metrics!G14'],
    ['clean-incentive', 'Incentive scorecard!D2', 'Incentive scorecard!G2'],
    ['clean-incentive', 'Incentive scorecard!D4', 'Incentive scorecard!G4'],
    ['clean-quota', 'Quota!C12', 'Quota!B6'],
    ['clean-quota', 'Quota!C18', 'Quota!B7'],
    ['clean-quota', 'Quota!E18', 'Quota!B7'],
  ])('%s, %s', async (base, input, figure) => {
    const errors = await errorsAfter(base, `${input} = ${moved(textAt(base, input), 3)}`);
    expect(errors.map(({ at }) => `${at.sheet}!${a1(at)}`)).toEqual([figure]);
  });
});

describe('keys exchanged between two rows are one finding, in the upper one (A6 Ex.4 §1.2 E, F)', () => {
  type Pair = readonly [number, number];
  type Exchange = readonly [title: string, one: string, other: string, pair: Pair];
  const quarters = [1, 2, 3, 4];
  const metrics = [1, 2, 3, 4, 5];
  const pairsOf = (of: readonly number[]) =>
    of.flatMap((one) => of.filter((other) => other > one).map((other): Pair => [one, other]));
  /** The column's cell for a metric of a quarter, where it stands in clean-incentive. */
  const cellOf = (column: string, quarter: number, metric: number) =>
    `Incentive metrics!${column}${String(5 * (quarter - 1) + metric + 1)}`;
  const codes = quarters.flatMap((quarter) =>
    pairsOf(metrics).map(([a, b]): Exchange => [
      `metrics ${String(a)} and ${String(b)} of quarter ${String(quarter)}`,
      cellOf('D', quarter, a),
      cellOf('D', quarter, b),
      [a, b],
    ]),
  );
  const quartersOfMetrics = metrics.flatMap((metric) =>
    pairsOf(quarters).map(([a, b]): Exchange => [
      `quarters ${String(a)} and ${String(b)} of metric ${String(metric)}`,
      cellOf('C', a, metric),
      cellOf('C', b, metric),
      [a, b],
    ]),
  );
  const quartersOfScorecard = pairsOf(quarters).map(([a, b]): Exchange => [
    `quarters ${String(a)} and ${String(b)} of the scorecard`,
    `Incentive scorecard!C${String(a + 1)}`,
    `Incentive scorecard!C${String(b + 1)}`,
    [a, b],
  ]);

  test.each([...codes, ...quartersOfMetrics, ...quartersOfScorecard])('%s', async (_, one, other, [a, b]) => {
    const changes = [`${one} = ${String(b)}`, `${other} = ${String(a)}`];
    const { findings } = await validateText(changed(workbookOf('clean-incentive'), changes));
    const told = findings.filter(({ severity }) => severity !== 'info');
    expect(told.map(({ rule, at }) => `${rule} ${at.sheet}!${a1(at)}`)).toEqual([`SHEET-10 ${one}`]);
  });
});
