import { providerSchemePrefix } from '../../../contracts/a6/scheme';
import { incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';
import { feeEarned } from '../../../domain/incentive/earned';
import { periodEarning, statedEarned } from '../../../domain/incentive/fee';
import { statedAmounts } from '../../../domain/incentive/readings';
import type { FeeScheme } from '../../../domain/incentive/scheme';
import type { Localized } from '../../../domain/language';
import { withCorrected } from '../../figure';
import { givenFigures } from '../../steps';
import type { Rule, RuleContext } from '../../rule';
import { reportWrong } from '../wrong-figure';
import { type AssessedQuarter, assessIncentives } from './assessment';
import { givenBefore, quarterText } from './words';

const { columns } = incentiveScorecardSheet;

/** INC-06. Source: A6 Ex.4 §6 */
export const earnings: Rule = {
  id: 'INC-06',
  severity: 'error',
  title: {
    en: 'A wrong YTD earned or period earning',
    de: 'Ein falscher Verdienst seit Jahresbeginn oder in der Periode',
    ja: '年初来獲得額または当期獲得額の誤り',
  },
  clause: 'A6 Ex.4 §6',
  needs: [incentiveScorecardSheet],
  check: (context) => {
    for (const { quarters, scheme } of context.once(assessIncentives).groups) {
      for (const quarter of quarters) {
        if (scheme !== undefined) checkEarnedToDate(context, quarter, scheme);
        checkPeriodEarning(context, quarter);
      }
    }
  },
};

const product: Localized = {
  en: 'YTD cash × fee rate × score',
  de: 'Zahlungseingänge seit Jahresbeginn × Vergütungssatz × Leistungswert',
  ja: '年初来現金回収額 × 報酬率 × 業績スコア',
};
const noCash: Localized = {
  en: 'YTD cash of zero or less',
  de: 'Zahlungseingänge seit Jahresbeginn von null oder weniger',
  ja: 'ゼロ以下の年初来現金回収額',
};

function checkEarnedToDate(
  context: RuleContext,
  { period, row, ytdCash, score, ytdEarned }: AssessedQuarter,
  scheme: FeeScheme,
): void {
  const { name, about } = quarterText(period);
  reportWrong(context, {
    cell: row.cells.ytdEarned,
    figure: ytdEarned,
    measure: 'money',
    name: name({ en: 'The YTD earned', de: 'Verdient seit Jahresbeginn', ja: '年初来獲得額' }),
    follows: score.corrected === undefined ? noCash : product,
    supplierGains: 'too high',
    reading: statedAmounts,
    explain: (trace) => {
      givenFigures(trace, columns, row.cells, { ytdCash, score });
      context.terms.give(trace, `${providerSchemePrefix}rate`, { network: period.network });
      withCorrected([ytdCash, score], (cash, at) => statedEarned(feeEarned(cash, at, scheme, trace), trace));
    },
    about: `${about} YTD earned`,
  });
}

function checkPeriodEarning(
  context: RuleContext,
  { period, row, ytdEarned, earned, before }: AssessedQuarter,
): void {
  const { name, about } = quarterText(period);
  reportWrong(context, {
    cell: row.cells.earned,
    figure: earned,
    measure: 'money',
    name: name({ en: 'The amount earned in the period', de: 'Verdient in der Periode', ja: '当期獲得額' }),
    follows: {
      en: 'YTD earned less YTD earned of the quarter before',
      de: 'Verdient seit Jahresbeginn abzüglich des Standes im Vorquartal',
      ja: '年初来獲得額 − 前四半期末の年初来獲得額',
    },
    supplierGains: 'too high',
    explain: (trace) => {
      givenFigures(trace, columns, row.cells, { ytdEarned });
      givenBefore(trace, columns.ytdEarned, before.ytdEarned);
      withCorrected([ytdEarned, before.ytdEarned], (now, then) => periodEarning(now, then, trace));
    },
    about: `${about} earned`,
  });
}
