import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../scorecard/finding';
import { reportedFinding } from '../../scorecard/report/reported';
import { words } from '../../scorecard/report/words';
import { useLanguage, useText } from '../language';
import { StepList } from '../step-list';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
  },
  figure: {
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  name: { color: tokens.colorNeutralForeground2 },
});

interface FindingDetailsProps {
  readonly finding: Finding;
  /** The form for the decision. */
  readonly children: ReactNode;
}

/** Everything a reviewer needs to judge a finding: figures, clause, reading, the steps, and what to do. */
export function FindingDetails({ finding, children }: FindingDetailsProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { found, expected, difference, clause, reading, fix, steps } = reportedFinding(finding, language);
  const figures = [
    { name: words.found, value: found.text },
    { name: words.expected, value: expected.text },
    { name: words.difference, value: difference.text },
  ].filter(({ value }) => value !== '');
  return (
    <div className={styles.details}>
      {figures.length > 0 && (
        <dl className={styles.figures}>
          {figures.map(({ name, value }) => (
            <Figure key={name.en} name={text(name)} value={value} />
          ))}
        </dl>
      )}
      {fix !== undefined && <Body1>{fix}</Body1>}
      {clause !== '' && (
        <Caption1>
          {text(words.clause)}: {clause}
        </Caption1>
      )}
      {reading !== undefined && (
        <Caption1>
          ⚖ {text(words.reading)}: {reading}
        </Caption1>
      )}
      {steps.length > 0 && <StepList steps={steps} />}
      {children}
    </div>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.figure}>{value}</dd>
    </>
  );
}
