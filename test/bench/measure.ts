/** Runs work for a while after warming up, and answers how long one round took. Clocks belong here. */
export function secondsPerRound(work: () => void, leastSeconds = 0.25): number {
  work();
  let best = Infinity;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    let rounds = 0;
    const start = process.hrtime.bigint();
    let elapsed = 0;
    while (elapsed < leastSeconds / 3) {
      work();
      rounds += 1;
      elapsed = Number(process.hrtime.bigint() - start) / 1e9;
    }
    best = Math.min(best, elapsed / rounds);
  }
  return best;
}

/** The same for work that waits. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** One row of the table: what was measured, against what, and whether the aim is reached. */
export interface BenchRow {
  readonly name: string;
  readonly measured: string;
  readonly against: string;
  /** How the two compare, as the aim is stated. */
  readonly ratio: string;
  readonly aim: string;
  readonly reached: boolean | undefined;
}

export function perSecond(count: number): string {
  return `${Math.round(count).toLocaleString('en-US')}/s`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)}×`;
}

/** The middle one of several readings: a busy moment of the machine is none of it. */
export function median(readings: readonly number[]): number {
  return [...readings].sort((a, b) => a - b)[Math.floor(readings.length / 2)] as number;
}
