import { type Day, civilDate } from './calendar';
import type { Language } from './language';

/** A day as readers of the language write it; English stays ISO, for 9/10 is another day in London than in New York. */
export function dayText(date: Day, language: Language): string {
  const { year, month, day } = civilDate(date);
  const [y, m, d] = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)];
  return { en: `${y}-${m}-${d}`, de: `${d}.${m}.${y}`, ja: `${y}/${m}/${d}` }[language];
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
