import { Exact } from '../decimal/exact';
import { toCents } from '../decimal/money';
import { Trace } from '../trace';
import { earnedToDate } from './earned';
import { type QuarterFigures, upToQuarter } from './quarters';
import { signedEarlierFees, statedAmounts } from './readings';
import { CAP_CLAUSE, type Cap, type CappedFeeScheme, type Caps, capKeyOf, capOf } from './scheme';
import { inQuarter, term } from './terms';

/** One computation period of a fiscal year: figures so far, and what it earned. */
export interface PeriodFee {
  readonly quarter: number;
  readonly ytdCash: Exact;
  readonly ytdLift: Exact;
  readonly liftRate: Exact;
  readonly score: Exact;
  /** In whole cents. */
  readonly ytdEarned: Exact;
  /** In whole cents; negative in a falling year. */
  readonly earnedInPeriod: Exact;
  /** In whole cents; negative fees become credits. */
  readonly fee: Exact;
}

/** What the quarters before have left. */
interface SoFar {
  readonly ytdCash: Exact;
  readonly ytdLift: Exact;
  readonly ytdEarned: Exact;
  readonly fees: Exact;
}

const START_OF_YEAR: SoFar = {
  ytdCash: Exact.zero,
  ytdLift: Exact.zero,
  ytdEarned: Exact.zero,
  fees: Exact.zero,
};

/**
 * Incentive fees of a fiscal year, a period each.
 *
 * YTD earned is a stated amount in cents; what a period earned is the difference to the period
 * before; the fee is what has been earned so far, at most the cap, less the fees before it.
 *
 * @param quarters the fiscal year so far, in order, none left out
 * @throws Problem #DIV/0! where YTD cash is zero or less; #VALUE! or #N/A for what is wrong with the scheme
 * Source: A6 Ex.4 §6
 */
export function incentiveFees(
  quarters: readonly QuarterFigures[],
  scheme: CappedFeeScheme,
  trace?: Trace,
): PeriodFee[] {
  let before = START_OF_YEAR;
  return quarters.map((figures) => {
    const ofQuarter = trace && new Trace();
    const period = periodFee(figures, before, scheme, ofQuarter);
    ofQuarter?.steps.forEach((step) => trace?.step({ ...step, name: inQuarter(step.name, figures.quarter) }));
    before = { ...period, fees: before.fees.plus(period.fee) };
    return period;
  });
}

/**
 * Incentive fee of one quarter.
 *
 * @param quarter 1–4, among the quarters given; undefined for the last of them
 * @returns fee in whole cents, signed [currency]
 * @throws Problem as incentiveFees does; #VALUE! for a quarter without figures
 * Source: A6 Ex.4 §6
 */
export function feeOfQuarter(
  quarters: readonly QuarterFigures[],
  scheme: CappedFeeScheme,
  quarter?: number,
  trace?: Trace,
): Exact {
  return incentiveFees(upToQuarter(quarters, quarter), scheme, trace).at(-1)?.fee ?? Exact.zero;
}

function periodFee(
  { quarter, cash, lift }: QuarterFigures,
  before: SoFar,
  scheme: CappedFeeScheme,
  trace?: Trace,
): PeriodFee {
  const cap = capOf(scheme, quarter);
  const ytdCash = cashToDate(before.ytdCash, cash, trace);
  const ytdLift = liftToDate(before.ytdLift, lift, trace);
  const { liftRate, score, earned } = earnedToDate(ytdCash, ytdLift, scheme, trace);
  const ytdEarned = statedEarned(earned, trace);
  const earnedInPeriod = periodEarning(ytdEarned, before.ytdEarned, trace);
  const fee = feeOfPeriod(ytdEarned, cap, before.fees, trace, capKeyOf(scheme, quarter));
  return { quarter, ytdCash, ytdLift, liftRate, score, ytdEarned, earnedInPeriod, fee };
}

/**
 * YTD cash: cash of the fiscal year so far.
 *
 * Source: A6 Ex.4 §1.2 N
 */
