import type { Localized } from '../language';

/** The names of steps in service level calculations. */
export const shareMissed: Localized = {
  en: 'share of the level missed',
  de: 'verfehlter Anteil des Service Levels',
  ja: 'サービスレベルの未達割合',
};
export const creditOfLevel: Localized = {
  en: 'credit of the level',
  de: 'Gutschrift für den Service Level',
  ja: 'サービスレベルのクレジット',
};
