import {
  MAX_COLUMNS,
  MAX_ROWS,
  a1,
  a1Area,
  columnIndex,
  parseA1,
  quotedSheet,
  type Area,
  type CellAddress,
} from '../workbook/address';
import { plainFormula } from '../workbook/spelling';
import { formulaTokens, isCall, type FormulaToken } from '../workbook/formula-tokens';
import { syntaxProblem } from './formula-syntax';
import { FormulaProblem, nearest } from './formula-problem';
import { isLambda, withCalledLambdas } from './called-lambdas';
import { structuredArea } from './structured-reference';
import { commonArea, isIntersection } from './intersection';
import { SINGLE } from './single';
import { univerSheetName } from './univer';
import type { IndexedSheet, WorkbookIndex } from './workbook-index';

/** A formula in which every name has become what it stands for. */
export interface ResolvedFormula {
  /** For Univer: A1 references with absolute sheets only. */
  readonly text: string;
  /** Every area it reads, as far as the text says. */
  readonly precedents: readonly Area[];
  /** It also reads what only shows when it runs (OFFSET, INDIRECT). */
  readonly readsAnywhere: boolean;
}

export interface ResolveContext {
  readonly workbook: WorkbookIndex;
  /** Is there a function of that name, Excel's own included? */
  hasFunction(name: string): boolean;
  /** For the hint in a sentence: names that may have been meant, ours first. */
  readonly functionNames: readonly string[];
}

/** References are cut to the filled cells where they cover more than this. */
const LARGEST_AREA = 100_000;
const DEEPEST_NAME = 20;
/** Names in names in names grow without end: a formula of Excel's length has fewer. */
const MOST_TOKENS = 20_000;
const A_REFERENCE = /^'(?:[^']|'')*'![A-Z0-9:]+$/;
const OWN_VARIABLES = new Set(['LET', 'LAMBDA']);
const ANCHOR = 'ANCHORARRAY';
const NOTHING_IN_COMMON = '#NULL!';
const ANYWHERE = new Set(['OFFSET', 'INDIRECT']);
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/**
 * Replaces structured references, defined names, sheet names and stored spellings.
 *
 * Univer has its own reading of tables and names, with traps (total rows, letter case, names that
 * stay cached from one workbook to the next); resolved here, it sees plain A1 references alone, and
 * what a formula depends on is known before it runs.
 *
 * @throws FormulaProblem where a name, sheet, table or function is not there
 */
export function resolveFormula(formula: string, cell: CellAddress, context: ResolveContext): ResolvedFormula {
  const gathered: Gathered = { precedents: [], readsAnywhere: false, tokens: 0 };
  const text = new Resolver(formula.slice(1), cell, context, gathered, 0).text();
  return { text: `=${text}`, precedents: gathered.precedents, readsAnywhere: gathered.readsAnywhere };
}

/** What comes together while a formula, and the names in it, are gone through. */
interface Gathered {
  readonly precedents: Area[];
  readsAnywhere: boolean;
  tokens: number;
}

/**
 * Goes through a formula's tokens from left to right and writes down what they stand for.
 *
 * What stands in front of a reference and changes which cells are meant is kept until the reference is there.
 */
class Resolver {
  private readonly tokens: readonly FormulaToken[];
  private readonly hasOwnVariables: boolean;
  /** The token that is next. */
  private at = 0;
  /** An `@` stands in front: of the next reference one cell is meant. */
  private intersects = false;
  /** The next reference is the anchor in `ANCHORARRAY(A1)`: all that its formula fills is meant. */
  private takesSpill = false;
  /** The area in front of a space: of the next reference the cells are meant that both have. */
  private meets: Area | undefined;
  /** The reference resolved last, for a name that stands for nothing but one. */
  private area: Area | undefined;

  constructor(
    formula: string,
    private readonly cell: CellAddress,
    private readonly context: ResolveContext,
    private readonly gathered: Gathered,
    private readonly depth: number,
  ) {
    this.tokens = withCalledLambdas(
      formulaTokens(plainFormula(formula)),
      (name) => context.workbook.definedName(name, cell.sheet)?.refersTo,
    );
    gathered.tokens += this.tokens.length;
    this.hasOwnVariables = this.tokens.some(
      (token, index) => isCall(this.tokens, index) && OWN_VARIABLES.has(token.text.toUpperCase()),
    );
  }

  text(): string {
    let text = '';
    while (this.at < this.tokens.length) text += this.next();
    return text;
  }

