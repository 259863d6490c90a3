import { groupOf, type Group } from '../../../../../src/contracts/a6/groups';
import {
  covers,
  groupText,
  measuredGroup,
  termScope,
  type MeasuredGroup,
} from '../../../../../src/scorecard/rules/sla/assessment/measured-group';
import type { ReadCell } from '../../../../../src/scorecard/submission';

const cell = (raw: string | number | null): ReadCell<string> => ({
  state: typeof raw === 'string' ? 'given' : raw === null ? 'blank' : 'unusable',
  value: typeof raw === 'string' ? raw : undefined,
  at: { sheet: 'SLA scorecard', row: 1, column: 1 },
  raw,
  formula: undefined,
  remark: undefined,
});

const named = (text: string) => measuredGroup(cell(text)) as MeasuredGroup;

describe('A6 Schedule A: the group that a cell names', () => {
  test.each([
    ['Presence Acute Group', 'presence-acute'],
    ['Alexian Provider Group', 'alexian-provider'],
    ['Joint Provider Group', 'joint-provider'],
    ['Provider Groups', 'joint-provider'],
    ['merged provider group', 'joint-provider'],
    ['Gemeinsame Ärztegruppe', 'joint-provider'],
    ['合同医師グループ', 'joint-provider'],
    ['Alexian and Presence Provider Group', 'joint-provider'],
    ['Ärztegruppen Presence und Alexian', 'joint-provider'],
    ['Alexian and Presence', undefined],
    ['All Alexian provider groups', undefined],
    ['All Presence provider groups', undefined],
    ['Joint Hospital Group', undefined],
  ])('%s', (text, code) => {
    expect(measuredGroup(cell(text))?.code).toBe(code);
  });

  test('a network alone is a group of the exhibit it stands under', () => {
    expect(measuredGroup(cell('Presence'), 'acute')?.code).toBe('presence-acute');
    expect(measuredGroup(cell('Presence'), 'provider')?.code).toBe('presence-provider');
  });

  test('sentences show what stands there', () => {
    expect([groupText(cell('North')), groupText(cell(7)), groupText(cell(null))]).toEqual(['North', '7', '']);
  });
});

describe('the terms that hold for a group', () => {
  test('are those of its network; of both networks, none of one alone', () => {
    expect(termScope(named('Alexian Acute Group'))).toEqual({ network: 'alexian' });
    expect(termScope(named('Joint Provider Group'))).toEqual({});
  });
});

describe('what is stated for one group holds for', () => {
  const alone = (name: string): MeasuredGroup => {
    const group = groupOf(name) as Group;
    return { ...group, members: [group] };
  };
  const joint = named('Joint Provider Group');

  test.each<[string, MeasuredGroup, MeasuredGroup, boolean]>([
    ['itself', alone('Presence Acute Group'), alone('Presence Acute Group'), true],
    ['no other', alone('Presence Acute Group'), alone('Alexian Acute Group'), false],
    ['both together', joint, joint, true],
    ['both together, of which it is one', alone('Alexian Provider Group'), joint, true],
    ['none of its members alone', joint, alone('Alexian Provider Group'), false],
    ['no group of another kind', alone('Alexian Acute Group'), joint, false],
  ])('%s', (_, stated, measured, expected) => {
    expect(covers(stated, measured)).toBe(expected);
  });
});
