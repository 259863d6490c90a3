import { catalogue } from '../../src/functions/catalogue';
import { answer } from '../support/formula';

describe('the worked examples of the catalogue are right', () => {
  test.each(
    catalogue.flatMap(({ name, examples }) =>
      examples.map(({ formula, result }) => ({ name, formula, result })),
    ),
  )('$formula', ({ name, formula, result }) => {
    expect(formula.startsWith(`=${name}(`)).toBe(true);
    expect(answer(formula)).toEqual(result);
  });

  test.each(catalogue.map(({ name, examples }) => [name, examples.length]))('%s has one', (_, count) => {
    expect(count).toBeGreaterThan(0);
  });
});
