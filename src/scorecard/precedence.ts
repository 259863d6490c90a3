import type { Finding } from './finding';

/** Rules about how a sheet is filled in, which say more than that its figure is wrong. */
const BEFORE_FIGURES = new Set(['SHEET-02', 'SHEET-03', 'SHEET-04', 'SHEET-07', 'SHEET-12']);
/** Rules about formulas, which say less. */
const AFTER_FIGURES = new Set(['SHEET-05', 'SHEET-06']);

/**
 * One finding per cell and cause: 98.5 for 0.985 is not also a wrong ratio, a stale result not also a
 * wrong credit; and a wrong figure that is typed over is reported as the wrong figure.
 */
export function withoutOvershadowed(findings: readonly Finding[]): Finding[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const cell = cellKey(finding);
    byCell.set(cell, [...(byCell.get(cell) ?? []), finding]);
  }
  return findings.filter((finding) => {
    const others = byCell.get(cellKey(finding)) ?? [];
    return !others.some((other) => overshadows(other, finding));
  });
}

function overshadows(one: Finding, other: Finding): boolean {
  if (one.severity !== 'error') return false;
  if (isAboutFigure(other)) return BEFORE_FIGURES.has(one.rule);
  return AFTER_FIGURES.has(other.rule) && one !== other;
}

function isAboutFigure({ rule, severity }: Finding): boolean {
  return !rule.startsWith('SHEET-') && severity === 'error';
}

function cellKey({ at }: Finding): string {
  return `${String(at.row)} ${String(at.column)} ${at.sheet}`;
}
