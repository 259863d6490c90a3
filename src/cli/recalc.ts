import { Command } from 'commander';
import { CellError } from '../domain/cell';
import { plainJson } from '../domain/plain-text';
import { a1, quotedSheet } from '../workbook/address';
import type { RecomputedCell } from '../workbook/port';
import { alignedColumns } from './columns';
import type { Surroundings } from './surroundings';
import { valueJson, valueText } from './value-text';

/** `recalc FILE.xlsx`: every formula cell with its stored and its recomputed value. The file is not changed. */
export function recalcCommand(surroundings: Surroundings): Command {
  return new Command('recalc')
    .description(
      'print every formula of a workbook with its stored and its recomputed value; the file stays as it is',
    )
    .argument('<file>', 'an .xlsx file')
    .option('--json', 'print { file, cells: [{ sheet, cell, formula, stored, recomputed, message? }] }')
    .action(async (file: string, options: { json?: true }) => {
      const workbook = await surroundings.openWorkbook(file);
      const cells = (await workbook.recompute()) ?? [];
      if (options.json === true) surroundings.print(plainJson({ file, cells: cells.map(cellJson) }, 2));
      else for (const line of textLines(cells)) surroundings.print(line);
    });
}

function cellJson(cell: RecomputedCell): Readonly<Record<string, unknown>> {
  const { sheet, formula, stored, recomputed } = cell;
  const message = recomputed instanceof CellError ? recomputed.message : undefined;
  return {
    sheet,
    cell: a1(cell),
    formula,
    stored: valueJson(stored),
    recomputed: valueJson(recomputed),
    ...(message === undefined ? {} : { message }),
  };
}

function textLines(cells: readonly RecomputedCell[]): string[] {
  if (cells.length === 0) return ['The workbook has no formulas.'];
  const heading = ['cell', 'stored', 'recomputed', '', 'formula'];
  const rows = cells.map((cell) => {
    const stored = valueText(cell.stored);
    const recomputed = valueText(cell.recomputed);
    const place = `${quotedSheet(cell.sheet)}!${a1(cell)}`;
    return [place, stored, recomputed, stored === recomputed ? '' : '≠', oneLine(cell.formula)];
  });
  return alignedColumns([heading, ...rows], [1, 2]);
}

function oneLine(formula: string): string {
  return valueText(formula.replaceAll(/\s+/g, ' '));
}
