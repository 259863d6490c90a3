import { type Group, groups } from '../../contracts/a6/groups';
import type { Localized } from '../../domain/language';
import type { CoderAudit } from '../coder-audits-page';
import type { KeptObligation } from '../obligations-page';

/** A made-up year of duties, kept in time. */

const acute = groups.find(({ code }) => code === 'presence-acute') as Group;
const provider = groups.find(({ code }) => code === 'presence-provider') as Group;

function filed(number: string): Localized {
  return {
    en: `Contract archive, no. ${number}`,
    de: `Vertragsablage Nr. ${number}`,
    ja: `契約保管庫 第${number}号`,
  };
}

/** Window or quarter, due day, day done. */
const assessments = [
  ['2022-10-30', '2022-10-26'],
  ['2023-01-30', '2023-01-25'],
  ['2023-04-30', '2023-04-26'],
  ['2023-07-30', '2023-07-26'],
] as const;
const scorecards = [
  ['2022-10-15', '2022-10-14'],
  ['2023-01-15', '2023-01-13'],
  ['2023-04-15', '2023-04-14'],
  ['2023-07-15', '2023-07-14'],
] as const;
const invoices = [
  ['2022-11-29', '2022-11-18'],
  ['2023-03-01', '2023-02-17'],
  ['2023-05-30', '2023-05-19'],
] as const;
const monthlyReports = [
  ['2022-08-15', '2022-08-12'],
  ['2022-09-15', '2022-09-14'],
  ['2022-10-15', '2022-10-13'],
  ['2022-11-15', '2022-11-14'],
  ['2022-12-15', '2022-12-13'],
  ['2023-01-15', '2023-01-12'],
  ['2023-02-15', '2023-02-14'],
  ['2023-03-15', '2023-03-14'],
  ['2023-04-15', '2023-04-13'],
  ['2023-05-15', '2023-05-12'],
  ['2023-06-15', '2023-06-14'],
  ['2023-07-15', '2023-07-13'],
] as const;

function kept(
  code: string,
  group: Group,
  days: readonly (readonly [due: string, doneOn: string])[],
  series: string,
): KeptObligation[] {
  return days.map(([due, doneOn], index) => ({
    code,
    group,
    due,
    doneOn,
    evidence: filed(`${series}-${String(index + 1).padStart(2, '0')}`),
  }));
}

export const keptObligations: readonly KeptObligation[] = [
  ...kept('performance-report-acute', acute, monthlyReports, 'PA'),
  ...kept('window-assessment-acute', acute, assessments, 'WA'),
  ...kept('window-assessment-provider', provider, assessments, 'WP'),
  ...kept('incentive-scorecard', provider, scorecards, 'IS'),
  ...kept('incentive-invoice', provider, invoices, 'IR'),
];

export const coderAudits: readonly CoderAudit[] = [
  {
    auditor: 'M. Okafor',
    credential: 'RHIA',
    setting: 'inpatient',
    sampling: 'random',
    auditedOn: '2022-09-20',
    cases: 600,
  },
  {
    auditor: 'J. Lindqvist',
    credential: 'CCS',
    setting: 'outpatient',
    sampling: 'probability',
    auditedOn: '2022-12-14',
    cases: 910,
  },
  {
    auditor: 'M. Okafor',
    credential: 'RHIA',
    setting: 'inpatient',
    sampling: 'random',
    auditedOn: '2023-03-21',
    cases: 580,
  },
  {
    auditor: 'P. Navarro',
    credential: 'CPC',
    setting: 'outpatient',
    sampling: 'random',
    auditedOn: '2023-06-13',
    cases: 920,
  },
];
