import { useCallback, useEffect, useRef, useState } from 'react';

/** Keeps the place of somebody who works by keyboard. */
export interface FocusReturn {
  /** Remembers the button that opened something. */
  opened(by: HTMLElement): void;
  /** What was opened goes away now: a focus that goes with it returns to the button. */
  closed(): void;
}

export function useFocusReturn(): FocusReturn {
  const opener = useRef<HTMLElement>();
  const [closings, setClosings] = useState(0);
  useEffect(() => {
    // Whoever has moved on meanwhile is left there.
    if (document.activeElement === document.body) opener.current?.focus();
  }, [closings]);
  const opened = useCallback((by: HTMLElement) => {
    opener.current = by;
  }, []);
  const closed = useCallback(() => setClosings((count) => count + 1), []);
  return { opened, closed };
}
