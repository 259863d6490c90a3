/** Arithmetic of whole numbers that a double holds exactly. */
export const MAX = Number.MAX_SAFE_INTEGER;

/** Whether every whole number up to this one has a double of its own. */
export function isSafe(value: number): boolean {
  return value <= MAX && value >= -MAX;
}

export function greatestCommonDivisor(first: number, second: number): number {
  let a = Math.abs(first);
  let b = Math.abs(second);
  while (b !== 0) [a, b] = [b, a % b];
  return a === 0 ? 1 : a;
}

/** Of two numbers above zero. Above MAX where it is no safe whole number. */
export function leastCommonMultiple(first: number, second: number): number {
  if (first % second === 0) return first;
  if (second % first === 0) return second;
  return (first / greatestCommonDivisor(first, second)) * second;
}
