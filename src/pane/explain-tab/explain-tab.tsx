import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CellError } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { Problem } from '../../domain/problem';
import type { Step } from '../../domain/trace';
import { byDefault, given } from '../../functions/call';
import type { Explanation } from '../../functions/explain';
import { moneyText } from '../../scorecard/report/figure-text';
import { reportedStep, type ReportedStep } from '../../scorecard/report/reported';
import { a1 } from '../../workbook/address';
import { cellText } from '../cell-text';
import { errorSentences } from '../error-sentences';
import { useLanguage, useText } from '../language';
import { ProblemBar } from '../problem-bar';
import { StepList } from '../step-list';
import type { TabProps } from '../tabs';
import type { ExplainedCell } from './explain-cell';
import { texts } from './texts';
import { useExplainedCell } from './use-explained-cell';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  cell: { overflowWrap: 'anywhere' },
  value: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  formula: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    maxHeight: '120px',
    overflowY: 'auto',
  },
  call: {
    display: 'flex',
    width: '100%',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  result: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** The calculation of the selected cell, step by step. */
export function ExplainTab({ workbook, services, isShown }: TabProps) {
  const styles = useStyles();
  const text = useText();
  const { state, look } = useExplainedCell(workbook, services.callsBehind, isShown);
  return (
    <div className={styles.tab}>
      <Caption1>{text(texts.intro)}</Caption1>
      {state.kind === 'looking' && <Spinner size="small" label={text(texts.looking)} />}
      {state.kind === 'failed' && <ProblemBar problem={state.problem} onRetry={look} />}
      {state.kind === 'shown' && <Shown cell={state.cell} />}
    </div>
  );
}

function Shown({ cell }: { readonly cell: ExplainedCell }) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { at, value, formula, about } = cell;
  return (
    <>
      <div className={styles.head} role="status">
        <Subtitle2 as="h2" className={styles.cell}>
          {at.sheet} · {a1(at)}
        </Subtitle2>
        <Subtitle2 className={styles.value}>{cellText(value, language)}</Subtitle2>
      </div>
      {formula !== undefined && (
        <code className={styles.formula} tabIndex={0}>
          {formula}
        </code>
      )}
      {about.kind !== 'calculated' && <Body1>{text(texts[about.kind])}</Body1>}
      {about.kind !== 'calculated' && value instanceof CellError && <ErrorMeaning error={value} />}
      {about.kind === 'calculated' && (
        <>
          {!about.agrees && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{text(texts.differs)}</MessageBarBody>
            </MessageBar>
          )}
          {about.explanations.length > 1 && <Caption1>{text(texts.several)}</Caption1>}
          <Calls key={`${at.sheet}!${a1(at)} ${formula ?? ''}`} explanations={about.explanations} />
        </>
      )}
    </>
  );
}

/** What an error means that brings no sentence of its own. */
function ErrorMeaning({ error }: { readonly error: CellError }) {
  const text = useText();
  const sentence = errorSentences[error.code];
  if (sentence === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{text(sentence)}</MessageBarBody>
    </MessageBar>
  );
}

/** One call after the other; the outermost, which gives the cell its figure, is open. */
function Calls({ explanations }: { readonly explanations: readonly Explanation[] }) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  return (
    <section aria-label={text(texts.calls)}>
      <Accordion collapsible multiple defaultOpenItems={[explanations.length - 1]}>
        {explanations.map(({ entry, steps, outcome }, index) => (
          <AccordionItem key={`${String(index)} ${entry.name}`} value={index}>
            <AccordionHeader expandIconPosition="end" size="small" as="h3">
              <span className={styles.call}>
                <span className={styles.name}>{entry.name}</span>
                <span className={styles.result}>
                  {outcomeText(outcome, entry.result === 'money', language)}
                </span>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Caption1>{text(entry.help)}</Caption1>
              {outcome instanceof Problem && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>
                    {text(outcome.sentence)}
                    {outcome.clause === undefined ? '' : ` (${outcome.clause})`}
                  </MessageBarBody>
                </MessageBar>
              )}
              <StepList steps={steps.map((step) => shownStep(step, language))} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

/** The steps that only name an argument have no formula and no clause. */
function shownStep(step: Step, language: Language): ReportedStep {
  const shown = reportedStep(step, language);
  if (step.formula === given) return { ...shown, formula: '' };
  return step.formula === byDefault ? { ...shown, formula: '', clause: texts.byDefault[language] } : shown;
}

function outcomeText(outcome: Explanation['outcome'], isMoney: boolean, language: Language): string {
  if (outcome instanceof Problem) return outcome.code;
  if (Array.isArray(outcome)) return texts.spill[language](outcome.length, outcome[0]?.length ?? 0);
  return isMoney && typeof outcome === 'number' ? moneyText(outcome, language) : cellText(outcome, language);
}
