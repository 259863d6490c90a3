import { answer, errorOf } from '../../support/formula';

// 44805 is 1 September 2022; a second is 1/86400 of a day.
describe('Ex.3-A §3.10, §4 J: share completed in time, to the second', () => {
  test.each([
    ['exactly at the limit is in time', '=SLA.ONTIME({44805,44806},24)', 1],
    ['a second late is late', '=SLA.ONTIME({44805,44806.0000115741},24)', 0],
    ['a second early is in time', '=SLA.ONTIME({44805,44805.9999884259},24)', 1],
    ['less than half a second is noise of the double', '=SLA.ONTIME({44805,44806.000004},24)', 1],
    ['20 minutes as a third of an hour', '=SLA.ONTIME({44805.5,44805.5138888889},0.333333333333333)', 1],
    ['20 minutes and a second', '=SLA.ONTIME({44805.5,44805.513900463},0.333333333333333)', 0],
    ['not completed is not in time', '=SLA.ONTIME({44805,"";44805,44805.5},24)', 0.5],
    ['completed at once', '=SLA.ONTIME({44805.25,44805.25},0)', 1],
    ['ISO text', '=SLA.ONTIME({"2022-09-01 08:00","2022-09-02 08:00";"2022-09-01","2022-09-03"},24)', 0.5],
    ['seconds in ISO text', '=SLA.ONTIME({"2022-09-01T08:00:00","2022-09-02T08:00:01"},24)', 0],
    ['over the invented day of 1900', '=SLA.ONTIME({59,61},24)', 1],
    ['wholly blank rows are skipped', '=SLA.ONTIME({44805,44805.5;"","";44805,44809},24)', 0.5],
    [
      'headings in any order',
      '=SLA.ONTIME({"Completed","Doc","Available";44805.5,"A1",44805;44809,"A2",44805},24)',
      0.5,
    ],
    ['German headings', '=SLA.ONTIME({"verfügbar","abgeschlossen";44805,44805.5},24)', 1],
    ['Japanese headings', '=SLA.ONTIME({"受付日時","完了日時";44805,44805.5},24)', 1],
  ])('%s', (_, formula, value) => {
    expect(answer(formula)).toBe(value);
  });

  test.each([
    ['TRUE', 'TRUE'],
    ['any text', '"query to provider"'],
    ['a number', '1'],
  ])('§4 J i–iv: %s marks a row that does not count', (_, mark) => {
    expect(answer(`=SLA.ONTIME({44805,44809,${mark};44805,44805.5,""},24)`)).toBe(1);
  });

  test.each([
    ['blank', '""'],
    ['FALSE', 'FALSE'],
    ['0', '0'],
    ['the word no', '"no"'],
    ['nein', '"nein"'],
  ])('%s does not', (_, mark) => {
    expect(answer(`=SLA.ONTIME({44805,44809,${mark};44805,44805.5,""},24)`)).toBe(0.5);
  });

  test.each(['missing date', 'excluded', 'ausgenommen', '対象外'])(
    '§4 J ii: an excluded row may lack its dates, marked "%s"',
    (mark) => {
      expect(answer(`=SLA.ONTIME({"","","${mark}";44805,44805.5,""},24)`)).toBe(1);
    },
  );

  test.each([
    ['nothing counts', '=SLA.ONTIME({44805,44806,"x"},24)', '#DIV/0!', 'rows'],
    ['completed before available', '=SLA.ONTIME({44805,44805.5;44806,44805.9},24)', '#VALUE!', 'Row 2'],
    [
      'completed without available',
      '=SLA.ONTIME({44805,44805.5;"",44805.9},24)',
      '#VALUE!',
      'row 2, available',
    ],
    ['words for a date', '=SLA.ONTIME({"yesterday",44805.5},24)', '#VALUE!', 'row 1, available'],
    ['serial 60', '=SLA.ONTIME({60.5,61},24)', '#VALUE!', 'available'],
    ['a time without a date', '=SLA.ONTIME({0.5,0.75},24)', '#VALUE!', 'available'],
    ['an error cell', '=SLA.ONTIME({44805,#N/A},24)', '#N/A', 'completed'],
    ['another error cell', '=SLA.ONTIME({44805,#NAME?},24)', '#VALUE!', '#NAME?'],
    ['negative hours', '=SLA.ONTIME({44805,44806},-1)', '#VALUE!', 'hours'],
    ['a single column', '=SLA.ONTIME({44805;44806},1)', '#VALUE!', 'rows'],
    ['four columns without headings', '=SLA.ONTIME({44805,44806,1,1},1)', '#VALUE!', 'rows'],
  ])('%s', (_, formula, code, named) => {
    expect(errorOf(formula)).toMatchObject({ code, message: expect.stringContaining(named) });
  });
});
