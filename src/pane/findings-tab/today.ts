import { type Day, dayOf } from '../../domain/calendar';

/** The day on the user's calendar. */
export function today(): Day {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) as Day;
}
