import { withFunctionTable } from '../../src/build/readme-table';
import { catalogue, explainEntries } from '../../src/functions/catalogue';

const readme = `# Title

<!-- functions: written by \`npm run readme\` from the catalogue -->
| what stood there before |
<!-- end of functions -->

Rest.
`;

test('the table has a row for each name and replaces the old one only', () => {
  const written = withFunctionTable(readme);
  for (const { name } of [...catalogue, ...explainEntries]) expect(written).toContain(`\n| \`${name}\` |`);
  expect(written).not.toContain('what stood there before');
  expect(written).toMatch(/^# Title\n/);
  expect(written).toMatch(/\nRest\.\n$/);
  expect(withFunctionTable(written)).toBe(written);
});

test('optional arguments stand in brackets, with what they count as', () => {
  expect(withFunctionTable(readme)).toContain(
    '| `SLA.CREDIT` | feeBase, atRisk, levelsInEffect, [missed = 1], [applicable = 1] |',
  );
});

test('a README without the marks is not written to', () => {
  expect(() => withFunctionTable('# Title')).toThrow('README.md has no place for the functions');
});
