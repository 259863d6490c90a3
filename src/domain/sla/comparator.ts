import type { Exact } from '../decimal/exact';

/** How an actual is held against its target: the comparator is part of the target (`<` is not `<=`). */
export const comparators = ['<', '<=', '>=', '>'] as const;
export type Comparator = (typeof comparators)[number];

/** @returns the comparator of a cell's text, also as ≤ or ≥, or undefined when it is none */
export function comparatorOf(text: string): Comparator | undefined {
  const typed = text.trim().replace('≤', '<=').replace('≥', '>=');
  return comparators.find((comparator) => comparator === typed);
}

/** Compares exactly: an actual that equals its target meets `<=` and `>=` only. */
export function holds(actual: Exact, comparator: Comparator, target: Exact): boolean {
  switch (comparator) {
    case '<':
      return actual.lessThan(target);
    case '<=':
      return actual.atMost(target);
    case '>=':
      return actual.atLeast(target);
    case '>':
      return actual.moreThan(target);
  }
}
