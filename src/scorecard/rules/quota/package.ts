import { offeredPackages } from '../../../contracts/k/quota-terms';
import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { packageRate } from '../../../domain/quota/package';
import { quoted } from '../../../domain/quoted';
import { inherited } from '../../figure';
import type { Rule, RuleContext } from '../../rule';
import { reportWrong } from '../wrong-figure';
import { type AssessedQuota, assessQuotas } from './assessment';
import { yearText } from './words';

/** QUOTA-01. Source: K §1.7 */
export const packageAndRates: Rule = {
  id: 'QUOTA-01',
  severity: 'error',
  title: {
    en: 'An unknown package, or a day or hourly rate that is not the contract’s',
    de: 'Ein unbekanntes Paket oder ein Tages- oder Stundensatz, der nicht der des Vertrags ist',
    ja: '契約にないパッケージ、または契約と異なる日額・時間単価',
  },
  clause: 'K §1.7',
  needs: [quotaSheet],
  check: (context) => {
    for (const quota of context.once(assessQuotas)) {
      if (quota.bought === undefined) reportUnknown(context, quota);
      else checkRates(context, quota, quota.bought.code);
    }
  },
};

function reportUnknown(context: RuleContext, quota: AssessedQuota): void {
  const { at, value } = quota.sheet.header.package;
  if (value === undefined) return;
  const list = offeredPackages.map(({ code }) => code).join(', ');
  const found = quoted(value);
  context.report({
    at,
    about: `${yearText(quota)} package`,
    found: value,
    expected: list,
    message: {
      en: `${found} is no package of the contract; it has ${list} (12, 24, 36 and 48 days a year). Rates, balance and overage were not checked.`,
      de: `${found} ist kein Paket des Vertrags; es gibt ${list} (12, 24, 36 und 48 Tage im Jahr). Sätze, Reststunden und Mehrbetrag wurden nicht geprüft.`,
      ja: `${found} は契約にないパッケージです。契約には ${list}（年間12・24・36・48日）があります。単価・残時間・枠超過額は検証していません。`,
    },
  });
}

function checkRates(context: RuleContext, quota: AssessedQuota, code: string): void {
  const { sheet, dayRate, monthlyFee, reckoning } = quota;
  const charged = inherited(monthlyFee);
  reportWrong(context, {
    cell: sheet.header.dayRate,
    figure: dayRate,
    measure: 'money',
    name: { en: 'The day rate', de: 'Tagessatz', ja: '日額' },
    follows: {
      en: `package ${code} of the contract`,
      de: `Paket ${code} des Vertrags`,
      ja: `契約のパッケージ${code}`,
    },
    moves: charged.isZero() ? undefined : charged,
    about: `${yearText(quota)} day rate`,
  });
  if (reckoning === undefined) return;
  const { bought, terms, hourlyRate } = reckoning;
  reportWrong(context, {
    cell: sheet.header.hourlyRate,
    figure: hourlyRate,
    measure: 'money',
    name: { en: 'The hourly rate', de: 'Stundensatz', ja: '時間単価' },
    follows: {
      en: 'the day rate ÷ hours of a day',
      de: 'Tagessatz ÷ Stunden je Tag',
      ja: '日額 ÷ 1日の時間数',
    },
    explain: (trace) => packageRate(bought, 'hour', terms, trace),
    about: `${yearText(quota)} hourly rate`,
  });
}
