import type { TermsTable } from './terms-page';

/** The value of a term for a group, "" where it is not entered; a key with the network's name after it wins. @param network a formula for `presence` or `alexian` */
export function groupTermFormula(terms: TermsTable, key: string, network: string): string {
  return blankAsText(`IFERROR(${valueOf(terms, `"${key}."&${network}`)},${valueOf(terms, `"${key}"`)})`);
}

/** The value beside a key; `#N/A` where the key is not there. @param key a formula */
export function valueOf(terms: TermsTable, key: string): string {
  return `INDEX(${terms.column('value')},MATCH(${key},${terms.column('key')},0))`;
}

/** @param group the cell with a group's name, in any language: the networks have proper names */
export function networkOf(group: string): string {
  return `IF(ISNUMBER(SEARCH("Alexian",${group})),"alexian","presence")`;
}

/** A reference to an empty cell would be 0. */
export function blankAsText(value: string): string {
  return `IF(${value}="","",${value})`;
}

/** Key and value of every term, as the functions take a scheme. */
export function scheme(terms: TermsTable): string {
  return terms.span('key', 'value');
}
