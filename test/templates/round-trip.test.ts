import { CellError, type CellValue } from '../../src/domain/cell';
import { languages } from '../../src/domain/language';
import { nodeEngine } from '../../src/engine/node';
import { typedFunctions } from '../../src/functions/surface';
import { templates } from '../../src/templates/all-templates';
import { draftsFile } from '../../src/workbook/xlsx/drafts-file';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';

/** A whole year is calculated twice, on a machine that may have other work. */
jest.setTimeout(120_000);

const engine = nodeEngine(typedFunctions);

function plain(value: CellValue): CellValue {
  return value instanceof CellError ? value.code : value === null ? '' : value;
}

const cases = templates.flatMap((template) => languages.map((language) => [template.key, language] as const));

describe('a template as a file', () => {
  test.each(cases)('%s in %s: the stored figures are what a recalculation gives', async (key, language) => {
    const template = templates.find((each) => each.key === key);
    const drafts = await engine.computeDrafts(template?.build(language) ?? []);
    const workbook = XlsxWorkbook.open(await draftsFile(drafts), {
      name: `${key}.xlsx`,
      recompute: engine.recompute,
    });

    const cells = await workbook.recompute();

    const formulas = drafts.flatMap((draft) => draft.cells.filter(({ formula }) => formula !== undefined));
    expect(cells).toHaveLength(formulas.length);
    const differing = cells.filter(({ stored, recomputed }) => plain(stored) !== plain(recomputed));
    expect(differing).toEqual([]);
    // An excluded survey answers #N/A (A6 Ex.3-A §3.5(b)(2)); nothing else is an error.
    const errors = cells
      .filter(({ stored }) => stored instanceof CellError)
      .map(({ stored }) => plain(stored));
    expect(errors).toEqual(key === 'sample-a6' ? ['#N/A'] : []);
  });
});
