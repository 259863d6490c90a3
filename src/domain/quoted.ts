import { plainText } from './plain-text';

const LONGEST_QUOTE = 40;

/** Text of a user in quotes, as a sentence shows it: control characters as spaces, long text cut. */
export function quoted(text: string): string {
  const plain = plainText(text);
  return plain.length > LONGEST_QUOTE ? `"${plain.slice(0, LONGEST_QUOTE)}…"` : `"${plain}"`;
}
