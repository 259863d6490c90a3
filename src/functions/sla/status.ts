import type { Day } from '../../domain/calendar';
import { Exact } from '../../domain/decimal/exact';
import { badInput } from '../../domain/problem';
import { comparatorOf, comparators, type Comparator } from '../../domain/sla/comparator';
import {
  excusedLevel,
  lowerIsMet,
  startsOnEffectiveDate,
  unpostedUnmeasured,
} from '../../domain/sla/readings';
import { serviceLevelStatus, type Actual, type Window } from '../../domain/sla/status';
import { optional } from '../arguments/argument';
import { markKind } from '../arguments/mark';
import { type CellKind, date, scalar, signedAmount } from '../arguments/scalar';
import { define } from '../entry';
import { errorGiven, isBlankCell, isRawError, notAllowed } from '../raw';

/** What was measured; blank, words and `#DIV/0!` are not measured, `#N/A` is excluded. */
const actualKind: CellKind<Actual> = {
  allowed: {
    en: 'a number; blank, text or #DIV/0! for not measured, #N/A for excluded',
    de: 'eine Zahl; leer, Text oder #DIV/0! für nicht gemessen, #N/A für ausgenommen',
    ja: '数値（測定不能は空白・文字列・#DIV/0!、対象外は #N/A）',
  },
  read(where, cell) {
    if (isBlankCell(cell)) return 'not measured';
    if (isRawError(cell)) {
      if (cell.code === '#DIV/0!') return 'not measured';
      if (cell.code === '#N/A') return 'excluded';
      throw errorGiven(where, cell);
    }
    if (typeof cell === 'string') return Exact.ofText(cell) ?? 'not measured';
    if (typeof cell === 'number' && Number.isFinite(cell)) return Exact.ofDouble(cell);
    throw notAllowed(where, this.allowed, cell);
  },
};

const comparatorKind: CellKind<Comparator> = {
  allowed: {
    en: `one of ${comparators.join(' ')}`,
    de: `eines von ${comparators.join(' ')}`,
    ja: `${comparators.join(' ')} のいずれか`,
  },
  read(where, cell) {
    if (isRawError(cell)) throw errorGiven(where, cell);
    const comparator = typeof cell === 'string' ? comparatorOf(cell) : undefined;
    if (comparator === undefined) throw notAllowed(where, this.allowed, cell);
    return comparator;
  },
};

/** The waiver's text; a number or TRUE says nothing about what was agreed. */
const waiverKind: CellKind<boolean> = {
  allowed: {
    en: 'the text of the waiver, or blank',
    de: 'der Text der Befreiung oder leer',
    ja: '免除の文言、または空白',
  },
  read(where, cell) {
    if (isRawError(cell)) throw errorGiven(where, cell);
    // Desktop Excel hands a reference to an empty cell over as 0.
    if (typeof cell === 'string' || cell === 0) return markKind.read(where, cell);
    throw notAllowed(where, this.allowed, cell);
  },
};

