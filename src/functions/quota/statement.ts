import { quotaTerms } from '../../contracts/k/quota-terms';
import { ledgerKinds } from '../../contracts/k/rules';
import { debitedKinds } from '../../domain/quota/kind';
import {
  beyondQuotaAtVirtualRate,
  cancelledSlot,
  effortUnrounded,
  feeOfThePackageGiven,
  noCarryOver,
  onsitePerDay,
  topUpFromItsDate,
  travelOnlyOnSite,
  wholeHours,
} from '../../domain/quota/readings';
import { type StatementMonth, quotaStatement } from '../../domain/quota/statement';
import { roundedOnce } from '../../domain/readings';
import { optional } from '../arguments/argument';
import { date } from '../arguments/scalar';
import { type TableCell, define } from '../entry';
import { ledgerArgument } from './ledger-argument';
import { packageArgument } from './package-argument';

const columnKinds = debitedKinds(ledgerKinds);

const headings: readonly TableCell[] = [
  'month',
  'opening',
  ...columnKinds.map(({ kind }) => kind),
  'topUp',
  'closing',
  'overage hours',
  'overage EUR',
  'fee EUR',
];

function cellsOf(month: StatementMonth): readonly TableCell[] {
  const { opening, debited, topUps, closing, beyond, overage, fee } = month;
  return [month.month, opening, ...debited, topUps, closing, beyond, overage, fee];
}

export const statement = define({
  name: 'QUOTA.STATEMENT',
  args: [
    packageArgument,
    ledgerArgument,
    optional(
      date('yearStart', {
        help: {
          en: 'First day of the contract year; the first of the month of the earliest entry if omitted.',
          de: 'Erster Tag des Vertragsjahres; ohne Angabe der Monatserste des frühesten Eintrags.',
          ja: '契約年度の初日。省略時は最も早い記帳の月の 1 日。',
        },
      }),
      undefined,
    ),
  ],
  result: 'table',
  help: {
    en: 'Twelve months of a quota, a row each under a heading row: month, opening, hours debited by kind, top-up, closing, overage hours, overage EUR, fee EUR.',
    de: 'Zwölf Monate eines Kontingents, je Zeile unter einer Kopfzeile: Monat, Anfangsbestand, abgebuchte Stunden je Art, Aufstockung, Endbestand, Mehrstunden, Mehrbetrag EUR, Gebühr EUR.',
    ja: '枠の 12 か月を見出し行の下に 1 行ずつ：月、期首、種別ごとの差引時間、追加枠、期末、超過時間、超過額 EUR、料金 EUR。',
  },
  clause: 'K §1.7, §2',
  readings: [
    wholeHours,
    effortUnrounded,
    cancelledSlot,
    topUpFromItsDate,
    noCarryOver,
    beyondQuotaAtVirtualRate,
    onsitePerDay,
    travelOnlyOnSite,
    feeOfThePackageGiven,
    roundedOnce,
  ],
  examples: [
    {
      formula: '=QUOTA.STATEMENT("a",{44562,"Sprechzeit",1.5;44594,"verfallen",1;44620,"Analyse",95},44562)',
      result: [
        [
          'month',
          'opening',
          'consultation',
          'forfeited',
          'analysis',
          'implementation',
          'preparation',
          'followUp',
          'serviceRequest',
          'topUp',
          'closing',
          'overage hours',
          'overage EUR',
          'fee EUR',
        ],
        [44562, 96, 2, 0, 0, 0, 0, 0, 0, 0, 94, 0, 0, 670],
        [44593, 94, 0, 1, 95, 0, 0, 0, 0, 0, 0, 2, 225, 670],
        [44621, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670],
        [44652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670],
        [44682, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670],
        [44713, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670],
        [44743, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670],
        [44774, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670],
        [44805, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670],
        [44835, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670],
        [44866, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670],
        [44896, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670],
      ],
    },
  ],
  compute: ([bought, entries, yearStart], trace) => [
    headings,
    ...quotaStatement(bought, entries, yearStart, columnKinds, quotaTerms, trace).map(cellsOf),
  ],
});
