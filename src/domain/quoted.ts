const LONGEST_QUOTE = 40;

/** Text of a user in quotes, as a sentence shows it: control characters as spaces, long text cut. */
export function quoted(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters must not reach a terminal or a cell
  const plain = text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
  return plain.length > LONGEST_QUOTE ? `"${plain.slice(0, LONGEST_QUOTE)}…"` : `"${plain}"`;
}
