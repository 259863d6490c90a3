import { findingsAfter, noted } from '../support/golden/findings-after';

type Case = readonly [title: string, base: string, changes: readonly string[], noted: readonly string[]];

const virtual = 'error SHEET-09 Terms!B5: 950, not 900';

describe('SHEET-09: a value that is said to be printed is the one the contract prints', () => {
  test.each<Case>([
    ['the virtual day rate (K §2.6)', 'clean-quota', ['Terms!B5 = 950.00'], [virtual]],
    [
      'a balance does not hang on it, and is judged',
      'clean-quota',
      ['Terms!B5 = 950.00', 'Quota!B6 = 160.5'],
      [virtual, 'error QUOTA-09 Quota!B6: 160.5, not 162.5 (162.5 for the supplier)'],
    ],
    [
      'an overage does, and is not judged again whatever it is',
      'clean-quota',
      ['Terms!B5 = 950.00', 'Quota!B7 = 1000'],
      [virtual],
    ],
    [
      'hours remaining hang on the hours of a day',
      'clean-quota',
      ['Terms!B7 = 7.5', 'Quota!B6 = 100'],
      ['error SHEET-09 Terms!B7: 7.5, not 8'],
    ],
    [
      'one of a group (A6 Ex.3-B §4)',
      'clean-provider',
      ['Terms!12 inserted: provider.maxLevels.presence | 12 | levels | A6 Ex.3-B §4 | contract |'],
      ['error SHEET-09 Terms!B12: 12, not 11'],
    ],
    [
      'more levels than either allows are SLA-10 too: five, of at most four as agreed',
      'clean-provider',
      ['Terms!B7 = 4', 'Terms!E7 = agreed'],
      ['error SLA-10 SLA scorecard!B6: 5, not 4'],
    ],
    ['the currency of A6', 'clean-incentive', ['Terms!B2 = EUR'], ['error SHEET-09 Terms!B2: EUR, not USD']],
    [
      'a number in text',
      'clean-quota',
      ["Terms!B5 = '950"],
      ['warning SHEET-02 Terms!B5: 950, not null', virtual],
    ],
    ['a value that is none', 'clean-quota', ['Terms!B5 = high'], ['error SHEET-02 Terms!B5: high, not null']],
    ['none at all: the printed one holds', 'clean-quota', ['Terms!B5 ='], []],
    ['an open term is not printed, whatever its status', 'clean-quota', ['Terms!E3 = contract'], []],
    [
      'of a currency that both contracts have, in a workbook of both, either',
      'clean-quota',
      [
        'Terms!B2 = USD',
        'Quota!A40 = Service',
        'Quota!B40 = Group',
        'Quota!C40 = Provided',
        'Quota!D40 = Agreed in writing on',
        'Quota!E40 = Clause',
        'Quota!A41 = Scheduling',
        'Quota!B41 = Presence Acute Group',
        'Quota!C41 = yes',
      ],
      [],
    ],
  ])('%s', async (_, base, changes, lines) => {
    expect((await findingsAfter(base, changes)).map(noted)).toEqual(lines);
  });

  test.each([
    ['en', 'The term quota.virtualDayRate (Day rate beyond the quota, virtual) has the status contract and the value 950.5; the contract prints 900 (K §2.6).'],
    ['de', 'Der Vertragsparameter quota.virtualDayRate (Tagessatz über das Kontingent hinaus, virtuell) hat den Status contract (Vertrag) und den Wert 950,5; im Vertrag steht 900 (K §2.6).'],
    ['ja', '契約条件 quota.virtualDayRate（超過分の日額（オンライン））の状態は contract（契約記載）、値は 950.5 ですが、契約に記載された値は 900 です（K §2.6）。'],
  ] as const)('in %s', async (language, says) => {
    const [finding] = await findingsAfter('clean-quota', ['Terms!B5 = 950.50']);
    expect(finding?.message[language]).toBe(says);
    expect(finding?.clause).toBe('K §2.6');
  }); // prettier-ignore
});
