import { withGeneratedParts } from '../../src/build/readme';
import { catalogue, explainEntries } from '../../src/functions/catalogue';
import { limits } from '../../src/workbook/xlsx/limits';

const readme = `# Title

<!-- functions: written by \`npm run readme\` -->
| what stood there before |
<!-- end of functions -->

Between.

<!-- limits: written by \`npm run readme\` -->
<!-- end of limits -->

Rest.
`;

test('the tables have a row for each function and each limit, and replace the old ones only', () => {
  const written = withGeneratedParts(readme);
  for (const { name } of [...catalogue, ...explainEntries]) expect(written).toContain(`\n| \`${name}\` |`);
  for (const { what } of Object.values(limits)) expect(written).toContain(`| ${what} |`);
  expect(written).not.toContain('what stood there before');
  expect(written).toMatch(/^# Title\n/);
  expect(written).toContain('\n\nBetween.\n\n');
  expect(written).toMatch(/\nRest\.\n$/);
  expect(withGeneratedParts(written)).toBe(written);
});

test('optional arguments stand in brackets, with what they count as', () => {
  expect(withGeneratedParts(readme)).toContain(
    '| `SLA.CREDIT` | feeBase, atRisk, levelsInEffect, [missed = 1], [applicable = 1] |',
  );
});

test('a README without the marks is not written to', () => {
  expect(() => withGeneratedParts('# Title')).toThrow('README.md has no place for its functions');
});