export const status = define({
  name: 'SLA.STATUS',
  args: [
    scalar('actual', actualKind, {
      help: {
        en: 'What was measured. Blank, text or #DIV/0! is not measured, #N/A is excluded; write IF(x="","",x) for a cell that may be empty.',
        de: 'Der Istwert. Leer, Text oder #DIV/0! ist nicht gemessen, #N/A ausgenommen; für eine Zelle, die leer sein kann: WENN(x="";"";x).',
        ja: '実績値。空白・文字列・#DIV/0! は測定不能、#N/A は対象外。空の可能性があるセルは IF(x="","",x) で渡します。',
      },
    }),
    signedAmount('target', {
      help: {
        en: 'Target in force for the window.',
        de: 'Für den Messzeitraum geltender Zielwert.',
        ja: '測定期間に適用される目標値。',
      },
    }),
    scalar('comparator', comparatorKind, {
      help: {
        en: 'How the actual must stand to the target: < <= >= >, applied exactly.',
        de: 'Wie der Istwert zum Zielwert stehen muss: < <= >= >, genau angewendet.',
        ja: '実績値と目標値の関係（< <= >= >）。厳密に適用します。',
      },
    }),
    optional(
      date('windowStart', {
        help: {
          en: 'First day of the measurement window; with windowEnd and effectiveDate, or not at all.',
          de: 'Erster Tag des Messzeitraums; zusammen mit windowEnd und effectiveDate oder gar nicht.',
          ja: '測定期間の初日。windowEnd・effectiveDate と必ず一緒に指定します。',
        },
      }),
      undefined,
    ),
    optional(
      date('windowEnd', {
        help: {
          en: 'Last day of the measurement window.',
          de: 'Letzter Tag des Messzeitraums.',
          ja: '測定期間の末日。',
        },
      }),
      undefined,
    ),
    optional(
      date('effectiveDate', {
        help: {
          en: 'Effective date of the service level.',
          de: 'Wirksamkeitstermin des Service-Levels.',
          ja: 'サービスレベルの発効日。',
        },
      }),
      undefined,
    ),
    optional(
      scalar('waiver', waiverKind, {
        help: {
          en: 'Text of a waiver for this window, such as an agreed relief or an Athena support issue.',
          de: 'Text einer Befreiung für diesen Messzeitraum, etwa einer vereinbarten Entlastung oder einer Athena-Störung.',
          ja: 'この測定期間の免除の文言（合意による救済、Athena のサポート障害など）。',
        },
      }),
      false,
    ),
  ],
  result: 'text',
  help: {
    en: 'The status of a level or component in a window: not in effect, excluded, met, excused or default, looked at in this order. Not measured is a default.',
    de: 'Der Status eines Service-Levels oder einer Komponente im Messzeitraum: not in effect, excluded, met, excused oder default, in dieser Reihenfolge geprüft. Nicht gemessen ist eine Verfehlung.',
    ja: '測定期間におけるレベルまたは構成要素の判定。not in effect、excluded、met、excused、default の順に判定し、測定不能は default です。',
  },
  clause: 'A6 Ex.3-A §1, §2.1, §4, §6.3, §9; A6 Ex.3-B §5.3, §8',
  readings: [startsOnEffectiveDate, lowerIsMet, unpostedUnmeasured, excusedLevel],
  examples: [
    { formula: '=SLA.STATUS(0.1+0.2,0.3,"<=")', result: 'met' },
    { formula: '=SLA.STATUS(48,45,"<=","2022-10-01","2022-12-31","2022-10-01")', result: 'default' },
    { formula: '=SLA.STATUS(48,45,"<=","2022-10-01","2022-12-31","2022-11-15")', result: 'not in effect' },
  ],
  compute: ([actual, goal, comparator, windowStart, windowEnd, effectiveDate, waived], trace) =>
    serviceLevelStatus(
      { actual, target: goal, comparator, window: windowOf(windowStart, windowEnd, effectiveDate), waived },
      trace,
    ),
});

function windowOf(start?: Day, end?: Day, effectiveDate?: Day): Window | undefined {
  if (start !== undefined && end !== undefined && effectiveDate !== undefined)
    return { start, end, effectiveDate };
  if (start === undefined && end === undefined && effectiveDate === undefined) return undefined;
  const missing = start === undefined ? 'windowStart' : end === undefined ? 'windowEnd' : 'effectiveDate';
  throw badInput(missing, {
    en: `${missing} is blank; windowStart, windowEnd and effectiveDate come all three or not at all.`,
    de: `${missing} ist leer; windowStart, windowEnd und effectiveDate stehen alle drei oder gar nicht.`,
    ja: `${missing} が空白です。windowStart・windowEnd・effectiveDate は 3 つとも指定するか、すべて省略してください。`,
  });
}
