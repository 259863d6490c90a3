/**
 * One form for spellings that mean the same word: letter case, full-width letters, blanks and
 * hyphens do not count. `On-site`, `on site` and `ＯＮＳＩＴＥ` are one.
 */
export function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}_]+/gu, '');
}
