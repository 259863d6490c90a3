import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import type { Localized } from '../../../domain/language';
import type { Rule } from '../../rule';
import { inHours } from '../wrong-figure';
import type { AssessedBalance } from './assessment';
import { assessQuotas } from './assessment';
import { reportBalance } from './balance-report';

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
      if (reckoning === undefined || reckoning.balance.deductsOnsite) continue;
      reportBalance(context, quota, reckoning, likelyMistake(reckoning.balance));
    }
  },
};

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
