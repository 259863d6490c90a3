import { useEffect, useState } from 'react';
import type { CellAddress } from '../../workbook/address';
import { type LiveWorkbookPort, WorkbookProblem } from '../../workbook/port';
import { listen } from '../listen';
import type { PaneServices } from '../services';
import { type ExplainedCell, explainCell } from './explain-cell';

export type ExplainState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'shown'; readonly cell: ExplainedCell }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem };

/** Who moves through cells by arrow key waits for none of them [ms]. */
const REST = 150;

/** Follows the selection while the tab is shown, and looks again when cells change. */
export function useExplainedCell(
  workbook: LiveWorkbookPort,
  callsBehind: PaneServices['callsBehind'],
  isShown: boolean,
): { readonly state: ExplainState; readonly look: () => void } {
  const [state, setState] = useState<ExplainState>({ kind: 'looking' });
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (!isShown) return undefined;
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (selected?: CellAddress) => {
      const mine = ++newest;
      const seen = await explained(workbook, callsBehind, selected);
      if (mine === newest) setState(seen);
    };
    const lookSoon = (selected?: CellAddress) => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(selected), REST);
    };
    void look();
    const stops = [
      listen(workbook.onSelectionChanged((cell) => lookSoon(cell))),
      listen(workbook.onChanged(() => lookSoon())),
    ];
    return () => {
      newest += 1;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [workbook, callsBehind, isShown, looks]);
  return { state, look: () => setLooks(looks + 1) };
}

async function explained(
  workbook: LiveWorkbookPort,
  callsBehind: PaneServices['callsBehind'],
  selected: CellAddress | undefined,
): Promise<ExplainState> {
  try {
    const at = selected ?? (await workbook.selection());
    return { kind: 'shown', cell: await explainCell(workbook, at, callsBehind) };
  } catch (problem) {
    if (!(problem instanceof WorkbookProblem)) throw problem;
    return { kind: 'failed', problem };
  }
}
