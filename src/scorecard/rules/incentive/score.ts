import { providerSchemePrefix, type ProviderSchemeKey } from '../../../contracts/a6/scheme';
import { incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { ytdLiftRate } from '../../../domain/incentive/lift';
import type { FeeScheme } from '../../../domain/incentive/scheme';
import { performanceScore, scoreAt } from '../../../domain/incentive/score';
import type { Localized } from '../../../domain/language';
import { agrees } from '../../compare';
import { withCorrected } from '../../figure';
import { givenFigures } from '../../steps';
import type { Rule, RuleContext } from '../../rule';
import { inMoney } from '../../wording';
import { reportWrong } from '../wrong-figure';
import { type AssessedGroup, type AssessedQuarter, assessIncentives } from './assessment';
import { movedFees } from './moved-fees';
import { quarterText } from './words';

const { columns } = incentiveScorecardSheet;

/** INC-05. Source: A6 Ex.4 §1.2 D, J, L, O */
export const liftRateAndScore: Rule = {
  id: 'INC-05',
  severity: 'error',
  title: {
    en: 'A wrong YTD lift % or score',
    de: 'Eine falsche Steigerung in Prozent oder ein falscher Leistungswert',
    ja: '年初来改善率または業績スコアの誤り',
  },
  clause: 'A6 Ex.4 §1.2 D, J, L, O',
  needs: [incentiveScorecardSheet],
  check: (context) => {
    for (const group of context.once(assessIncentives).groups) {
      reportUnusableScheme(context, group);
      for (const quarter of group.quarters) {
        checkRate(context, quarter);
        if (group.scheme !== undefined) checkScore(context, quarter, group.scheme);
      }
    }
  },
};

/** Equal bounds, or limits that cross: no lift has a score. */
function reportUnusableScheme(context: RuleContext, { problem, quarters, network }: AssessedGroup): void {
  const [first] = quarters;
  if (problem === undefined || first === undefined) return;
  context.report({
    at: first.row.cells.score.at,
    about: `${network} scheme`,
    found: first.score.stated ?? null,
    expected: null,
    message: problem.sentence,
    ...(problem.clause === undefined ? {} : { clause: problem.clause }),
  });
}

function checkRate(context: RuleContext, quarter: AssessedQuarter): void {
  const { period, row, ytdLift, ytdCash, rate } = quarter;
  const { name, about } = quarterText(period);
  const cash = cashWithoutRate(quarter);
  if (cash !== undefined && rate.stated !== undefined) {
    reportNoCash(context, quarter, 'rate', cash);
    return;
  }
  if (cash !== undefined && rate.verdict === 'right') tellNoCash(context, quarter, cash);
  reportWrong(context, {
    cell: row.cells.ytdLiftRate,
    figure: rate,
    measure: 'number',
    name: name(needingCash.rate),
    follows: {
      en: 'YTD lift ÷ YTD cash',
      de: 'Steigerung ÷ Zahlungseingänge seit Jahresbeginn',
      ja: '年初来改善額 ÷ 年初来現金回収額',
    },
    clause: 'A6 Ex.4 §1.2 O',
    explain: (trace) => {
      givenFigures(trace, columns, row.cells, { ytdLift, ytdCash });
      withCorrected([ytdLift, ytdCash], (lift, of) => ytdLiftRate(lift, of, trace));
    },
    moves: movedFees(context, period),
    about: `${about} YTD lift %`,
  });
}

/** YTD cash of zero or less, which there is no percentage of. */
function cashWithoutRate({ ytdCash: { corrected, verdict } }: AssessedQuarter): Exact | undefined {
  return verdict === 'right' && corrected?.isPositive() === false ? corrected : undefined;
}

const needingCash = {
  rate: { en: 'The YTD lift %', de: 'Steigerung seit Jahresbeginn (%)', ja: '年初来改善率' },
  score: { en: 'The score', de: 'Leistungswert', ja: '業績スコア' },
} as const satisfies Record<string, Localized>;

function reportNoCash(
  context: RuleContext,
  quarter: AssessedQuarter,
  which: keyof typeof needingCash,
  cash: Exact,
): void {
  const { name, about } = quarterText(quarter.period);
  const { cells } = quarter.row;
  const text = name(needingCash[which]);
  const amount = inMoney(cash);
  context.report({
    at: (which === 'rate' ? cells.ytdLiftRate : cells.score).at,
    about: `${about} ${which === 'rate' ? 'YTD lift %' : which}`,
    found: quarter[which].stated ?? null,
    expected: '#DIV/0!',
    clause: 'A6 Ex.4 §1.2 N, O',
    message: {
      en: `${text.en} cannot be computed: YTD cash is ${amount.en}, and only cash above zero can be divided by.`,
      de: `${text.de} ist nicht berechenbar: Die Zahlungseingänge seit Jahresbeginn betragen ${amount.de} und müssten über null liegen.`,
      ja: `${text.ja}は算出できません。年初来現金回収額が ${amount.ja} であり、ゼロを超える必要があります。`,
    },
    fix: {
      en: 'Leave the cell empty, or keep the #DIV/0! of its formula.',
      de: 'Die Zelle leer lassen oder das #DIV/0! ihrer Formel behalten.',
      ja: 'セルを空欄にするか、数式の #DIV/0! をそのままにしてください。',
    },
  });
}

/** Silence would say that what follows was checked. */
function tellNoCash({ report }: RuleContext, { period, row }: AssessedQuarter, cash: Exact): void {
  const { name, about } = quarterText(period);
  const [text, amount] = [
    name({ en: 'YTD cash', de: 'Zahlungseingänge seit Jahresbeginn', ja: '年初来現金回収額' }),
    inMoney(cash),
  ];
  report({
    severity: 'info',
    at: row.cells.ytdLiftRate.at,
    about: `${about} without YTD lift %`,
    found: cash,
    expected: null,
    clause: 'A6 Ex.4 §1.2 N, O',
    message: {
      en: `${text.en} is ${amount.en}, so that there is no YTD lift % and no score; nothing counts as earned so far.`,
      de: `${text.de}: ${amount.de}; daher gibt es keine Steigerung in Prozent und keinen Leistungswert, und bisher gilt nichts als verdient.`,
      ja: `${text.ja}は ${amount.ja} のため、年初来改善率と業績スコアは算出できません。ここまでの獲得額はないものとして扱います。`,
    },
  });
}

const highLine: readonly ProviderSchemeKey[] = ['highLower', 'highUpper', 'highMultiplier', 'highBase'];
const lowLine: readonly ProviderSchemeKey[] = ['lowLower', 'lowUpper', 'lowMultiplier'];
const scoreLimits: readonly ProviderSchemeKey[] = ['minScore', 'maxScore'];

function checkScore(context: RuleContext, quarter: AssessedQuarter, scheme: FeeScheme): void {
  const { period, row, rate, score } = quarter;
  const { name, about } = quarterText(period);
  const cash = cashWithoutRate(quarter);
  if (cash !== undefined && rate.verdict === 'right' && score.stated !== undefined) {
    reportNoCash(context, quarter, 'score', cash);
    return;
  }
  reportWrong(context, {
    cell: row.cells.score,
    figure: score,
    measure: 'number',
    name: name(needingCash.score),
    follows: {
      en: 'the scheme at this YTD lift %',
      de: 'das Schema bei dieser Steigerung',
      ja: '当該改善率に対する算式',
    },
    hint: score.stated && rate.corrected && likelyMistake(score.stated, rate.corrected, scheme),
    clause: 'A6 Ex.4 §1.2 J',
    explain: (trace) => {
      givenFigures(trace, columns, row.cells, { ytdLiftRate: rate });
      withCorrected([rate], (at) => {
        const keys = ['threshold', ...(at.atLeast(scheme.threshold) ? highLine : lowLine), ...scoreLimits];
        for (const key of keys)
          context.terms.give(trace, `${providerSchemePrefix}${key}`, { network: period.network });
        performanceScore(at, scheme, trace);
      });
    },
    moves: movedFees(context, period),
    about: `${about} score`,
  });
}

/** Further than any score. */
const NO_LIMIT = Exact.whole(1_000_000_000);

function likelyMistake(stated: Exact, rate: Exact, scheme: FeeScheme): Localized | undefined {
  const isIt = (score: Exact) => agrees(stated, score, 'quotient', true);
  const isHigh = rate.atLeast(scheme.threshold);
  if (isIt(scoreAt(rate, { ...scheme, minScore: NO_LIMIT.negated(), maxScore: NO_LIMIT }))) {
    return {
      en: 'The limits of the score were not applied.',
      de: 'Die Grenzen des Leistungswerts wurden nicht angewendet.',
      ja: 'スコアの上下限が適用されていません。',
    };
  }
  const threshold = isHigh ? rate.plus(Exact.one) : rate;
  if (!isIt(scoreAt(rate, { ...scheme, threshold }))) return undefined;
  return isHigh
    ? {
        en: 'The formula below the threshold was used, but the lift has reached it.',
        de: 'Verwendet wurde die Formel unterhalb der Schwelle, die Steigerung hat sie aber erreicht.',
        ja: '改善率は閾値に達していますが、閾値未満の算式が使われています。',
      }
    : {
        en: 'The formula from the threshold on was used, but the lift lies below it.',
        de: 'Verwendet wurde die Formel ab der Schwelle, die Steigerung liegt aber darunter.',
        ja: '改善率は閾値を下回っていますが、閾値以上の算式が使われています。',
      };
}
