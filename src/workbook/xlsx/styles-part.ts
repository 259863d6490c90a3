import { GENERAL } from '../number-format';
import type { PartSource } from './archive';
import { keepWithin } from './limits';
import { readXml, unescaped } from './xml';

/** @returns the number format of every cell style, by the style's number */
export function readFormats(source: PartSource, part: string): string[] {
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  readXml(source, part, {
    open(name, attributes, parent) {
      if (name === 'numFmt' && parent === 'numFmts') {
        custom.set(Number(attributes['numFmtId']), unescaped(attributes['formatCode'] ?? GENERAL));
        keepWithin('styles', custom.size);
      } else if (name === 'xf' && parent === 'cellXfs') {
        formatIds.push(Number(attributes['numFmtId'] ?? 0));
        keepWithin('styles', formatIds.length);
      }
    },
  });
  return formatIds.map((id) => custom.get(id) ?? builtIn[id] ?? GENERAL);
}

/** @returns the number that stands for a format in every file, where it has one */
export function builtInFormat(format: string): number | undefined {
  if (format === GENERAL) return 0;
  const known = Object.entries(builtIn).find(([id, code]) => code === format && Number(id) < 27);
  return known && Number(known[0]);
}

/**
 * Formats that files name by number only; those from 27 to 58 are East Asian dates.
 *
 * Source: ECMA-376 Part 1 §18.8.30
 */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  27: '[$-411]ge.m.d',
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: '[$-411]ge.m.d',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: '[$-411]ge.m.d',
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: '[$-411]ge.m.d',
  58: '[$-411]ggge"年"m"月"d"日"',
};
