import { Exact } from '../decimal/exact';
import { badInput, notMeasurable, type Problem } from '../problem';
import type { Trace } from '../trace';
import { shareInTime } from './readings';
import { term } from './terms';

const clause = 'A6 Ex.3-A §3.10, §4 J';
const NEVER = Infinity;
const SECONDS_PER_HOUR = Exact.whole(3600);

/**
 * How long a piece of work took, such as a document to be transcribed.
 *
 * @param row       as the user counts it, for the sentence
 * @param available when it could begin [seconds, whole]
 * @param completed undefined: not completed
 * @returns [seconds]; infinite where it was not completed, which is not in time
 * @throws Problem #VALUE! when it was completed before it was available
 * Source: A6 Ex.3-A §3.10, §4 J
 */
export function secondsTaken(row: number, available: number, completed: number = NEVER): number {
  if (completed < available) throw completedTooEarly(row);
  return completed - available;
}

/**
 * Share of the work that was completed within the agreed hours, compared to the second.
 *
 * @param taken per row that counts the time it took: exclusions are already out [seconds]
 * @param hours agreed time [hours]
 * @returns share [fraction, 0–1]
 * @throws Problem #DIV/0! when nothing counts
 * Source: A6 Ex.3-A §3.10, §4 J
 */
export function shareOnTime(taken: readonly number[], hours: Exact, trace?: Trace): Exact {
  const limit = hours.times(SECONDS_PER_HOUR).round().toNumber();
  let onTime = 0;
  for (const seconds of taken) if (seconds <= limit) onTime += 1;
  if (taken.length === 0) throw nothingCounted();
  trace?.step({
    name: term.counted,
    value: Exact.whole(taken.length),
    formula: { en: 'rows − excluded rows', de: 'rows − ausgenommene Zeilen', ja: 'rows − 対象外の行' },
    clause,
    unit: 'count',
  });
  trace?.step({
    name: term.onTime,
    value: Exact.whole(onTime),
    formula: {
      en: 'rows where completed − available ≤ hours',
      de: 'rows mit completed − available ≤ hours',
      ja: 'completed − available ≤ hours の rows',
    },
    clause,
    unit: 'count',
  });
  const share = Exact.ratio(onTime, taken.length);
  trace?.step({
    name: term.shareOnTime,
    value: share,
    formula: {
      en: 'completed in time ÷ counted',
      de: 'fristgerecht abgeschlossen ÷ gezählt',
      ja: '期限内完了 ÷ 算入件数',
    },
    clause,
    unit: 'fraction',
    reading: shareInTime,
  });
  return share;
}

function completedTooEarly(row: number): Problem {
  return badInput(
    'rows',
    {
      en: `Row ${row} of rows was completed before it was available; completed must not be earlier.`,
      de: `Zeile ${row} in rows wurde abgeschlossen, bevor sie vorlag; completed darf nicht früher liegen.`,
      ja: `rows の${row} 行目は受付より前に完了しています。完了日時は受付日時以降でなければなりません。`,
    },
    clause,
  );
}

function nothingCounted(): Problem {
  return notMeasurable(
    'rows',
    {
      en: 'No row of rows counts, so the service level could not be measured; at least one must not be excluded.',
      de: 'Keine Zeile in rows zählt, der Service-Level war daher nicht messbar; mindestens eine darf nicht ausgenommen sein.',
      ja: 'rows に算入される行がないため測定できません。対象外でない行が1 行以上必要です。',
    },
    clause,
  );
}
