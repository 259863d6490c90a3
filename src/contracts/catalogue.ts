import { a6Terms } from './a6/terms';
import { kTerms } from './k/terms';
import { type Term, TermCatalogue } from './terms';

/** Every term of both documents; `currency`, which both have, is A6's. */
export const terms = new TermCatalogue([...a6Terms, ...kTerms.filter(({ key }) => key !== 'currency')]);

/** A term with the value that a document prints for it. */
export interface PrintedTerm {
  readonly contract: 'A6' | 'K';
  readonly term: Term;
  /** As exact text. */
  readonly value: string;
}

const documents = [
  { contract: 'A6', terms: new TermCatalogue(a6Terms) },
  { contract: 'K', terms: new TermCatalogue(kTerms) },
] as const;

/** What the documents print for a key; of `currency`, each its own. */
export function printedTerms(key: string): readonly PrintedTerm[] {
  return documents.flatMap(({ contract, terms: own }) => {
    const term = own.termOf(key)?.term;
    return term?.value === undefined ? [] : [{ contract, term, value: term.value }];
  });
}
