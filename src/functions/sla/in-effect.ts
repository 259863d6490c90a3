import type { Day } from '../../domain/calendar';
import { levelsInEffect } from '../../domain/sla/levels-in-effect';
import { inEffectOnFirstDay, voidedLevel } from '../../domain/sla/readings';
import { optional } from '../arguments/argument';
import { markKind } from '../arguments/mark';
import { type CellKind, date, dayKind } from '../arguments/scalar';
import { columnOf, isHeading } from '../arguments/table';
import { define } from '../entry';
import { refuseOtherLength } from '../arguments/side-by-side';

const voidedHeadings = ['voided', 'void', 'ausgesetzt', '無効'];
/** What heads the column marks a level as well: the dates beside it tell which. */
const HEADING = 'heading';
type Mark = boolean | typeof HEADING;
const voidedKind: CellKind<Mark> = {
  ...markKind,
  read: (where, cell) => (isHeading(cell, voidedHeadings) ? HEADING : markKind.read(where, cell)),
};

export const inEffect = define({
  name: 'SLA.INEFFECT',
  args: [
    columnOf(
      'effectiveDates',
      ['effectiveDate', 'effective', 'Wirksamkeitstermin', 'wirksam ab', '発効日'],
      dayKind,
      {
        help: {
          en: 'Effective dates of the group’s service levels, one a level however many components it has; blank for a level without one (write IF(x="","",x)).',
          de: 'Wirksamkeitstermine der Service-Levels der Gruppe, einer je Service-Level, gleich wie viele Komponenten er hat; leer, wo es keinen gibt (WENN(x="";"";x)).',
          ja: 'グループの各サービスレベルの発効日。構成要素の数にかかわらず 1 レベルにつき 1 つ、なければ空白（IF(x="","",x) で渡します）。',
        },
        blankRows: 'keep',
      },
    ),
    date('windowStart', {
      help: {
        en: 'First day of the measurement window.',
        de: 'Erster Tag des Messzeitraums.',
        ja: '測定期間の初日。',
      },
    }),
    optional(
      columnOf('voided', voidedHeadings, voidedKind, {
        help: {
          en: 'Beside the dates, a mark on levels that are void for this window.',
          de: 'Neben den Terminen eine Markierung für Service-Levels, die im Messzeitraum ausgesetzt sind.',
          ja: '日付に並べて、この測定期間に無効なレベルの印。',
        },
        blankRows: 'keep',
        headingIsRow: true,
      }),
      undefined,
    ),
  ],
  result: 'number',
  help: {
    en: 'Number of service levels in effect on the first day of a window; void levels do not count.',
    de: 'Anzahl der am ersten Tag des Messzeitraums wirksamen Service-Levels; ausgesetzte zählen nicht.',
    ja: '測定期間の初日に有効なサービスレベルの数。無効なレベルは数えません。',
  },
  clause: 'A6 Ex.3-A §7.2; A6 Ex.3-B §6.3, §2.8',
  readings: [inEffectOnFirstDay, voidedLevel],
  examples: [
    { formula: '=SLA.INEFFECT({"2022-07-01";"2022-10-01";"2023-01-01"},"2022-10-01")', result: 2 },
    { formula: '=SLA.INEFFECT({"2022-07-01";"2022-10-01"},"2022-10-01",{"";"void"})', result: 1 },
  ],
  compute: ([effectiveDates, windowStart, voided], trace) => {
    const marks = voided?.[0] === HEADING && voided.length > effectiveDates.length ? voided.slice(1) : voided;
    if (marks !== undefined) refuseOtherLength('effectiveDates', effectiveDates, 'voided', marks);
    return levelsInEffect(datedLevels(effectiveDates, marks), windowStart, trace);
  },
});

/** One after the other: no list of 100,000 levels has to be kept to count them. */
function* datedLevels(effectiveDates: readonly (Day | null)[], voided: readonly (Mark | null)[] = []) {
  for (const [row, effectiveDate] of effectiveDates.entries()) {
    yield { effectiveDate: effectiveDate ?? undefined, voided: Boolean(voided[row]) };
  }
}
