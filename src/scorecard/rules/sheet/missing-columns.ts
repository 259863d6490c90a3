import { type Field, headings, type SheetLayout } from '../../../contracts/sheets/layout';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import { a1, type CellAddress } from '../../../workbook/address';
import { aboutSheet } from '../../row-identity';
import type { Rule, RuleContext } from '../../rule';
import type { ReadCell, ReadSheet } from '../../submission';
import { judgedSheets } from './field-cells';
import { nearest } from './nearest';

/** SHEET-01: a required column or label, the header block, or the table of a sheet that is otherwise recognised. */
export const missingColumns: Rule = {
  id: 'SHEET-01',
  severity: 'error',
  title: {
    en: 'A required column, label or table of a recognised sheet is missing',
    de: 'Eine erforderliche Spalte, Beschriftung oder Tabelle eines erkannten Blatts fehlt',
    ja: '認識されたシートに必要な列・ラベル・テーブルがない',
  },
  clause: '',
  needs: [],
  check(context) {
    for (const sheet of judgedSheets(context.submission)) {
      reportColumns(context, sheet);
      reportLabels(context, sheet);
    }
    for (const { layout, at } of context.submission.fragments) reportTable(context, layout, at);
  },
};

function reportColumns(context: RuleContext, sheet: ReadSheet): void {
  for (const [key, field] of Object.entries<Field>(sheet.layout.columns)) {
    if (field.optional === true || sheet.columns.has(key)) continue;
    const near = nearest(headings(field), sheet.otherHeadings, ({ text }) => text);
    context.report({
      at: near?.at ?? corner(sheet),
      about: `${aboutSheet(sheet)} column ${key}`,
      found: near?.text ?? null,
      expected: field.heading.en,
      message: missing(field.heading, near && { text: near.text, cell: a1(near.at) }),
      fix: {
        en: `Add the column, or name it ${field.heading.en}.`,
        de: `Die Spalte ergänzen oder „${field.heading.de}“ nennen.`,
        ja: `列を追加するか、見出しを「${field.heading.ja}」にしてください。`,
      },
      ...clauseOf(field),
    });
  }
}

function missing(heading: Localized, near: { text: string; cell: string } | undefined): Localized {
  const { en, de, ja } = heading;
  if (near === undefined) {
    return {
      en: `The column ${en} is missing; no heading comes near it.`,
      de: `Die Spalte ${de} fehlt; keine Überschrift kommt ihr nahe.`,
      ja: `列「${ja}」がありません。近い見出しもありません。`,
    };
  }
  const text = quoted(near.text);
  return {
    en: `The column ${en} is missing; the nearest heading found is ${text} in ${near.cell}.`,
    de: `Die Spalte ${de} fehlt; die ähnlichste Überschrift ist ${text} in ${near.cell}.`,
    ja: `列「${ja}」がありません。最も近い見出しは ${near.cell} の ${text} です。`,
  };
}

function reportLabels(context: RuleContext, sheet: ReadSheet): void {
  const cells: Readonly<Record<string, ReadCell<unknown>>> = sheet.header;
  const labels = Object.entries<Field>(sheet.layout.header);
  const absent = labels.filter(([key]) => cells[key]?.state === 'absent');
  if (absent.length > 0 && absent.length === labels.length) reportHeader(context, sheet);
  else for (const [key, field] of absent) reportLabel(context, sheet, key, field);
}

function reportLabel(context: RuleContext, sheet: ReadSheet, key: string, field: Field): void {
  const { en, de, ja } = field.heading;
  context.report({
    at: corner(sheet),
    about: `${aboutSheet(sheet)} label ${key}`,
    found: null,
    expected: en,
    message: {
      en: `The header block above the table has no ${en}.`,
      de: `Im Kopfbereich über der Tabelle fehlt „${de}“.`,
      ja: `表の上のヘッダー欄に「${ja}」がありません。`,
    },
    ...clauseOf(field),
  });
}

function reportHeader(context: RuleContext, sheet: ReadSheet): void {
  const list = (language: keyof Localized) =>
    Object.values<Field>(sheet.layout.header).map(({ heading }) => heading[language]);
  context.report({
    at: corner(sheet),
    about: `${aboutSheet(sheet)} header`,
    found: null,
    expected: list('en').join(', '),
    message: {
      en: `The header block is missing: ${list('en').join(', ')}.`,
      de: `Der Kopfbereich fehlt: ${list('de').join(', ')}.`,
      ja: `ヘッダー欄がありません：${list('ja').join('、')}。`,
    },
  });
}

function reportTable(context: RuleContext, layout: SheetLayout, at: CellAddress): void {
  const columns = (language: keyof Localized) =>
    Object.values<Field>(layout.columns)
      .filter(({ optional }) => optional !== true)
      .map(({ heading }) => heading[language]);
  context.report({
    at,
    about: `${layout.key} table`,
    found: null,
    expected: layout.table,
    message: {
      en: `The header block of ${layout.sheet.en} is here, but not its table with the columns ${columns('en').join(', ')}.`,
      de: `Der Kopfbereich von „${layout.sheet.de}“ ist da, aber nicht die Tabelle mit den Spalten ${columns('de').join(', ')}.`,
      ja: `「${layout.sheet.ja}」のヘッダー欄はありますが、列 ${columns('ja').join('、')} を持つ表がありません。`,
    },
  });
}

function corner({ area }: ReadSheet): CellAddress {
  return { sheet: area.sheet, row: area.row, column: area.column };
}

function clauseOf({ clause }: Field): { readonly clause?: string } {
  return clause === undefined ? {} : { clause };
}
