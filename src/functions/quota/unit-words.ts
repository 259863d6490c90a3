/** Words for a unit of time that an argument takes, lower case. */
export const hourWords = {
  hour: 'hour',
  hours: 'hour',
  stunde: 'hour',
  stunden: 'hour',
  時間: 'hour',
} as const;
export const dayWords = { day: 'day', days: 'day', tag: 'day', tage: 'day', 日: 'day' } as const;
export const monthWords = {
  month: 'month',
  months: 'month',
  monat: 'month',
  monate: 'month',
  月: 'month',
} as const;
