import { errorGiven, isBlankCell, isRawError, notAllowed } from '../raw';
import type { CellKind } from './scalar';

/** What people write into a column of marks when they mean no. */
const NO = new Set(['no', 'n', 'false', '0', '-', 'nein', 'falsch', 'いいえ']);

/** A mark beside a row: any text, TRUE or a number other than 0 marks it; blank, FALSE, 0 and "no" do not. */
export const markKind: CellKind<boolean> = {
  allowed: {
    en: 'a mark (any text or TRUE), or blank',
    de: 'eine Markierung (ein Text oder WAHR) oder leer',
    ja: '印（文字列または TRUE）、または空白',
  },
  read(where, cell) {
    if (isBlankCell(cell)) return false;
    if (isRawError(cell)) throw errorGiven(where, cell);
    if (typeof cell === 'boolean') return cell;
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell !== 0;
    if (typeof cell === 'string') return cell.trim() !== '' && !NO.has(cell.trim().toLowerCase());
    throw notAllowed(where, this.allowed, cell);
  },
};
