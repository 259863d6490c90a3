import { CellValueType, type Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { dayOf, isoText } from '../domain/calendar';

/** Before Univer looks for a number in what was typed. */
const FIRST = 1000;

/**
 * Dates as they are written in German and Japanese, in whichever language the page is.
 *
 * Univer takes 01.07.2022 for the seventh of January and shows it as it was typed; between dots the day
 * comes first everywhere. 2022年7月1日 it takes for text.
 */
export function readTypedDates(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _, next) => {
      const typed = cell?.p?.body?.dataStream ?? cell?.v;
      const isText = cell?.t === CellValueType.FORCE_STRING;
      const iso = typeof typed === 'string' && !isText ? isoOfTyped(typed.trim()) : undefined;
      return next(iso === undefined ? cell : { ...cell, p: null, v: iso });
    },
  });
}

function isoOfTyped(text: string): string | undefined {
  const { year, month, day } =
    (
      /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/.exec(text) ??
      /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/.exec(text)
    )?.groups ?? {};
  const known = dayOf({ year: Number(year), month: Number(month), day: Number(day) });
  return known === undefined ? undefined : isoText(known);
}
