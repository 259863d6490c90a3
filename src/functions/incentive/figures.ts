import { anyNumber, signedAmount } from '../arguments/scalar';
import { columnOf } from '../arguments/table';

/** Figures that several incentive functions take alike. */
export const ytdCash = signedAmount('ytdCash', {
  help: {
    en: 'Cash of the fiscal year so far; must be above 0.',
    de: 'Zahlungseingänge seit Jahresbeginn; über 0.',
    ja: '年初来の回収額（0 より大きい値）。',
  },
});

export const ytdLift = signedAmount('ytdLift', {
  help: {
    en: 'Total lift of the fiscal year so far; can be negative.',
    de: 'Steigerung seit Jahresbeginn; auch negativ.',
    ja: '年初来の改善額（負の値も可）。',
  },
});

export const cash = columnOf(
  'cash',
  [
    'cash',
    'Cash collected',
    'Quarterly cash',
    'Zahlungseingänge',
    'Eingänge',
    '回収額',
    '現金回収額',
    '四半期回収額',
  ],
  anyNumber,
  {
    help: {
      en: 'Cash of each quarter of the fiscal year, a quarter a row, not cumulated (write IF(x="","",x)).',
      de: 'Zahlungseingänge je Quartal des Geschäftsjahres, je Zeile ein Quartal, nicht kumuliert (WENN(x="";"";x)).',
      ja: '会計年度の四半期ごとの回収額。1 行 1 四半期、累計しない値（IF(x="","",x) で渡します）。',
    },
    blankRows: 'keep',
  },
);

export const lift = columnOf(
  'lift',
  [
    'lift',
    'Total lift',
    'Quarterly total lift',
    'Steigerung',
    'Gesamtsteigerung',
    'Steigerung gesamt',
    '改善額',
    '改善額合計',
    '四半期改善額合計',
  ],
  anyNumber,
  {
    help: {
      en: 'Total lift of each quarter, row for row beside cash; can be negative.',
      de: 'Gesamte Steigerung je Quartal, Zeile für Zeile neben cash; auch negativ.',
      ja: '四半期ごとの改善額合計。cash と同じ行に並べます（負の値も可）。',
    },
    blankRows: 'keep',
  },
);
