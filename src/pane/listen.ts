import { WorkbookProblem } from '../workbook/port';

/**
 * Listens to the workbook until the answer is called.
 *
 * A host that refuses, because a cell is being edited at that moment, is not listened to: the pane
 * works, and follows the workbook again once its tab is opened anew.
 *
 * @param starting what the port's `onChanged` or `onSelectionChanged` answers
 */
export function listen(starting: Promise<() => void>): () => void {
  const stopping = starting.catch((refused: unknown) => {
    if (!(refused instanceof WorkbookProblem)) throw refused;
    return () => undefined;
  });
  return () => void stopping.then((stop) => stop());
}
