import type { Exact } from './decimal/exact';
import type { Language, Localized } from './language';

/** A choice between possible readings of a clause, shown wherever it decided a figure. */
export interface Reading {
  readonly clause: string;
  readonly text: Localized;
}

export type Formula = string | Localized;

export type StepValue = Exact | string | number | boolean;

/** One step of a calculation, in the words of the contract. */
export interface Step {
  readonly name: Localized;
  readonly value: StepValue;
  /** What was computed, in terms of arguments and earlier steps; where it needs words, in every language. */
  readonly formula: Formula;
  readonly clause: string;
  readonly reading?: Reading | undefined;
  /** How the value is to be read: a plain number unless said otherwise. */
  readonly unit?: 'money' | 'date' | 'fraction' | 'hours' | 'days' | 'seconds' | 'count';
}

/** A formula as a reader of the language sees it; names of arguments are the same in all. */
export function formulaText(formula: Formula, language: Language): string {
  return typeof formula === 'string' ? formula : formula[language];
}

/**
 * Collects the steps of a calculation while it runs.
 *
 * Rules take an optional trace and write `trace?.step({…})`: when nobody asks, the step's
 * arguments are not even evaluated.
 */
export class Trace {
  readonly steps: Step[] = [];

  step(step: Step): void {
    this.steps.push(step);
  }
}
