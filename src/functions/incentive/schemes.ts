import {
  acuteSchemeKeys,
  acuteSchemePrefix,
  capKey,
  providerSchemeKeys,
  providerSchemePrefix,
  timetableKeys,
} from '../../contracts/a6/scheme';
import type { Exact } from '../../domain/decimal/exact';
import { anyNumber, countFromZero } from '../arguments/scalar';
import { type SchemeKey, type SchemeTerm, amountOrNone, scheme } from '../arguments/scheme';

function numbers<K extends string>(wanted: readonly SchemeTerm<K>[]): Readonly<Record<K, SchemeKey<Exact>>> {
  const keys = wanted.map(({ key, clause }) => [key, { kind: anyNumber, clause }] as const);
  return Object.fromEntries(keys) as Record<K, SchemeKey<Exact>>;
}

type ScoreKey = Exclude<(typeof providerSchemeKeys)[number], { readonly key: 'rate' }>;
const scoreKeys = providerSchemeKeys.filter((each): each is ScoreKey => each.key !== 'rate');
const cap = { kind: amountOrNone, clause: capKey.clause, mayBeMissing: true } as const;
const caps = { cap, 'cap.q1': cap, 'cap.q2': cap, 'cap.q3': cap, 'cap.q4': cap } as const;
const capTerms = Object.keys(caps).map((key): SchemeTerm => ({ key, clause: capKey.clause }));

/** What a score needs. */
export const scoreScheme = scheme(
  'scheme',
  providerSchemePrefix,
  numbers(scoreKeys),
  {
    help: {
      en: 'Keys and values of the scheme (threshold, bounds, multipliers, score limits), or the Terms table.',
      de: 'Schlüssel und Werte des Schemas (Schwelle, Grenzen, Multiplikatoren, Leistungswertgrenzen) oder die Terms-Tabelle.',
      ja: '制度のキーと値（閾値・境界・乗数・スコアの上下限）。Terms テーブル全体でも可。',
    },
  },
  [...providerSchemeKeys, ...capTerms],
);

/** What a YTD fee needs. */
export const feeScheme = scheme(
  'scheme',
  providerSchemePrefix,
  numbers(providerSchemeKeys),
  {
    help: {
      en: 'Keys and values of the scheme, the fee rate included, or the Terms table.',
      de: 'Schlüssel und Werte des Schemas einschließlich Vergütungssatz (rate) oder die Terms-Tabelle.',
      ja: '報酬率（rate）を含む制度のキーと値。Terms テーブル全体でも可。',
    },
  },
  capTerms,
);

/** What a period's fee needs. */
export const cappedFeeScheme = scheme(
  'scheme',
  providerSchemePrefix,
  { ...numbers(providerSchemeKeys), ...caps },
  {
    help: {
      en: 'Keys and values of the scheme, or the Terms table; cap is an amount, cap.q1 to cap.q4, or none.',
      de: 'Schlüssel und Werte des Schemas oder die Terms-Tabelle; cap ist ein Betrag, cap.q1 bis cap.q4 oder none.',
      ja: '制度のキーと値、または Terms テーブル全体。cap は金額、cap.q1～cap.q4、または none。',
    },
  },
);

/** What the score of an acute metric needs. */
export const acuteScheme = scheme('scheme', acuteSchemePrefix, numbers(acuteSchemeKeys), {
  help: {
    en: 'Keys and values: multiplier, base, minScore, maxScore, or the Terms table.',
    de: 'Schlüssel und Werte: multiplier, base, minScore, maxScore, oder die Terms-Tabelle.',
    ja: 'キーと値（multiplier, base, minScore, maxScore）。Terms テーブル全体でも可。',
  },
});

const [review, invoice, objection] = timetableKeys;
const dayCount = (clause: string) => ({ kind: countFromZero, clause, mayBeMissing: true }) as const;

/** The day counts of the timetable; a step needs one of them at most. */
export const timetable = scheme(
  'terms',
  providerSchemePrefix,
  {
    [review.key]: dayCount(review.clause),
    [invoice.key]: dayCount(invoice.clause),
    [objection.key]: dayCount(objection.clause),
  },
  {
    help: {
      en: 'Keys and values: reviewDays, invoiceDays, objectionDays, or the Terms table; not needed for scorecard.',
      de: 'Schlüssel und Werte: reviewDays, invoiceDays, objectionDays, oder die Terms-Tabelle; für scorecard entbehrlich.',
      ja: 'キーと値（reviewDays, invoiceDays, objectionDays）または Terms テーブル全体。scorecard では不要。',
    },
  },
);

/** A scheme whose two lines meet at a lift of 2 %, as the worked examples give it. */
export const exampleScheme =
  '{"threshold",0.02;"lowLower",0;"lowUpper",0.02;"lowMultiplier",0.5;"highLower",0.02;"highUpper",0.06;"highMultiplier",0.5;"highBase",0.5;"minScore",-1;"maxScore",1;"rate",0.01;"cap",8000}';
