import type { TargetStep } from '../service-levels-page';

/** Made-up targets: the document has them blacked out. They give a year in which every kind of result occurs. */

const start = '2022-07-01';
const secondWindow = '2022-10-01';
const thirdWindow = '2023-01-01';

function open(component: string, target: number, effectiveDate: string): TargetStep {
  return { component, from: start, target, effectiveDate };
}

/** Call handling is stepped by date; scheduling applies from the last step on. Source: A6 Ex.3-A §4 A */
function scheduling(component: string, target: number): TargetStep[] {
  return [
    { component, from: start, to: '2023-03-31', target: 'n/a', effectiveDate: start },
    { component, from: '2023-04-01', target, effectiveDate: start },
  ];
}

export const acuteTargets: readonly TargetStep[] = [
  { component: '1a', from: start, to: '2022-09-30', target: 60, effectiveDate: start },
  { component: '1a', from: secondWindow, to: '2022-12-31', target: 55, effectiveDate: start },
  { component: '1a', from: thirdWindow, to: '2023-03-31', target: 50, effectiveDate: start },
  { component: '1a', from: '2023-04-01', target: 45, effectiveDate: start },
  ...scheduling('1b', 60),
  open('1c', 0.05, start),
  ...scheduling('1d', 0.06),
  open('2', 0.95, start),
  open('5-REG', 0.8, secondWindow),
  ...['5-FCC', '5-MFS', '5-CS', '5-PCC'].map((component) => open(component, 0.7, secondWindow)),
  open('6', 1.5, start),
  ...['7a', '7b', '7c', '7d', '7e', '7f'].map((component) => open(component, 0.95, start)),
  open('8', 1, secondWindow),
  open('10-D', 0.95, start),
  open('10-O', 0.95, start),
  open('13A', 0.6, thirdWindow),
  open('13B', 0.9, thirdWindow),
];

export const providerTargets: readonly TargetStep[] = [
  open('1', 60, start),
  open('2', 0.95, start),
  open('6', 1.2, start),
  open('8A-1', 0.1, secondWindow),
  open('8A-2', 0.12, secondWindow),
  open('10', 0.05, start),
];
