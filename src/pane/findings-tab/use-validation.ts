import { useCallback, useEffect, useRef, useState } from 'react';
import type { Decisions } from '../../scorecard/review/decisions';
import type { Progress } from '../../scorecard/validate';
import { type LiveWorkbookPort, WorkbookProblem } from '../../workbook/port';
import { listen } from '../listen';
import type { Validated } from './validate-workbook';

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
        // The rules are loaded when they are first asked for, so that the pane opens at once.
        const { validateWorkbook } = await import('./validate-workbook');
        const validated = await validateWorkbook(workbook, {
          signal: controller.signal,
          onProgress: (progress) =>
            isCurrent() && setState((now) => (now.kind === 'running' ? { ...now, progress } : now)),
          ...(only === undefined ? {} : { only }),
        });
        if (isCurrent()) setState(validated);
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
    const stop = listen(workbook.onChanged(() => setState((now) => withResults(now, { isStale: true }))));
    return () => {
      running.current?.abort();
      stop();
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
