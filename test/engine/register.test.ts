import { createRequire } from 'node:module';
import type * as UniverCore from '@univerjs/core';
import type * as UniverFormula from '@univerjs/engine-formula';
import { CellError } from '../../src/domain/cell';
import { registerFunctions, type ErrorSentences } from '../../src/engine/register';

/** A Univer of its own, as a page has one: its lexer, its interpreter, its cells. */
function univer() {
  const load = createRequire(import.meta.url);
  const core = load('@univerjs/core') as typeof UniverCore;
  const formula = load('@univerjs/engine-formula') as typeof UniverFormula;
  const instance = new core.Univer({ locale: core.LocaleType.EN_US, logLevel: core.LogLevel.SILENT });
  instance.registerPlugin(formula.UniverFormulaEnginePlugin);
  instance.createUnit(core.UniverInstanceType.UNIVER_SHEET, {
    id: 'book',
    sheetOrder: ['one'],
    sheets: { one: { id: 'one' } },
  });
  return { formula, injector: instance.__getInjector() };
}

const { formula, injector } = univer();
const sentences: ErrorSentences = registerFunctions(formula, injector, [
  { name: 'TEST.SEEN', call: (args) => JSON.stringify(args) },
  { name: 'TEST.REFUSES', call: () => new CellError('#VALUE!', 'feeBase must be a number.') },
]);
const place = { unitId: 'book', sheetId: 'one', row: 4, column: 2 };

/** Calculates in the cell, as the grid does: the result goes through Univer's runtime. */
async function calculate(text: string): Promise<unknown> {
  const runtime = injector.get(formula.IFormulaRuntimeService);
  runtime.setCurrent(place.row, place.column, 100, 20, place.sheetId, place.unitId);
  const result = await (
    injector.get(formula.ICalculateFormulaService) as UniverFormula.CalculateFormulaService
  ).calculate(text);
  if (result === undefined) return undefined;
  runtime.setRuntimeData(result);
  return (result as UniverFormula.BaseValueObject).getValue();
}

test('A function sees what was typed', async () => {
  expect(await calculate('=TEST.SEEN("1,000","2022-09-30",,{1,"a;b"})')).toBe(
    JSON.stringify(['1,000', '2022-09-30', null, [[1, 'a;b']]]),
  );
});

test('The sentence of an error is remembered for its cell, until the cell shows something else', async () => {
  expect(await calculate('=TEST.REFUSES()+1')).toBe('#VALUE!');
  expect(sentences.at(place)).toEqual(new CellError('#VALUE!', 'feeBase must be a number.'));
  expect(sentences.at({ ...place, row: 5 })).toBeUndefined();
  await calculate('=1/0');
  expect(sentences.at(place)).toBeUndefined();
});

test('Typing `Table[` does not spoil the formulas after it', async () => {
  await calculate('=SUM(Table[');
  expect(await calculate('=SUM(1,2)')).toBe(3);
});
