/** Days from the first day of the 1900 system to the first of the 1904 system. */
export const DAYS_1900_TO_1904 = 1462;

/** The number format of a cell that nobody formatted. */
export const GENERAL = 'General';

/** @returns whether a number format shows a calendar day (not only a time of day, or a duration) */
export function showsDate(format: string): boolean {
  if (/^general$/i.test(format)) return false;
  const code = format
    .replace(/"[^"]*"?/g, '')
    .replace(/\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/E[+-]/gi, '');
  return /[yde]|mmm|g{1,3}(?!eneral)/i.test(code);
}
