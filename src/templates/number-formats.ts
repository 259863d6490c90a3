import type { MeasureUnit } from '../contracts/a6/metrics';
import type { FieldType } from '../contracts/sheets/layout';
import type { TermType } from '../contracts/terms';

/** Formats that read the same in every locale. */
export const formats = {
  date: 'yyyy-mm-dd',
  money: '#,##0.00',
  whole: '#,##0',
  year: '0',
  hours: '#,##0.00',
  fraction: '0.00%',
  score: '0.0000',
  general: 'General',
} as const;

export function formatOfField(type: FieldType): string {
  switch (type) {
    case 'date':
      return formats.date;
    case 'money':
      return formats.money;
    case 'hours':
      return formats.hours;
    case 'fraction':
      return formats.fraction;
    case 'count':
      return formats.whole;
    default:
      return formats.general;
  }
}

/** Actual and target, in the unit of the row's metric. */
export function formatOfMeasure(unit: MeasureUnit): string {
  switch (unit) {
    case 'fraction':
      return formats.fraction;
    case 'seconds':
      return '0.0';
    case 'days':
      return '0.000';
    case 'agreed':
      return formats.general;
  }
}

export function formatOfTerm(type: TermType): string {
  switch (type) {
    case 'fraction':
      return formats.fraction;
    case 'amount':
    case 'signedAmount':
    case 'amountOrNone':
      return formats.money;
    case 'date':
      return formats.date;
    case 'count':
    case 'days':
    case 'months':
      return formats.whole;
    default:
      return formats.general;
  }
}
