import type { ContractDocument } from '../contracts/documents';
import type { Localized } from '../domain/language';
import type { DraftCell, SheetDraft } from '../workbook/draft';
import { TITLE_LINE } from '../workbook/text-size';
import type { Book } from './book';
import { formats } from './number-formats';
import { legend } from './wording';

/** A figure of the year that the sheets behind it give. */
export interface KeyFigure {
  readonly label: Localized;
  readonly formula: string;
  readonly format: string;
}

const overviewName: Localized = { en: 'Overview', de: 'Überblick', ja: '概要' };
const figuresHeading: Localized = {
  en: 'The year in figures',
  de: 'Das Jahr in Zahlen',
  ja: '年間の主要数値',
};
const sheetsHeading: Localized = { en: 'Sheets', de: 'Blätter', ja: 'シート一覧' };
const coloursHeading: Localized = { en: 'Colours', de: 'Farben', ja: '色の意味' };

const meanings: readonly Localized[] = [
  {
    en: 'Entered by a person',
    de: 'Von Hand eingetragen',
    ja: '担当者が入力する値',
  },
  {
    en: 'Computed by a formula; not typed over',
    de: 'Von einer Formel berechnet; nicht überschreiben',
    ja: '数式による計算値（上書きしない）',
  },
  {
    en: 'Comes with the template: levels, clauses',
    de: 'Kommt mit der Vorlage: Service-Levels, Klauseln',
    ja: 'テンプレートの既定値（レベル、条項など）',
  },
  {
    en: 'Example: made up, since the contract has it blacked out or leaves it open',
    de: 'Beispielwert: erfunden, da im Vertrag geschwärzt oder offen',
    ja: '例示：契約書で黒塗りまたは未定のため仮に設定した値',
  },
];

const LABEL_WIDTH = 46;
const VALUE_WIDTH = 20;
const TEXT_WIDTH = 64;

/** The first sheet of a sample: what it is about, its key figures, its sheets. */
export function overviewPage(
  book: Book,
  title: Localized,
  document: ContractDocument,
  figures: readonly KeyFigure[],
  sheets: readonly SheetDraft[],
): SheetDraft {
  const cells: DraftCell[] = [
    { row: 0, column: 0, value: book.text(title), style: 'title' },
    { row: 1, column: 0, value: book.text(document.title), style: 'subtitle' },
  ];
  let row = 3;
  const heading = (text: Localized) => {
    cells.push({ row, column: 0, value: book.text(text), style: 'heading' });
    cells.push({ row, column: 1, value: null, style: 'heading' });
    row += 1;
  };
  heading(figuresHeading);
  for (const { label, formula, format } of figures) {
    cells.push({ row, column: 0, value: book.text(label), style: 'label' });
    cells.push({ row, column: 1, value: null, formula, format, style: 'computed' });
    row += 1;
  }
  row += 1;
  heading(coloursHeading);
  legend.forEach(({ style, text }, index) => {
    cells.push({ row, column: 0, value: book.text(text), style });
    cells.push({ row, column: 1, value: book.text(meanings[index] as Localized), style: 'subtitle' });
    row += 1;
  });
  row += 1;
  heading(sheetsHeading);
  for (const { name, cells: content } of sheets) {
    const subtitle = content.find(({ style }) => style === 'subtitle')?.value ?? '';
    cells.push({ row, column: 0, value: name, style: 'label' });
    cells.push({ row, column: 1, value: subtitle, style: 'subtitle', format: formats.general });
    row += 1;
  }
  return {
    name: book.freeSheetName(book.text(overviewName)),
    cells,
    tables: [],
    columnWidths: [LABEL_WIDTH, VALUE_WIDTH, TEXT_WIDTH],
    rowHeights: { 0: TITLE_LINE },
    validations: [],
    conditionalFormats: [],
    print: { landscape: true },
  };
}
