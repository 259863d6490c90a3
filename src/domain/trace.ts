import type { Exact } from './decimal/exact';
import type { Localized } from './language';

/** A choice between possible readings of a clause, shown wherever it decided a figure. */
export interface Reading {
  readonly clause: string;
  readonly text: Localized;
}

export type StepValue = Exact | string | number | boolean;

/** One step of a calculation, in the words of the contract. */
export interface Step {
  readonly name: Localized;
  readonly value: StepValue;
  /** What was computed, in terms of arguments and earlier steps. */
  readonly formula: string;
  readonly clause: string;
  readonly reading?: Reading | undefined;
  /** How the value is to be read: a plain number unless said otherwise. */
  readonly unit?: 'money' | 'date' | 'fraction' | 'hours' | 'days' | 'seconds' | 'count';
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
