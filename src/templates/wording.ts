import type { CellStyle } from '../workbook/draft';
import type { Localized } from '../domain/language';

/** The legend above every table: what a cell's colour means. */
export const legend: readonly { readonly style: CellStyle; readonly text: Localized }[] = [
  { style: 'input', text: { en: 'Enter', de: 'Eingabe', ja: '入力' } },
  { style: 'computed', text: { en: 'Computed', de: 'Berechnet', ja: '計算' } },
  { style: 'given', text: { en: 'Given', de: 'Vorgabe', ja: '既定' } },
  { style: 'illustrative', text: { en: 'Example', de: 'Beispiel', ja: '例示' } },
];

/** Behind the clause of a note. */
export const clauseWord: Localized = { en: 'Clause', de: 'Klausel', ja: '条項' };
