import { Exact } from '../../../../domain/decimal/exact';
import { ExactColumn } from '../../../../domain/decimal/exact-column';
import { toCents } from '../../../../domain/decimal/money';
import { serviceLevelCredits } from '../../../../domain/sla/credit';
import type { Trace } from '../../../../domain/trace';
import type { Figure } from '../../../figure';
import type { ReadCell } from '../../../submission';
import type { LevelAssessment } from './level';
import type { ScorecardRow } from './scorecard-source';

/** What the credits of a window are calculated from. */
export interface CreditTerms {
  readonly feeBase: Exact;
  /** At-risk percentage [fraction] */
  readonly atRisk: Exact;
  /** Maximum at-risk percentage [fraction] */
  readonly maxAtRisk: Exact;
}

/** The credit of one row. */
export interface JudgedCredit {
  readonly row: ScorecardRow;
  /** Undefined for a row on which no credit stands. */
  readonly level: LevelAssessment | undefined;
  /** Where it stands, which may be another row of the level. */
  readonly cell: ReadCell<Exact>;
  readonly figure: Figure<Exact>;
}

/**
 * How the amount at risk was dealt with.
 *
 * - `ignored`: the credits are those before the cap, though it binds
 * - `not binding`: the credits are cut pro rata, though together they stay below it
 */
export type CapFault = 'ignored' | 'not binding';

export interface JudgedCredits {
  readonly credits: readonly JudgedCredit[];
  readonly capFault: CapFault | undefined;
  /** An at-risk percentage that is not the term's, which every wrong credit follows from, be it the only one. */
  readonly otherAtRisk: Exact | undefined;
  readonly total: Figure<Exact>;
  /** Sum of the credits as stated [currency] */
  readonly statedSum: Exact;
  /** Undefined where terms or counts are missing. */
  readonly expected: ((trace?: Trace) => readonly (Exact | null)[]) | undefined;
}

