import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportedStep } from '../scorecard/report/reported';
import { words } from '../scorecard/report/words';
import { useText } from './language';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  step: { borderLeft: `2px solid ${tokens.colorBrandStroke2}`, paddingLeft: tokens.spacingHorizontalS },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    flexWrap: 'wrap',
    fontSize: tokens.fontSizeBase300,
  },
  value: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  small: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The steps of a calculation: name and value, then formula, clause and reading. */
export function StepList({ steps }: { readonly steps: readonly ReportedStep[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ol className={styles.list} aria-label={text(words.steps)}>
      {steps.map(({ name, value, formula, clause, reading }, index) => (
        <li key={`${String(index)} ${name}`} className={styles.step}>
          <div className={styles.line}>
            <span>{name}</span>
            <span className={styles.value}>{value}</span>
          </div>
          {formula !== '' && <Caption1 className={styles.small}>= {formula}</Caption1>}
          {clause !== '' && <Caption1 className={styles.small}>{clause}</Caption1>}
          {reading !== '' && <Caption1 className={styles.small}>⚖ {reading}</Caption1>}
        </li>
      ))}
    </ol>
  );
}
