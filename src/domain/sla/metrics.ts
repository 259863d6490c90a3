import { Exact } from '../decimal/exact';
import { badInput, noAnswer, notMeasurable, partAboveWhole, type Problem } from '../problem';
import type { Trace } from '../trace';
import { groupOfSums, lowerIsMet, surveyMinimum } from './readings';
import { term } from './terms';

/**
 * Average speed of answer: hold time of all callers, those who hang up included, over the calls
 * that asked for a representative.
 *
 * @param holdSeconds sum of the hold times [seconds]
 * @param calls       calls asking for a representative [count]
 * @returns average speed of answer [seconds]
 * @throws Problem #DIV/0! without calls
 * Source: A6 Ex.3-A §3.1(a), §3.1(b); A6 Ex.3-B §2.1
 */
export function averageSpeedOfAnswer(holdSeconds: Exact, calls: Exact, trace?: Trace): Exact {
  const clause = 'A6 Ex.3-A §3.1(a), §3.1(b); A6 Ex.3-B §2.1';
  if (calls.isZero()) throw unmeasured('calls', clause);
  const average = holdSeconds.div(calls);
  trace?.step({
    name: term.averageSpeedOfAnswer,
    value: average,
    formula: 'holdSeconds ÷ calls',
    clause,
    unit: 'seconds',
    reading: lowerIsMet,
  });
  return average;
}

/**
 * A part of a whole, such as calls abandoned of all calls.
 *
 * @returns ratio [fraction, 0–1]
 * @throws Problem #VALUE! when the part is larger than the whole; #DIV/0! when the whole is zero
 * Source: A6 Ex.3-A §3.1(c), §3.1(d), §3.2, §3.5(b)(1); A6 Ex.3-B §2.2, §2.8(A), §2.10
 */
export function rate(numerator: Exact, denominator: Exact, trace?: Trace): Exact {
  const clause = 'A6 Ex.3-A §3.1–§3.2, §3.5(b)(1); A6 Ex.3-B §2.2, §2.8(A), §2.10';
  if (numerator.moreThan(denominator))
    throw partAboveWhole('numerator', numerator, 'denominator', denominator);
  if (denominator.isZero()) throw unmeasured('denominator', clause);
  const ratio = numerator.div(denominator);
  trace?.step({
    name: term.rate,
    value: ratio,
    formula: 'numerator ÷ denominator',
    clause,
    unit: 'fraction',
  });
  return ratio;
}

/**
 * Survey score: satisfied less dissatisfied, over all answers.
 *
 * @param minimum answers below which the survey does not count for a group in a window [count]
 * @returns score [fraction, −1 to 1]
 * @throws Problem #VALUE! when satisfied and dissatisfied are more than all; #N/A below the minimum;
 *         #DIV/0! without an answer
 * Source: A6 Ex.3-A §3.5(b)(2)
 */
export function surveyScore(
  satisfied: Exact,
  dissatisfied: Exact,
  responses: Exact,
  minimum: Exact,
  trace?: Trace,
): Exact {
  const clause = 'A6 Ex.3-A §3.5(b)(2)';
  const rated = satisfied.plus(dissatisfied);
  if (rated.moreThan(responses)) {
    throw partAboveWhole('satisfied + dissatisfied', rated, 'responses', responses);
  }
  if (responses.lessThan(minimum)) throw tooFewResponses(responses, minimum, clause);
  if (responses.isZero()) throw unmeasured('responses', clause);
  trace?.step({
    name: term.enoughResponses,
    value: true,
    formula: 'responses ≥ minimum',
    clause,
    reading: surveyMinimum,
  });
  const net = satisfied.minus(dissatisfied);
  trace?.step({
    name: term.netSatisfied,
    value: net,
    formula: 'satisfied − dissatisfied',
    clause,
    unit: 'count',
  });
  const score = net.div(responses);
  trace?.step({
    name: term.surveyScore,
    value: score,
    formula: '(satisfied − dissatisfied) ÷ responses',
    clause,
    unit: 'fraction',
  });
  return score;
}

/**
 * Accuracy of coded cases or codes: what an audit left unchanged, over what it looked at.
 *
 * @returns accuracy [fraction, 0–1]
 * @throws Problem #VALUE! when more changed than there was; #DIV/0! when there was nothing
 * Source: A6 Ex.3-A §3.7(a), §3.7(b)
 */
export function accuracy(original: Exact, changed: Exact, trace?: Trace): Exact {
  const clause = 'A6 Ex.3-A §3.7(a), §3.7(b)';
  if (changed.moreThan(original)) throw partAboveWhole('changed', changed, 'original', original);
  if (original.isZero()) throw unmeasured('original', clause);
  const unchanged = original.minus(changed);
  trace?.step({
    name: term.unchanged,
    value: unchanged,
    formula: 'original − changed',
    clause,
    unit: 'count',
  });
  const share = unchanged.div(original);
  trace?.step({
    name: term.accuracy,
    value: share,
    formula: '(original − changed) ÷ original',
    clause,
    unit: 'fraction',
    reading: groupOfSums,
  });
  return share;
}