interface CreditBasis {
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
interface Column {
  readonly capped: readonly (Exact | null)[];
  readonly uncapped: readonly (Exact | null)[];
  /** How far from it a credit may be that follows from it. */
  readonly within: Exact;
}

/**
 * Judges the credits of a window and their total.
 *
 * Source: A6 Ex.3-A §7.2, §7.3; A6 Ex.3-B §6.3
 */
export function judgeCredits(basis: CreditBasis): JudgedCredits {
  const columns = columnsOf(basis);
  const expected = expectedColumn(basis);
  const right = expected?.();
  const atRow = basis.rows.map((row) => basis.levels.find(({ firstRow }) => firstRow === row));
  const stated = basis.rows.map((row, index) => {
    const cell = atRow[index]?.creditCell ?? row.cells.credit;
    const isOfFirstRow = atRow[index] === undefined && basis.levels.some((each) => each.creditCell === cell);
    return isOfFirstRow ? Exact.zero : statedCredit(cell);
  });
  const capFault = capFaultOf(stated, basis.totalCell.value, columns);
  const isComplete = basis.levelsInDoubt === 0 && basis.foreignRows.size === 0;
  const tolerance = isComplete ? Exact.zero : CENT;
  const sharedWithOthers = !isComplete && capMayBind(basis, columns);
  const credits = basis.rows.map((row, index): JudgedCredit => {
    const level = atRow[index];
    const follows = columns.some(({ capped, within }) =>
      isCredit(stated[index], capped[index], Exact.max(within, tolerance)),
    );
    const known = right !== undefined && stated[index] !== undefined;
    const sound = level === undefined ? basis.levels.every(hasRightShare) : hasRightShare(level);
    const isJudged =
      known &&
      sound &&
      basis.levelsInEffect.verdict !== 'wrong' &&
      !sharedWithOthers &&
      !basis.foreignRows.has(row);
    return {
      row,
      level,
      cell: level?.creditCell ?? row.cells.credit,
      figure: {
        stated: stated[index],
        corrected: right?.[index] ?? (right === undefined ? stated[index] : Exact.zero),
        verdict: known && (follows || capFault !== undefined) ? 'right' : isJudged ? 'wrong' : 'unjudged',
      },
    };
  });
  const statedSum = Exact.sum(stated.map((credit) => credit ?? Exact.zero));
  const total = judgeTotal(basis, credits, statedSum, columns);
  const isOneByOne = !isComplete || capFault !== undefined;
  const otherAtRisk = isOneByOne ? undefined : otherAtRiskOf(basis, credits);
  return { credits, capFault, otherAtRisk, total, statedSum, expected };
}

/** The at-risk percentage, of at most two decimals of a percent, that gives every stated credit to the cent. */
function otherAtRiskOf(basis: CreditBasis, credits: readonly JudgedCredit[]): Exact | undefined {
  const { terms, levelsInEffect } = basis;
  const count = levelsInEffect.corrected;
  const anyWrong = credits.some(({ figure }) => figure.verdict === 'wrong');
  if (terms === undefined || count === undefined || !anyWrong) return undefined;
  const shares = sharesBeside(basis, 'corrected', false);
  const ofOne = { ...terms, atRisk: Exact.one };
  const whole = sumOf(creditColumn(shares, ofOne, count, withoutCap(shares, ofOne)));
  const sum = Exact.sum(credits.map(({ figure }) => figure.stated ?? Exact.zero));
  if (!whole.isPositive()) return undefined;
  const atRisk = sum.div(whole).times(PERCENT_STEPS).round().div(PERCENT_STEPS);
  const column = creditColumn(shares, { ...terms, atRisk }, count, terms.maxAtRisk);
  const follow = credits.every(({ figure }, row) => isCredit(figure.stated, column[row], Exact.zero));
  return follow ? atRisk : undefined;
}

/** Hundredths of a percent in one. */
const PERCENT_STEPS = Exact.whole(10_000);

function hasRightShare({ share }: LevelAssessment): boolean {
  return share.verdict === 'right';
}

/** A blank credit is none. */
function statedCredit(cell: ReadCell<Exact>): Exact | undefined {
  return cell.state === 'blank' ? Exact.zero : cell.value;
}

function isCredit(stated: Exact | undefined, expected: Exact | null | undefined, tolerance: Exact): boolean {
  if (stated === undefined) return false;
  const right = expected ?? Exact.zero;
  return toCents(stated).minus(right).abs().atMost(tolerance);
}

/**
 * Whether the amount at risk may cap the window: then each credit hangs on the shares of all rows, also
 * on one that is missing or that counts twice.
 */
function capMayBind(
  { terms, levelsInEffect, levelsInDoubt }: CreditBasis,
  columns: readonly Column[],
): boolean {
  const count = levelsInEffect.corrected;
  if (terms === undefined || count?.isPositive() !== true) return false;
  const { feeBase, atRisk, maxAtRisk } = terms;
  const inDoubt = feeBase.times(atRisk).div(count).times(Exact.whole(levelsInDoubt));
  return columns.some(({ uncapped }) => sumOf(uncapped).plus(inDoubt).moreThan(feeBase.times(maxAtRisk)));
}

function expectedColumn(basis: CreditBasis): JudgedCredits['expected'] {
  const { terms, levelsInEffect } = basis;
  const count = levelsInEffect.corrected;
  if (terms === undefined || count === undefined) return undefined;
  const shares = sharesBeside(basis, 'corrected', false);
  return (trace) => creditColumn(shares, terms, count, terms.maxAtRisk, trace);
}

/** Every column that follows: shares, levels in effect and cap as stated or as corrected. */
function columnsOf(basis: CreditBasis): Column[] {
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
 * A wrong fee base is told by the amount at risk: credits that follow from the one it was taken from are
 * no further mistakes. To the cent it does not tell it.
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
function withoutCap(shares: readonly (Exact | null)[], { atRisk }: CreditTerms): Exact {
  const all = Exact.sum(shares.map((share) => share ?? Exact.zero));
  return atRisk.times(Exact.max(all, Exact.one));
}

/** The cap that a misstated amount at risk stands for. */
function statedMaximum({ feeBase }: CreditTerms, { stated, verdict }: Figure<Exact>): Exact | undefined {
  return stated === undefined || verdict === 'right' || feeBase.isZero() ? undefined : stated.div(feeBase);
}

function sharesBeside(
  { rows, levels, foreignRows }: CreditBasis,
  which: 'stated' | 'corrected',
  withForeign: boolean,
): (Exact | null)[] {
  return rows.map((row) => {
    if (!withForeign && foreignRows.has(row)) return null;
    const level = levels.find(({ firstRow }) => firstRow === row);
    if (level !== undefined) return level.share[which] ?? Exact.zero;
    const isPart = levels.some(({ components }) => components.some((each) => each.row === row));
    return isPart ? null : (row.cells.share.value ?? null);
  });
}

function creditColumn(
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

/** The total tells a cap that was ignored, or applied to it alone, from rows that are wrong one by one. */
function capFaultOf(
  stated: readonly (Exact | undefined)[],
  total: Exact | undefined,
  columns: readonly Column[],
): CapFault | undefined {
  if (total === undefined) return undefined;
  const sum = sumOf(stated.map((credit) => credit ?? null));
  const isTotal = (amount: Exact) => toCents(amount).equals(toCents(total));
  if (columns.some(({ capped, within }) => isWithin(stated, capped, within))) return undefined;
  const ignored = columns.some(
    ({ capped, uncapped }) =>
      bindsIn({ capped, uncapped }) &&
      isWithin(stated, uncapped, CENT) &&
      (isTotal(sum) || isTotal(sumOf(capped))),
  );
  if (ignored) return 'ignored';
  const cut = columns.some((column) => !bindsIn(column) && isCutProRata(stated, column.uncapped));
  return cut && isTotal(sum) ? 'not binding' : undefined;
}

function bindsIn({ capped, uncapped }: Pick<Column, 'capped' | 'uncapped'>): boolean {
  return !sumOf(capped).equals(sumOf(uncapped));
}

/** Credits that were rounded row by row are a cent apart from those that add up. */
function isWithin(
  stated: readonly (Exact | undefined)[],
  column: readonly (Exact | null)[],
  tolerance: Exact,
): boolean {
  return stated.every((credit, row) =>
    toCents(credit ?? Exact.zero)
      .minus(column[row] ?? Exact.zero)
      .abs()
      .atMost(tolerance),
  );
}

/** At least two credits that are smaller by more than rounding is, and all in the same proportion, to the cent. */
function isCutProRata(stated: readonly (Exact | undefined)[], uncapped: readonly (Exact | null)[]): boolean {
  const whole = sumOf(uncapped);
  const sum = Exact.sum(stated.map((credit) => credit ?? Exact.zero));
  const cut = uncapped.filter((credit, row) =>
    (credit ?? Exact.zero).minus(stated[row] ?? Exact.zero).moreThan(CENT),
  );
  if (cut.length < 2 || !sum.isPositive() || sum.atLeast(whole)) return false;
  const factor = sum.div(whole);
  return stated.every((credit, row) => {
    const proportional = (uncapped[row] ?? Exact.zero).times(factor);
    return (credit ?? Exact.zero).minus(proportional).abs().atMost(CENT);
  });
}

const CENT = Exact.ratio(1, 100);

function sumOf(column: readonly (Exact | null)[]): Exact {
  return Exact.sum(column.map((credit) => credit ?? Exact.zero));
}

/** A total is right if the credits as stated add up to it, or those that follow do. */
function judgeTotal(
  { totalCell, terms, levelsInDoubt }: CreditBasis,
  credits: readonly JudgedCredit[],
  statedSum: Exact,
  columns: readonly Column[],
): Figure<Exact> {
  const stated = totalCell.value;
  const readable = credits.every(({ figure }) => figure.stated !== undefined);
  const corrected = credits.every(({ figure }) => figure.corrected !== undefined)
    ? Exact.sum(credits.map(({ figure }) => figure.corrected ?? Exact.zero))
    : undefined;
  if (stated === undefined || !readable)
    return { stated, corrected: corrected ?? stated, verdict: 'unjudged' };
  const sums = [
    statedSum,
    ...(corrected === undefined ? [] : [corrected]),
    ...columns.map((each) => sumOf(each.capped)),
  ];
  const follows = sums.some((sum) => toCents(sum).equals(toCents(stated)));
  const hangsOnWrong =
    levelsInDoubt > 0 || (terms !== undefined && credits.some(({ figure }) => figure.verdict !== 'right'));
  return {
    stated,
    corrected: corrected ?? stated,
    verdict: follows ? 'right' : hangsOnWrong ? 'unjudged' : 'wrong',
  };
}
