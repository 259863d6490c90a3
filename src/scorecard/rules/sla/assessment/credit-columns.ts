import { Exact } from '../../../../domain/decimal/exact';
import { ExactColumn } from '../../../../domain/decimal/exact-column';
import { serviceLevelCredits } from '../../../../domain/sla/credit';
import type { Trace } from '../../../../domain/trace';
import type { Figure } from '../../../figure';
import type { ReadCell } from '../../../submission';
import type { CreditTerms } from './credit-terms';
import type { LevelAssessment } from './level';
import type { ScorecardRow } from './scorecard-source';

/** What the credits of a window are judged by. */
export interface CreditBasis {
  readonly rows: readonly ScorecardRow[];
  readonly levels: readonly LevelAssessment[];
  readonly terms: CreditTerms | undefined;
  readonly levelsInEffect: Figure<Exact>;
  readonly amountAtRisk: Figure<Exact>;
  readonly totalCell: ReadCell<Exact>;
  /** Rows that are no level's own: a second one of a component, or one that names none in force. */
  readonly foreignRows: ReadonlySet<ScorecardRow>;
  /** Levels that lack a row: what they would owe is not known. */
  readonly levelsInDoubt: number;
}

/** A column of credits as SLA.CREDITS gives it, and the same before the cap. */
export interface Column {
  readonly capped: readonly (Exact | null)[];
  readonly uncapped: readonly (Exact | null)[];
  /** How far a credit may be from the column and still follow from it. */
  readonly within: Exact;
}

/** A column of credits, calculated. */
export type CreditCalculation = (trace?: Trace) => readonly (Exact | null)[];

export const CENT = Exact.ratio(1, 100);

/** The column that is right; undefined where terms or counts are missing. */
export function expectedColumn(basis: CreditBasis): CreditCalculation | undefined {
  const { terms, levelsInEffect } = basis;
  const count = levelsInEffect.corrected;
  if (terms === undefined || count === undefined) return undefined;
  const shares = sharesBeside(basis, 'corrected', false);
  return (trace) => {
    if (trace !== undefined) terms.give(trace, 'atRisk', 'maxAtRisk');
    return creditColumn(shares, terms, count, terms.maxAtRisk, trace);
  };
}

/** Every column that follows: shares, levels in effect and cap as stated or as corrected. */
export function columnsOf(basis: CreditBasis): Column[] {
  const { terms, levelsInEffect, amountAtRisk, foreignRows } = basis;
  if (terms === undefined) return [];
  const ways = foreignRows.size === 0 ? [false] : [true, false];
  const shares = (['stated', 'corrected'] as const).flatMap((which) =>
    ways.map((withForeign) => sharesBeside(basis, which, withForeign)),
  );
  const counts = [levelsInEffect.stated, levelsInEffect.corrected].filter((count) => count !== undefined);
  const caps = [terms.maxAtRisk, statedMaximum(terms, amountAtRisk)].filter((cap) => cap !== undefined);
  const bases = [
    ...caps.map((cap) => ({ terms, cap, within: Exact.zero })),
    ...otherFeeBase(terms, amountAtRisk),
  ];
  return shares.flatMap((column) =>
    counts.flatMap((count) =>
      bases.map(({ terms: own, cap, within }) => ({
        capped: creditColumn(column, own, count, cap),
        uncapped: creditColumn(column, own, count, withoutCap(column, own)),
        within,
      })),
    ),
  );
}

/**
 * A misstated amount at risk may have been taken from another fee base; credits that follow from that
 * one are no further mistakes. The amount is in cents, so the fee base it gives is not exact: a credit
 * may be a cent off.
 */
function otherFeeBase(
  terms: CreditTerms,
  { stated, verdict }: Figure<Exact>,
): { readonly terms: CreditTerms; readonly cap: Exact; readonly within: Exact }[] {
  const { maxAtRisk } = terms;
  if (stated === undefined || verdict !== 'wrong' || maxAtRisk.isZero()) return [];
  return [{ terms: { ...terms, feeBase: stated.div(maxAtRisk) }, cap: maxAtRisk, within: CENT }];
}

/** A cap that never binds: at most every level in effect is missed whole. */
export function withoutCap(shares: readonly (Exact | null)[], { atRisk }: CreditTerms): Exact {
  return atRisk.times(Exact.max(sumOf(shares), Exact.one));
}

/** The cap that a misstated amount at risk stands for. */
function statedMaximum({ feeBase }: CreditTerms, { stated, verdict }: Figure<Exact>): Exact | undefined {
  return stated === undefined || verdict === 'right' || feeBase.isZero() ? undefined : stated.div(feeBase);
}

/**
 * The shares that credits are calculated from, a row each: that of a level on its first row, and nothing
 * on the rows of its other components.
 *
 * @param withForeign whether rows that are no level's own count with the shares they state
 */
export function sharesBeside(
  { rows, levels, foreignRows }: CreditBasis,
  which: 'stated' | 'corrected',
  withForeign: boolean,
): (Exact | null)[] {
  return rows.map((row) => {
    if (!withForeign && foreignRows.has(row)) return null;
    const level = levelOn(row, levels);
    if (level !== undefined) return level.share[which] ?? Exact.zero;
    const isPart = levels.some(({ components }) => components.some((each) => each.row === row));
    return isPart ? null : (row.cells.share.value ?? null);
  });
}

/** The credits of a window, a row each; null beside no share. */
export function creditColumn(
  shares: readonly (Exact | null)[],
  { feeBase, atRisk }: CreditTerms,
  levelsInEffect: Exact,
  maxAtRisk: Exact,
  trace?: Trace,
): readonly (Exact | null)[] {
  // Without a level in effect nothing is owed.
  if (!levelsInEffect.isPositive()) return shares.map((share) => share && Exact.zero);
  const fees = { feeBase, atRisk, levelsInEffect };
  return [...serviceLevelCredits(ExactColumn.of(shares), fees, maxAtRisk, trace)];
}

/** The level whose credit stands on a row. */
export function levelOn(row: ScorecardRow, levels: readonly LevelAssessment[]): LevelAssessment | undefined {
  return levels.find(({ firstRow }) => firstRow === row);
}

export function sumOf(column: readonly (Exact | null | undefined)[]): Exact {
  return Exact.sum(column.map((credit) => credit ?? Exact.zero));
}
