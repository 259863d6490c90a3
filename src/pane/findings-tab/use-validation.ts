import { useCallback, useEffect, useRef, useState } from 'react';
import { type Day, dayOf } from '../../domain/calendar';
import { type Decisions, readReview } from '../../scorecard/review/decisions';
import { type Progress, type Validation, validate } from '../../scorecard/validate';
import { type LiveWorkbookPort, WorkbookProblem } from '../../workbook/port';

/** What a validation came to. */
export interface Validated {
  readonly kind: 'done';
  readonly validation: Validation;
  readonly decisions: Decisions;
  /** The Review sheet, where the workbook has one. */
  readonly reviewSheet: string | undefined;
  /** Cells were changed since. */
  readonly isStale: boolean;
}

/** Where a validation stands. */
export type ValidationState =
  | { readonly kind: 'idle' }
  /** The results before stay until there are new ones, and stay for good if it is cancelled. */
  | { readonly kind: 'running'; readonly progress: Progress; readonly before: Validated | undefined }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem }
  | Validated;

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
      setState((now) => ({ kind: 'running', progress: START, before: resultsOf(now) }));
      try {
        const only = onlyActiveSheet ? (await workbook.describe()).activeSheet : undefined;
        const validation = await validate(workbook, {
          asOf: today(),
          signal: controller.signal,
          onProgress: (progress) =>
            isCurrent() && setState((now) => (now.kind === 'running' ? { ...now, progress } : now)),
          ...(only === undefined ? {} : { only }),
        });
        const { decisions, sheet } = await readReview(workbook);
        if (isCurrent())
          setState({ kind: 'done', validation, decisions, reviewSheet: sheet, isStale: false });
      } catch (problem) {
        if (!(problem instanceof WorkbookProblem)) throw problem;
        if (isCurrent())
          setState((now) =>
            problem.reason === 'cancelled'
              ? (resultsOf(now) ?? { kind: 'idle' })
              : { kind: 'failed', problem },
          );
      }
    },
    [workbook],
  );

  const cancel = useCallback(() => running.current?.abort(), []);

  useEffect(() => {
    const stopping = workbook.onChanged(() => setState((now) => withResults(now, { isStale: true })));
    return () => {
      running.current?.abort();
      void stopping.then((stop) => stop());
    };
  }, [workbook]);

  const setReview = useCallback((decisions: Decisions, reviewSheet: string) => {
    setState((now) => withResults(now, { decisions, reviewSheet }));
  }, []);

  return { state, start, cancel, setReview };
}

function withResults(state: ValidationState, change: Partial<Validated>): ValidationState {
  if (state.kind === 'done') return { ...state, ...change };
  if (state.kind === 'running' && state.before !== undefined)
    return { ...state, before: { ...state.before, ...change } };
  return state;
}

/** The results to be shown: those there are, or those there were before. */
export function resultsOf(state: ValidationState): Validated | undefined {
  if (state.kind === 'running') return state.before;
  return state.kind === 'done' ? state : undefined;
}

/** The day on the user's calendar. */
export function today(): Day {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) as Day;
}
