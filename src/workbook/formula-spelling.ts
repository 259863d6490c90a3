import { formulaTokens, isCall, rewriteTokens } from './formula-tokens';

/**
 * The two spellings of an add-in's function: plain as it is typed (`SLA.CREDIT`), and as Excel
 * stores it in a file (`_xldudf_SLA_CREDIT`).
 *
 * Which stored form Excel uses for a name without namespace is unproven, so every form that has
 * been seen is read: `_xldudf_SLA_CREDIT`, `_xldudf_SLA.CREDIT`, `_xlfn.` in front of any, plain;
 * each in any letter case.
 */
export class FormulaSpelling {
  private readonly plainByKey: ReadonlyMap<string, string>;

  /** @param names the add-in's function names as they are typed */
  constructor(names: readonly string[]) {
    this.plainByKey = new Map(names.map((name) => [key(name), name]));
  }

  /** The formula with the add-in's functions by their plain names; everything else as it is. */
  plain(formula: string): string {
    return this.rename(formula, (name) => name);
  }

  /** The formula as a file stores it. */
  stored(formula: string): string {
    return this.rename(formula, storedName);
  }

  /** @returns the plain name of one of the add-in's functions in whichever spelling, or undefined */
  plainName(word: string): string | undefined {
    const bare = withoutPrefix(word);
    const name = this.plainByKey.get(key(bare));
    const isPlain = bare.length === word.length;
    return isPlain && name?.toUpperCase() !== word.toUpperCase() ? undefined : name;
  }

  private rename(formula: string, spell: (name: string) => string): string {
    return rewriteTokens(formulaTokens(formula), (token, index, tokens) => {
      const name = isCall(tokens, index) ? this.plainName(token.text) : undefined;
      return name === undefined ? token.text : spell(name);
    });
  }
}

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf_)+/i;

/** A function's name without what Excel's files put in front of names they do not take for granted. */
export function withoutPrefix(word: string): string {
  return word.replace(PREFIX, '');
}

function storedName(name: string): string {
  return `_xldudf_${name.replaceAll('.', '_')}`;
}

function key(name: string): string {
  return name.toUpperCase().replaceAll('.', '_');
}
