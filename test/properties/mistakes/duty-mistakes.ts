import { anyOf, column, dayIn, inCell, pick, whole, type MistakesByRule } from './mistake';

/** Mistakes in scope, duties and goals, of A6 and K. */
export const dutyMistakes: MistakesByRule = {
  'SCOPE-01': inCell(
    'clean-duties',
    'Services',
    'error SCOPE-01',
    pick(['B5', 'Alexian Acute Group'], ['B5', 'Presence Acute Group'], ['B3', 'Alexian Provider Group']),
  ),
  'SCOPE-02': inCell('clean-duties', 'Services', 'error SCOPE-02', pick(['D8', '']), 'Services!A8'),
  'OBL-01': inCell(
    'clean-duties',
    'Obligations',
    'warning OBL-01',
    anyOf(pick('E2'), dayIn('2022-11', 1, 30)),
  ),
  'OBL-02': inCell('clean-duties', 'Obligations', 'info OBL-02', anyOf(column('F', 2, 4), pick(''))),
  'AUDIT-01': inCell(
    'clean-duties',
    'Coder audits',
    'error AUDIT-01',
    pick(['B2', 'MBA'], ['B3', 'CPA'], ['B4', 'none'], ['D2', 'convenience'], ['D4', 'by hand']),
  ),
  'FEE-01': inCell(
    'clean-duties',
    'Obligations',
    'error FEE-01',
    anyOf(
      column('F', 5, 6),
      whole(1, 170).map((thousands) => `Invoice 118: USD ${String(thousands)},000.00`),
    ),
  ),
  'GOAL-01': inCell('goal-01/near-miss', 'Goals', 'warning GOAL-01', pick(['G2', ''])),
};
