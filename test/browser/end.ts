/** After the browser tests. */
export default function end(): void {
  (globalThis as { endWorkbench?: () => void }).endWorkbench?.();
}
