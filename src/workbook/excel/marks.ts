import { a1Area } from '../address';
import { markLooks } from '../draft-looks';
import type { Highlight } from '../port';
import { rectangles } from '../rectangles';
import type { ExcelHost } from './host';

/**
 * Marks on cells: conditional formats whose formula carries our name and is always true, so that they
 * lie over the user's formats without changing them and are found again by that name.
 */
const MARK = 'contract-scorecard';
const MARK_FORMULA = `=N("${MARK}")=0`;
/** Excel takes a list of areas up to 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/** Puts the marks of one sheet into the batch. */
export function putMarks(
  sheet: Excel.Worksheet,
  marks: readonly Highlight[],
  supports: ExcelHost['supports'],
): void {
  for (const severity of ['info', 'warning', 'error'] as const) {
    const cells = marks.filter((mark) => mark.severity === severity);
    const areas = rectangles(cells).map(a1Area);
    const ranges = supports('1.9')
      ? addressLists(areas).map((addresses) => sheet.getRanges(addresses))
      : areas.map((address) => sheet.getRange(address));
    for (const range of ranges) {
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = MARK_FORMULA;
      custom.format.fill.color = markLooks[severity].fill;
      custom.format.font.color = markLooks[severity].color;
    }
  }
}

/** Removes our marks from the sheets: three exchanges, however many there are. */
export async function removeMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const collections = sheets.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/id,items/type');
    return conditionalFormats;
  });
  await context.sync();
  const candidates = collections
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === 'Custom')
    .map((format) => {
      const { rule } = format.custom;
      rule.load('formula');
      return { format, rule };
    });
  if (candidates.length === 0) return;
  await context.sync();
  const ours = candidates.filter(({ rule }) => isOurs(String(rule.formula)));
  if (ours.length === 0) return;
  for (const { format } of ours) format.delete();
  await context.sync();
}

/** A format without a formula is a mark whose putting on was interrupted: a user's always has one. */
function isOurs(formula: string): boolean {
  return formula === '' || formula.includes(MARK);
}

function addressLists(areas: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of areas) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length + 1 > LONGEST_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
