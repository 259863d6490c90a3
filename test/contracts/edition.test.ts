import { editionFor, type Edition } from '../../src/contracts/edition';
import { type Day, dayOfText } from '../../src/domain/calendar';

const day = (text: string) => dayOfText(text) as Day;

const editions: readonly Edition<string>[] = [
  { document: 'A6', from: '2022-07-01', content: 'first' },
  { document: 'A6', from: '2023-01-01', content: 'second' },
];

test.each([
  ['2022-07-01', 'first'],
  ['2022-12-31', 'first'],
  ['2023-01-01', 'second'],
  ['2030-01-01', 'second'],
])('on %s the %s edition applies', (text, content) => {
  expect(editionFor(editions, day(text))).toBe(content);
});

it('A6 §2.03, §2.04: levels may work back, so an earlier day gets the first edition', () => {
  expect(editionFor(editions, day('2021-01-01'))).toBe('first');
});

it('without a day, the newest edition applies', () => {
  expect(editionFor(editions)).toBe('second');
});
