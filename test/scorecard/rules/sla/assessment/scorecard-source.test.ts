import { exhibitOf } from '../../../../../src/contracts/a6/service-levels';
import type { ServiceLevel } from '../../../../../src/contracts/a6/service-level';
import { scorecardSources } from '../../../../../src/scorecard/rules/sla/assessment/header-reading';
import {
  componentsOnPlatform,
  isWrittenFor,
  rowSubject,
  type ScorecardRow,
  type ScorecardSource,
} from '../../../../../src/scorecard/rules/sla/assessment/scorecard-source';
import type { ReadCell } from '../../../../../src/scorecard/submission';
import { contextOf } from '../../../../support/golden/rule-context';

const levelOf = (exhibit: '3-A' | '3-B', code: string) =>
  exhibitOf(exhibit).levels.find((level) => level.code === code) as ServiceLevel;

async function sourceOf(base: string, changes: readonly string[]): Promise<ScorecardSource> {
  const [source] = (await contextOf(base, changes)).once(scorecardSources);
  return source as ScorecardSource;
}

describe('A6 Ex.3-B §2.8: the platform chooses what provider level 8 consists of', () => {
  const joint = 'SLA scorecard!B2 = Joint Provider Group';
  const presence = (value: string) => `Terms!B11 = ${value}`;
  const alexian = (value: string) =>
    `Terms!12 inserted: provider.platform.alexian | ${value} | text | A6 Ex.3-B §2.8 | agreed |`;
  const all = ['8A-1', '8A-2', '8B'];

  test.each<[string, string[], string[]]>([
    ['athena', [], ['8A-1', '8A-2']],
    ['in capitals', [presence('ATHENA')], ['8A-1', '8A-2']],
    ['epic', [presence('Epic')], ['8B']],
    ['one that the contract does not know tells nothing', [presence('Cerner')], all],
    ['not agreed', [presence('')], all],
    ['both groups on one', [joint, alexian('athena')], ['8A-1', '8A-2']],
    ['each group on its own', [joint, alexian('epic')], all],
    ['only one group’s is known', [joint], all],
    ['only one group’s is one of the contract’s', [joint, alexian('Cerner')], all],
  ])('%s', async (_, changes, components) => {
    const source = await sourceOf('clean-provider', changes);
    const found = componentsOnPlatform(levelOf('3-B', '8'), source);
    expect(found.map(({ code }) => code)).toEqual(components);
  });

  test('a level that it does not define is the same on either', async () => {
    const source = await sourceOf('clean-provider', []);
    expect(componentsOnPlatform(levelOf('3-B', '2'), source)).toHaveLength(1);
  });

  test('hospitals have none', async () => {
    expect((await sourceOf('clean-acute', [])).platforms).toEqual([]);
  });
});

describe('the level that a text is written for', () => {
  test.each<[string, string, boolean]>([
    ['8', 'its code', true],
    ['8(A)', 'with its part, as the exhibit writes it', true],
    ['8A-1', 'with its component', true],
    ['', 'left out beside its component', true],
    ['80', 'another number', false],
    ['18', 'another number that ends so', false],
    ['6', 'another level', false],
  ])('%s: %s', (text, _, expected) => {
    expect(isWrittenFor(text, levelOf('3-B', '8'))).toBe(expected);
  });

  test('none where the component tells none', () => {
    expect(isWrittenFor('', undefined)).toBe(false);
  });
});

describe('what a row of a scorecard is about', () => {
  /** As it stands on the sheet: a wrong code is read as another before, where it stands in its place. */
  function about(source: ScorecardSource, level: string, component: string): string {
    const row = source.sheet.rows[0] as ScorecardRow;
    const code = (text: string): ReadCell<string> => ({
      ...row.cells.level,
      state: text === '' ? 'blank' : 'given',
      value: text === '' ? undefined : text,
    });
    const cells = { ...row.cells, level: code(level), component: code(component) };
    const found = rowSubject(source, { ...row, cells });
    return `${found.level?.code ?? 'none'}, ${found.component?.code ?? 'none'}`;
  }

  test.each([
    ['clean-acute', '1', '1a', '1, 1a'],
    ['clean-acute', '', '1a', '1, 1a'],
    ['clean-acute', '1', '', '1, none'],
    ['clean-acute', '6', '', '6, 6'],
    ['clean-acute', '99', '', 'none, none'],
    ['clean-acute', '99', '1a', 'none, none'],
    ['clean-provider', '8(A)', '8A-1', '8, 8A-1'],
    ['clean-provider', '8', '8', '8, none'],
  ])('%s, level %s, component %s: %s', async (base, level, component, expected) => {
    expect(about(await sourceOf(base, []), level, component)).toBe(expected);
  });

  test('on a platform with one component for the level, its number is enough', async () => {
    const source = await sourceOf('clean-provider', ['Terms!B11 = epic']);
    expect(about(source, '8', '8')).toBe('8, 8B');
    expect(about(source, '8', '')).toBe('8, 8B');
    expect(about(source, '8', '6')).toBe('8, none');
  });
});
