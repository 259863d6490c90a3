import type { Reading } from '../../domain/trace';

/** Source: K is silent */
export const carryOverNone: Reading = {
  clause: 'K',
  text: {
    en: 'K says nothing on unused hours of a contract year: they lapse unless the parties agree on a carry-over.',
    de: 'K regelt nicht, was mit ungenutzten Stunden eines Vertragsjahres geschieht: Sie verfallen, wenn die Parteien keinen Übertrag vereinbaren.',
    ja: '契約Kは契約年度の未使用時間について定めていません。当事者が繰越を合意しない限り失効します。',
  },
};
