// eslint-disable-next-line no-control-regex -- these are what must not reach a terminal, a page or a cell
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The same text for programs, in JSON: what would steer a terminal that shows it is written as an escape. */
export function plainJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(STEERING, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Plain text that is not longer than so many characters, the rest as `…`. */
export function shortText(text: string, longest: number): string {
  const plain = plainText(text);
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

/** Somebody else's text on one line: control characters and direction marks are shown as spaces. */
export function plainText(text: string): string {
  return text.replaceAll(STEERING, ' ');
}
