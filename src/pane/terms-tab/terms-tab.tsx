import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Spinner,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Localized } from '../../domain/language';
import { a1 } from '../../workbook/address';
import { useLanguage, useText } from '../language';
import { ProblemBar } from '../problem-bar';
import type { TabProps } from '../tabs';
import { useTask } from '../use-task';
import { type OpenTerm, type OpenTerms, readOpenTerms } from './open-terms';
import { texts } from './texts';

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
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  about: { color: tokens.colorNeutralForeground2 },
  list: {
    // To the edges of the pane: a row that is pointed at is marked over its whole width.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  key: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** The terms that are missing or only illustrative, each with its clause and a way to its cell. */
export function TermsTab({ workbook, isShown }: TabProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { isRunning, problem, run } = useTask();
  const [open, setOpen] = useState<OpenTerms>();
  const look = useCallback(() => run(async () => setOpen(await readOpenTerms(workbook))), [run, workbook]);
  useEffect(() => {
    if (isShown) void look();
  }, [isShown, look]);
  const select = (term: OpenTerm) => void run(() => workbook.select(term.at));
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        <Body1 role="status">
          {open?.hasSheet === true && texts.counts[language](open.missing.length, open.illustrative.length)}
          {open?.hasSheet === false && text(texts.noSheet)}
        </Body1>
        <Button size="small" disabledFocusable={isRunning} onClick={() => void look()}>
          {text(texts.again)}
        </Button>
      </div>
      {problem !== undefined && <ProblemBar problem={problem} onRetry={() => void look()} />}
      {open === undefined && isRunning && <Spinner size="small" label={text(texts.looking)} />}
      {open !== undefined && (
        <>
          <TermGroup
            title={texts.missing}
            about={texts.missingAbout}
            terms={open.missing}
            onSelect={select}
          />
          <TermGroup
            title={texts.illustrative}
            about={texts.illustrativeAbout}
            terms={open.illustrative}
            onSelect={select}
          />
          {open.hasSheet && open.missing.length + open.illustrative.length === 0 && (
            <Body1>{text(texts.allAgreed)}</Body1>
          )}
        </>
      )}
    </div>
  );
}

interface TermGroupProps {
  readonly title: Localized;
  readonly about: Localized;
  readonly terms: readonly OpenTerm[];
  onSelect(term: OpenTerm): void;
}

function TermGroup({ title, about, terms, onSelect }: TermGroupProps) {
  const styles = useStyles();
  const text = useText();
  if (terms.length === 0) return null;
  return (
    <section className={styles.group} aria-label={text(title)}>
      <Subtitle2 as="h2">
        {text(title)} ({terms.length})
      </Subtitle2>
      <Caption1 className={styles.about}>{text(about)}</Caption1>
      <ul className={styles.list}>
        {terms.map((open) => (
          <li key={open.key}>
            <button type="button" className={styles.row} onClick={() => onSelect(open)}>
              <Body1Strong>{text(open.term.name)}</Body1Strong>
              <Caption1 className={styles.key}>{open.key}</Caption1>
              <span className={styles.facts}>
                <Caption1>{open.term.clause}</Caption1>
                <Caption1>{a1(open.at)}</Caption1>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
