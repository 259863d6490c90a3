import { shortText } from './plain-text';

const LONGEST_QUOTE = 40;

/** Text of a user in quotes, as a sentence shows it: control characters as spaces, long text cut. */
export function quoted(text: string): string {
  return `"${shortText(text, LONGEST_QUOTE)}"`;
}
