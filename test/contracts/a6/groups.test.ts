import fc from 'fast-check';
import { facilityOf, type Group, groupOf, groups } from '../../../src/contracts/a6/groups';

function group(code: string): Group {
  const found = groups.find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(`no group ${code}`);
  return found;
}

/** A6 Schedule A, typed from the document. */
const scheduleA = {
  'presence-acute': [
    'Holy Family Medical Center',
    'Resurrection Medical Center',
    'Saint Francis Hospital',
    'Saint Joseph Hospital – Chicago',
    'Saint Elizabeth Hospital',
    'Saint Mary of Nazareth Hospital',
    'Mercy Medical Center',
    'Saint Joseph Hospital – Elgin',
    'Saint Joseph Medical Center',
    "St. Mary's Hospital – Kankakee",
  ],
  'alexian-acute': [
    'Alexian Brothers Medical Center',
    'St. Alexius Medical Center',
    'Alexian Brothers Behavioral Health Hospital',
  ],
};

describe.each(Object.entries(scheduleA))('A6 Schedule A: %s', (code, facilities) => {
  it('lists its facilities in the order of the document', () => {
    expect(group(code).facilities.map(({ name }) => name)).toEqual(facilities);
  });

  it('finds each of them, and none of the other group', () => {
    const other = group(code === 'presence-acute' ? 'alexian-acute' : 'presence-acute');
    for (const name of facilities) {
      expect(facilityOf(name, group(code))?.name).toBe(name);
      expect(facilityOf(name, other)).toBeUndefined();
    }
  });
});

test.each([
  ['Presence Saint Joseph Hospital - Chicago', 'Saint Joseph Hospital – Chicago'],
  ['St. Joseph Hospital, Elgin', 'Saint Joseph Hospital – Elgin'],
  ['Saint Mary’s Hospital — Kankakee', "St. Mary's Hospital – Kankakee"],
  ['AMITA Health Resurrection Medical Center', 'Resurrection Medical Center'],
  ['ST ELIZABETH HOSPITAL', 'Saint Elizabeth Hospital'],
])('%s is %s', (written, name) => {
  expect(facilityOf(written, group('presence-acute'))?.name).toBe(name);
});

it('a name that fits two hospitals is none of them', () => {
  expect(facilityOf('Saint Joseph Hospital', group('presence-acute'))).toBeUndefined();
});

it('punctuation, blanks and letter case never change which facility is meant', () => {
  const everyFacility = groups.flatMap((one) => one.facilities.map((facility) => ({ one, facility })));
  fc.assert(
    fc.property(
      fc.constantFrom(...everyFacility),
      fc.constantFrom(' ', '  ', ' - ', ', '),
      fc.boolean(),
      ({ one, facility }, gap, upper) => {
        const written = facility.name.replaceAll(' ', gap);
        expect(facilityOf(upper ? written.toUpperCase() : written, one)).toBe(facility);
      },
    ),
  );
});

test.each([
  ['Presence Acute Group', undefined, 'presence-acute'],
  ['akutgruppe alexian', undefined, 'alexian-acute'],
  ['Presence医師グループ', undefined, 'presence-provider'],
  ['presence', 'provider', 'presence-provider'],
  ['Alexian', 'acute', 'alexian-acute'],
] as const)('%s (on a sheet of %s groups) is %s', (written, kind, code) => {
  expect(groupOf(written, kind)?.code).toBe(code);
});

it('a bare network or an unknown name is no group by itself', () => {
  expect(groupOf('Presence')).toBeUndefined();
  expect(groupOf('Ascension Wisconsin Group', 'acute')).toBeUndefined();
});

it('acute groups stand in Exhibit 3-A, provider groups in Exhibit 3-B', () => {
  expect(groups.map(({ code, exhibit }) => [code, exhibit])).toEqual([
    ['presence-acute', '3-A'],
    ['alexian-acute', '3-A'],
    ['presence-provider', '3-B'],
    ['alexian-provider', '3-B'],
  ]);
});
