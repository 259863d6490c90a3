import type { SheetDraft } from './draft';
import { formulaPieces } from './formula-text';

/**
 * The drafts with table names that are free: a workbook's table names are unique, so a second
 * `SlaScorecard` becomes `SlaScorecard_2`, in the formulas too.
 *
 * @param taken  names of the tables and defined names that are there already
 */
export function withFreeTableNames(drafts: readonly SheetDraft[], taken: readonly string[]): SheetDraft[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return drafts.map((draft) => {
    const renamed = new Map<string, string>();
    const tables = draft.tables.map((table) => {
      const name = freeName(table.name, used);
      used.add(name.toLowerCase());
      if (name !== table.name) renamed.set(table.name.toLowerCase(), name);
      return { ...table, name };
    });
    return renamed.size === 0 ? draft : withRenamedTables({ ...draft, tables }, renamed);
  });
}

function freeName(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name.toLowerCase())) return name;
  let number = 2;
  while (used.has(`${name}_${number}`.toLowerCase())) number += 1;
  return `${name}_${number}`;
}

function withRenamedTables(draft: SheetDraft, renamed: ReadonlyMap<string, string>): SheetDraft {
  const inFormula = <T extends { readonly formula?: string }>(part: T): T =>
    part.formula === undefined ? part : { ...part, formula: renameInFormula(part.formula, renamed) };
  return {
    ...draft,
    cells: draft.cells.map(inFormula),
    tables: draft.tables.map((table) => ({ ...table, columns: table.columns.map(inFormula) })),
    conditionalFormats: draft.conditionalFormats.map(inFormula),
  };
}

function renameInFormula(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formulaPieces(formula)
    .map(({ kind, source }) =>
      kind === 'code'
        ? source.replace(
            /(?<![\p{L}\p{N}_.\\])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu,
            (name) => {
              return renamed.get(name.toLowerCase()) ?? name;
            },
          )
        : source,
    )
    .join('');
}
