import { isError } from '../../../domain/cell';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import { typedFunctions } from '../../../functions/surface';
import { type FormulaToken, formulaTokens, isCall } from '../../../workbook/formula-tokens';
import { isOtherWorkbook } from '../../formulas/other-workbook';
import type { Rule, RuleContext } from '../../rule';
import { CellReports, type FieldCell, formulaCells } from './field-cells';

/** SHEET-08: an add-in formula that does not work where it stands, or a link to another workbook. */
export const addInFormulas: Rule = {
  id: 'SHEET-08',
  severity: 'warning',
  title: {
    en: 'An add-in formula that Excel does not know, or a link to another workbook',
    de: 'Eine Add-in-Formel, die Excel nicht kennt, oder eine Verknüpfung zu einer anderen Arbeitsmappe',
    ja: 'Excelが認識しないアドイン数式、または他のブックへのリンク',
  },
  clause: '',
  needs: [],
  check(context) {
    const reports = new CellReports(context);
    let isLinkShown = false;
    for (const cell of context.once(formulaCells)) {
      const { formula = '' } = cell.cell;
      const trouble = troubleOf(cell, formula);
      if (trouble === undefined) continue;
      isLinkShown ||= trouble.isLink;
      reports.add(cell, { found: formula, message: trouble.message, fix: trouble.fix });
    }
    reports.close();
    if (!isLinkShown) reportLinksElsewhere(context);
  },
};

interface Trouble {
  readonly isLink: boolean;
  readonly message: Localized;
  readonly fix: Localized;
}

const names = new Set(typedFunctions.map(({ name }) => name.toUpperCase()));
/** The first parts of the add-in's names. */
const families = new Set([...names].map((name) => name.split('.')[0]));

function troubleOf({ field, cell }: FieldCell, formula: string): Trouble | undefined {
  const tokens = formulaTokens(formula);
  const link = tokens.find(isOtherWorkbook);
  if (link !== undefined) return fromElsewhere(tokens, link);
  const unknown = tokens.find((token, index) => isCall(tokens, index) && isUnknown(token.text));
  if (unknown !== undefined) return unknownName(unknown.text);
  return isError(cell.raw, '#NAME?') ? notKnownToExcel(field.heading) : undefined;
}

/** A function of the add-in, stored as one of another file's, or a value from there. */
function fromElsewhere(tokens: readonly FormulaToken[], link: FormulaToken): Trouble {
  const behind = tokens.indexOf(link) + 2;
  const [file, name] = [quoted(link.text), tokens[behind]];
  return name !== undefined && isCall(tokens, behind)
    ? fromAddInFile(file, quoted(name.text))
    : toWorkbook(file);
}

function isUnknown(name: string): boolean {
  const upper = name
    .toUpperCase()
    .replace(/^_XLDUDF_/, '')
    .replace('_', '.');
  return families.has(upper.split('.')[0]) && upper.includes('.') && !names.has(upper);
}

function unknownName(name: string): Trouble {
  const text = quoted(name.toUpperCase());
  return {
    isLink: false,
    message: {
      en: `The add-in has no function ${text}.`,
      de: `Das Add-in hat keine Funktion ${text}.`,
      ja: `アドインに関数 ${text} はありません。`,
    },
    fix: {
      en: 'Replace it by a function of the add-in’s list.',
      de: 'Durch eine Funktion aus der Liste des Add-ins ersetzen.',
      ja: 'アドインの関数一覧にある関数に置き換えてください。',
    },
  };
}

function notKnownToExcel({ en, de, ja }: Localized): Trouble {
  return {
    isLink: false,
    message: {
      en: `${en} shows #NAME?: the workbook was saved where the add-in was not there.`,
      de: `${de} zeigt #NAME?: Die Arbeitsmappe wurde ohne das Add-in gespeichert.`,
      ja: `${ja}が #NAME? になっています。アドインのない環境で保存されたブックです。`,
    },
    fix: reenter,
  };
}

function fromAddInFile(file: string, name: string): Trouble {
  return {
    isLink: true,
    message: {
      en: `The function ${name} is taken from another workbook (${file}), not from the add-in.`,
      de: `Die Funktion ${name} kommt aus einer anderen Arbeitsmappe (${file}), nicht aus dem Add-in.`,
      ja: `関数 ${name} はアドインではなく他のブック（${file}）を参照しています。`,
    },
    fix: reenter,
  };
}

function toWorkbook(file: string): Trouble {
  return {
    isLink: true,
    message: {
      en: `The formula takes a value from another workbook: ${file}.`,
      de: `Die Formel holt einen Wert aus einer anderen Arbeitsmappe: ${file}.`,
      ja: `数式が他のブックの値を参照しています：${file}。`,
    },
    fix: {
      en: 'Enter the value here, and say in a note where it comes from.',
      de: 'Den Wert hier eintragen und die Herkunft in einer Notiz nennen.',
      ja: '値を直接入力し、出典を注記してください。',
    },
  };
}

const reenter: Localized = {
  en: 'Enter the formula again with the add-in loaded (Repair in the pane does this).',
  de: 'Die Formel bei geladenem Add-in neu eingeben (im Aufgabenbereich: Reparieren).',
  ja: 'アドインを読み込んだ状態で数式を再入力してください（作業ウィンドウの「修復」で実行できます）。',
};

/** Links that no cell of the scorecard shows: in names, or on other sheets. */
function reportLinksElsewhere(context: RuleContext): void {
  const { info, sheets } = context.submission;
  const [link] = info.externalLinks;
  const [first] = sheets;
  if (link === undefined || first === undefined) return;
  const text = quoted(link);
  context.report({
    at: { sheet: first.sheet, row: 0, column: 0 },
    about: `workbook link ${link}`,
    found: link,
    expected: null,
    message: {
      en: `The workbook is linked to another one: ${text}.`,
      de: `Die Arbeitsmappe ist mit einer anderen verknüpft: ${text}.`,
      ja: `このブックは他のブック ${text} にリンクしています。`,
    },
    fix: {
      en: 'Break the link, or say in a note what it is for.',
      de: 'Die Verknüpfung aufheben oder ihren Zweck in einer Notiz nennen.',
      ja: 'リンクを解除するか、用途を注記してください。',
    },
  });
}
