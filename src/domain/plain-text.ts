// eslint-disable-next-line no-control-regex -- these are what must not reach a terminal, a page or a cell
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Somebody else's text on one line: control characters and direction marks are shown as spaces. */
export function plainText(text: string): string {
  return text.replaceAll(STEERING, ' ');
}
