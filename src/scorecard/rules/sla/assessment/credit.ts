import { Exact } from '../../../../domain/decimal/exact';
import { toCents } from '../../../../domain/decimal/money';
import type { Figure } from '../../../figure';
import type { ReadCell } from '../../../submission';
import { capFaultOf, type CapFault } from './cap-fault';
import {
  CENT,
  columnsOf,
  creditColumn,
  expectedColumn,
  levelOn,
  sharesBeside,
  sumOf,
  withoutCap,
  type Column,
  type CreditBasis,
  type CreditCalculation,
} from './credit-columns';
import type { LevelAssessment } from './level';
import type { ScorecardRow } from './scorecard-source';

/** The credit of one row. */
export interface JudgedCredit {
  readonly row: ScorecardRow;
  /** Undefined for a row on which no credit stands. */
  readonly level: LevelAssessment | undefined;
  /** Where it stands, which may be another row of the level. */
  readonly cell: ReadCell<Exact>;
  readonly figure: Figure<Exact>;
}

export interface JudgedCredits {
  readonly credits: readonly JudgedCredit[];
  readonly capFault: CapFault | undefined;
  /** An at-risk percentage that is not the term's, which every wrong credit follows from, be it the only one. */
  readonly otherAtRisk: Exact | undefined;
  readonly total: Figure<Exact>;
  /** Sum of the credits as stated [currency] */
  readonly statedSum: Exact;
  /** Undefined where terms or counts are missing. */
  readonly expected: CreditCalculation | undefined;
}

/**
 * Judges the credits of a window and their total.
 *
 * Source: A6 Ex.3-A §7.2, §7.3; A6 Ex.3-B §6.3
 */
export function judgeCredits(basis: CreditBasis): JudgedCredits {
  const { rows, levels, foreignRows } = basis;
  const columns = columnsOf(basis);
  const expected = expectedColumn(basis);
  const right = expected?.();
  const stated = rows.map((row) => creditOn(row, levels));
  const capFault = capFaultOf(stated, basis.totalCell.value, columns);
  const isComplete = basis.levelsInDoubt === 0 && foreignRows.size === 0;
  const tolerance = isComplete ? Exact.zero : CENT;
  const hangsOnOthers = !isComplete && capMayBind(basis, columns);

  const verdictOf = (row: ScorecardRow, index: number): Figure<Exact>['verdict'] => {
    if (right === undefined || stated[index] === undefined) return 'unjudged';
    const follows = columns.some(({ capped, within }) =>
      isCredit(stated[index], capped[index], Exact.max(within, tolerance)),
    );
    if (follows || capFault !== undefined) return 'right';
    const level = levelOn(row, levels);
    const isSound = level === undefined ? levels.every(hasRightShare) : hasRightShare(level);
    const isInDoubt = hangsOnOthers || foreignRows.has(row) || basis.levelsInEffect.verdict === 'wrong';
    return isSound && !isInDoubt ? 'wrong' : 'unjudged';
  };

  const credits = rows.map((row, index): JudgedCredit => {
    const level = levelOn(row, levels);
    const corrected = right === undefined ? stated[index] : (right[index] ?? Exact.zero);
    return {
      row,
      level,
      cell: level?.creditCell ?? row.cells.credit,
      figure: { stated: stated[index], corrected, verdict: verdictOf(row, index) },
    };
  });
  const statedSum = sumOf(stated);
  const total = judgeTotal(basis, credits, statedSum, columns);
  const isOneByOne = !isComplete || capFault !== undefined;
  const otherAtRisk = isOneByOne ? undefined : otherAtRiskOf(basis, credits);
  return { credits, capFault, otherAtRisk, total, statedSum, expected };
}

/** The credit stated on a row; one that counts as its level's, which begins on another row, is not counted again. */
function creditOn(row: ScorecardRow, levels: readonly LevelAssessment[]): Exact | undefined {
  const level = levelOn(row, levels);
  if (level !== undefined) return statedCredit(level.creditCell);
  const isOfFirstRow = levels.some(({ creditCell }) => creditCell === row.cells.credit);
  return isOfFirstRow ? Exact.zero : statedCredit(row.cells.credit);
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
  const sum = sumOf(credits.map(({ figure }) => figure.stated));
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
    ? sumOf(credits.map(({ figure }) => figure.corrected))
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
