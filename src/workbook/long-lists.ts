import { a1Area, quotedSheet } from './address';
import type { DraftValidation, SheetDraft } from './draft';
import { sameSheet } from './sheet-name';

/** Excel keeps a list in the rule itself up to so many characters; an entry there may hold no comma. */
const LONGEST_LIST = 255;
const LIST_SHEET = 'ScorecardLists';

/** Drafts, and the sheet that their rules look up lists in, which must be there before they are. */
interface ListedDrafts {
  readonly drafts: readonly SheetDraft[];
  readonly lists: readonly SheetDraft[];
}

/**
 * Moves lists that are too long for a rule to a sheet of their own, out of sight.
 *
 * @param taken  names of the sheets that are there already
 */
export function withLongLists(drafts: readonly SheetDraft[], taken: readonly string[]): ListedDrafts {
  const lists = new Map<string, readonly string[]>();
  for (const { validations } of drafts) {
    for (const rule of validations) if (isLongList(rule)) lists.set(rule.values.join('\n'), rule.values);
  }
  if (lists.size === 0) return { drafts, lists: [] };
  const name = freeSheetName([...taken, ...drafts.map((draft) => draft.name)]);
  const keys = [...lists.keys()];
  const sourced = (rule: DraftValidation): DraftValidation =>
    isLongList(rule)
      ? { ...rule, source: columnOf(name, keys.indexOf(rule.values.join('\n')), rule.values) }
      : rule;
  return {
    drafts: drafts.map((draft) => ({ ...draft, validations: draft.validations.map(sourced) })),
    lists: [listSheet(name, [...lists.values()])],
  };
}

function isLongList(rule: DraftValidation): rule is DraftValidation & { readonly kind: 'list' } {
  if (rule.kind !== 'list') return false;
  return rule.values.join(',').length > LONGEST_LIST || rule.values.some((value) => value.includes(','));
}

function columnOf(sheet: string, column: number, values: readonly string[]): string {
  const area = a1Area({ row: 0, column, rows: values.length, columns: 1 });
  return `=${quotedSheet(sheet)}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function freeSheetName(taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => sameSheet(other, name));
  let number = 1;
  const name = () => (number === 1 ? LIST_SHEET : LIST_SHEET + String(number));
  while (isTaken(name())) number += 1;
  return name();
}

function listSheet(name: string, lists: readonly (readonly string[])[]): SheetDraft {
  return {
    name,
    visibility: 'veryHidden',
    cells: lists.flatMap((values, column) => values.map((value, row) => ({ row, column, value }))),
    tables: [],
    columnWidths: [],
    validations: [],
    conditionalFormats: [],
  };
}
