import { quotaTerms } from '../../contracts/k/quota-terms';
import { allotment } from '../../domain/quota/package';
import { noCarryOver } from '../../domain/quota/readings';
import { define } from '../entry';
import { packageArgument } from './package-argument';

export const hours = define({
  name: 'QUOTA.HOURS',
  args: [packageArgument],
  result: 'number',
  help: {
    en: 'Hours a package holds a contract year: days × 8.',
    de: 'Stunden eines Pakets je Vertragsjahr: Tage × 8.',
    ja: 'パッケージの契約年度当たり時間数（日数 × 8）。',
  },
  clause: 'K §1.7',
  readings: [noCarryOver],
  examples: [
    { formula: '=QUOTA.HOURS("b")', result: 192 },
    { formula: '=QUOTA.HOURS({15,700})', result: 120 },
  ],
  compute: ([bought], trace) => allotment(bought, quotaTerms, trace),
});
