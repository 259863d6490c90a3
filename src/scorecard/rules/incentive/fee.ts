import { incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { feeOfPeriod } from '../../../domain/incentive/fee';
import { signedEarlierFees } from '../../../domain/incentive/readings';
import type { Cap } from '../../../domain/incentive/scheme';
import type { Localized } from '../../../domain/language';
import { inCents } from '../../compare';
import { givenFigures } from '../../steps';
import type { Rule, RuleContext } from '../../rule';
import { inMoney } from '../../wording';
import { reportWrong } from '../wrong-figure';
import { type AssessedGroup, type AssessedQuarter, assessIncentives } from './assessment';
import { quarterText } from './words';

/** INC-07. Source: A6 Ex.4 §6 */
export const feeOfQuarter: Rule = {
  id: 'INC-07',
  severity: 'error',
  title: {
    en: 'A wrong incentive fee',
    de: 'Eine falsche Incentive-Vergütung',
    ja: 'インセンティブ報酬の誤り',
  },
  clause: 'A6 Ex.4 §6',
  needs: [incentiveScorecardSheet],
  check: (context) => {
    for (const { quarters } of context.once(assessIncentives).groups) {
      for (const quarter of quarters) {
        checkFee(context, quarter, quarters);
        tellUnanswered(context, quarter);
      }
    }
  },
};

function checkFee(
  context: RuleContext,
  { period, row, ytdEarned, cap, before, fee }: AssessedQuarter,
  quarters: AssessedGroup['quarters'],
): void {
  const { name, about } = quarterText(period);
  const [earned, earlier] = [ytdEarned.corrected, before.fees.corrected];
  if (cap === undefined || earned === undefined || earlier === undefined) return;
  const limit = cap === 'none' ? undefined : inMoney(cap);
  const [soFar, deducted] = [inMoney(earned), inMoney(earlier)];
  reportWrong(context, {
    cell: row.cells.fee,
    figure: fee,
    measure: 'money',
    name: name({ en: 'The incentive fee', de: 'Incentive-Vergütung', ja: 'インセンティブ報酬' }),
    follows:
      limit === undefined
        ? {
            en: `what has been earned so far (${soFar.en}) less the earlier fees (${deducted.en})`,
            de: `das bisher Verdiente (${soFar.de}) abzüglich der früheren Vergütungen (${deducted.de})`,
            ja: `累計獲得額（${soFar.ja}） − 過去の報酬（${deducted.ja}）`,
          }
        : {
            en: `what has been earned so far (${soFar.en}), at most the cap of ${limit.en}, less the earlier fees (${deducted.en})`,
            de: `das bisher Verdiente (${soFar.de}), höchstens die Obergrenze von ${limit.de}, abzüglich der früheren Vergütungen (${deducted.de})`,
            ja: `累計獲得額 ${soFar.ja}（上限 ${limit.ja}）− 過去の報酬（${deducted.ja}）`,
          },
    supplierGains: 'too high',
    hint: fee.stated && likelyMistake(fee.stated, earned, cap, earlier, positiveFees(period, quarters)),
    reading: signedEarlierFees,
    explain: (trace) => {
      givenFigures(trace, incentiveScorecardSheet.columns, row.cells, { ytdEarned });
      feeOfPeriod(earned, cap, earlier, trace);
    },
    about: `${about} fee`,
  });
}

/** The functions answer with the error of an earlier quarter; the fee can be told all the same. */
function tellUnanswered({ report }: RuleContext, { period, row, fee, unanswered }: AssessedQuarter): void {
  const { corrected } = fee;
  if (unanswered.own || corrected === undefined || !unanswered.cells.has(row.cells.fee)) return;
  const { name, about } = quarterText(period);
  const text = name({ en: 'The incentive fee', de: 'Incentive-Vergütung', ja: 'インセンティブ報酬' });
  const amount = inMoney(corrected);
  report({
    severity: 'info',
    at: row.cells.fee.at,
    about: `${about} fee unanswered`,
    found: '#DIV/0!',
    expected: corrected,
    clause: 'A6 Ex.4 §1.2 N, O; §6',
    message: {
      en: `${text.en} has no figure, since an earlier quarter of the fiscal year has no YTD lift %; with nothing earned by then it is ${amount.en}.`,
      de: `${text.de}: ohne Wert, weil ein früheres Quartal des Geschäftsjahres keine Steigerung in Prozent hat; ohne Verdienst bis dahin sind es ${amount.de}.`,
      ja: `同じ会計年度の前の四半期に年初来改善率がないため、${text.ja}に値がありません。それまでの獲得額がないものとすると ${amount.ja} です。`,
    },
  });
}

/** The earlier fees of the fiscal year without the negative ones. */
function positiveFees(
  { fiscalYear, quarter }: AssessedQuarter['period'],
  quarters: AssessedGroup['quarters'],
): Exact {
  const earlier = quarters.filter(
    ({ period }) => period.fiscalYear === fiscalYear && period.quarter < quarter,
  );
  return Exact.sum(earlier.map(({ fee }) => Exact.max(fee.corrected ?? Exact.zero, Exact.zero)));
}

function likelyMistake(
  stated: Exact,
  earned: Exact,
  cap: Cap,
  earlier: Exact,
  positive: Exact,
): Localized | undefined {
  const isIt = (limit: Cap, deducted: Exact) => inCents(stated, feeOfPeriod(earned, limit, deducted));
  if (isIt('none', earlier)) {
    return {
      en: 'The cap was ignored.',
      de: 'Die Obergrenze wurde nicht beachtet.',
      ja: '上限額が適用されていません。',
    };
  }
  if (isIt(cap, Exact.zero) || isIt('none', Exact.zero)) {
    return {
      en: 'The fees of the earlier quarters were not deducted.',
      de: 'Die Vergütungen der früheren Quartale wurden nicht abgezogen.',
      ja: '過去の四半期の報酬が控除されていません。',
    };
  }
  if (isIt(cap, earlier.plus(earlier))) {
    return {
      en: 'The fees of the earlier quarters were deducted twice.',
      de: 'Die Vergütungen der früheren Quartale wurden doppelt abgezogen.',
      ja: '過去の四半期の報酬が二重に控除されています。',
    };
  }
  if (!isIt(cap, positive)) return undefined;
  return {
    en: 'Only the positive earlier fees were deducted, so a negative one is taken back twice.',
    de: 'Nur die positiven früheren Vergütungen wurden abgezogen; eine negative wird so zweimal zurückgeholt.',
    ja: '正の報酬だけが控除されているため、負の報酬が二重に取り戻されています。',
  };
}
