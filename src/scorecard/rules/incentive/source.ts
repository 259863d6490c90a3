import { agreedSource, croweTerm } from '../../../contracts/a6/incentives';
import { sources } from '../../../contracts/sheets/choices';
import { incentiveMetricsSheet } from '../../../contracts/sheets/incentive-sheets';
import type { Day } from '../../../domain/calendar';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import type { Rule, RuleContext } from '../../rule';
import { inDay } from '../../wording';
import { type AssessedMetric, assessMetrics, type QuarterMetrics } from './metric-rows';
import { periodText } from '../../incentive-period';
import { metricText } from './words';

/** INC-11. Source: A6 Ex.4 §2.1 */
export const sourceOfFigures: Rule = {
  id: 'INC-11',
  severity: 'error',
  title: {
    en: 'Data from a source the contract does not allow for the metric and date',
    de: 'Daten aus einer Quelle, die der Vertrag für Kennzahl und Zeitpunkt nicht zulässt',
    ja: '指標および時期について契約が認めていないデータソース',
  },
  clause: 'A6 Ex.4 §2.1',
  needs: [incentiveMetricsSheet],
  check: (context) => {
    const { terms } = context;
    const croweFrom = terms.date(croweTerm);
    const isUnreadable = croweFrom === undefined && terms.has(croweTerm);
    const quarters = context.once(assessMetrics);
    const withoutDay = quarters.flatMap(({ rows }) => rows).filter((each) => lacksDay(each, croweFrom));
    const isOneCause = withoutDay.length > 1 && !isUnreadable;
    if (isOneCause) reportLackingDay(context, withoutDay);
    for (const quarter of quarters) {
      reportUnnamed(context, quarter);
      for (const assessed of quarter.rows) {
        // Which of two sources it is hangs on a day that cannot be read: SHEET-03 says so.
        const isUnknown = isUnreadable && changesSource(assessed);
        const isTold = isOneCause && withoutDay.includes(assessed);
        if (!isUnknown && !isTold) checkSource(context, assessed, croweFrom);
      }
    }
  },
};

/** A source that nobody names may be an allowed one: nothing is wrong, and nothing was checked. */
function reportUnnamed({ report }: RuleContext, { period, rows }: QuarterMetrics): void {
  const unnamed = rows.filter(
    ({ metric, row }) => metric !== undefined && row.cells.source.state === 'blank',
  );
  const [first] = unnamed;
  if (first === undefined) return;
  const place = periodText(period);
  const codes = unnamed.map(({ code }) => code).join(', ');
  const isOne = unnamed.length === 1;
  report({
    severity: 'info',
    at: first.row.cells.source.at,
    about: `${place} sources missing`,
    found: null,
    expected: null,
    message: {
      en: `${place}: no source is given for ${isOne ? 'metric' : 'metrics'} ${codes}; whether the contract allows it was not checked.`,
      de: `${place}: Zu ${isOne ? 'Kennzahl' : 'den Kennzahlen'} ${codes} ist keine Quelle angegeben; ob der Vertrag sie zulässt, wurde nicht geprüft.`,
      ja: `${place} の指標 ${codes} にデータソースが記載されていないため、契約が認めるものかを検証していません。`,
    },
    fix: {
      en: 'Name the source of the data in each row.',
      de: 'Die Datenquelle in jeder Zeile angeben.',
      ja: '各行にデータソースを記入してください。',
    },
  });
}

/** Data from Crowe RCA, and no day from which it is the source. */
function lacksDay(assessed: AssessedMetric, croweFrom: Day | undefined): boolean {
  const { metric, row } = assessed;
  const isCrowe = metric !== undefined && row.cells.source.value === metric.sourceFrom;
  return isCrowe && changesSource(assessed) && croweFrom === undefined;
}