  private next(): string {
    const token = this.peek();
    if (token.kind === 'word') return isCall(this.tokens, this.at) ? this.call() : this.word();
    if (token.kind === 'quotedSheet') return this.onSheet(this.sheetNamed(unquoted(token.text)));
    if (token.kind === 'bracketed') return this.bracketed();
    if (token.kind === 'number' && this.peek(1).text === ':')
      return this.reference(this.ownSheet()) ?? this.taken();
    if (token.text === '@') return this.intersected();
    return token.kind === 'space' ? this.skipped() : this.taken();
  }

  private peek(ahead = 0): FormulaToken {
    return this.tokens[this.at + ahead] ?? { kind: 'symbol', text: '' };
  }

  private taken(): string {
    this.intersects = false;
    const { text } = this.peek();
    this.at += 1;
    return text;
  }

  private skipped(): string {
    if (isIntersection(this.tokens, this.at)) throw noReference();
    this.at += 1;
    return '';
  }

  private call(): string {
    const bare = this.peek().text.toUpperCase();
    if (bare === SINGLE) return this.single();
    if (bare === ANCHOR) return this.anchor();
    const name = this.functionName(this.peek().text);
    this.taken();
    if (ANYWHERE.has(name)) this.gathered.readsAnywhere = true;
    return name;
  }

  /** `@x`: of a reference the cell is known now, of anything else once it has been calculated. */
  private intersected(): string {
    this.at += 1;
    if (!this.isCalculated()) {
      this.intersects = true;
      return '';
    }
    return `${SINGLE}(${this.operand()})`;
  }

  /** `SINGLE(x)` is how files spell `@x`. */
  private single(): string {
    this.at += 1;
    if (this.isCalculated(1)) return SINGLE;
    const bracket = this.taken();
    this.intersects = true;
    return bracket;
  }

  /** Not a reference by its looks: a call, a bracket or an array constant. */
  private isCalculated(ahead = 0): boolean {
    const { text } = this.peek(ahead);
    return text === '(' || text === '{' || isCall(this.tokens, this.at + ahead);
  }

  /** A call, a bracket or an array constant to its end. */
  private operand(): string {
    const end = closingBracket(this.tokens, this.at);
    let text = '';
    while (this.at <= end) text += this.next();
    return text;
  }

  /** `ANCHORARRAY(A1)` is how files spell `A1#`. */
  private anchor(): string {
    this.at += 2;
    this.takesSpill = true;
    const area = this.next();
    this.at += 1;
    return area;
  }

  private functionName(word: string): string {
    const name = word.toUpperCase();
    if (this.context.hasFunction(name)) return name;
    const near = nearest(name, this.context.functionNames);
    const hint = near === undefined ? '' : ` The nearest is ${near}.`;
    throw new FormulaProblem('#NAME?', `There is no function ${name}.${hint}`);
  }

  private word(): string {
    const { text } = this.peek();
    if (this.peek(1).text === '!') return this.onSheet(this.sheetNamed(text));
    if (this.peek(1).text === ':' && this.peek(3).text === '!') throw severalSheets();
    if (/^(?:TRUE|FALSE)$/i.test(text)) return this.taken().toUpperCase();
    if (this.peek(1).kind === 'bracketed') return this.tableReference(text);
    return this.reference(this.ownSheet()) ?? this.named(text, this.cell.sheet);
  }

  private ownSheet(): IndexedSheet | undefined {
    return this.context.workbook.sheet(this.cell.sheet);
  }

  private sheetNamed(name: string): IndexedSheet {
    if (/[[\]]/.test(name)) throw otherWorkbook(name);
    const { workbook } = this.context;
    const sheet = workbook.sheet(name);
    if (sheet !== undefined) return sheet;
    if (name.includes(':')) throw severalSheets();
    const near = nearest(
      name,
      workbook.sheets.map((each) => each.name),
    );
    const hint = near === undefined ? '' : ` The nearest is “${near}”.`;
    throw new FormulaProblem('#REF!', `There is no sheet “${name}”.${hint}`);
  }

  /** What stands behind `Sheet!`. */
  private onSheet(sheet: IndexedSheet): string {
    this.at += 2;
    const token = this.peek();
    if (token.kind === 'error') return this.taken();
    return this.reference(sheet) ?? this.named(token.text, sheet.name);
  }

