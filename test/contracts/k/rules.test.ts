import type { DebitRule } from '../../../src/domain/quota/kind';
import { quotaClauses } from '../../../src/contracts/k/clauses';
import { kindOf, ledgerKinds, quotaRules } from '../../../src/contracts/k/rules';

/** Names a ledger must understand in English and German, and what becomes of the hours. */
const kinds: readonly (readonly [string, string, DebitRule, string])[] = [
  ['consultation', 'Sprechzeit', 'slot', 'K §2.1'],
  ['forfeited', 'verfallen', 'slot', 'K §2.2'],
  ['cancelled', 'abgesagt', 'nothing', 'K §2.2'],
  ['analysis', 'Analyse', 'effort', 'K §2.3'],
  ['implementation', 'Umsetzung', 'effort', 'K §2.3'],
  ['preparation', 'Vorbereitung', 'effort', 'K §2.3, §2.7'],
  ['followUp', 'Nachbereitung', 'effort', 'K §2.3, §2.7'],
  ['serviceRequest', 'Service Request', 'effort', 'K §2.5'],
  ['programError', 'Programmfehler', 'nothing', 'K §2.5'],
  ['onsite', 'vor Ort', 'onsite', 'K §2.4, §2.6'],
  ['topUp', 'Aufstockung', 'adds', 'K §1.7'],
];

test.each(kinds)('%s (%s) is debited as %s: %s', (kind, german, debit, clause) => {
  expect(kindOf(kind)).toMatchObject({ kind, debit, clause });
  expect(kindOf(german)?.kind).toBe(kind);
});

it('there is no other kind', () => {
  expect(ledgerKinds.map(({ kind }) => kind)).toEqual(kinds.map(([kind]) => kind));
  expect(kindOf('holiday')).toBeUndefined();
});

test.each([
  ['FOLLOW-UP', 'followUp'],
  ['follow up', 'followUp'],
  ['Vor-Ort-Beratung', 'onsite'],
  ['ＯＮＳＩＴＥ', 'onsite'],
  ['追加枠', 'topUp'],
  ['失効', 'forfeited'],
])('%s is read as %s', (text, kind) => {
  expect(kindOf(text)?.kind).toBe(kind);
});

it('K §2.5, §2.7: background work needs evidence, nothing else does', () => {
  expect(ledgerKinds.filter(({ needsEvidence }) => needsEvidence).map(({ kind }) => kind)).toEqual([
    'analysis',
    'implementation',
    'preparation',
    'followUp',
  ]);
});

it('K §1.7, §2.1, §2.6: the figures besides the packages', () => {
  expect(quotaRules.hoursPerDay.value).toBe(8);
  expect(quotaRules.smallestSlot.value).toBe(1);
  expect(quotaRules.virtualDayRate.value).toBe('900.00');
  expect(quotaRules.onsiteDayRate.value).toBe('1200.00');
});

it('K has seven clauses on the scope and seven on everything else', () => {
  const numbers = quotaClauses.map(({ clause }) => clause).filter((clause) => clause.includes('§'));
  expect(numbers).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => `K §1.${String(number)}`),
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => `K §2.${String(number)}`),
  ]);
});

it('every name a template shows can be read back, in each language', () => {
  for (const { kind, name } of ledgerKinds) {
    for (const shown of [name.en, name.de, name.ja]) expect(kindOf(shown)?.kind).toBe(kind);
  }
});
