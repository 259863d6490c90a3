import { Body1, Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useEffect } from 'react';
import { useText } from '../language';
import { ProblemBar } from '../problem-bar';
import type { TabProps } from '../tabs';
import { useFocusReturn } from '../use-focus-return';
import { texts } from './texts';
import { type ValidationState, resultsOf, useValidation } from './use-validation';

/** Loaded with the rules, when there is something to show. */
const Results = lazy(async () => ({ default: (await import('./results')).Results }));

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    height: '100%',
    boxSizing: 'border-box',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  running: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  step: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

/** Validates the workbook and shows what was found. */
export function FindingsTab({ workbook }: TabProps) {
  const styles = useStyles();
  const text = useText();
  const { state, start, cancel, setReview } = useValidation(workbook);
  const isRunning = state.kind === 'running';
  const results = resultsOf(state);
  const { opened, closed } = useFocusReturn();
  useEffect(() => {
    if (!isRunning) closed();
  }, [isRunning, closed]);
  return (
    <div className={styles.tab}>
      {state.kind === 'idle' && <Body1>{text(texts.intro)}</Body1>}
      <div className={styles.actions}>
        {/* They stay while it runs: who started by keyboard keeps the focus. */}
        <Button
          appearance="primary"
          disabledFocusable={isRunning}
          onClick={({ currentTarget }) => {
            opened(currentTarget);
            void start(false);
          }}
        >
          {text(results === undefined ? texts.validate : texts.again)}
        </Button>
        <Button
          disabledFocusable={isRunning}
          onClick={({ currentTarget }) => {
            opened(currentTarget);
            void start(true);
          }}
        >
          {text(texts.validateSheet)}
        </Button>
      </div>
      {state.kind === 'running' && <Running state={state} onCancel={cancel} />}
      {state.kind === 'failed' && <ProblemBar problem={state.problem} onRetry={() => void start(false)} />}
      {results !== undefined && (
        <Suspense>
          <Results workbook={workbook} results={results} onReview={setReview} />
        </Suspense>
      )}
    </div>
  );
}

interface RunningProps {
  readonly state: Extract<ValidationState, { kind: 'running' }>;
  onCancel(): void;
}

function Running({ state: { progress }, onCancel }: RunningProps) {
  const styles = useStyles();
  const text = useText();
  const { step, done, total } = progress;
  return (
    <div className={styles.running}>
      <div className={styles.step}>
        <Body1 role="status">{text(texts[step])}</Body1>
        <Button size="small" onClick={onCancel}>
          {text(texts.cancel)}
        </Button>
      </div>
      <ProgressBar aria-label={text(texts[step])} {...(total > 0 ? { value: done, max: total } : {})} />
    </div>
  );
}
