import { useCallback, useState } from 'react';
import { WorkbookProblem } from '../workbook/port';

/** Work on the workbook that a button starts: one at a time, and a refusal of the host becomes a sentence. */
export interface Task {
  readonly isRunning: boolean;
  readonly problem: WorkbookProblem | undefined;
  run(work: () => Promise<void>): Promise<void>;
}

export function useTask(): Task {
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<WorkbookProblem>();
  const run = useCallback(async (work: () => Promise<void>) => {
    setProblem(undefined);
    setRunning(true);
    try {
      await work();
    } catch (refused) {
      if (!(refused instanceof WorkbookProblem)) throw refused;
      setProblem(refused);
    } finally {
      setRunning(false);
    }
  }, []);
  return { isRunning, problem, run };
}
