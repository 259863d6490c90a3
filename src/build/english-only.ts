import ts from 'typescript';

const localizedKeys = 'de,en,ja';
/** What an entry of the catalogue says about its function; Excel reads it from functions.json. */
const saidOfAFunction = ['help', 'argumentHelp', 'examples', 'readings'];

/**
 * Leaves the English of every text, and nothing a function says about itself, in the source of the
 * functions bundle.
 *
 * Excel shows errors of functions in English and reads their help from functions.json, so the script
 * that calculates need not carry three languages. A localized text is known by its shape, an object
 * literal with exactly the keys en, de and ja (domain/language).
 *
 * @param source TypeScript
 * @returns the same TypeScript; every line stays where it was, so that source maps still fit
 */
export function englishOnly(source: string, fileName: string): string {
  const tree = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const inCatalogue = /[\\/]functions[\\/]/.test(fileName);
  const cuts: [start: number, end: number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) cuts.push(...superfluous(node, inCatalogue).map(extent));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return cut(source, cuts);
}

/** The properties of an object literal that the functions bundle does without. */
function superfluous(node: ts.ObjectLiteralExpression, inCatalogue: boolean): ts.ObjectLiteralElementLike[] {
  const keys = node.properties.map(keyOf);
  if ([...keys].sort().join() === localizedKeys)
    return node.properties.filter((property) => keyOf(property) !== 'en');
  if (!inCatalogue) return [];
  return node.properties.filter(
    (property) => ts.isPropertyAssignment(property) && saidOfAFunction.includes(keyOf(property) ?? ''),
  );
}

function keyOf(property: ts.ObjectLiteralElementLike): string | undefined {
  const { name } = property;
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

/** From the property's first character to the comma behind it, if there is one. */
function extent(property: ts.ObjectLiteralElementLike): [number, number] {
  const end = property.getEnd();
  const comma = /^\s*,/.exec(property.getSourceFile().text.slice(end));
  return [property.getStart(), end + (comma?.[0].length ?? 0)];
}

/** Cuts the stretches out, the last first; one inside another goes with it. Line breaks stay. */
function cut(source: string, stretches: readonly [number, number][]): string {
  const outer = stretches.filter(
    ([start, end]) => !stretches.some(([from, to]) => from <= start && end <= to && to - from > end - start),
  );
  return [...outer]
    .sort(([a], [b]) => b - a)
    .reduce(
      (text, [start, end]) => text.slice(0, start) + lineBreaks(text.slice(start, end)) + text.slice(end),
      source,
    );
}

function lineBreaks(text: string): string {
  return text.replace(/[^\n]/g, '');
}
