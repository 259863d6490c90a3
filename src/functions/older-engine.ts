/**
 * The few methods the functions script uses that the engine of Office 2021 may lack: on Windows Excel
 * calculates without a browser, in an engine of its own. The build lowers syntax, but not methods.
 *
 * src/functions/tsconfig.json keeps the script to ES2019 and these.
 */
const laterMethods: readonly [target: object, name: string, method: unknown][] = [
  [Array.prototype, 'at', at],
  [String.prototype, 'at', at],
  [String.prototype, 'replaceAll', replaceAll],
  [Object, 'hasOwn', hasOwn],
];

for (const [target, name, value] of laterMethods) {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

function replaceAll(this: string, what: string | RegExp, by: string): string {
  return this.replace(
    typeof what === 'string' ? new RegExp(what.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g') : what,
    by,
  );
}

function hasOwn(target: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(target, key);
}

export {};
