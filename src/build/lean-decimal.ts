import ts from 'typescript';

/**
 * decimal.js with the methods only that its users call.
 *
 * The library hangs every method on one object, so a bundler keeps them all; sines, logarithms and
 * roots are half of it, and contracts have none. What stays is found by name, from the users on:
 * a method whose name stands behind a dot in reached code, a function whose name stands in it.
 * So rather too much stays than too little.
 *
 * @param library source of decimal.mjs
 * @param users   sources of all that imports it
 */
export function leanDecimal(library: string, users: readonly string[]): string {
  const tree = parsed(library);
  const parts = partsOf(tree);
  const reached = new Set<Part>();
  const pending = [...users.map(parsed), tree].map((source) => mentions(source, parts));
  for (let said = pending.pop(); said !== undefined; said = pending.pop()) {
    for (const part of parts.values()) {
      if (reached.has(part) || !isNamed(part, said)) continue;
      reached.add(part);
      pending.push(mentions(part.body, parts));
    }
  }
  return [...parts.values()]
    .filter((part) => !reached.has(part))
    .reduceRight((text, { node }) => text.slice(0, node.getStart()) + text.slice(node.getEnd()), library);
}

/** A piece of the library that goes unless it is reached. */
interface Part {
  readonly node: ts.Node;
  /** What is looked at once it is reached. */
  readonly body: ts.Node;
  /** Names behind a dot that reach it: `P.cosine = P.cos = function …`, `Decimal.cos = cos`. */
  readonly methods: readonly string[];
  /** The name that reaches it where it is a function. */
  readonly function?: string;
}

interface Mentions {
  readonly behindDots: ReadonlySet<string>;
  readonly identifiers: ReadonlySet<string>;
}

function parsed(source: string): ts.SourceFile {
  return ts.createSourceFile('decimal.ts', source, ts.ScriptTarget.Latest, true);
}

function isNamed(part: Part, { behindDots, identifiers }: Mentions): boolean {
  const isCalled = part.function !== undefined && identifiers.has(part.function);
  return isCalled || part.methods.some((name) => behindDots.has(name));
}

/** In the order of the source. */
function partsOf(tree: ts.SourceFile): Map<ts.Node, Part> {
  const parts = new Map<ts.Node, Part>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && node.parent === tree && node.name !== undefined) {
      parts.set(node, { node, body: node, methods: [], function: node.name.text });
    }
    if (ts.isExpressionStatement(node)) {
      const { names, value } = assignment(node.expression);
      if (names.length > 0) parts.set(node, { node, body: value, methods: names });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return parts;
}

/** `P.a = P.b = function …` → a, b and the function; `Decimal.a = a` → a and a. No names for anything else. */
function assignment(expression: ts.Expression): { names: string[]; value: ts.Expression } {
  const names: string[] = [];
  let value = expression;
  while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const { left } = value;
    if (!ts.isPropertyAccessExpression(left) || !/^(P|Decimal)$/.test(left.expression.getText()))
      return { names: [], value };
    names.push(left.name.text);
    value = value.right;
  }
  const isMethod = ts.isFunctionExpression(value) || (ts.isIdentifier(value) && names.includes(value.text));
  return { names: isMethod ? names : [], value };
}

/** The names that stand in a node, but for those in parts below it. */
function mentions(top: ts.Node, parts: ReadonlyMap<ts.Node, Part>): Mentions {
  const behindDots = new Set<string>();
  const identifiers = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (node !== top && parts.has(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      if (!isOfMath(node)) behindDots.add(node.name.text);
      visit(node.expression);
      return;
    }
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(top);
  return { behindDots, identifiers };
}

/** `Math.log` is no logarithm of decimal.js. */
function isOfMath({ expression }: ts.PropertyAccessExpression): boolean {
  return ts.isIdentifier(expression) && expression.text === 'Math';
}