  /** @returns the reference that starts here, or undefined where none does */
  private reference(sheet: IndexedSheet | undefined): string | undefined {
    const run = this.referenceRun();
    if (run === undefined) return undefined;
    this.at += run.tokens;
    if (sheet === undefined)
      throw new FormulaProblem('#REF!', 'The formula refers to a cell, and there is no sheet.');
    const area = { sheet: sheet.name, ...run.area };
    const takesSpill = this.takesSpill || this.peek().text === '#';
    if (!takesSpill) return this.areaText(area);
    this.at += this.takesSpill ? 0 : 1;
    this.takesSpill = false;
    return this.areaText(spilledFrom(sheet, area));
  }

  private referenceRun(): { readonly area: Omit<Area, 'sheet'>; readonly tokens: number } | undefined {
    const first = this.peek().text;
    if (this.peek(1).text === ':') {
      const second = this.peek(2).text;
      const area = rangeOf(first, second);
      if (area !== undefined) return { area, tokens: 3 };
    }
    const cell = parseA1(first);
    return cell && { area: { ...cell, rows: 1, columns: 1 }, tokens: 1 };
  }

  private bracketed(): string {
    const { text } = this.peek();
    const behind = this.peek(1);
    if (behind.kind === 'word' || behind.text === '!') throw otherWorkbook(text);
    const table = this.context.workbook.tableAt(this.cell);
    if (table === undefined) {
      throw new FormulaProblem(
        '#NAME?',
        `${text} names a column, and the formula does not stand in a table.`,
      );
    }
    this.at += 1;
    return this.areaText(structuredArea(text, table, this.cell));
  }

  private tableReference(name: string): string {
    const table = this.context.workbook.table(name);
    if (table === undefined) throw this.unknownName(name, 'table');
    const brackets = this.peek(1).text;
    this.at += 2;
    return this.areaText(structuredArea(brackets, table, this.cell));
  }

  private named(name: string, sheet: string): string {
    const { workbook } = this.context;
    const defined = workbook.definedName(name, sheet);
    const table = defined === undefined ? workbook.table(name) : undefined;
    if (table !== undefined) {
      this.at += 1;
      return this.areaText(structuredArea('[]', table, this.cell));
    }
    if (defined === undefined) {
      if (!this.hasOwnVariables) throw this.unknownName(name, 'name');
      return variable(this.taken());
    }
    const { intersects } = this;
    this.taken();
    const before = this.gathered.precedents.length;
    const { text, area } = this.meaningOf(defined.refersTo, name, sheet);
    if (this.meets === undefined && !isIntersection(this.tokens, this.at)) {
      return intersects ? `${SINGLE}(${text})` : text;
    }
    if (area === undefined) throw noReference();
    this.gathered.precedents.length = before;
    return this.areaText(area);
  }

  /** What a name stands for, and the cells where that is nothing but a reference. */
  private meaningOf(refersTo: string, name: string, sheet: string): { text: string; area: Area | undefined } {
    if (this.depth >= DEEPEST_NAME) {
      throw new FormulaProblem('#NAME?', `The name ${name} stands for itself, through other names.`);
    }
    const malformed = syntaxProblem(`=${refersTo}`);
    if (malformed !== undefined)
      throw new FormulaProblem('#NAME?', `The name ${name} cannot be read: ${malformed}`);
    const inner = new Resolver(
      refersTo,
      { ...this.cell, sheet },
      this.context,
      this.gathered,
      this.depth + 1,
    );
    if (this.gathered.tokens > MOST_TOKENS) {
      throw new FormulaProblem('#NAME?', 'The formula is too long once its names are written out.', true);
    }
    const text = inner.text();
    const isReference = A_REFERENCE.test(text);
    const standsAlone = inner.tokens.length === 1 || isReference || isLambda(inner.tokens);
    return { text: standsAlone ? text : `(${text})`, area: isReference ? inner.area : undefined };
  }

  private unknownName(name: string, what: 'name' | 'table'): FormulaProblem {
    const near = nearest(
      name,
      this.context.workbook.tables.map((table) => table.name),
    );
    const hint = near === undefined ? '' : ` The nearest table is ${near}.`;
    return new FormulaProblem('#NAME?', `There is no ${what} “${name}” here.${hint}`);
  }

  private areaText(area: Area): string {
    const narrowed = this.intersects ? intersection(area, this.cell) : area;
    this.intersects = false;
    if (this.meets === undefined) return this.beforeSpace(narrowed);
    if (this.meets.sheet !== narrowed.sheet) throw noReference();
    const common = commonArea(this.meets, narrowed);
    this.meets = undefined;
    return common === undefined ? NOTHING_IN_COMMON : this.beforeSpace(common);
  }

