import { Body1, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { decisions as decisionChoices } from '../../contracts/sheets/choices';
import type { Finding } from '../../scorecard/finding';
import { notCheckedId } from '../../scorecard/not-checked';
import { gravestSheetsFirst } from '../../scorecard/report/gravest-first';
import { silence, words } from '../../scorecard/report/words';
import type { Decision } from '../../scorecard/review/decisions';
import { type LiveWorkbookPort, WorkbookProblem } from '../../workbook/port';
import { Announced } from '../announced';
import { inTurn } from '../in-turn';
import { useLanguage, useText } from '../language';
import { ProblemBar } from '../problem-bar';
import { DecisionForm } from './decision-form';
import { type FindingFilter, listLines, showAll, shownFindings } from './filter';
import { FilterBar } from './filter-bar';
import { FindingDetails } from './finding-details';
import { FindingList } from './finding-list';
import { AtStake } from './money-at-stake';
import { ResultsToolbar } from './results-toolbar';
import { saveDecision } from './save-decision';
import { saveReport } from './save-report';
import { texts } from './texts';
import type { Validated } from './validate-workbook';

const useStyles = makeStyles({
  results: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    flexGrow: 1,
    minHeight: 0,
  },
});

interface ResultsProps {
  readonly workbook: LiveWorkbookPort;
  readonly results: Validated;
  onReview(decisions: ReadonlyMap<string, Decision>, sheet: string): void;
}

/** What was found: how much it moves, which of it to look at, and the list. */
export function Results({ workbook, results, onReview }: ResultsProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { validation, decisions, reviewSheet, isStale } = results;
  const [filter, setFilter] = useState<FindingFilter>(showAll);
  const [opened, setOpened] = useState<string>();
  const [reviewer, setReviewer] = useState('');
  const [problem, setProblem] = useState<WorkbookProblem>();
  const [isSaved, setSaved] = useState(false);
  const ordered = useMemo(() => gravestSheetsFirst(validation.findings, ({ at }) => at.sheet), [validation]);
  const shown = useMemo(() => shownFindings(ordered, filter), [ordered, filter]);
  const lines = useMemo(() => listLines(shown, text(words.notChecked)), [shown, text]);
  const listed = useMemo(
    () => lines.flatMap((line) => (line.kind === 'finding' ? [line.finding] : [])),
    [lines],
  );

  const [turn] = useState(inTurn);
  const tell = useCallback(
    async (work: () => Promise<void>) => {
      setProblem(undefined);
      setSaved(false);
      try {
        await turn(work);
      } catch (refused) {
        if (!(refused instanceof WorkbookProblem)) throw refused;
        setProblem(refused);
      }
    },
    [turn],
  );
  const open = (finding: Finding) => {
    setOpened(finding.identity);
    void tell(() => workbook.select(finding.at));
  };
  const save = (finding: Finding, decision: Decision) => {
    void tell(async () => {
      const { findings } = validation;
      const { decisions: all, sheet } = await saveDecision(workbook, findings, finding, decision, language);
      await workbook.select(finding.at);
      setReviewer(decision.reviewer);
      onReview(all, sheet);
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
      <AtStake summary={validation.summary} />
      <FilterBar findings={validation.findings} filter={filter} onFilter={setFilter} />
      <ResultsToolbar
        workbook={workbook}
        findings={listed}
        opened={opened}
        onOpen={open}
        onSaveReport={() => saveReport(validation, language)}
        tell={tell}
      />
      {problem !== undefined && <ProblemBar problem={problem} />}
      <Announced>
        {isSaved && <Body1>{text(texts.saved)}</Body1>}
        {validation.findings.every(({ rule }) => rule === notCheckedId) && (
          <Body1>{text(silence(validation.isFilledIn))}</Body1>
        )}
        {validation.findings.length > 0 && shown.length === 0 && <Body1>{text(texts.noneShown)}</Body1>}
      </Announced>
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
