import { a6Terms } from './a6/terms';
import { kTerms } from './k/terms';
import { TermCatalogue } from './terms';

/** Every term of both documents; `currency`, which both have, is A6's. */
export const terms = new TermCatalogue([...a6Terms, ...kTerms.filter(({ key }) => key !== 'currency')]);
