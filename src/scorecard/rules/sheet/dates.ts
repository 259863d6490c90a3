import type { Localized } from '../../../domain/language';
import { isoText } from '../../../domain/calendar';
import { quoted } from '../../../domain/quoted';
import type { OutOfRange } from '../../read/term-value';
import type { Rule, RuleContext } from '../../rule';
import type { ReadCell, Remark } from '../../submission';
import { type CellReport, CellReports, type FieldCell, fieldCells } from './field-cells';
import { remarkedCells } from './numbers';

/** SHEET-03: a date in text that reads one way, and the 1904 system, are read right and said; others cannot be used. */
export const datesInCells: Rule = {
  id: 'SHEET-03',
  severity: 'error',
  title: {
    en: 'A date stored as text, ambiguous, or impossible; a workbook on the 1904 date system',
    de: 'Ein als Text gespeichertes, mehrdeutiges oder unmögliches Datum; Arbeitsmappe mit 1904-Datumssystem',
    ja: '文字列・曖昧・存在しない日付、または1904年日付システムのブック',
  },
  clause: '',
  needs: [],
  check(context) {
    reportDateSystem(context);
    const reports = new CellReports(context);
    const warnings = new CellReports(context, 'text');
    for (const { cell, remark } of context.once(remarkedCells)) {
      const report = reportOf(cell, remark);
      if (report !== undefined) (remark.kind === 'dateAsText' ? warnings : reports).add(cell, report);
    }
    reports.close();
    warnings.close('warning');
  },
};

/** Said once, at the first date of the scorecard. */
function reportDateSystem(context: RuleContext): void {
  if (!context.submission.info.date1904) return;
  const given = fieldCells(context.submission, ({ state }) => state === 'given');
  const first = given.find(({ field }) => field.type === 'date');
  if (first === undefined) return;
  context.report({
    severity: 'warning',
    at: first.cell.at,
    about: 'workbook date system',
    found: '1904',
    expected: '1900',
    message: {
      en: 'The workbook counts dates from 1904; they were read right, but shift by four years and a day when copied elsewhere.',
      de: 'Die Arbeitsmappe zählt Daten ab 1904; sie wurden richtig gelesen, verschieben sich beim Kopieren aber um vier Jahre und einen Tag.',
      ja: 'このブックは1904年日付システムを使用しています。日付は正しく読み取りましたが、他のブックにコピーすると4年と1日ずれます。',
    },
  });
}

function reportOf({ field, cell }: FieldCell, remark: Remark | OutOfRange): CellReport | undefined {
  switch (remark.kind) {
    case 'dateAsText':
      return { severity: 'warning', message: asText(field.heading, cell), fix: retype };
    case 'twoDates':
      return { message: twoDates(field.heading, cell, remark.readings.map(isoText)), fix: retype };
    case 'serial60':
      return { message: serial60(field.heading) };
    case 'noDate':
      return { message: noDate(field.heading, cell) };
    default:
      return undefined;
  }
}

const retype: Localized = {
  en: 'Enter it again as a date.',
  de: 'Als Datum neu eingeben.',
  ja: '日付として入力し直してください。',
};

function asText({ en, de, ja }: Localized, cell: ReadCell<unknown>): Localized {
  const text = quoted(String(cell.raw));
  return {
    en: `${en} is the text ${text}; it was read as a date.`,
    de: `${de} ist der Text ${text}; er wurde als Datum gelesen.`,
    ja: `${ja}は文字列 ${text} です。日付として読み取りました。`,
  };
}

function twoDates({ en, de, ja }: Localized, cell: ReadCell<unknown>, days: string[]): Localized {
  const text = quoted(String(cell.raw));
  return {
    en: `${en} is the text ${text}, which can mean ${days.join(' or ')}; it was not used.`,
    de: `${de} ist der Text ${text}, der ${days.join(' oder ')} bedeuten kann; er wurde nicht verwendet.`,
    ja: `${ja}は文字列 ${text} で、${days.join(' とも ')} とも読めるため使用しませんでした。`,
  };
}

function serial60({ en, de, ja }: Localized): Localized {
  return {
    en: `${en} is 29 February 1900 (serial 60), a day that never was.`,
    de: `${de} ist der 29. Februar 1900 (Seriennummer 60), den es nie gab.`,
    ja: `${ja}は存在しない日付（1900年2月29日、シリアル値60）です。`,
  };
}

function noDate({ en, de, ja }: Localized, cell: ReadCell<unknown>): Localized {
  const value = typeof cell.raw === 'string' ? quoted(cell.raw) : String(cell.raw);
  return {
    en: `${en} must be a date; found ${value}.`,
    de: `${de} muss ein Datum sein; gefunden: ${value}.`,
    ja: `${ja}は日付でなければなりません。${value} が入力されています。`,
  };
}
