import { useEffect } from 'react';

/** As F6 goes in Office: from the cells to the pane, to the bar, and round. */
const REGIONS = ['main', '[data-pane]', '[data-bar]'] as const;
/** Univer's own field, which takes the keys that are typed into cells. */
const CELL_KEYS = '#__editor___INTERNAL_EDITOR__DOCS_NORMAL';
const TAKES_FOCUS = 'button, input, select, textarea, [tabindex="0"]';

/**
 * F6 and Shift+F6 go from one part of the page to the next.
 *
 * The grid keeps Tab for itself, as a spreadsheet must: without them nobody leaves it by keyboard.
 */
export function useRegionKeys(): void {
  useEffect(() => {
    const lastFocus = new Map<string, HTMLElement>();
    const remember = ({ target }: FocusEvent) => {
      const region = regionOf(target);
      if (region !== undefined) lastFocus.set(region, target as HTMLElement);
    };
    const move = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const shown = REGIONS.filter((region) => document.querySelector(region) !== null);
      const at = shown.findIndex((region) => region === regionOf(document.activeElement));
      const next = shown.at((at + (event.shiftKey ? -1 : 1)) % shown.length);
      if (next !== undefined) focusIn(next, lastFocus.get(next));
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', move, true);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', move, true);
    };
  }, []);
}

function regionOf(target: EventTarget | null): (typeof REGIONS)[number] | undefined {
  return target instanceof Element ? REGIONS.find((region) => target.closest(region) !== null) : undefined;
}

/** Back to where the focus was; into the cells always, whichever tool beside them was used last. */
function focusIn(region: (typeof REGIONS)[number], last: HTMLElement | undefined): void {
  const root = document.querySelector(region);
  const cells = root?.querySelector<HTMLElement>(CELL_KEYS);
  if (cells) return cells.focus();
  if (last?.isConnected === true && last.getClientRects().length > 0) return last.focus();
  root?.querySelector<HTMLElement>(`[aria-selected="true"], ${TAKES_FOCUS}`)?.focus();
}
