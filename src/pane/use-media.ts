import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, as long as it does. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** The system chooses the colours: Windows calls it a contrast theme. */
export const FORCED_COLOURS = '(forced-colors: active)';
export const DARK_COLOURS = '(prefers-color-scheme: dark)';
