import { answer, errorOf } from '../../support/formula';

const remaining = (ledger: string, more = '') => answer(`=QUOTA.REMAINING("a",${ledger}${more})`);

describe('every kind by its English, German and Japanese name; 1.5 hours leave of 96', () => {
  test.each([
    [
      'K §2.1',
      94,
      ['consultation', 'Consultation slot', 'Sprechzeit', 'SPRECHZEIT', ' sprechzeit ', '相談枠'],
    ],
    ['K §2.2', 94, ['forfeited', 'verfallen', 'Verfallen', '失効']],
    ['K §2.2', 96, ['cancelled', 'canceled', 'abgesagt', 'キャンセル']],
    ['K §2.3', 94.5, ['analysis', 'Analyse', '分析']],
    ['K §2.3', 94.5, ['implementation', 'Umsetzung', '実装']],
    ['K §2.7', 94.5, ['preparation', 'Vorbereitung', '準備']],
    ['K §2.7', 94.5, ['followUp', 'follow-up', 'Follow up', 'FOLLOWUP', 'Nachbereitung', 'フォローアップ']],
    ['K §2.5', 94.5, ['serviceRequest', 'Service Request', 'service-request', 'サービスリクエスト']],
    ['K §2.5', 96, ['programError', 'program error', 'Programmfehler', 'プログラム不具合']],
    ['K §2.4', 96, ['onsite', 'on-site', 'On Site', 'vor Ort', 'Vor-Ort', 'VorOrt', '訪問']],
    ['K §1.7', 97.5, ['topUp', 'top-up', 'Top up', 'Aufstockung', '追加枠']],
  ])('%s: %s hours left', (_, left, names) => {
    for (const name of names) expect([name, remaining(`{44562,"${name}",1.5}`)]).toEqual([name, left]);
  });
});

describe('the ledger as a range', () => {
  test.each([
    ['in the documented order', '{44562,"Analyse",1}', 95],
    ['with travel', '{44562,"Analyse",1,0}', 95],
    ['travel left blank', '{44562,"Analyse",1,""}', 95],
    ['dates as ISO text', '{"2022-01-01","Analyse",1}', 95],
    ['a date with a time of day', '{44562.75,"Analyse",1}', 95],
    ['hours as text, taken exactly', '{44562,"Analyse","0.1";44562,"Analyse","0.2"}', 95.7],
    ['0.1 + 0.2 of a cell is 0.3', '{44562,"Analyse",0.30000000000000004}', 95.7],
    [
      'with headings, columns in any order',
      '{"Stunden","Referenz","Art","Datum";1,"T-1","Analyse",44562}',
      95,
    ],
    ['with English headings in capitals', '{"DATE","KIND","HOURS";44562,"Analyse",1}', 95],
    ['with Japanese headings', '{"日付","種別","時間";44562,"分析",1}', 95],
    ['another column headed by a year', '{2022,"Date","Kind","Hours";7,44562,"Analyse",1}', 95],
    ['another column headed by an error', '{"Date","Kind","Hours",#N/A;44562,"Analyse",1,7}', 95],
    [
      'the column that is called so, beside one with an addition',
      '{"Date","Kind","Hours (planned)","Hours";44562,"Analyse",8,1}',
      95,
    ],
    ['wholly blank rows are skipped', '{"","","";44562,"Analyse",1;"","",""}', 95],
    ['no entries yet', '{"","",""}', 96],
    ['headings alone', '{"Date","Kind","Hours"}', 96],
    ['an entry that takes nothing may leave its hours blank', '{44562,"abgesagt",""}', 96],
  ])('%s', (_, ledger, left) => {
    expect(remaining(ledger)).toBe(left);
  });

  test.each([
    [
      'negative hours',
      '{44562,"Analyse",1;44563,"Sprechzeit",-1}',
      'ledger, row 2, hours .* at least 0; it was -1',
    ],
    ['blank hours of a debited entry', '{44562,"Sprechzeit",""}', 'ledger, row 1, hours .*; it was blank'],
    ['hours as words', '{44562,"Analyse","one"}', 'ledger, row 1, hours'],
    ['an unknown kind', '{44562,"Analyse",1;44562,"Pause",1}', 'ledger, row 2, kind .*topUp; it was "Pause"'],
    ['a blank kind', '{44562,"",1}', 'ledger, row 1, kind'],
    ['a date that is none', '{60,"Analyse",1}', 'ledger, row 1, date .*; it was 60'],
    ['a blank date', '{"","Analyse",1}', 'ledger, row 1, date'],
    ['negative travel', '{44562,"vor Ort",1,-5}', 'ledger, row 1, travel .*; it was -5'],
    ['rows counted with the heading', '{"Date","Kind","Hours";44562,"Analyse",-1}', 'ledger, row 2, hours'],
    [
      'a column twice',
      '{"Date","Kind","Hours","Hours";44562,"Analyse",1,8}',
      'ledger has the column hours twice, under "Hours", "Hours"',
    ],
    [
      'a column twice, in two languages and units',
      '{"Date","Kind","Hours (planned)","Stunden (h)";44562,"Analyse",8,1}',
      'ledger has the column hours twice, under "Hours \\(planned\\)", "Stunden \\(h\\)"',
    ],
    ['a column missing', '{"Date","Kind";44562,"Analyse"}', 'ledger has no column hours'],
    [
      'too few columns',
      '{44562,"Analyse"}',
      'ledger must be a range with the columns date, kind, hours, \\[travel\\]',
    ],
    ['no range', '1', 'ledger'],
    ['nothing', '', 'ledger'],
  ])('%s is refused with its place', (_, ledger, named) => {
    expect(errorOf(`=QUOTA.REMAINING("a",${ledger})`)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(new RegExp(`^${named}`)),
    });
  });

  test('an error in a cell comes out as it is', () => {
    expect(errorOf('=QUOTA.REMAINING("a",{44562,"Analyse",#N/A})').code).toBe('#N/A');
  });
});

