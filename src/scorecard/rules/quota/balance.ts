import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import type { Localized } from '../../../domain/language';
import { noCarryOver } from '../../../domain/quota/readings';
import type { Rule, RuleContext } from '../../rule';
import { favoured, inHours } from '../wrong-figure';
import { assessQuotas, type AssessedQuota } from './assessment';
import { reportBalance } from './balance-report';
import type { AssessedBalance } from './reckoning';
import { entryIdentity } from './words';

/** QUOTA-09. Source: K §1.7, §2 */
export const balanceOfHours: Rule = {
  id: 'QUOTA-09',
  severity: 'error',
  title: { en: 'A wrong balance', de: 'Ein falscher Stundenbestand', ja: '残時間の誤り' },
  clause: 'K §1.7, §2',
  needs: [quotaSheet],
  check: (context) => {
    for (const quota of context.once(assessQuotas)) {
      const { reckoning } = quota;
      reportExcess(context, quota);
      if (reckoning === undefined || reckoning.balance.deductsOnsite) continue;
      reportBalance(context, quota, reckoning, likelyMistake(reckoning.balance));
    }
  },
};

/** Hours of the year before that the balance counts, and no agreement carries over. */
function reportExcess(
  { report }: RuleContext,
  { carryOver: { excess }, reckoning }: Pick<AssessedQuota, 'carryOver' | 'reckoning'>,
): void {
  if (excess === undefined) return;
  const { entry, carried, agreed } = excess;
  const difference = carried.minus(agreed);
  const [found, right] = [inHours(carried), inHours(agreed)];
  const isNone = agreed.isZero();
  report({
    at: entry.row.cells.hours.at,
    about: `${entryIdentity(entry)} carried over`,
    found: carried,
    expected: agreed,
    difference,
    ...(reckoning === undefined
      ? {}
      : { favours: favoured(difference, 'too low'), worth: difference.times(reckoning.hourPrice) }),
    clause: 'K',
    reading: noCarryOver,
    message: {
      en: `The ledger carries ${found.en} into the year as a top-up on its first day; ${isNone ? 'nothing is' : `${right.en} are`} carried over by agreement (quota.carryOver).`,
      de: `Das Verzeichnis überträgt ${found.de} als Aufstockung am ersten Tag in das Vertragsjahr; vereinbart ${isNone ? 'ist kein Übertrag' : `sind ${right.de}`} (quota.carryOver).`,
      ja: `初日の追加枠として${found.ja}が当契約年度に繰り越されていますが、${isNone ? '繰越しは合意されていません' : `合意された繰越時間は${right.ja}です`}（quota.carryOver）。`,
    },
    fix: {
      en: 'Correct the hours or the term; for a top-up that was ordered, enter the day of the order under “Slot agreed on”.',
      de: 'Die Stunden oder den Vertragsparameter berichtigen; bei einer bestellten Aufstockung den Tag der Bestellung unter „Sprechzeit vereinbart am“ eintragen.',
      ja: '時間または契約条件を修正してください。申込みによる追加枠の場合は、申込日を「相談枠の合意日」に記入してください。',
    },
  });
}

function likelyMistake({ remaining, lacksCarryOver }: AssessedBalance): Localized | undefined {
  if (lacksCarryOver !== undefined) {
    const hours = inHours(lacksCarryOver);
    return {
      en: `The ${hours.en} carried over by agreement (quota.carryOver) are not in the ledger as a top-up on the first day.`,
      de: `Der vereinbarte Übertrag von ${hours.de} (quota.carryOver) steht nicht als Aufstockung am ersten Tag im Verzeichnis.`,
      ja: `合意された繰越時間${hours.ja}（quota.carryOver）が初日の追加枠として記帳されていません。`,
    };
  }
  if (remaining.stated?.isNegative() !== true) return undefined;
  return {
    en: 'Hours beyond the quota are overage, not a negative balance.',
    de: 'Stunden über das Kontingent hinaus sind Mehrbetrag, kein negativer Bestand.',
    ja: '枠を超えた時間は枠超過であり、残時間を負の値にはしません。',
  };
}
