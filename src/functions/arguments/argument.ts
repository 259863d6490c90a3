import type { Localized } from '../../domain/language';
import type { StepValue } from '../../domain/trace';
import { type RawArgument, isBlankArgument } from '../raw';

/**
 * One argument of a function: what it is called, what it says about itself, and how it is read.
 *
 * A kind of argument (a fraction, a ledger …) is written once, in this folder; an entry of the
 * catalogue only names it.
 */
export interface Argument<V> {
  readonly name: string;
  readonly help: Localized;
  readonly shape: 'scalar' | 'matrix';
  /** What may stand here, as sentences and the help say it. */
  readonly allowed: Localized;
  /** What an omitted argument counts as, as the help says it; undefined for a required one. */
  readonly whenOmitted?: string;
  readonly optional: boolean;

  /** @throws Problem when the argument is not what is allowed */
  read(raw: RawArgument): V;

  /** The value as EXPLAIN lists it among the givens; undefined for ranges. */
  show(value: V): StepValue | undefined;

  /** What a range holds by name, as EXPLAIN lists it. */
  parts?(value: V): Part[];
}

/** A value of a scheme, under its key. */
export interface Part {
  readonly name: string;
  readonly value: StepValue;
  readonly clause: string;
}

export interface ArgumentText {
  readonly help: Localized;
}

/** The same argument, omitted or blank taking the default. */
export function optional<V, D>(
  argument: Argument<V>,
  whenOmitted: D,
  shownDefault?: string,
): Argument<V | D> {
  return {
    ...argument,
    optional: true,
    ...(shownDefault === undefined ? {} : { whenOmitted: shownDefault }),
    read: (raw) => (isBlankArgument(raw) ? whenOmitted : argument.read(raw)),
    show: (value) =>
      value === whenOmitted && shownDefault === undefined ? undefined : argument.show(value as V),
  };
}
