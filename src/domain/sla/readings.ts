import type { Reading } from '../trace';

/** A6 Ex.3-A §7.2 blacks both factors out. */
export const feeBaseOfWindow: Reading = {
  clause: 'A6 Ex.3-A §7.2',
  text: {
    en: 'Both factors are blacked out: the fee base is read as the fees to which the window’s credits are applied.',
    de: 'Beide Faktoren sind geschwärzt: Als Bemessungsgrundlage gelten die Entgelte, mit denen die Gutschriften des Messzeitraums verrechnet werden.',
    ja: '両方の係数が伏せられているため、料金ベースは当該測定期間のクレジットが充当される料金と解釈します。',
  },
};