export function cashToDate(before: Exact, cash: Exact, trace?: Trace): Exact {
  const ytdCash = before.plus(cash);
  trace?.step({
    name: term.ytdCash,
    value: ytdCash,
    formula: {
      en: 'Σ cash of the fiscal year so far',
      de: 'Σ cash des bisherigen Geschäftsjahres',
      ja: 'Σ 年初来の cash',
    },
    clause: 'A6 Ex.4 §1.2 N',
    unit: 'money',
  });
  return ytdCash;
}

/**
 * YTD total lift: total lift of the fiscal year so far.
 *
 * Source: A6 Ex.4 §1.2 M
 */
export function liftToDate(before: Exact, lift: Exact, trace?: Trace): Exact {
  const ytdLift = before.plus(lift);
  trace?.step({
    name: term.ytdLift,
    value: ytdLift,
    formula: {
      en: 'Σ lift of the fiscal year so far',
      de: 'Σ lift des bisherigen Geschäftsjahres',
      ja: 'Σ 年初来の lift',
    },
    clause: 'A6 Ex.4 §1.2 M',
    unit: 'money',
  });
  return ytdLift;
}

/**
 * YTD incentive fee earned as it is stated: in whole cents.
 *
 * Source: A6 Ex.4 §6
 */
export function statedEarned(earned: Exact, trace?: Trace): Exact {
  const ytdEarned = toCents(earned);
  trace?.step({
    name: term.ytdEarned,
    value: ytdEarned,
    formula: {
      en: 'YTD incentive fee earned, rounded to cents',
      de: 'seit Jahresbeginn verdiente Vergütung, auf Cent gerundet',
      ja: '年初来の獲得報酬（セント単位に四捨五入）',
    },
    clause: 'A6 Ex.4 §6',
    reading: statedAmounts,
    unit: 'money',
  });
  return ytdEarned;
}

/**
 * Incentive fee earned in one period.
 *
 * @param earlier YTD earned at the end of the previous period of the fiscal year, 0 before the first
 * Source: A6 Ex.4 §6
 */
export function periodEarning(ytdEarned: Exact, earlier: Exact, trace?: Trace): Exact {
  const earnedInPeriod = ytdEarned.minus(earlier);
  trace?.step({
    name: term.earnedInPeriod,
    value: earnedInPeriod,
    formula: {
      en: 'YTD earned − YTD earned at the end of the previous period',
      de: 'seit Jahresbeginn verdient − bis zum Ende der Vorperiode verdient',
      ja: '年初来の獲得額 − 前期末までの年初来の獲得額',
    },
    clause: 'A6 Ex.4 §6',
    unit: 'money',
  });
  return earnedInPeriod;
}

/**
 * Incentive fee of one period. The period earnings of the year so far add up to YTD earned, so that
 * amount meets the cap.
 *
 * @param earlierFees Σ fees of the earlier periods of the fiscal year, signed
 * @param capKey      where the scheme holds the cap
 * Source: A6 Ex.4 §6
 */
export function feeOfPeriod(
  ytdEarned: Exact,
  cap: Cap,
  earlierFees: Exact,
  trace?: Trace,
  capKey: keyof Caps = 'cap',
): Exact {
  trace?.step({
    name: term.cap,
    value: cap,
    formula: `scheme: ${capKey}`,
    clause: CAP_CLAUSE,
    ...(cap === 'none' ? {} : { unit: 'money' }),
  });
  trace?.step({
    name: term.earlierFees,
    value: earlierFees,
    formula: {
      en: 'Σ fees of the earlier periods',
      de: 'Σ Vergütungen der früheren Perioden',
      ja: 'Σ 過去の期間の報酬',
    },
    clause: 'A6 Ex.4 §6',
    reading: signedEarlierFees,
    unit: 'money',
  });
  const payable = cap === 'none' ? ytdEarned : Exact.min(ytdEarned, cap);
  const fee = toCents(payable.minus(earlierFees));
  trace?.step({
    name: term.fee,
    value: fee,
    formula: {
      en: 'min(Σ earned in period, cap) − Σ fees of the earlier periods',
      de: 'min(Σ in der Periode verdient, cap) − Σ Vergütungen der früheren Perioden',
      ja: 'min(Σ 期間中の獲得額, cap) − Σ 過去の期間の報酬',
    },
    clause: 'A6 Ex.4 §6',
    unit: 'money',
  });
  return fee;
}
