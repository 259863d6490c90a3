import { CellError } from '../../../src/domain/cell';
import { callFunction } from '../../../src/functions/call';
import { ytd } from '../../../src/functions/incentive/ytd';
import { answer, errorOf } from '../../support/formula';
import { meetingAtTwoPercent } from '../../domain/incentive/schemes';
import { row, scheme } from './formulas';

const score = (given: string) => `=INCENTIVE.SCORE(0.04,${given})`;
const ytdOf = (given: string) => `=INCENTIVE.YTD(1000000,40000,${given})`;
const feeOf = (given: string) => `=INCENTIVE.FEE({1000000},{40000},${given})`;

describe('a scheme is read from two columns or from a whole Terms table', () => {
  const prefixed = Object.entries({ ...meetingAtTwoPercent, 'cap.q1': 3000 });
  const terms = [
    row('Key', 'Value', 'Unit', 'Clause', 'Status', 'Note'),
    row('currency', 'USD', 'text', '', 'agreed', ''),
    row('acuteIncentive.minScore', -9, '', '', 'illustrative', ''),
    row('acuteIncentive.maxScore', 9, '', '', 'illustrative', ''),
    ...prefixed.map(([key, value]) => row(`incentive.${key}`, value, '', '', 'illustrative', '')),
    row('incentive.baseline.presence.1.q1', 5, '', '', 'agreed', ''),
    row('incentive.cap.presence', 1, '', '', 'agreed', ''),
  ];

  test.each([
    ['keys without a prefix', ytdOf(scheme()), 7500],
    ['a Terms table, the acute scheme’s limits left alone', ytdOf(`{${terms.join(';')}}`), 7500],
    ['… and its caps by quarter', feeOf(`{${terms.join(';')}}`), 3000],
    ['any letter case, spaces around', ytdOf(scheme({ rate: null }, row(' INCENTIVE.Rate ', 0.01))), 7500],
    ['plain-decimal text', ytdOf(scheme({ rate: '0.01' })), 7500],
    ['unknown keys, even twice', ytdOf(scheme({}, row('x', 1), row('x', 2))), 7500],
    ['a score needs neither rate nor cap', score(scheme({ rate: null, cap: null })), 0.75],
    ['a YTD fee needs no cap', ytdOf(scheme({ cap: null })), 7500],
    ['a cap of none in any letter case', feeOf(scheme({ cap: 'None' })), 7500],
    ['values may be negative or above 1', score(scheme({ minScore: -2, maxScore: 2 })), 0.75],
  ])('%s', (_, formula, expected) => {
    expect(answer(formula)).toBe(expected);
  });
});

describe('what is wrong with a scheme is said with its key and clause', () => {
  test.each([
    ['missing', score(scheme({ threshold: null })), '#N/A', ['threshold', 'A6 Ex.4 §1.2 J']],
    ['blank', score(scheme({ threshold: '' })), '#N/A', ['threshold', 'A6 Ex.4 §1.2 J']],
    ['missing rate', ytdOf(scheme({ rate: null })), '#N/A', ['rate', 'A6 Ex.4 §6']],
    ['missing cap', feeOf(scheme({ cap: null })), '#N/A', ['cap', 'A6 Ex.4 §6']],
    ['missing cap of the quarter', feeOf(scheme({ cap: null, 'cap.q2': 5 })), '#N/A', ['cap.q1']],
    ['a cap for the year and one for a quarter', feeOf(scheme({ 'cap.q2': 5 })), '#VALUE!', ['cap.q2']],
    ['no number', score(scheme({ lowLower: 'two' })), '#VALUE!', ['lowLower', '"two"', 'A6 Ex.4 §1.2 D']],
    ['a percentage as text', ytdOf(scheme({ rate: '1 %' })), '#VALUE!', ['rate', '"1 %"', 'A6 Ex.4 §6']],
    ['cap neither amount nor none', feeOf(scheme({ cap: 'all' })), '#VALUE!', ['cap', '"all"', 'none']],
    ['twice', score(scheme({}, row('minScore', 0))), '#VALUE!', ['minScore', 'twice']],
    [
      'twice, once with its prefix',
      score(scheme({}, row('incentive.minScore', 0))),
      '#VALUE!',
      ['minScore', 'twice'],
    ],
    [
      'twice goes before missing',
      score(scheme({ threshold: null }, row('maxScore', 1))),
      '#VALUE!',
      ['maxScore'],
    ],
    [
      'a key of the scheme that a score does not need, twice',
      score(scheme({}, row('rate', 0.01))),
      '#VALUE!',
      ['rate', 'twice', 'A6 Ex.4 §6'],
    ],
    [
      'a cap that a YTD fee does not need, twice',
      ytdOf(scheme({}, row('incentive.cap', 8000))),
      '#VALUE!',
      ['cap', 'twice', 'A6 Ex.4 §6'],
    ],
    [
      'twice goes before no number',
      score(scheme({ threshold: 'x' }, row('maxScore', 1))),
      '#VALUE!',
      ['maxScore'],
    ],
    ['equal bounds', score(scheme({ lowUpper: 0 })), '#VALUE!', ['lowLower', 'lowUpper']],
    ['crossed limits', score(scheme({ minScore: 2 })), '#VALUE!', ['minScore (2)', 'maxScore (1)']],
    ['one column', score('{"threshold";0.02}'), '#VALUE!', ['scheme', 'key and value']],
    ['one cell', score('0.02'), '#VALUE!', ['scheme']],
  ])('%s', (_, formula, code, named) => {
    const error = errorOf(formula);
    expect(error.code).toBe(code);
    for (const words of named) expect(error.message).toContain(words);
  });

  test.each(['#N/A', '#DIV/0!'] as const)('an error beside a key that is needed comes out: %s', (code) => {
    const given = [['threshold', new CellError(code)]];
    expect(callFunction(ytd, [1, 1, given])).toMatchObject({ code });
  });
});

describe('the acute scheme has a prefix of its own', () => {
  const acute = (...rows: readonly string[]) => `=INCENTIVE.METRICSCORE(0.95,0.9,1,{${rows.join(';')}})`;
  const terms = [
    row('acuteIncentive.multiplier', 0.5),
    row('acuteIncentive.base', 0.5),
    row('acuteIncentive.minScore', 0),
    row('acuteIncentive.maxScore', 1),
  ];

  test('the provider scheme’s keys beside it are left alone', () => {
    expect(answer(acute(...terms, row('incentive.minScore', 5), row('incentive.maxScore', 6)))).toBe(0.75);
  });

  test('a key with and without its prefix stands there twice', () => {
    expect(errorOf(acute(...terms, row('base', 0.5)))).toMatchObject({ code: '#VALUE!' });
  });

  test('a missing key', () => {
    const error = errorOf(acute(...terms.slice(1)));
    expect(error.code).toBe('#N/A');
    expect(error.message).toContain('multiplier');
    expect(error.message).toContain('A6 §4.03');
  });
});
