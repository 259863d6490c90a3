import { type Metadata, functionMetadata } from '../../src/build/function-metadata';
import type { Language } from '../../src/domain/language';
import { catalogue, explainEntries } from '../../src/functions/catalogue';

const { en, de, ja } = Object.fromEntries(
  (['en', 'de', 'ja'] as const).map((language) => [language, functionMetadata(language)]),
) as Record<Language, Metadata>;

/** Everything but the sentences, which are translated. */
function shape({ functions }: Metadata): unknown {
  return JSON.parse(
    JSON.stringify(functions, (key, value: unknown) => (key === 'description' ? undefined : value)),
  );
}

describe('functions.json', () => {
  test('lets errors through and asks for plain values (product.md §1)', () => {
    expect(en).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
  });

  test('has every function and every EXPLAIN, ids as names', () => {
    const names = [...catalogue, ...explainEntries].map(({ name }) => name);
    expect(en.functions.map(({ id }) => id)).toEqual(names);
    expect(en.functions.map(({ name }) => name)).toEqual(names);
  });

  test('ids are Microsoft’s: letters, digits and periods, from a letter on, at most 64', () => {
    expect(en.functions.filter(({ id }) => !/^[A-Z][A-Z0-9.]{2,63}$/.test(id))).toEqual([]);
  });

  test('is the same in every language but for the sentences', () => {
    expect(shape(de)).toEqual(shape(en));
    expect(shape(ja)).toEqual(shape(en));
  });

  test('every sentence is there, and translated', () => {
    const sentences = ({ functions }: Metadata) =>
      functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((each) => each.description),
      ]);
    expect(
      [...sentences(en), ...sentences(de), ...sentences(ja)].filter((text) => text.trim() === ''),
    ).toEqual([]);
    expect(sentences(de).filter((text, index) => text === sentences(en)[index])).toEqual([]);
    expect(sentences(ja).filter((text) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  test('optional arguments come last; only EXPLAIN repeats one, a matrix of anything', () => {
    for (const { name, parameters } of en.functions) {
      const optional = parameters.map((each) => each.optional === true || each.repeating === true);
      expect([name, ...optional]).toEqual([name, ...[...optional].sort((a, b) => Number(a) - Number(b))]);
      const repeating = parameters.filter((each) => each.repeating === true);
      expect([name, repeating.length]).toEqual([name, name.endsWith('.EXPLAIN') ? 1 : 0]);
      for (const each of repeating) expect(each).toMatchObject({ type: 'any', dimensionality: 'matrix' });
    }
  });
});