  /** The reference, or what it has in common with the one behind the space that follows. */
  private beforeSpace(area: Area): string {
    if (isIntersection(this.tokens, this.at)) {
      this.at += 1;
      this.meets = area;
      const common = this.next();
      if (this.meets !== undefined) throw noReference();
      return common;
    }
    this.area = area;
    const cut = this.cutToFilled(area);
    this.gathered.precedents.push(cut);
    return `${quotedSheet(univerSheetName(cut.sheet))}!${a1Area(cut)}`;
  }

  private cutToFilled(area: Area): Area {
    if (area.rows * area.columns <= LARGEST_AREA) return area;
    const sheet = this.context.workbook.sheet(area.sheet);
    return {
      ...area,
      rows: Math.max(1, Math.min(area.rows, (sheet?.rows ?? 1) - area.row)),
      columns: Math.max(1, Math.min(area.columns, (sheet?.columns ?? 1) - area.column)),
    };
  }
}

/** `A1#`: all the cells that the formula in A1 fills. */
function spilledFrom(sheet: IndexedSheet, anchor: Area): Area {
  const [formula] = sheet.formulasIn(anchor);
  if (formula?.row === anchor.row && formula.column === anchor.column) return { ...anchor, ...formula.spill };
  throw new FormulaProblem('#REF!', `${a1(anchor)}# is asked for, and no formula spills from ${a1(anchor)}.`);
}

/** The bracket that closes the first one opened at or behind a place. */
function closingBracket(tokens: readonly FormulaToken[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const text = tokens[at]?.text;
    if (text === '(' || text === '{') depth += 1;
    else if (text === ')' || text === '}') depth -= 1;
    else continue;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

function unquoted(sheet: string): string {
  return sheet.slice(1, -1).replaceAll("''", "'");
}

/** A variable of LET or LAMBDA, without the prefix files put in front of it. */
function variable(word: string): string {
  return word.replace(/^_xlpm\./i, '');
}

/** `A1:B9`, `A:C`, `2:7`. */
function rangeOf(first: string, second: string): Omit<Area, 'sheet'> | undefined {
  const from = cornerOf(first);
  const to = cornerOf(second);
  if (from === undefined || to === undefined || from.kind !== to.kind) return undefined;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    row,
    column,
    rows: from.kind === 'column' ? MAX_ROWS : Math.abs(from.row - to.row) + 1,
    columns: from.kind === 'row' ? MAX_COLUMNS : Math.abs(from.column - to.column) + 1,
  };
}

function cornerOf(
  text: string,
): { readonly kind: 'cell' | 'column' | 'row'; readonly row: number; readonly column: number } | undefined {
  const cell = parseA1(text);
  if (cell !== undefined) return { kind: 'cell', ...cell };
  const letters = COLUMN.exec(text)?.[1];
  if (letters !== undefined && columnIndex(letters) < MAX_COLUMNS) {
    return { kind: 'column', row: 0, column: columnIndex(letters) };
  }
  const digits = ROW.exec(text)?.[1];
  return digits !== undefined && Number(digits) <= MAX_ROWS
    ? { kind: 'row', row: Number(digits) - 1, column: 0 }
    : undefined;
}

/** `@`: the one cell of a row or column that stands level with the formula. */
function intersection(area: Area, cell: CellAddress): Area {
  if (area.rows === 1 && area.columns === 1) return area;
  const inRows = cell.row >= area.row && cell.row < area.row + area.rows;
  const inColumns = cell.column >= area.column && cell.column < area.column + area.columns;
  if (area.columns === 1 && inRows) return { ...area, row: cell.row, rows: 1 };
  if (area.rows === 1 && inColumns) return { ...area, column: cell.column, columns: 1 };
  throw new FormulaProblem(
    '#VALUE!',
    `@ asks for one cell of ${a1Area(area)}, and none stands level with the formula.`,
  );
}

function otherWorkbook(name: string): FormulaProblem {
  return new FormulaProblem('#REF!', `${name} points to another workbook; other workbooks are never opened.`);
}

function severalSheets(): FormulaProblem {
  return new FormulaProblem('#REF!', 'A reference across several sheets is not supported.', true);
}

/** Excel may well know what a variable or a calculated reference has in common with another. */
function noReference(): FormulaProblem {
  return new FormulaProblem(
    '#VALUE!',
    'A space between two references of one sheet means their common cells; between others it is not calculated here.',
    true,
  );
}
