import { catalogue, explainEntries } from '../../src/functions/catalogue';
import type { FunctionEntry } from '../../src/functions/entry';
import frozen from './signatures.json';

interface Signature {
  readonly args: readonly string[];
  readonly result: string;
}
const promised: Readonly<Record<string, Signature>> = frozen;

/** As functions.md writes it: optional in brackets with its default; a range is marked. */
function written({ args, result }: FunctionEntry): Signature {
  return {
    args: args.map(({ name, shape, optional, whenOmitted }) => {
      const typed = shape === 'matrix' ? `${name}: range` : name;
      if (!optional) return typed;
      return whenOmitted === undefined ? `[${typed}]` : `[${typed} = ${whenOmitted}]`;
    }),
    result,
  };
}

const names = [...catalogue, ...explainEntries].map(({ name }) => name);

describe('signatures are a promise to workbooks: later versions only append optional arguments', () => {
  test.each(Object.entries(promised))('%s', (name, { args, result }) => {
    const entry = catalogue.find((each) => each.name === name);
    expect(entry).toBeDefined();
    const now = written(entry as FunctionEntry);
    expect(now.result).toBe(result);
    expect(now.args.slice(0, args.length)).toEqual(args);
    expect(now.args.slice(args.length).filter((argument) => !argument.startsWith('['))).toEqual([]);
  });

  test('every function is in signatures.json, with all its arguments', () => {
    const now = Object.fromEntries(catalogue.map((entry) => [entry.name, written(entry)]));
    expect(now).toEqual(promised);
  });

  test.each(catalogue.map((entry) => [entry.name, entry] as const))(
    '%s: no required argument after an optional one',
    (_, { args }) => {
      const firstOptional = args.findIndex(({ optional }) => optional);
      expect(
        args.slice(firstOptional === -1 ? args.length : firstOptional).every(({ optional }) => optional),
      ).toBe(true);
    },
  );
});

describe('ids are ones that Excel accepts', () => {
  test.each(names)('%s', (name) => {
    // Microsoft's rule for custom functions: letters, digits and periods, from a letter on, three at least.
    expect(name).toMatch(/^[A-Z][A-Z0-9.]{2,63}$/);
    expect(name).toMatch(/^(SLA|INCENTIVE|QUOTA)\.[A-Z]+$/);
    for (const part of name.split('.')) {
      expect(part).not.toMatch(/^[A-Z]{1,3}[0-9]{1,7}$/);
      expect(part).not.toMatch(/^R\d*C\d*$/);
    }
  });

  test('unique in any letter case', () => {
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test.each(catalogue.map((entry) => [entry.name, entry] as const))(
    '%s: argument names are unique identifiers',
    (_, { args }) => {
      const argumentNames = args.map(({ name }) => name);
      for (const name of argumentNames) expect(name).toMatch(/^[a-z][A-Za-z]*$/);
      expect(new Set(argumentNames.map((name) => name.toLowerCase())).size).toBe(argumentNames.length);
    },
  );
});

describe('everything the help shows is said in three languages', () => {
  test.each(catalogue.map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
    for (const text of [
      entry.help,
      ...entry.args.map(({ help }) => help),
      ...entry.readings.map(({ text: said }) => said),
    ]) {
      expect(Object.keys(text).sort()).toEqual(['de', 'en', 'ja']);
      expect(new Set(Object.values(text)).size).toBe(3);
      expect(text.ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
    expect(entry.clause).not.toBe('');
  });
});
