import type { Localized } from '../domain/language';
import { spelling } from './spelling';

/** A value a column allows: as it is stored, as people read it, and as they may have written it. */
export interface Choice {
  /** Stored in the cell, in every language: formulas compare with it. */
  readonly value: string;
  readonly name: Localized;
  readonly aliases: readonly string[];
}

export type ChoiceList = readonly Choice[];

/** @returns the choice a cell's text means, in any language and letter case */
export function choiceOf<C extends Choice>(list: readonly C[], text: string): C | undefined {
  let bySpelling = spellingsOf.get(list);
  if (bySpelling === undefined) {
    bySpelling = new Map(
      list.flatMap((choice) => choiceSpellings(choice).map((one) => [one, choice] as const)),
    );
    spellingsOf.set(list, bySpelling);
  }
  return bySpelling.get(spelling(text)) as C | undefined;
}

/** A list is spelt out once: a column of it may have many thousand cells. */
const spellingsOf = new WeakMap<ChoiceList, ReadonlyMap<string, Choice>>();

/** Everything a cell may hold that means the choice, in one form each. */
export function choiceSpellings({ value, name, aliases }: Choice): string[] {
  return [...new Set([value, name.en, name.de, name.ja, ...aliases].map(spelling))];
}
