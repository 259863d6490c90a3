import { rewriteCode } from './formula-text';

/**
 * How add-in functions are spelled in a file.
 *
 * Excel stores `SLA.CREDIT(…)` as `_xldudf_SLA_CREDIT(…)`; other writers leave the dot, prefix it
 * with `_xlfn.`, or store it plain. Readers accept all of them in any letter case and show the plain
 * name; files are written with the spelling Excel uses.
 */
const STORED =
  /(?<![A-Za-z0-9_.])((?:_xlfn\.|_xlws\.|_xludf\.|_xldudf_)+)([A-Za-z][A-Za-z0-9_.]*)(?=\s*\()/gi;

/** The first parts of our functions' names; Excel itself has no function that begins so. */
const OURS = /(?<![A-Za-z0-9_.!\]])(SLA|INCENTIVE|QUOTA)[._]([A-Za-z]+)(?=\s*\()/gi;

/** @returns the formula with every function by its plain name: `_xldudf_sla_credit(` → `SLA.CREDIT(` */
export function plainFormula(stored: string): string {
  return rewriteCode(stored, (code) =>
    code
      .replace(STORED, (_, prefix: string, name: string) =>
        /_xldudf_/i.test(prefix) ? name.replaceAll('_', '.').toUpperCase() : name.toUpperCase(),
      )
      .replace(OURS, (_, family: string, name: string) => `${family}.${name}`.toUpperCase()),
  );
}

/** @returns the formula as a file stores it: `SLA.CREDIT(` → `_xldudf_SLA_CREDIT(`, `IFS(` → `_xlfn.IFS(` */
export function storedFormula(plain: string): string {
  return rewriteCode(plain, (code) =>
    code
      .replace(OURS, (_, family: string, name: string) => `_xldudf_${`${family}_${name}`.toUpperCase()}`)
      .replace(LATER, (_, name: string) => `${laterFunctions.get(name.toUpperCase())}${name.toUpperCase()}`),
  );
}

/** Excel's functions since 2010 that a file must prefix, or Excel shows #NAME? until they are re-entered. */
const laterFunctions = new Map<string, string>([
  ...[
    'CONCAT',
    'IFS',
    'IFNA',
    'MAXIFS',
    'MINIFS',
    'SWITCH',
    'TEXTJOIN',
    'XOR',
    'DAYS',
    'ISFORMULA',
    'FORMULATEXT',
  ].map((name): [string, string] => [name, '_xlfn.']),
  ...[
    'XLOOKUP',
    'XMATCH',
    'LET',
    'LAMBDA',
    'SEQUENCE',
    'UNIQUE',
    'TAKE',
    'DROP',
    'VSTACK',
    'HSTACK',
    'CHOOSECOLS',
  ].map((name): [string, string] => [name, '_xlfn.']),
  ...['FILTER', 'SORT'].map((name): [string, string] => [name, '_xlfn._xlws.']),
]);
const LATER = new RegExp(
  String.raw`(?<![A-Za-z0-9_.!\]])(${[...laterFunctions.keys()].join('|')})(?=\s*\()`,
  'gi',
);