describe('remaining, used, forfeited, overage', () => {
  const year =
    '{44562,"Sprechzeit",1.5;44563,"verfallen",0.5;44580,"Analyse",94.25;44590,"Aufstockung",8;44591,"vor Ort",4,87.35}';

  test.each([
    ['96 − 2 − 1 − 94.25 is 1.25 over; then 8 added', '=QUOTA.REMAINING("a",L)', 8],
    ['the day before the top-up', '=QUOTA.REMAINING("a",L,44589)', 0],
    ['in days', '=QUOTA.REMAINING("a",L,,"day")', 1],
    ['in days, in German', '=QUOTA.REMAINING("a",L,"2022-01-02","Tage")', 11.625],
    ['in a larger package: 192 − 97.25 + 8', '=QUOTA.REMAINING("b",L)', 102.75],
    ['in a package of another contract: 16 hours', '=QUOTA.REMAINING({2,500},L,44563)', 13],
    ['hours used', '=QUOTA.USED(L)', 97.25],
    ['hours used so far', '=QUOTA.USED(L,44563)', 3],
    ['of one kind', '=QUOTA.USED(L,,"analysis")', 94.25],
    ['forfeited', '=QUOTA.FORFEITED(L)', 1],
    ['forfeited so far', '=QUOTA.FORFEITED(L,44562)', 0],
    ['K §2.6: 1.25 × 112.50 + 4 × 150 + 87.35', '=QUOTA.OVERAGE("a",L)', 827.98],
    ['1.25 × 112.50 = 140.625, half away from zero', '=QUOTA.OVERAGE("a",L,44580)', 140.63],
    ['nothing over so far', '=QUOTA.OVERAGE("a",L,44563)', 0],
  ])('%s', (_, formula, expected) => {
    expect(answer(formula.replace('L', year))).toBe(expected);
  });

  test.each([
    ['=QUOTA.REMAINING("a",L,,"month")', 'unit must be one of hour, day; it was "month"'],
    ['=QUOTA.REMAINING("a",L,"soon")', 'asOf must be a date'],
    ['=QUOTA.USED(L,,"Pause")', 'kind must be one of consultation'],
  ])('%s is refused', (formula, named) => {
    expect(errorOf(formula.replace('L', year))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining(named),
    });
  });
});
