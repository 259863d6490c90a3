import type { Exact } from '../../../domain/decimal/exact';
import { type Figure, input } from '../../figure';
import { errorOf } from '../../read/cell-schemas';
import type { ReadCell } from '../../submission';
import type { ScorecardRow } from './assessment';

/** The columns that follow from the YTD lift %. */
type FromRate = 'ytdLiftRate' | 'score' | 'ytdEarned' | 'earned' | 'fee' | 'invoice' | 'creditForward';

/** What follows from earlier quarters of the fiscal year too. */
const FROM_EARLIER = new Set<FromRate>(['earned', 'fee', 'invoice', 'creditForward']);

/**
 * Where a quarter has no YTD lift %: cash of zero or less cannot be divided by, and nothing that needs
 * the percentage has an answer then. Its cells say so, as the functions do, or say nothing.
 *
 * Source: A6 Ex.4 §1.2 N, O
 */
export class Unanswered {
  readonly cells: ReadonlySet<ReadCell<unknown>>;

  /**
   * @param own     the quarter's own YTD cash is not above zero
   * @param earlier that of an earlier quarter of the fiscal year is not: the functions, which are given
   *                the year so far, answer with the error, though the figures can be told without it
   */
  constructor(
    private readonly row: ScorecardRow,
    readonly own: boolean,
    readonly earlier: boolean,
  ) {
    const fields: readonly FromRate[] = ['ytdLiftRate', 'score', 'ytdEarned', ...FROM_EARLIER];
    this.cells = new Set(fields.filter((field) => this.#is(field)).map((field) => row.cells[field]));
  }

  #is(field: FromRate): boolean {
    const { state, raw } = this.row.cells[field];
    const isAsFunction =
      errorOf(raw)?.code === '#DIV/0!' && (this.own || (this.earlier && FROM_EARLIER.has(field)));
    return isAsFunction || (this.own && state === 'blank');
  }

  /** The figure of a cell: one that has no answer hides no mistake, and later ones are held against what it should be. */
  figure(field: FromRate, judged: Figure<Exact>): Figure<Exact> {
    if (!this.cells.has(this.row.cells[field])) return judged;
    return { ...input(judged.corrected), verdict: 'right' };
  }
}
