import type { LedgerKind } from '../../../src/domain/quota/kind';

/**
 * Contract K computed a second way, in whole hundredths of hours and of cents: nothing here is shared
 * with the program.
 */
export interface PlainEntry {
  /** Serial of the day. */
  readonly day: number;
  readonly kind: LedgerKind;
  /** Hundredths of an hour. */
  readonly hours: bigint;
  /** Hundredths of a currency unit. */
  readonly travel: bigint;
}

interface PlainBalance {
  readonly topUps: bigint;
  readonly debited: bigint;
  readonly beyond: bigint;
  readonly remaining: bigint;
}

const HOUR = 100n;
const exactKinds: readonly LedgerKind[] = [
  'analysis',
  'implementation',
  'preparation',
  'followUp',
  'serviceRequest',
];

/** K §2.1–§2.5: hundredths of an hour debited for an entry. */
function debitedHundredths({ kind, hours }: Pick<PlainEntry, 'kind' | 'hours'>): bigint {
  if (kind === 'consultation' || kind === 'forfeited') {
    const whole = ((hours + HOUR - 1n) / HOUR) * HOUR;
    return whole < HOUR ? HOUR : whole;
  }
  return exactKinds.includes(kind) ? hours : 0n;
}

/** K §1.7, §2: day by day, hour by hour as far as a hundredth is one. */
export function plainBalance(allotted: bigint, entries: readonly PlainEntry[]): PlainBalance {
  let remaining = allotted;
  let topUps = 0n;
  let debited = 0n;
  let beyond = 0n;
  const days = [...new Set(entries.map(({ day }) => day))].sort((a, b) => a - b);
  for (const today of days) {
    const ofToday = entries.filter(({ day }) => day === today);
    for (const { kind, hours } of ofToday) {
      if (kind !== 'topUp') continue;
      remaining += hours;
      topUps += hours;
    }
    for (const entry of ofToday) {
      const hours = debitedHundredths(entry);
      const covered = hours < remaining ? hours : remaining;
      remaining -= covered;
      debited += hours;
      beyond += hours - covered;
    }
  }
  return { topUps, debited, beyond, remaining };
}

/** K §2.6 in units of 1/80,000 of a currency unit, so that an eighth of a hundredth of an hour is whole. */
export function plainOverage(allotted: bigint, entries: readonly PlainEntry[]): bigint {
  const { beyond } = plainBalance(allotted, entries);
  const onsite = entries.filter(({ kind }) => kind === 'onsite');
  const hours = onsite.reduce((sum, entry) => sum + entry.hours, 0n);
  const travel = onsite.reduce((sum, entry) => sum + entry.travel, 0n);
  return beyond * 900n * 100n + hours * 1200n * 100n + travel * 800n;
}

/** Units of 1/80,000 as whole cents, half away from zero. */
export function plainCents(units: bigint): bigint {
  return (units * 2n + 800n) / 1600n;
}
