/**
 * What jsdom does not lay out or offer: sizes, so that a virtual list knows what is in view, and the
 * observers and media queries that Fluent UI and the pane ask for.
 */
const LIST_HEIGHT = 560;
const ROW_HEIGHT = 56;

Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { get: () => LIST_HEIGHT },
  clientWidth: { get: () => 320 },
  offsetHeight: {
    get(this: HTMLElement) {
      return this.hasAttribute('data-index') ? ROW_HEIGHT : LIST_HEIGHT;
    },
  },
});
HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, to?: ScrollToOptions | number) {
  this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : 0;
  // As in a browser, not before the caller has finished.
  queueMicrotask(() => this.dispatchEvent(new Event('scroll')));
} as typeof HTMLElement.prototype.scrollTo;

globalThis.ResizeObserver = class {
  observe(): void {
    // Nothing changes its size here.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
};

/** The media queries that hold. */
const holding = new Set<string>();
const listeners = new Set<() => void>();
globalThis.matchMedia = (query) =>
  ({
    get matches() {
      return holding.has(query);
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }) as unknown as MediaQueryList;

/** The system's settings change. */
export function setMedia(query: string, holds: boolean): void {
  if (holds) holding.add(query);
  else holding.delete(query);
  for (const listener of [...listeners]) listener();
}
