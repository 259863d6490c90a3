import type { Finding } from './finding';
import { type Asked, fieldCells } from './rules/sheet/field-cells';
import type { Submission } from './submission';

/** Rules about what stands in an input; figures of its row follow from it. */
const ABOUT_INPUTS = new Set(['SHEET-02', 'SHEET-03', 'SHEET-04', 'SHEET-12']);
/** Inputs that no figure of their row follows from: days that only timeliness hangs on. */
const BESIDE_FIGURES: Readonly<Record<string, readonly string[]>> = {
  slaScorecard: ['waiverDate', 'rootCauseDelivered'],
  incentiveScorecard: ['deliveredOn', 'invoicedOn'],
  quota: ['slotAgreedOn'],
};
/** Rules about how a sheet is filled in, which say more than that its figure is wrong. */
const BEFORE_FIGURES = new Set(['SHEET-02', 'SHEET-03', 'SHEET-04', 'SHEET-07', 'SHEET-12']);
/** Rules about formulas, which say less. */
const AFTER_FIGURES = new Set(['SHEET-05', 'SHEET-06']);
/** A formula that comes from elsewhere, or that nobody can calculate, differs from its column's for that reason. */
const BEFORE_FORMULAS = 'SHEET-08';

/** One finding per cell and cause: 98.5 for 0.985 is not also a wrong ratio, a stale result not also a wrong credit. */
export function withoutOvershadowedFigures(findings: readonly Finding[], submission: Submission): Finding[] {
  const wrongRows = rowsWithWrongInput(findings, submission);
  const wrongCells = new Set(findings.filter(isBeforeFigures).map(cellKey));
  return findings.filter(
    (finding) =>
      !isAboutFigure(finding) || !(wrongRows.has(rowKey(finding)) || wrongCells.has(cellKey(finding))),
  );
}

/** A wrong figure that is typed over is reported as the wrong figure: of what is told, not of what only follows. */
export function withoutOvershadowedFormulas(findings: readonly Finding[]): Finding[] {
  const known = new Set(findings.filter(saysMoreThanFormulas).map(cellKey));
  return findings.filter((finding) => !AFTER_FIGURES.has(finding.rule) || !known.has(cellKey(finding)));
}

/** Nothing else that depends on a row found wrong is reported. */
function rowsWithWrongInput(findings: readonly Finding[], submission: Submission): ReadonlySet<string> {
  const wrong = findings.filter(({ rule, severity }) => severity === 'error' && ABOUT_INPUTS.has(rule));
  if (wrong.length === 0) return new Set();
  const rows = new Set(wrong.map(({ at }) => at.row));
  const inputs = new Set<string>();
  for (const { sheet, key, field, cell } of fieldCells(submission, isInRows(rows))) {
    const isBeside = BESIDE_FIGURES[sheet.layout.key]?.includes(key) === true;
    if (field.role === 'input' && !isBeside) inputs.add(cellKey(cell));
  }
  return new Set(wrong.filter((finding) => inputs.has(cellKey(finding))).map(rowKey));
}

/** The tables' cells in rows of these numbers. */
function isInRows(rows: ReadonlySet<number>): Asked {
  return (_cell, _key, _sheet, row) => row !== undefined && rows.has(row.row);
}

function rowKey({ at }: Pick<Finding, 'at'>): string {
  return `${String(at.row)} ${at.sheet}`;
}

function isBeforeFigures({ rule, severity }: Finding): boolean {
  return severity === 'error' && BEFORE_FIGURES.has(rule);
}

function saysMoreThanFormulas({ rule, severity }: Finding): boolean {
  return severity === 'error' || rule === BEFORE_FORMULAS;
}

function isAboutFigure({ rule, severity }: Finding): boolean {
  return !rule.startsWith('SHEET-') && severity === 'error';
}

function cellKey({ at }: Pick<Finding, 'at'>): string {
  return `${String(at.row)} ${String(at.column)} ${at.sheet}`;
}
