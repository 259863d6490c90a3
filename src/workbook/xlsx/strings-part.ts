import type { PartSource } from './archive';
import { beyond, limits } from './limits';
import { readXml, unescaped } from './xml';

/** The texts that cells refer to by number. Reading aids (`rPh`) above Japanese text are left out. */
export function readStrings(source: PartSource, part: string, signal?: AbortSignal): string[] {
  const strings: string[] = [];
  let text = '';
  readXml(
    source,
    part,
    {
      open(name) {
        if (name === 'si') text = '';
      },
      close(name, content, parent) {
        if (name === 't' && parent !== 'rPh') text += content;
        if (text.length > limits.textLength.max) throw beyond('textLength');
        if (name !== 'si') return;
        if (strings.length >= limits.sharedStrings.max) throw beyond('sharedStrings');
        strings.push(unescaped(text));
      },
    },
    signal,
  );
  return strings;
}
