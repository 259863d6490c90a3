import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Switch,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { decisions as decisionChoices } from '../../contracts/sheets/choices';
import type { Finding } from '../../scorecard/finding';
import { words } from '../../scorecard/report/words';
import { type Decision, isUndecided, readReview } from '../../scorecard/review/decisions';
import { reviewDraft } from '../../scorecard/review/review-draft';
import { type LiveWorkbookPort, WorkbookProblem } from '../../workbook/port';
import { useLanguage, useText } from '../language';
import { ProblemBar } from '../problem-bar';
import type { TabProps } from '../tabs';
import { useFocusReturn } from '../use-focus-return';
import { DecisionForm } from './decision-form';
import { type FindingFilter, type ListLine, listLines, showAll, shownFindings } from './filter';
import { FilterBar } from './filter-bar';
import { FindingDetails } from './finding-details';
import { FindingList } from './finding-list';
import { saveReport } from './save-report';
import { SummaryBar } from './summary-bar';
import { texts } from './texts';
import { type Validated, type ValidationState, resultsOf, useValidation } from './use-validation';

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
  results: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    flexGrow: 1,
    minHeight: 0,
  },
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
      {results !== undefined && <Results workbook={workbook} results={results} onReview={setReview} />}
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
      <div role="status">
        <Body1>{text(texts[step])}</Body1>
      </div>
      <ProgressBar aria-label={text(texts[step])} {...(total > 0 ? { value: done, max: total } : {})} />
      <div>
        <Button onClick={onCancel}>{text(texts.cancel)}</Button>
      </div>
    </div>
  );
}

interface ResultsProps {
  readonly workbook: LiveWorkbookPort;
  readonly results: Validated;
  onReview(decisions: ReadonlyMap<string, Decision>, sheet: string): void;
}

function Results({ workbook, results, onReview }: ResultsProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { validation, decisions, reviewSheet, isStale } = results;
  const [filter, setFilter] = useState<FindingFilter>(showAll);
  const [opened, setOpened] = useState<string>();
  const [reviewer, setReviewer] = useState('');
  const [problem, setProblem] = useState<WorkbookProblem>();
  const [isSaved, setSaved] = useState(false);
  const shown = useMemo(() => shownFindings(validation.findings, filter), [validation, filter]);
  const lines = useMemo(() => listLines(shown), [shown]);

  const tell = useCallback(async (work: () => Promise<void>) => {
    setProblem(undefined);
    setSaved(false);
    try {
      await work();
    } catch (refused) {
      if (!(refused instanceof WorkbookProblem)) throw refused;
      setProblem(refused);
    }
  }, []);
  const open = (finding: Finding) => {
    setOpened(finding.identity);
    void tell(() => workbook.select(finding.at));
  };
  const save = (finding: Finding, decision: Decision) => {
    void tell(async () => {
      const now = await readReview(workbook);
      const all = new Map(now.decisions);
      if (isUndecided(decision)) all.delete(finding.identity);
      else all.set(finding.identity, decision);
      const draft = reviewDraft(validation.findings, all, language, now.sheet);
      await workbook.replaceSheet(draft);
      await workbook.select(finding.at);
      setReviewer(decision.reviewer);
      onReview(all, draft.name);
      setSaved(true);
    });
  };
  return (
    <div className={styles.results}>
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text(texts.stale)}</MessageBarBody>
        </MessageBar>
      )}
      <SummaryBar summary={validation.summary} />
      <FilterBar findings={validation.findings} filter={filter} onFilter={setFilter} />
      <div className={styles.actions}>
        <HighlightSwitch workbook={workbook} findings={shown} tell={tell} />
        <Neighbours lines={lines} opened={opened} onOpen={open} />
        <Button size="small" onClick={() => saveReport(validation, language)}>
          {text(texts.exportReport)}
        </Button>
      </div>
      {problem !== undefined && <ProblemBar problem={problem} />}
      <div role="status">
        {isSaved && <Body1>{text(texts.saved)}</Body1>}
        {validation.findings.length === 0 && <Body1>{text(words.noFindings)}</Body1>}
        {validation.findings.length > 0 && shown.length === 0 && <Body1>{text(texts.noneShown)}</Body1>}
      </div>
      <FindingList
        lines={lines}
        opened={opened}
        onOpen={open}
        decisionOf={({ identity }) => {
          const decided = decisions.get(identity)?.decision;
          const choice = decisionChoices.find(({ value }) => value === decided);
          return choice === undefined ? undefined : text(choice.name);
        }}
        details={(finding) => (
          <FindingDetails finding={finding}>
            <DecisionForm
              key={finding.identity}
              decision={decisions.get(finding.identity)}
              reviewer={reviewer}
              addsSheet={reviewSheet === undefined}
              onSave={(decision) => save(finding, decision)}
            />
          </FindingDetails>
        )}
      />
    </div>
  );
}

interface HighlightSwitchProps {
  readonly workbook: LiveWorkbookPort;
  readonly findings: readonly Finding[];
  tell(work: () => Promise<void>): Promise<void>;
}

/** Marks the cells of the findings shown; off, and when the pane closes, nothing of the marks stays. */
function HighlightSwitch({ workbook, findings, tell }: HighlightSwitchProps) {
  const text = useText();
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (isOn) void tell(() => workbook.highlight(findings.map(({ at, severity }) => ({ ...at, severity }))));
  }, [isOn, findings, tell, workbook]);
  useEffect(() => () => void (isOn && workbook.clearHighlight()), [isOn, workbook]);
  return (
    <Switch label={text(texts.highlight)} checked={isOn} onChange={(_, { checked }) => setOn(checked)} />
  );
}

interface NeighboursProps {
  readonly lines: readonly ListLine[];
  readonly opened: string | undefined;
  onOpen(finding: Finding): void;
}

/** From the opened finding to the one before or after it. */
function Neighbours({ lines, opened, onOpen }: NeighboursProps) {
  const text = useText();
  const findings = lines.flatMap((line) => (line.kind === 'finding' ? [line.finding] : []));
  const at = findings.findIndex(({ identity }) => identity === opened);
  const previous = findings[at - 1];
  const next = findings[at + 1];
  return (
    <>
      <Button
        size="small"
        icon={<ChevronUpRegular />}
        aria-label={text(texts.previous)}
        disabled={previous === undefined}
        onClick={() => previous && onOpen(previous)}
      />
      <Button
        size="small"
        icon={<ChevronDownRegular />}
        aria-label={text(texts.next)}
        disabled={next === undefined}
        onClick={() => next && onOpen(next)}
      />
    </>
  );
}
