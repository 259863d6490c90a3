import { type Exact } from './decimal/exact';
import { badInput, noAnswer, type Problem } from './problem';

/** A half-open band, from ≤ level < to, and what it pays; an undefined bound is open. */
export interface Tier {
  readonly from: Exact | undefined;
  readonly to: Exact | undefined;
  readonly rate: Exact;
}

/** A stretch that no tier covers; an undefined bound is open. */
interface Gap {
  readonly from: Exact | undefined;
  readonly to: Exact | undefined;
}

/** Tiers in rising order, of which no two overlap; gaps are allowed until a level falls into one. */
export type TierTable = readonly [Tier, ...Tier[]] & { readonly checked: true };

/**
 * Orders tiers and refuses those that contradict each other: two tiers for one level are two
 * answers, wherever they overlap.
 *
 * @throws Problem #VALUE! when there is no tier, a tier ends where it starts or before, or two overlap
 */
export function tierTable(tiers: readonly Tier[], subject = 'tiers'): TierTable {
  if (tiers.length === 0) {
    throw badInput(subject, {
      en: `${subject} holds no tier; give rows of from, to, rate.`,
      de: `${subject} enthält keine Stufe; erwartet werden Zeilen mit von, bis, Satz.`,
      ja: `${subject} に段階がありません。下限・上限・料率の行を指定してください。`,
    });
  }
  for (const tier of tiers) refuseEmptyTier(tier, subject);
  const ordered = [...tiers].sort(byFrom);
  ordered.reduce((previous, tier) => {
    if (overlap(previous, tier)) throw overlapProblem(previous, tier, subject);
    return tier;
  });
  return ordered as readonly Tier[] as unknown as TierTable;
}

/**
 * The tier a level falls into.
 *
 * @throws Problem #N/A naming the gap when no tier covers the level
 */
export function tierOf(level: Exact, tiers: TierTable, subject = 'level'): Tier {
  const tier = tiers.find((candidate) => reaches(candidate, level) && endsAbove(candidate, level));
  if (tier === undefined) throw gapProblem(level, gapAround(level, tiers), subject);
  return tier;
}

/** The lowest stretch between the two bounds that no tier covers, as far as it reaches. */
export function firstGap(tiers: TierTable, from: Exact, to: Exact): Gap | undefined {
  let covered = from;
  for (const tier of tiers) {
    if (covered.atLeast(to)) return undefined;
    if (tier.to?.atMost(covered) === true) continue;
    if (!reaches(tier, covered)) return gapAround(covered, tiers);
    if (tier.to === undefined) return undefined;
    covered = tier.to;
  }
  return covered.lessThan(to) ? gapAround(covered, tiers) : undefined;
}

/** The #N/A of a level or an amount that needs a stretch which no tier covers. */
export function gapProblem(level: Exact, gap: Gap, subject: string): Problem {
  return noAnswer(subject, {
    en: `No tier covers ${stretch(gap)}, which ${subject} = ${level.toText()} needs.`,
    de: `Keine Stufe deckt ${stretch(gap)} ab; ${subject} = ${level.toText()} braucht eine.`,
    ja: `${stretch(gap)} の段階がなく、${subject} = ${level.toText()} の答えが出せません。`,
  });
}

function refuseEmptyTier(tier: Tier, subject: string): void {
  if (tier.from === undefined || tier.to === undefined || tier.to.moreThan(tier.from)) return;
  throw badInput(subject, {
    en: `The tier ${stretch(tier)} of ${subject} is empty: to must lie above from.`,
    de: `Die Stufe ${stretch(tier)} in ${subject} ist leer: bis muss über von liegen.`,
    ja: `${subject} の段階 ${stretch(tier)} は空です。上限は下限より大きくしてください。`,
  });
}

function overlapProblem(first: Tier, second: Tier, subject: string): Problem {
  return badInput(subject, {
    en: `The tiers ${stretch(first)} and ${stretch(second)} of ${subject} overlap; a level may lie in one tier only.`,
    de: `Die Stufen ${stretch(first)} und ${stretch(second)} in ${subject} überschneiden sich; ein Wert darf nur in einer Stufe liegen.`,
    ja: `${subject} の段階 ${stretch(first)} と ${stretch(second)} が重なっています。値は一つの段階だけに属せます。`,
  });
}

function byFrom(first: Tier, second: Tier): number {
  if (first.from === undefined) return second.from === undefined ? 0 : -1;
  return second.from === undefined ? 1 : first.from.compare(second.from);
}

/** Of two tiers in rising order: does the first reach into the second? */
function overlap(first: Tier, second: Tier): boolean {
  return first.to === undefined || second.from === undefined || second.from.lessThan(first.to);
}

function reaches(tier: Tier, level: Exact): boolean {
  return tier.from === undefined || tier.from.atMost(level);
}

function endsAbove(tier: Tier, level: Exact): boolean {
  return tier.to === undefined || tier.to.moreThan(level);
}

function gapAround(level: Exact, tiers: TierTable): Gap {
  const below = tiers.filter((tier) => !endsAbove(tier, level)).at(-1);
  const above = tiers.find((tier) => !reaches(tier, level));
  return { from: below?.to, to: above?.from };
}

/** A band as mathematicians write it, alike in every language: `[0, 0.9)`, open ends as …. */
function stretch({ from, to }: Gap): string {
  return `[${from?.toText() ?? '…'}, ${to?.toText() ?? '…'})`;
}
