import { sheetLayouts } from '../contracts/sheets/all-sheets';
import type { Field, SheetLayout } from '../contracts/sheets/layout';
import type { Localized } from '../domain/language';
import type { Area } from '../workbook/address';
import type { Finding } from './finding';
import { isJudged, lackedColumns, type Submission } from './submission';
import type { NotRun } from './validate';

/** Says what was not checked; no rule of its own. */
export const notCheckedId = 'SHEET-00';

/** What was not checked, since silence means checked and right: absent sheets and blank templates. */
export function notChecked(submission: Submission, notRun: readonly NotRun[]): Finding[] {
  const cut = submission.unread
    .filter(({ reason }) => reason === 'too large')
    .map(({ area }) => beyond(area));
  const layouts: readonly SheetLayout[] = sheetLayouts.filter(({ key }) => key !== 'review');
  const missing = layouts.flatMap((layout) => {
    const present = submission.sheets.filter((sheet) => sheet.layout.key === layout.key);
    const rules = notRun.filter(({ lacks }) => lacks.some(({ key }) => key === layout.key));
    if (present.length === 0) return [absent(submission, layout, rules)];
    return present
      .filter((sheet) => !isJudged(sheet))
      .map(({ isBlankTemplate, columns, sheet, area }) => {
        const at = { sheet, row: area.row, column: area.column };
        return isBlankTemplate
          ? blank(layout, at, rules)
          : lacking(layout, at, lackedColumns({ layout, columns }), rules);
      });
  });
  return [...cut, ...missing];
}

/** A sheet larger than a scorecard is read up to a limit: what lies beyond was not looked at. */
function beyond({ sheet, row, column }: Area): Finding {
  return {
    rule: notCheckedId,
    severity: 'info',
    at: { sheet, row, column },
    message: {
      en: `“${sheet}” is larger than a scorecard: what lies beyond the first columns and rows was not checked.`,
      de: `„${sheet}“ ist größer als eine Scorecard: Was hinter den ersten Spalten und Zeilen liegt, wurde nicht geprüft.`,
      ja: `「${sheet}」はスコアカードより大きいため、先頭の列と行より先は検証していません。`,
    },
    found: null,
    expected: null,
    clause: '',
    identity: `${notCheckedId} ${sheet} beyond`,
  };
}

function absent({ info }: Submission, layout: SheetLayout, rules: readonly NotRun[]): Finding {
  const { en, de, ja } = layout.sheet;
  return information(layout, { sheet: info.sheets[0]?.name ?? '', row: 0, column: 0 }, 'absent', {
    en: `There is no ${en} sheet.${consequences(rules).en}`,
    de: `Das Blatt „${de}“ fehlt.${consequences(rules).de}`,
    ja: `「${ja}」シートがありません。${consequences(rules).ja}`,
  });
}

function blank(layout: SheetLayout, at: Finding['at'], rules: readonly NotRun[]): Finding {
  return information(layout, at, `blank`, {
    en: `“${at.sheet}” is a blank template.${consequences(rules).en}`,
    de: `„${at.sheet}“ ist eine leere Vorlage.${consequences(rules).de}`,
    ja: `「${at.sheet}」は未記入のテンプレートです。${consequences(rules).ja}`,
  });
}

function lacking(
  layout: SheetLayout,
  at: Finding['at'],
  fields: readonly Field[],
  rules: readonly NotRun[],
): Finding {
  const names = (language: keyof Localized) => fields.map(({ heading }) => heading[language]);
  const follows = consequences(rules);
  return information(layout, at, 'lacking', {
    en: `Without the column ${names('en').join(', ')} no row of “${at.sheet}” can be judged.${follows.en}`,
    de: `Ohne die Spalte „${names('de').join('“, „')}“ ist keine Zeile von „${at.sheet}“ prüfbar.${follows.de}`,
    ja: `列「${names('ja').join('」「')}」がないため、「${at.sheet}」の行は検証できません。${follows.ja}`,
  });
}

/** What follows for the rules that need the sheet. */
function consequences(rules: readonly NotRun[]): Localized {
  const ids = (inPart: boolean) =>
    inRanges(rules.filter((each) => each.inPart === inPart).map(({ rule }) => rule.id));
  const [not, part] = [ids(false), ids(true)];
  const said = (words: string, which: string) => (which === '' ? '' : ` ${words} ${which}.`);
  return {
    en: said('Not run:', not) + said('Run in part:', part),
    de: said('Nicht ausgeführt:', not) + said('Teilweise ausgeführt:', part),
    ja: said('未実行：', not) + said('一部のみ実行：', part),
  };
}

/** `SLA-01 – SLA-14, SLA-17`: three and more that follow each other by their first and last. */
function inRanges(ids: readonly string[]): string {
  const ranges: string[][] = [];
  for (const id of ids) {
    const last = ranges.at(-1);
    if (last !== undefined && id === nextAfter(last.at(-1) ?? '')) last.push(id);
    else ranges.push([id]);
  }
  return ranges
    .flatMap((range) => (range.length < 3 ? range : `${range[0] ?? ''} – ${range.at(-1) ?? ''}`))
    .join(', ');
}

/** `SLA-09` → `SLA-10`. */
function nextAfter(id: string): string {
  return id.replace(/\d+$/, (number) => String(Number(number) + 1).padStart(number.length, '0'));
}

function information(layout: SheetLayout, at: Finding['at'], state: string, message: Localized): Finding {
  return {
    rule: notCheckedId,
    severity: 'info',
    at,
    message,
    found: null,
    expected: null,
    clause: '',
    identity: `${notCheckedId} ${layout.key} ${state}`,
  };
}
