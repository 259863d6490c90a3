import { gravestSheetsFirst } from '../../../src/scorecard/report/gravest-first';
import type { Severity } from '../../../src/scorecard/finding';

const finding = (sheet: string, severity: Severity, row: number) => ({ sheet, severity, row });

test('sheets with an error come first, then those with a warning, otherwise in their order', () => {
  const findings = [
    finding('Terms', 'warning', 2),
    finding('Terms', 'warning', 3),
    finding('Service levels', 'info', 4),
    finding('Scorecard Q3', 'info', 1),
    finding('Scorecard Q3', 'error', 12),
    finding('Facilities', 'warning', 5),
    finding('Scorecard Q4', 'error', 8),
  ];
  const ordered = gravestSheetsFirst(findings, ({ sheet }) => sheet);
  expect(ordered.map(({ sheet, row }) => `${sheet} ${String(row)}`)).toEqual([
    'Scorecard Q3 1',
    'Scorecard Q3 12',
    'Scorecard Q4 8',
    'Terms 2',
    'Terms 3',
    'Facilities 5',
    'Service levels 4',
  ]);
});
