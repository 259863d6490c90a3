import type { Field } from '../../../contracts/sheets/layout';
import type { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import type { Trace } from '../../../domain/trace';
import type { Figure } from '../../figure';
import { given } from '../../steps';
import { type Period, periodText } from '../../incentive-period';

/** A figure's name in front of the words that say whose it is. */
interface FigureText {
  /** @param figure with its article: `The lift` */
  name(figure: Localized): Localized;
  /** Says in identities what the row is about. */
  readonly about: string;
}

export function metricText(period: Period, code: string): FigureText {
  const place = periodText(period);
  return {
    name: ({ en, de, ja }) => ({
      en: `${en} of metric ${code} (${place})`,
      de: `${de} der Kennzahl ${code} (${place})`,
      ja: `${place} の指標${code}の${ja}`,
    }),
    about: `${place} metric ${code}`,
  };
}

export function quarterText(period: Period): FigureText {
  const place = periodText(period);
  return {
    name: ({ en, de, ja }) => ({ en: `${en} of ${place}`, de: `${de} (${place})`, ja: `${place} の${ja}` }),
    about: place,
  };
}

/** Tells what a column had come to before the quarter, as what a calculation starts from. */
export function givenBefore(trace: Trace, { heading }: Field, { corrected }: Figure<Exact>): void {
  given(trace, heading, corrected, beforeTheQuarter, { unit: 'money' });
}

const beforeTheQuarter: Localized = {
  en: 'to date before the quarter',
  de: 'Stand vor dem Quartal',
  ja: '当四半期より前の年初来累計',
};
