import { quotaTerms } from '../../contracts/k/quota-terms';
import { packageRate } from '../../domain/quota/package';
import { optional } from '../arguments/argument';
import { choice } from '../arguments/scalar';
import { define } from '../entry';
import { packageArgument } from './package-argument';
import { dayWords, hourWords, monthWords } from './unit-words';

export const rate = define({
  name: 'QUOTA.RATE',
  args: [
    packageArgument,
    optional(
      choice(
        'unit',
        { ...hourWords, ...dayWords, ...monthWords },
        {
          help: {
            en: 'hour, day or month; hour if omitted.',
            de: 'hour (Stunde), day (Tag) oder month (Monat); ohne Angabe hour.',
            ja: 'hour（時間）、day（日）、month（月）。省略時は hour。',
          },
        },
      ),
      'hour' as const,
      'hour',
    ),
  ],
  result: 'number',
  help: {
    en: 'EUR of a package for an hour (day rate ÷ 8), a day or a month (days × day rate ÷ 12); not rounded.',
    de: 'EUR eines Pakets je Stunde (Tagessatz ÷ 8), Tag oder Monat (Tage × Tagessatz ÷ 12); nicht gerundet.',
    ja: 'パッケージの時間単価（日額 ÷ 8）、日額または月額（日数 × 日額 ÷ 12）。単位 EUR、丸めなし。',
  },
  clause: 'K §1.7',
  examples: [
    { formula: '=QUOTA.RATE("a")', result: 83.75 },
    { formula: '=QUOTA.RATE("c","month")', result: 1890 },
  ],
  compute: ([bought, unit], trace) => packageRate(bought, unit, quotaTerms, trace),
});
