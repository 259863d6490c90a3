import type { Reading } from './trace';

/** Readings shared by both contracts. */
export const roundedOnce: Reading = {
  clause: 'A6, K',
  text: {
    en: 'Neither contract names a rounding rule: money is rounded once, at the end, to cents, half away from zero.',
    de: 'Keiner der Verträge nennt eine Rundungsregel: Geldbeträge werden einmal, am Ende, kaufmännisch auf Cent gerundet.',
    ja: 'いずれの契約にも端数処理の定めがないため、金額は最後に一度だけ、セント単位で四捨五入（0 から遠い方へ）します。',
  },
};
