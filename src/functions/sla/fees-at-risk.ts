import { amount, countFromOne, fraction, scalar } from '../arguments/scalar';

/** The arguments that every credit starts from. */
export const feeBase = amount('feeBase', {
  help: {
    en: 'Fees of the measurement window that credits are taken from.',
    de: 'Entgelte des Messzeitraums, von denen Gutschriften abgezogen werden.',
    ja: 'クレジットの対象となる測定期間の料金。',
  },
});

export const atRisk = fraction('atRisk', {
  help: {
    en: 'At-risk percentage as a fraction: 5 % is 0.05.',
    de: 'Risikoanteil als Bruchteil: 5 % ist 0,05.',
    ja: 'リスク対象割合（5 % は 0.05）。',
  },
});

export const levelsInEffect = scalar('levelsInEffect', countFromOne, {
  help: {
    en: 'Number of service levels in effect for the group in the window.',
    de: 'Anzahl der Service-Levels, die für die Gruppe im Messzeitraum wirksam sind.',
    ja: '測定期間にグループで有効なサービスレベルの数。',
  },
});
