/** How rows follow one another. */

/** Places cut where one does not belong with those before it. */
export function runsOf(
  places: readonly number[],
  belongs: (place: number, run: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && belongs(place, run)) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** How many stand there a second time. */
export function repeated(keys: readonly string[]): number {
  return keys.length - new Set(keys).size;
}

/** How often a key comes again after another. */
export function tornApart(keys: readonly string[]): number {
  return repeated(keys.filter((key, at) => key !== keys[at - 1]));
}
