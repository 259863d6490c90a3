import { fuzz } from './fuzz';

/** The quick run; `npm run fuzz` makes a million calls, each time other ones. */
test('twenty thousand calls with right, nearly right and wrong arguments give cells and documented errors only', () => {
  const { outcomes, faults } = fuzz(20_000, 20221122);
  expect(faults).toEqual([]);
  // The calls get past the checks: every kind of answer is among them.
  expect([...outcomes.keys()].sort()).toEqual([
    '#DIV/0!',
    '#N/A',
    '#NULL!',
    '#NUM!',
    '#VALUE!',
    'spill',
    'value',
  ]);
  expect(outcomes.get('value')).toBeGreaterThan(1_000);
});
