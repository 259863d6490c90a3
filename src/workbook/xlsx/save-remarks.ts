import type { Package } from './package';

/** Something of an opened file that saving it treats in a way the user should know. */
export interface SaveRemark {
  /**
   * `signature` is taken away, since it no longer holds · `macros` are kept only under the ending
   * .xlsm · `pivots` and `charts` are kept as they are and show the old figures until Excel
   * refreshes them.
   */
  readonly kind: 'signature' | 'macros' | 'pivots' | 'charts';
  readonly parts: readonly string[];
}

/** Everything else in a file is kept: parts that are not written to are copied byte for byte. */
export function saveRemarks(file: Package): SaveRemark[] {
  return (Object.entries(patterns) as [SaveRemark['kind'], RegExp][])
    .map(([kind, pattern]) => ({ kind, parts: file.names.filter((name) => pattern.test(name)) }))
    .filter(({ parts }) => parts.length > 0);
}

/** A signature over parts that have changed would make Excel warn of tampering. */
export function dropSignatures(file: Package): void {
  for (const { id, type } of file.relationships('')) if (type === 'origin') file.unrelate('', id);
  for (const name of file.names) if (patterns.signature.test(name)) file.remove(name);
}

const patterns = {
  signature: /^\/?_xmlsignatures\//i,
  macros: /\/vbaProject\.bin$/i,
  pivots: /\/pivotTables\//i,
  charts: /\/charts\//i,
} as const satisfies Record<SaveRemark['kind'], RegExp>;
