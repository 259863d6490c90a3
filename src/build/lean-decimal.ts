import ts from 'typescript';

/**
 * decimal.js with the methods only that its users call.
 *
 * The library hangs every method on one object, so a bundler keeps them all; sines, logarithms and
 * roots are half of it, and contracts have none. What stays is found by name, from the users on:
 * a method whose name stands behind a dot in reached code (one of the class behind a name of the class),
 * a function or constant whose name stands in it.
 * So rather too much stays than too little. Of the names of a method that stays, the others go.
 *
 * @param library source of decimal.mjs
 * @param users   sources of all that imports it
 */
export function leanDecimal(library: string, users: readonly string[]): string {
  const tree = parsed(library);
  const parts = partsOf(tree);
  const reached = new Set<Part>();
  const called = new Set<string>();
  const pending = [...users.map(parsed), tree].map((source) => mentions(source, parts));
  for (let said = pending.pop(); said !== undefined; said = pending.pop()) {
    said.behindDots.forEach((name) => called.add(name));
    for (const part of parts.values()) {
      if (reached.has(part) || !isNamed(part, said)) continue;
      reached.add(part);
      pending.push(mentions(part.body, parts));
    }
  }
  return [...parts.values()]
    .flatMap((part) => (reached.has(part) ? otherNames(part, called) : part))
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), library);
}

/** Those of a method that nobody calls it by. */
function otherNames({ methods, isOfClass }: Part, called: ReadonlySet<string>): readonly Extent[] {
  return isOfClass === true ? [] : methods.filter(({ name }) => !called.has(name));
}

/** Reads hexadecimal text, `Infinity` and the like, which never get there: Exact reads plain decimals only. */
const neverNeeded = 'parseOther';

/** What the class is called: `Ctor` in the library, `Decimal`, `DecimalJs`, `EdgeDecimal` where it is used. */
const theClass = /Decimal|^Ctor$/;

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A method's name with all that assigns to it: `P.cos = `. */
interface MethodName extends Extent {
  readonly name: string;
}

/** A piece of the library that goes unless it is reached. */
interface Part extends Extent {
  /** What is looked at once it is reached. */
  readonly body: ts.Node;
  /** Names behind a dot that reach it: `P.cosine = P.cos = function …`. */
  readonly methods: readonly MethodName[];
  /** The same, `Decimal.cos = cos`: behind the class itself. */
  readonly isOfClass?: boolean;
  /** The name that reaches it where it is a function or a constant. */
  readonly name?: string;
}

interface Mentions {
  readonly behindDots: ReadonlySet<string>;
  readonly behindTheClass: ReadonlySet<string>;
  readonly identifiers: ReadonlySet<string>;
}

function parsed(source: string): ts.SourceFile {
  return ts.createSourceFile('decimal.ts', source, ts.ScriptTarget.Latest, true);
}

function isNamed(part: Part, { behindDots, behindTheClass, identifiers }: Mentions): boolean {
  if (part.name === neverNeeded) return false;
  const isUsed = part.name !== undefined && identifiers.has(part.name);
  const said = part.isOfClass === true ? behindTheClass : behindDots;
  return isUsed || part.methods.some(({ name }) => said.has(name));
}

/** In the order of the source. */
function partsOf(tree: ts.SourceFile): Map<ts.Node, Part> {
  const parts = new Map<ts.Node, Part>();
  const visit = (node: ts.Node): void => {
    const part = partAt(node);
    if (part !== undefined) parts.set(node, part);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return parts;
}

function assignmentAt(node: ts.ExpressionStatement): Part | undefined {
  const extent = { start: node.getStart(), end: node.getEnd() };
  const { names, isOfClass, value } = assignment(node.expression);
  if (names.length > 0) return { ...extent, body: value, methods: names, isOfClass };
  const { expression } = node;
  const isConstant =
    ts.isBinaryExpression(expression) && ts.isIdentifier(expression.left) && ts.isSourceFile(node.parent);
  // `PI = new Decimal(PI)`, once the class is there.
  return isConstant
    ? { ...extent, body: expression.right, methods: [], name: expression.left.text }
    : undefined;
}

function partAt(node: ts.Node): Part | undefined {
  const extent = { start: node.getStart(), end: node.getEnd(), methods: [] };
  if (ts.isExpressionStatement(node)) return assignmentAt(node);
  if (ts.isFunctionDeclaration(node) && ts.isSourceFile(node.parent) && node.name !== undefined) {
    return { ...extent, body: node, name: node.name.text };
  }
  if (
    ts.isVariableDeclaration(node) &&
    ts.isSourceFile(node.parent.parent.parent) &&
    node.initializer !== undefined
  ) {
    // The name may stay, without its value.
    return { ...extent, start: node.name.getEnd(), body: node.initializer, name: node.name.getText() };
  }
  return undefined;
}

/** `P.a = P.b = function …` → a, b and the function; `Decimal.a = a` → a and a. No names for anything else. */
function assignment(expression: ts.Expression): {
  names: MethodName[];
  isOfClass: boolean;
  value: ts.Expression;
} {
  const names: MethodName[] = [];
  let value = expression;
  let isOfClass = false;
  while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const { left } = value;
    if (!ts.isPropertyAccessExpression(left) || !/^(P|Decimal)$/.test(left.expression.getText()))
      return { names: [], isOfClass, value };
    isOfClass = left.expression.getText() === 'Decimal';
    names.push({ name: left.name.text, start: left.getStart(), end: value.right.getStart() });
    value = value.right;
  }
  const isMethod = ts.isFunctionExpression(value) || (ts.isIdentifier(value) && isOneOf(names, value.text));
  return { names: isMethod ? names : [], isOfClass, value };
}

function isOneOf(names: readonly MethodName[], text: string): boolean {
  return names.some(({ name }) => name === text);
}

/** The names that stand in a node, but for those in parts below it. */
function mentions(top: ts.Node, parts: ReadonlyMap<ts.Node, Part>): Mentions {
  const behindDots = new Set<string>();
  const behindTheClass = new Set<string>();
  const identifiers = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (node !== top && parts.has(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      if (!isOf(node, /^(Math|Number)$/)) behindDots.add(node.name.text);
      if (isOf(node, theClass)) behindTheClass.add(node.name.text);
      visit(node.expression);
      return;
    }
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(top);
  return { behindDots, behindTheClass, identifiers };
}

/** `Math.log` is no logarithm of decimal.js, and `x.abs()` no call of `Decimal.abs`. */
function isOf({ expression }: ts.PropertyAccessExpression, names: RegExp): boolean {
  return ts.isIdentifier(expression) && names.test(expression.text);
}
