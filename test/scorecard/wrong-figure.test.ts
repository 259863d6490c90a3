import { Exact } from '../../src/domain/decimal/exact';
import { sameInAll } from '../../src/domain/language';
import type { Reading } from '../../src/domain/trace';
import type { Figure } from '../../src/scorecard/figure';
import type { Report, RuleContext } from '../../src/scorecard/rule';
import { favoured, inHours, reportWrong, type WrongFigure } from '../../src/scorecard/rules/wrong-figure';
import type { ReadCell } from '../../src/scorecard/submission';

const exact = (text: string) => Exact.ofText(text) as Exact;
const at = { sheet: 'Quota', row: 5, column: 1 };
const cell: ReadCell<Exact> = {
  state: 'given',
  value: Exact.one,
  at,
  raw: 1,
  formula: undefined,
  remark: undefined,
};

const wrongFigure = (stated: string, corrected: string): Figure<Exact> => ({
  stated: exact(stated),
  corrected: exact(corrected),
  verdict: 'wrong',
});

/** What is reported of the hours remaining, 160.5 for 162.5, with more said of them. */
function reported(more: Partial<WrongFigure> = {}): Report[] {
  const reports: Report[] = [];
  const wrong: WrongFigure = {
    cell,
    figure: wrongFigure('160.5', '162.5'),
    measure: 'hours',
    name: { en: 'The balance', de: 'Der Saldo', ja: '残高' },
    follows: { en: 'the ledger', de: 'das Hauptbuch', ja: '台帳' },
    about: 'balance',
    ...more,
  };
  reportWrong({ report: (each: Report) => reports.push(each) } as unknown as RuleContext, wrong);
  return reports;
}

describe('a wrong figure', () => {
  test('is told with what it is and should be, and nothing that was not said of it', () => {
    const [{ difference, ...report } = {} as Report, ...others] = reported();
    expect(others).toEqual([]);
    expect(difference?.toText()).toBe('-2');
    expect(report).toStrictEqual({
      at,
      about: 'balance',
      found: exact('160.5'),
      expected: exact('162.5'),
      message: {
        en: 'The balance is 160.5 h; the ledger gives 162.5 h. It is 2 h too low.',
        de: 'Der Saldo: angegeben 160,5 Std.; das Hauptbuch ergibt 162,5 Std., also 2 Std. zu wenig.',
        ja: '残高は 160.5時間 と記載されていますが、台帳では 162.5時間 となり、2時間 過小です。',
      },
    });
  });

  test.each<[string, Figure<Exact>]>([
    ['right', { ...wrongFigure('1', '2'), verdict: 'right' }],
    ['not judged', { ...wrongFigure('1', '2'), verdict: 'unjudged' }],
    ['not stated', { ...wrongFigure('1', '2'), stated: undefined }],
    ['not known', { ...wrongFigure('1', '2'), corrected: undefined }],
  ])('is not told where it is %s', (_, figure) => {
    expect(reported({ figure })).toEqual([]);
  });

  test('is an amount with cents, or a number with as many digits as it takes, too high as well as too low', () => {
    const said = (measure: WrongFigure['measure'], stated: string, corrected: string) =>
      reported({ measure, figure: wrongFigure(stated, corrected) }).map(({ message }) => [
        message.en,
        message.de,
      ]);
    expect(said('money', '1234.5', '1000')).toEqual([
      [
        'The balance is 1,234.50; the ledger gives 1,000.00. It is 234.50 too high.',
        'Der Saldo: angegeben 1.234,50; das Hauptbuch ergibt 1.000,00, also 234,50 zu viel.',
      ],
    ]);
    expect(said('number', '0.12345678', '0.12345699')).toEqual([
      [
        'The balance is 0.12345678; the ledger gives 0.12345699. It is 0.00000021 too low.',
        'Der Saldo: angegeben 0,12345678; das Hauptbuch ergibt 0,12345699, also 0,00000021 zu wenig.',
      ],
    ]);
  });

  test('says which mistake it looks like behind its sentence', () => {
    const hint = {
      en: 'A slot was refunded.',
      de: 'Ein Termin wurde erstattet.',
      ja: '枠が返金されています。',
    };
    const [report] = reported({ hint });
    expect(report?.message.en).toMatch(/too low\. A slot was refunded\.$/);
    expect(report?.message.de).toMatch(/zu wenig\. Ein Termin wurde erstattet\.$/);
    expect(report?.message.ja).toMatch(/過小です。枠が返金されています。$/);
  });

  test('carries what is said of it', () => {
    const reading: Reading = { clause: 'K §1.7', text: sameInAll('as the ledger says') };
    const fix = sameInAll('Enter 162.5.');
    const [report] = reported({
      clause: 'K §1.7',
      reading,
      fix,
      explain: (trace) =>
        trace.step({
          name: sameInAll('Hours remaining'),
          value: exact('162.5'),
          formula: '',
          clause: 'K §1.7',
        }),
    });
    expect(report).toMatchObject({ clause: 'K §1.7', reading, fix });
    expect(report?.trace).toHaveLength(1);
    expect(reported({ explain: () => undefined })[0]).not.toHaveProperty('trace');
  });
});

describe('who gains by a wrong figure, and how much', () => {
  test.each([
    // Fees and balances too high are the supplier's gain; credits too low are.
    ['2', 'too high', 'supplier'],
    ['-2', 'too high', 'customer'],
    ['2', 'too low', 'customer'],
    ['-2', 'too low', 'supplier'],
  ] as const)('by %s, where the supplier gains by %s: the %s', (by, supplierGains, gains) => {
    expect(favoured(exact(by), supplierGains)).toBe(gains);
    const [report] = reported({ figure: wrongFigure(`${Number(by) + 10}`, '10'), supplierGains });
    expect(report?.favours).toBe(gains);
    expect(report).not.toHaveProperty('worth');
  });

  test('hours are worth their rate: two too few at 81.25 are 162.50', () => {
    const [report] = reported({ supplierGains: 'too high', worthOfOne: exact('81.25') });
    expect([report?.favours, report?.difference?.toText(), report?.worth?.toText()]).toEqual([
      'customer',
      '-2',
      '-162.5',
    ]);
  });

  test.each([
    ['40', 'supplier'],
    ['-40', 'customer'],
  ])('money that moves with it, %s, is the gain of the %s', (moves, gains) => {
    const [report] = reported({ moves: exact(moves) });
    expect(report).toMatchObject({ favours: gains, worth: exact(moves) });
  });
});

test('hours are written with their unit', () => {
  expect(inHours(exact('3.25'))).toEqual({ en: '3.25 h', de: '3,25 Std.', ja: '3.25時間' });
});
