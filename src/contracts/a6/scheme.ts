/** A scheme's key and the clause that asks for it; what the functions need, without the texts of the terms. */
export interface SchemeKey {
  readonly key: string;
  readonly clause: string;
}

export const providerSchemePrefix = 'incentive.';

/** Keys of a provider incentive scheme that every calculation of a score or fee needs. */
export const providerSchemeKeys = [
  { key: 'threshold', clause: 'A6 Ex.4 §1.2 J' },
  { key: 'lowLower', clause: 'A6 Ex.4 §1.2 D' },
  { key: 'lowUpper', clause: 'A6 Ex.4 §1.2 L' },
  { key: 'lowMultiplier', clause: 'A6 Ex.4 §1.2 J(ii)' },
  { key: 'highLower', clause: 'A6 Ex.4 §1.2 D' },
  { key: 'highUpper', clause: 'A6 Ex.4 §1.2 L' },
  { key: 'highMultiplier', clause: 'A6 Ex.4 §1.2 J(i)' },
  { key: 'highBase', clause: 'A6 Ex.4 §1.2 J(i)' },
  { key: 'minScore', clause: 'A6 Ex.4 §1.2 J' },
  { key: 'maxScore', clause: 'A6 Ex.4 §1.2 J' },
  { key: 'rate', clause: 'A6 Ex.4 §6' },
] as const satisfies readonly SchemeKey[];

/** The cap: needed only where a fee is computed. One amount, `cap.q1` … `cap.q4`, or `none`. */
export const capKey = { key: 'cap', clause: 'A6 Ex.4 §6 (i) B' } as const satisfies SchemeKey;

/** Day counts that INCENTIVE.DUE reads. */
export const timetableKeys = [
  { key: 'reviewDays', clause: 'A6 Ex.4 §7 step 2' },
  { key: 'invoiceDays', clause: 'A6 Ex.4 §7 step 3' },
  { key: 'objectionDays', clause: 'A6 Ex.4 §7 step 4' },
] as const satisfies readonly SchemeKey[];

export const acuteSchemePrefix = 'acuteIncentive.';

/** Keys of the acute score's formula. */
export const acuteSchemeKeys = [
  { key: 'multiplier', clause: 'A6 §4.03' },
  { key: 'base', clause: 'A6 §4.03' },
  { key: 'minScore', clause: 'A6 §4.03' },
  { key: 'maxScore', clause: 'A6 §4.03' },
] as const satisfies readonly SchemeKey[];

export type ProviderSchemeKey = (typeof providerSchemeKeys)[number]['key'];
export type TimetableKey = (typeof timetableKeys)[number]['key'];
export type AcuteSchemeKey = (typeof acuteSchemeKeys)[number]['key'];