/**
 * A balance in days of revenue, such as credit-balance A/R days.
 *
 * @param balance balance on the window's last day [currency]
 * @param revenue revenue of the window [currency]
 * @param days    calendar days of the window [count, > 0]
 * @returns balance over the average daily revenue [days]
 * @throws Problem #DIV/0! without revenue
 * Source: A6 Ex.3-A §3.6, §3.13; A6 Ex.3-B §2.6
 */
export function daysOfRevenue(balance: Exact, revenue: Exact, days: Exact, trace?: Trace): Exact {
  const clause = 'A6 Ex.3-A §3.6, §3.13; A6 Ex.3-B §2.6';
  const daily = dailyRevenue(revenue, days, clause, trace);
  const inDays = balance.div(daily);
  trace?.step({
    name: term.daysOfRevenue,
    value: inDays,
    formula: 'balance ÷ (revenue ÷ days)',
    clause,
    unit: 'days',
  });
  return inDays;
}

/**
 * Unposted cash in days of revenue: the absolute mean of the last three month-end balances.
 *
 * @param balances three month-end balances [currency]
 * @param revenue  revenue of the window [currency]
 * @param days     calendar days of the window [count, > 0]
 * @param excluded what written agreement takes out of the mean balance [currency]
 * @throws Problem #VALUE! unless there are three balances; #DIV/0! without revenue
 * Source: A6 Ex.3-A §3.8; A6 Ex.3-B §2.8(B)
 */
export function unpostedDays(
  balances: readonly Exact[],
  revenue: Exact,
  days: Exact,
  excluded: Exact,
  trace?: Trace,
): Exact {
  const clause = 'A6 Ex.3-A §3.8; A6 Ex.3-B §2.8(B)';
  if (balances.length !== 3) throw notThreeBalances(balances.length, clause);
  const daily = dailyRevenue(revenue, days, clause, trace);
  const mean = Exact.sum(balances).div(Exact.whole(3));
  trace?.step({
    name: term.meanBalance,
    value: mean,
    formula: { en: 'sum of balances ÷ 3', de: 'Summe der balances ÷ 3', ja: 'balances の合計 ÷ 3' },
    clause,
    unit: 'money',
  });
  const counted = mean.minus(excluded);
  trace?.step({
    name: term.balanceCounted,
    value: counted,
    formula: {
      en: 'mean of balances − excluded',
      de: 'Mittel der balances − excluded',
      ja: 'balances の平均 − excluded',
    },
    clause,
    unit: 'money',
  });
  const inDays = counted.div(daily).abs();
  trace?.step({
    name: term.unpostedDays,
    value: inDays,
    formula: {
      en: '|(mean of balances − excluded) ÷ (revenue ÷ days)|',
      de: '|(Mittel der balances − excluded) ÷ (revenue ÷ days)|',
      ja: '|(balances の平均 − excluded) ÷ (revenue ÷ days)|',
    },
    clause,
    unit: 'days',
  });
  return inDays;
}

function dailyRevenue(revenue: Exact, days: Exact, clause: string, trace?: Trace): Exact {
  if (revenue.isZero()) throw unmeasured('revenue', clause);
  const daily = revenue.div(days);
  trace?.step({ name: term.dailyRevenue, value: daily, formula: 'revenue ÷ days', clause, unit: 'money' });
  return daily;
}

function unmeasured(subject: string, clause: string): Problem {
  return notMeasurable(
    subject,
    {
      en: `${subject} is 0, so the service level could not be measured; it must be above 0.`,
      de: `${subject} ist 0, der Service-Level war daher nicht messbar; nötig ist ein Wert über 0.`,
      ja: `${subject} が 0 のため測定できません。0 より大きい値が必要です。`,
    },
    clause,
  );
}

function tooFewResponses(responses: Exact, minimum: Exact, clause: string): Problem {
  return noAnswer(
    'responses',
    {
      en: `responses = ${responses.toText()} is below the minimum of ${minimum.toText()}: the survey is excluded, not failed.`,
      de: `responses = ${responses.toText()} liegt unter dem Minimum von ${minimum.toText()}: Die Umfrage ist ausgenommen, nicht verfehlt.`,
      ja: `responses = ${responses.toText()} は最低回答数 ${minimum.toText()} を下回るため、未達ではなく対象外です。`,
    },
    clause,
  );
}

function notThreeBalances(found: number, clause: string): Problem {
  return badInput(
    'balances',
    {
      en: `balances has ${found} ${found === 1 ? 'amount' : 'amounts'}; the last three month-ends are needed.`,
      de: `balances enthält ${found} ${found === 1 ? 'Betrag' : 'Beträge'}; nötig sind die letzten drei Monatsenden.`,
      ja: `balances の金額は ${found} 個です。直近 3 か月の月末残高が必要です。`,
    },
    clause,
  );
}
