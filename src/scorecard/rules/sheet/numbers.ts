import { terms as catalogue } from '../../../contracts/catalogue';
import type { Term } from '../../../contracts/terms';
import { isError } from '../../../domain/cell';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import { isEntered, type OutOfRange, termValue } from '../../read/term-value';
import { said } from '../../row-identity';
import type { Rule, RuleContext } from '../../rule';
import type { ReadCell, ReadSheet, Remark } from '../../submission';
import { type CellReport, CellReports, type FieldCell, fieldCells } from './field-cells';
import { isRootOfError } from './error-roots';
import { unansweredCells } from '../incentive/assessment';
import { incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';

/** SHEET-02: a number in text is used and said; what is no number, or two, cannot be used. */
export const numbersInCells: Rule = {
  id: 'SHEET-02',
  severity: 'error',
  title: {
    en: 'A number stored as text, or a cell without the number or choice it should hold',
    de: 'Eine als Text gespeicherte Zahl oder eine Zelle ohne die erwartete Zahl oder Auswahl',
    ja: '文字列として保存された数値、または必要な数値・選択肢でないセル',
  },
  clause: '',
  needs: [],
  check(context) {
    const reports = new CellReports(context);
    const warnings = new CellReports(context, 'text');
    for (const { cell, remark } of context.once(remarkedCells)) {
      if (isOwnedElsewhere(cell, remark)) continue;
      if (remark.kind === 'errorCell' && (hasNoAnswer(context, cell) || !isRootOfError(context, cell)))
        continue;
      const report = reportOf(cell, remark);
      if (report !== undefined) (remark.kind === 'numberAsText' ? warnings : reports).add(cell, report);
    }
    reports.close();
    warnings.close('warning');
  },
};

/** A cell that does not read as it stands. */
interface RemarkedCell {
  readonly cell: FieldCell;
  readonly remark: Remark | OutOfRange;
}

/** Every such cell of the scorecard, for the rules about numbers and dates. */
export function remarkedCells(context: RuleContext): readonly RemarkedCell[] {
  const found: RemarkedCell[] = [];
  for (const cell of fieldCells(context.submission, mayHaveRemark)) {
    const remark = remarkOf(context, cell);
    if (remark !== undefined) found.push({ cell, remark });
  }
  return found;
}

function mayHaveRemark({ remark }: ReadCell<unknown>, key: string, { layout }: ReadSheet): boolean {
  return remark !== undefined || (layout.key === 'terms' && key === 'value');
}

/** A term's value is read as its term asks; one that the term cannot have is SHEET-04. */
export function remarkOf({ submission }: RuleContext, cell: FieldCell): Remark | OutOfRange | undefined {
  const term = termOfValue(cell);
  return term === undefined ? cell.cell.remark : termValue(term, cell.cell, submission.conventions).remark;
}

/** The term whose value is entered in a cell of the Terms sheet. */
export function termOfValue({ sheet, row, key, cell }: FieldCell): Term | undefined {
  if (sheet.layout.key !== 'terms' || key !== 'value' || !isEntered(cell)) return undefined;
  return catalogue.termOf(said(row?.cells['key']))?.term;
}

/** Columns of `sheet key.field` whose unknown words a rule of their own finds. */
const UNKNOWN_WORD_RULES = new Set([
  'serviceLevels.group',
  'slaScorecard.exhibit',
  'slaScorecard.group',
  'slaScorecard.status',
  'creditLedger.group',
  'creditLedger.nextStatus',
  'incentiveMetrics.source',
  'services.group',
  'obligations.group',
  'quota.kind',
  'coderAudits.credential',
  'coderAudits.sampling',
]);

/** A more particular rule says more: an unknown kind of entry is QUOTA-03, a stored `#NAME?` SHEET-08. */
function isOwnedElsewhere({ sheet, key, cell }: FieldCell, remark: Remark | OutOfRange): boolean {
  if (remark.kind === 'unknownChoice') return UNKNOWN_WORD_RULES.has(`${sheet.layout.key}.${key}`);
  return remark.kind === 'errorCell' && cell.formula !== undefined && isError(cell.raw, '#NAME?');
}

/** A quarter without cash shows what its functions answer. */
function hasNoAnswer(context: RuleContext, { sheet, cell }: FieldCell): boolean {
  const isOfQuarter = sheet.layout.key === incentiveScorecardSheet.key;
  return isOfQuarter && context.once(unansweredCells).has(cell);
}

function reportOf({ field, cell }: FieldCell, remark: Remark | OutOfRange): CellReport | undefined {
  const heading = field.heading;
  switch (remark.kind) {
    case 'numberAsText':
      return { severity: 'warning', message: storedAsText(heading, cell), fix: retype };
    case 'twoNumbers':
      return {
        message: twoNumbers(
          heading,
          cell,
          remark.readings.map((each) => each.toText()),
        ),
        fix: retype,
      };
    case 'noNumber':
      return { message: noNumber(heading, cell) };
    case 'errorCell':
      return { message: errorCell(heading, cell) };
    case 'unknownChoice':
      return { message: unknownChoice(heading, cell) };
    default:
      return undefined;
  }
}

const retype: Localized = {
  en: 'Enter it again as a number.',
  de: 'Als Zahl neu eingeben.',
  ja: '数値として入力し直してください。',
};

function storedAsText({ en, de, ja }: Localized, cell: ReadCell<unknown>): Localized {
  const text = quoted(String(cell.raw));
  return {
    en: `${en} is the text ${text}; it was read as a number.`,
    de: `${de} ist der Text ${text}; er wurde als Zahl gelesen.`,
    ja: `${ja}は文字列 ${text} です。数値として読み取りました。`,
  };
}

function twoNumbers(
  { en, de, ja }: Localized,
  cell: ReadCell<unknown>,
  [one = '', other = '']: string[],
): Localized {
  const text = quoted(String(cell.raw));
  return {
    en: `${en} is the text ${text}, which can mean ${one} or ${other}; it was not used.`,
    de: `${de} ist der Text ${text}, der ${one} oder ${other} bedeuten kann; er wurde nicht verwendet.`,
    ja: `${ja}は文字列 ${text} で、${one} とも ${other} とも読めるため使用しませんでした。`,
  };
}

function noNumber({ en, de, ja }: Localized, cell: ReadCell<unknown>): Localized {
  const value = typeof cell.raw === 'boolean' ? String(cell.raw).toUpperCase() : quoted(String(cell.raw));
  return {
    en: `${en} must be a number; found ${value}.`,
    de: `${de} muss eine Zahl sein; gefunden: ${value}.`,
    ja: `${ja}は数値でなければなりません。${value} が入力されています。`,
  };
}

function errorCell({ en, de, ja }: Localized, cell: ReadCell<unknown>): Localized {
  const code = String(cell.raw);
  return {
    en: `${en} shows the error ${code}.`,
    de: `${de} zeigt den Fehler ${code}.`,
    ja: `${ja}がエラー ${code} になっています。`,
  };
}

function unknownChoice({ en, de, ja }: Localized, cell: ReadCell<unknown>): Localized {
  const text = quoted(String(cell.raw));
  return {
    en: `${en}: ${text} is not one of the values allowed here.`,
    de: `${de}: ${text} ist hier kein zulässiger Wert.`,
    ja: `${ja}：${text} は使用できる値ではありません。`,
  };
}
