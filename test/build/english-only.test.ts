import { englishOnly } from '../../src/build/english-only';

const inDomain = '/product/src/domain/sla/credit.ts';
const inCatalogue = '/product/src/functions/sla/credit.ts';

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test('a localized text keeps its English', () => {
  const source = `const name = { en: 'credit', de: 'Gutschrift', ja: 'クレジット' };`;
  expect(plain(englishOnly(source, inDomain))).toBe(`const name = { en: 'credit', };`);
});

test('whatever the order of the languages, and with quoted keys, templates and calls', () => {
  const source = "throw badInput(subject, { de: `${a} muss`, 'ja': f({ x: 1 }), en: `${a} must` }, clause);";
  expect(plain(englishOnly(source, inDomain))).toBe('throw badInput(subject, { en: `${a} must` }, clause);');
});

test('one localized text inside another', () => {
  const source = `const t = { en: of({ en: 'a', de: 'b', ja: 'c' }), de: of({ en: 'd', de: 'e', ja: 'f' }), ja: '' };`;
  expect(plain(englishOnly(source, inDomain))).toBe(`const t = { en: of({ en: 'a', }), };`);
});

test.each([
  `const row = { en: 'a', de: 'b' };`,
  `const row = { en: 'a', de: 'b', ja: 'c', fr: 'd' };`,
  `const row = { ...texts, en: 'a' };`,
  `const { en, de, ja } = texts;`,
  `type Localized = { en: string; de: string; ja: string };`,
])('%s is left alone', (source) => {
  expect(englishOnly(source, inDomain)).toBe(source);
});

test('what a function says about itself goes, in the catalogue only', () => {
  const source = `define({ name: 'SLA.CREDIT', help: { en: 'a', de: 'b', ja: 'c' }, examples: [{ formula: '=1' }], args: [amount('fee', { help: { en: '1' } })] });`;
  expect(plain(englishOnly(source, inCatalogue))).toBe(
    `define({ name: 'SLA.CREDIT', args: [amount('fee', { })] });`,
  );
  expect(englishOnly(`f({ help: 'x' })`, inDomain)).toBe(`f({ help: 'x' })`);
});

test('every line stays where it was', () => {
  const source = `const a = {\n  en: 'x',\n  de: 'y',\n  ja: 'z',\n};\nconst b = 1;\n`;
  const kept = englishOnly(source, inDomain).split('\n');
  expect(kept).toHaveLength(source.split('\n').length);
  expect(kept[5]).toBe('const b = 1;');
});
