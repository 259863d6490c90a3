import { changed } from '../../../support/golden/case-changes';
import { validateText, workbookOf } from '../../../support/golden/run-case';

/** What is found of clean-acute with one more row, of a component that no target is in force for. */
async function errorsWith(row: string): Promise<readonly string[]> {
  const workbook = changed(workbookOf('clean-acute'), [`SLA scorecard!12 inserted: 1 | 1b | ${row}`]);
  const { findings } = await validateText(workbook);
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

describe('SLA-02: a row of a component that does not apply is wrong where it claims a result (A6 Ex.3-A §4 A)', () => {
  test.each([
    ['a numerator', '900 | | | | | |'],
    ['a denominator', '| | 30 | | | |'],
    ['an actual', '| | | 30 | | |'],
    ['that it is met', '| | | | | met |'],
    ['that it is excused', '| | | | | excused |'],
    ['all of it', '900 | | 30 | 30 | 45 | default |'],
  ])('%s', async (_, row) => {
    expect(await errorsWith(row)).toEqual(['SLA-02']);
  });

  test.each([
    ['nothing', '| | | | | |'],
    ['that it is not in effect', '900 | | 30 | 30 | 45 | not in effect |'],
    ['that it is excluded', '900 | | 30 | 30 | 45 | excluded |'],
    ['its target alone', '| | | | 45 | |'],
  ])('%s is no claim', async (_, row) => {
    expect(await errorsWith(row)).toEqual([]);
  });
});
