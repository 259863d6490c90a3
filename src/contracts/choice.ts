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
  const wanted = spelling(text);
  return list.find(({ value, name, aliases }) =>
    [value, name.en, name.de, name.ja, ...aliases].some((one) => spelling(one) === wanted),
  );
}
