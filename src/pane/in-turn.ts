/**
 * Work on the workbook one after the other, in the order it was asked for: what reads the Review sheet
 * finds what was saved just before, and marks taken off are not put on again by those still under way.
 */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    // Whoever asked hears why it failed; what comes next is not held up by it.
    last = done.catch(() => undefined);
    return done;
  };
}
