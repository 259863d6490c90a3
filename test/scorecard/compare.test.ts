import { Exact } from '../../src/domain/decimal/exact';
import { type Measure, agrees, asQuotient } from '../../src/scorecard/compare';

const exact = (text: string) => {
  const [n, d = '1'] = text.split('/');
  return (Exact.ofText(n as string) as Exact).div(Exact.ofText(d) as Exact);
};

describe('A stored figure is right', () => {
  test.each<[string, string, Measure, boolean, boolean]>([
    // found, exact result, measure, typed by hand, right
    ['0.733', '22/30', 'quotient', true, true],
    ['0.74', '22/30', 'quotient', true, false],
    ['0.73', '22/30', 'quotient', true, false],
    ['0.7333', '22/30', 'quotient', true, true],
    ['0.7334', '22/30', 'quotient', true, false],
    ['0.733', '22/30', 'quotient', false, false],
    ['0.733333333333333', '22/30', 'quotient', false, true],
    ['0.733333333333334', '22/30', 'quotient', false, true],
    ['0.733333333333335', '22/30', 'quotient', false, false],
    // 0.730 is stored without its last zero
    ['0.73', '0.7302', 'quotient', true, true],
    ['0.667', '2/3', 'quotient', true, true],
    ['0.666', '2/3', 'quotient', true, false],
    ['27', '27.0004', 'quotient', true, true],
    ['27', '27.0006', 'quotient', true, false],
    ['5000.00', '5000.004', 'money', true, true],
    ['5000.00', '5000.005', 'money', true, false],
    ['-0.005', '-0.01', 'money', false, true],
    ['96', '96.0001', 'plain', true, false],
    ['0', '0', 'plain', true, true],
    ['0.0000000000000001', '0', 'plain', false, true],
    ['0.001', '0', 'plain', false, false],
    // a credit of 0 may be stored as what a few subtractions of cents leave
    ['0.0000000000005', '0', 'plain', false, true],
    ['-0.0000000000005', '0', 'plain', false, true],
    ['0.000000000002', '0', 'plain', false, false],
    // whatever its size, a figure is right to its 15th digit
    ['123456789012345.6', '123456789012345', 'plain', false, true],
    ['123456789012346.5', '123456789012345', 'plain', false, false],
    ['1234567890123460', '1234567890123456', 'plain', false, true],
    ['1234567890123470', '1234567890123456', 'plain', false, false],
  ])('%s for %s as %s, typed %s: %s', (found, expected, measure, typed, right) => {
    expect(agrees(exact(found), exact(expected), measure, typed)).toBe(right);
  });
});

test('a quotient may be rounded where it is typed, not where a formula gives it', () => {
  const [found, expected] = [exact('0.733'), exact('22/30')];
  expect(asQuotient({ formula: undefined })(found, expected)).toBe(true);
  expect(asQuotient({ formula: '=C5/E5' })(found, expected)).toBe(false);
});
