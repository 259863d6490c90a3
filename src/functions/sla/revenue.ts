import { amount, countFromOne, scalar } from '../arguments/scalar';

/** The arguments of an average daily revenue. */
export const revenue = amount('revenue', {
  help: {
    en: 'Revenue of the window (GPSR or NPSR, as the level says).',
    de: 'Erlös des Messzeitraums (GPSR oder NPSR, je nach Service-Level).',
    ja: '測定期間の収益（レベルの定めにより GPSR または NPSR）。',
  },
});

export const days = scalar('days', countFromOne, {
  help: {
    en: 'Calendar days of the window, first and last counted.',
    de: 'Kalendertage des Messzeitraums, erster und letzter Tag mitgezählt.',
    ja: '測定期間の暦日数（初日と末日を含む）。',
  },
});
