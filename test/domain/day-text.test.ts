import { type Day, dayOfText } from '../../src/domain/calendar';
import { dayText } from '../../src/domain/day-text';

test.each([
  ['en', '2022-09-05'],
  ['de', '05.09.2022'],
  ['ja', '2022/09/05'],
] as const)('a day as readers write it, in %s', (language, written) => {
  expect(dayText(dayOfText('2022-09-05') as Day, language)).toBe(written);
});