/** One day that nobody has entered makes every row look wrong. */
function reportLackingDay(context: RuleContext, rows: readonly AssessedMetric[]): void {
  const [first] = rows;
  if (first?.metric === undefined) return;
  const { source } = first.row.cells;
  const allowed = allowedSources(first, undefined) ?? [];
  const [found, names, count] = [quoted(first.metric.sourceFrom), listed(allowed), String(rows.length)];
  context.report({
    at: source.at,
    about: `${croweTerm} lacking`,
    found: first.metric.sourceFrom,
    expected: allowed.join(', '),
    message: {
      en: `${found} is given as the source in ${count} rows, this one the first, but no day is entered from which it is the source (${croweTerm}). Until then allowed is: ${names.en}, or a system both parties agreed on.`,
      de: `${found} ist in ${count} Zeilen, zuerst in dieser, als Quelle angegeben, aber kein Tag, ab dem es die Quelle ist (${croweTerm}). Bis dahin zulässig: ${names.de} oder ein von beiden Parteien vereinbartes System.`,
      ja: `この行をはじめ ${count} 行で ${found} が指定されていますが、その適用開始日（${croweTerm}）が入力されていません。それまで認められるのは${names.ja}、または両当事者が合意したシステムです。`,
    },
    fix: {
      en: 'Enter the day from which Crowe RCA is ready on the Terms sheet, or the source that the figures came from.',
      de: 'Im Blatt „Vertragsparameter“ den Tag eintragen, ab dem Crowe RCA bereit ist, oder die Quelle, aus der die Zahlen stammen.',
      ja: '契約条件シートに Crowe RCA の適用開始日を入力するか、実際のデータソースを入力してください。',
    },
  });
}

function checkSource(context: RuleContext, assessed: AssessedMetric, croweFrom: Day | undefined): void {
  const { row, period, code } = assessed;
  const { source } = row.cells;
  const allowed = allowedSources(assessed, croweFrom);
  const isNamed = source.state === 'given' || source.state === 'unusable';
  if (allowed === undefined || !isNamed || [...allowed, agreedSource].includes(source.value ?? '')) return;
  const { name, about } = metricText(period, code);
  const subject = name({ en: 'The source', de: 'Datenquelle', ja: 'データソース' });
  const found = quoted(String(source.raw));
  const names = listed(allowed);
  const since = sinceCrowe(assessed, croweFrom);
  context.report({
    at: source.at,
    about: `${about} source`,
    found: source.value ?? String(source.raw),
    expected: allowed.join(', '),
    message: {
      en: `${subject.en} is ${found}; allowed is: ${names.en}, or a system both parties agreed on.${since.en}`,
      de: `${subject.de}: angegeben ${found}; zulässig: ${names.de} oder ein von beiden Parteien vereinbartes System.${since.de}`,
      ja: `${subject.ja}が ${found} ですが、認められるのは${names.ja}、または両当事者が合意したシステムです。${since.ja}`,
    },
  });
}

/** Both sources in the quarter in which the one takes over from the other. */
function allowedSources(
  { metric, period }: AssessedMetric,
  croweFrom: Day | undefined,
): string[] | undefined {
  if (metric === undefined) return undefined;
  const { sourceBefore, sourceFrom } = metric;
  if (croweFrom === undefined || croweFrom > period.last) return [sourceBefore];
  if (croweFrom <= period.first) return [sourceFrom];
  return [...new Set([sourceBefore, sourceFrom])];
}

function listed(allowed: readonly string[]): Localized {
  const names = allowed.map((value) => sources.find((source) => source.value === value)?.name);
  const join = (language: keyof Localized, word: string) => names.map((name) => name?.[language]).join(word);
  return { en: join('en', ' or '), de: join('de', ' oder '), ja: join('ja', 'または') };
}

function changesSource({ metric }: AssessedMetric): boolean {
  return metric?.sourceBefore !== metric?.sourceFrom;
}

function sinceCrowe(assessed: AssessedMetric, croweFrom: Day | undefined): Localized {
  if (!changesSource(assessed)) return { en: '', de: '', ja: '' };
  if (croweFrom === undefined) {
    return {
      en: ' No day is agreed from which Crowe RCA is the source.',
      de: ' Ein Tag, ab dem Crowe RCA die Quelle ist, ist nicht vereinbart.',
      ja: 'Crowe RCAへの切替日は合意されていません。',
    };
  }
  const day = inDay(croweFrom);
  return {
    en: ` Crowe RCA is the source from ${day.en}.`,
    de: ` Crowe RCA ist die Quelle ab ${day.de}.`,
    ja: `Crowe RCAは ${day.ja} から適用されます。`,
  };
}
