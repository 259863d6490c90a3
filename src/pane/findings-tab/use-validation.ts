import { useCallback, useEffect, useRef, useState } from 'react';
import { type Day, dayOf } from '../../domain/calendar';
import { type Decisions, readReview } from '../../scorecard/review/decisions';
import { type Progress, type Validation, validate } from '../../scorecard/validate';
import { type LiveWorkbookPort, WorkbookProblem } from '../../workbook/port';

/** Where a validation stands. */
export type ValidationState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem }
  | {
      readonly kind: 'done';
      readonly validation: Validation;
      readonly decisions: Decisions;
      /** The Review sheet, where the workbook has one. */
      readonly reviewSheet: string | undefined;
      /** Cells were changed since. */
      readonly isStale: boolean;
    };

const START: Progress = { step: 'reading', done: 0, total: 0 };

/** Runs validations of the workbook, one at a time. */
export function useValidation(workbook: LiveWorkbookPort) {
  const [state, setState] = useState<ValidationState>({ kind: 'idle' });
  const running = useRef<AbortController>();

  const start = useCallback(
    async (onlyActiveSheet: boolean) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const isCurrent = () => running.current === controller;
      setState({ kind: 'running', progress: START });
      try {
        const only = onlyActiveSheet ? (await workbook.describe()).activeSheet : undefined;
        const validation = await validate(workbook, {
          asOf: today(),
          signal: controller.signal,
          onProgress: (progress) => isCurrent() && setState({ kind: 'running', progress }),
          ...(only === undefined ? {} : { only }),
        });
        const { decisions, sheet } = await readReview(workbook);
        if (isCurrent())
          setState({ kind: 'done', validation, decisions, reviewSheet: sheet, isStale: false });
      } catch (problem) {
        if (!(problem instanceof WorkbookProblem)) throw problem;
        if (isCurrent())
          setState(problem.reason === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', problem });
      }
    },
    [workbook],
  );

  const cancel = useCallback(() => running.current?.abort(), []);

  useEffect(() => {
    const stopping = workbook.onChanged(() =>
      setState((now) => (now.kind === 'done' ? { ...now, isStale: true } : now)),
    );
    return () => {
      running.current?.abort();
      void stopping.then((stop) => stop());
    };
  }, [workbook]);

  const setReview = useCallback((decisions: Decisions, reviewSheet: string) => {
    setState((now) => (now.kind === 'done' ? { ...now, decisions, reviewSheet } : now));
  }, []);

  return { state, start, cancel, setReview };
}

/** The day on the user's calendar. */
export function today(): Day {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) as Day;
}
