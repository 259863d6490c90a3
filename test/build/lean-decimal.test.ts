import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Decimal } from 'decimal.js';
import { leanDecimal } from '../../src/build/lean-decimal';

const root = path.resolve(__dirname, '../..');
const library = readFileSync(path.join(root, 'node_modules/decimal.js/decimal.mjs'), 'utf8');
const folder = path.join(root, 'src/domain/decimal');
const users = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));

function loaded(source: string): typeof Decimal {
  const { code } = transformSync(source, { format: 'cjs' });
  const module = { exports: {} as { Decimal: typeof Decimal } };
  new Function('module', 'exports', code)(module, module.exports);
  return module.exports.Decimal;
}

const Lean = loaded(leanDecimal(library, users));
const decimalText = fc
  .tuple(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.integer({ min: -30, max: 30 }))
  .map(([digits, exponent]) => `${digits}e${exponent}`);

test('only what contracts never need is gone', () => {
  const methods = (Class: typeof Decimal) => Object.keys(Object.getPrototypeOf(new Class(1)) as object);
  const gone = methods(Decimal).filter((name) => !methods(Lean).includes(name));
  expect(gone).toEqual(
    expect.arrayContaining(['sin', 'cos', 'tan', 'ln', 'exp', 'sqrt', 'cbrt', 'acosh', 'toBinary']),
  );
  expect(gone).not.toEqual(expect.arrayContaining(['plus']));
});

test('what stays calculates as the library does', () => {
  fc.assert(
    fc.property(decimalText, decimalText, (a, b) => {
      const settings = { precision: 5000, toExpNeg: -9e15, toExpPos: 9e15, minE: -9e15, maxE: 9e15 };
      const [full, lean] = [Decimal.clone(settings), Lean.clone(settings)];
      for (const operation of ['plus', 'minus', 'times', 'comparedTo'] as const) {
        expect(new lean(a)[operation](b).toString()).toBe(new full(a)[operation](b).toString());
      }
      expect(new lean(a).decimalPlaces()).toBe(new full(a).decimalPlaces());
      expect(new lean(a).toNumber()).toBe(new full(a).toNumber());
      expect(new lean(a).toFixed(2)).toBe(new full(a).toFixed(2));
    }),
  );
});

test.each([
  [
    'P.sine = P.sin = function () { return this; };\nP.plus = P.add = function () {};',
    'x.plus(1)',
    'P.plus = function () {};',
  ],
  [
    'P.a = function () { return this.b(); };\nP.b = function () {};\nP.c = function () {};',
    'x.a()',
    'P.a = function () { return this.b(); };\nP.b = function () {};',
  ],
  [
    'P.a = function () { return f(this); };\nP.b = function () {};\nfunction f(x) { return x.b(); }',
    'x.a()',
    'P.a = function () { return f(this); };\nP.b = function () {};\nfunction f(x) { return x.b(); }',
  ],
  ['P.log = function () {};', 'Math.log(2)', ''],
  [
    'Decimal.abs = abs;\nDecimal.clone = clone;\nfunction abs() {}\nfunction clone() {}',
    'x.abs(); DecimalJs.clone();',
    'Decimal.clone = clone;\n\nfunction clone() {}',
  ],
  ['P.precision = 20;', '', 'P.precision = 20;'],
  [
    "var PI = '3.14', ONE = 1;\nP.a = function () { return ONE; };",
    'x.a()',
    'var PI, ONE = 1;\nP.a = function () { return ONE; };',
  ],
])('%j, used by %j, leaves %j', (source, user, left) => {
  expect(leanDecimal(source, [user]).trim()).toBe(left);
});
