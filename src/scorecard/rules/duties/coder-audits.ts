import { coderCredentials, samplingKinds } from '../../../contracts/a6/coder-audits';
import { coderAuditsSheet } from '../../../contracts/sheets/duty-sheets';
import { isBlank } from '../../../domain/cell';
import { isoText } from '../../../domain/calendar';
import { quoted } from '../../../domain/quoted';
import type { Report, Rule } from '../../rule';
import { filledRows, type ReadCell, type ReadRow } from '../../submission';

type AuditRow = ReadRow<(typeof coderAuditsSheet)['columns']>;

const credentialCodes = coderCredentials.map(({ value }) => value);

/** AUDIT-01 */
export const auditsQualified: Rule = {
  id: 'AUDIT-01',
  severity: 'error',
  title: {
    en: 'An auditor without the credential wanted, or sampling neither random nor probability based',
    de: 'Ein Prüfer ohne verlangte Qualifikation oder eine Stichprobe, die weder zufällig noch wahrscheinlichkeitsbasiert ist',
    ja: '所定の資格を持たない監査人、または無作為でも確率的でもない抽出方法',
  },
  clause: 'A6 Ex.3-A §3.7(b)(7)',
  needs: [coderAuditsSheet],
  check: (context) => {
    for (const { row } of filledRows(context.submission, coderAuditsSheet)) {
      if (!isQualified(row.cells.credential)) context.report(unqualified(row));
      if (!isOfChoices(row.cells.sampling)) context.report(notSampled(row));
    }
  },
};

/** CPC-A and CCS-P are credentials of their own, of apprentices and of physicians' coders. */
const OTHER_CREDENTIAL = /(?<![A-Z])[A-Z]+-[A-Z]{1,2}(?![A-Z])/gu;

/** At least one of the credentials; a cell may list several, with or without their full names. */
function isQualified(cell: ReadCell<string>): boolean {
  if (isOfChoices(cell)) return true;
  const words = textOf(cell)
    .normalize('NFKC')
    .toUpperCase()
    .replace(OTHER_CREDENTIAL, ' ')
    .split(/[^A-Z]+/u);
  return credentialCodes.some((code) => words.includes(code));
}

/** One of the column's choices, or there is no column: then SHEET-01 says so. */
function isOfChoices({ state }: ReadCell<string>): boolean {
  return state === 'given' || state === 'absent';
}

function textOf({ raw }: ReadCell<string>): string {
  return isBlank(raw) ? '' : String(raw);
}

function aboutOf({ cells }: AuditRow): string {
  const day = cells.auditedOn.value;
  return `${cells.auditor.value ?? ''} ${day === undefined ? '' : isoText(day)}`;
}

function unqualified(row: AuditRow): Report {
  const { auditor, credential } = row.cells;
  const [who, text] = [quoted(auditor.value ?? ''), textOf(credential)];
  const shown = quoted(text);
  const allowed = credentialCodes.join(', ');
  return {
    at: credential.at,
    about: `${aboutOf(row)} credential`,
    message:
      text === ''
        ? {
            en: `No credential is stated for the auditor ${who}; a coding auditor needs one of ${allowed}.`,
            de: `Für den Prüfer ${who} ist keine Qualifikation angegeben; eine Kodierprüfung verlangt eine von ${allowed}.`,
            ja: `監査人 ${who} の資格が記載されていません。コーディング監査には ${allowed} のいずれかが必要です。`,
          }
        : {
            en: `The credential ${shown} of the auditor ${who} is none of those that a coding audit needs: ${allowed}.`,
            de: `Die Qualifikation ${shown} des Prüfers ${who} gehört nicht zu denen, die eine Kodierprüfung verlangt: ${allowed}.`,
            ja: `監査人 ${who} の資格 ${shown} は、コーディング監査に必要な資格（${allowed}）ではありません。`,
          },
    found: text === '' ? null : text,
    expected: allowed,
    clause: 'A6 Ex.3-A §3.7(b)(7)(v)',
  };
}

function notSampled(row: AuditRow): Report {
  const { sampling } = row.cells;
  const text = textOf(sampling);
  const shown = quoted(text);
  return {
    at: sampling.at,
    about: `${aboutOf(row)} sampling`,
    message:
      text === ''
        ? {
            en: 'No sampling is stated; the cases of a coding audit are sampled at random or by probability.',
            de: 'Es ist kein Stichprobenverfahren angegeben; die Fälle einer Kodierprüfung werden zufällig oder wahrscheinlichkeitsbasiert gezogen.',
            ja: '抽出方法が記載されていません。コーディング監査の症例は無作為抽出または確率抽出によります。',
          }
        : {
            en: `The sampling ${shown} is neither random nor probability based.`,
            de: `Das Stichprobenverfahren ${shown} ist weder zufällig noch wahrscheinlichkeitsbasiert.`,
            ja: `抽出方法 ${shown} は無作為抽出でも確率抽出でもありません。`,
          },
    found: text === '' ? null : text,
    expected: samplingKinds.map(({ value }) => value).join(', '),
    clause: 'A6 Ex.3-A §3.7(b)(7)(iii)',
  };
}
