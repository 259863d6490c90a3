import {
  Badge,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../scorecard/finding';
import { amountText } from '../../scorecard/report/reported';
import { severityWords, words } from '../../scorecard/report/words';
import { a1 } from '../../workbook/address';
import { useLanguage, useText } from '../language';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  card: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  opened: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  message: { overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '20px', lineHeight: 1 },
  money: {
    marginInlineStart: 'auto',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly isOpened: boolean;
  readonly decision: string | undefined;
  onOpen(finding: Finding): void;
  readonly children: ReactNode;
}

/** One finding as a row; a click or Enter selects its cell and opens what stands below it. */
export function FindingRow({ finding, isOpened, decision, onOpen, children }: FindingRowProps) {
  const styles = useStyles();
  const text = useText();
  const { severity, at, rule, message } = finding;
  return (
    <div className={mergeClasses(styles.card, isOpened && styles.opened)}>
      <button
        type="button"
        className={styles.row}
        data-finding={finding.identity}
        aria-expanded={isOpened}
        onClick={() => onOpen(finding)}
      >
        <span className={styles.icon} role="img" aria-label={text(severityWords[severity])}>
          <SeverityIcon severity={severity} />
        </span>
        <span>
          <span className={styles.message}>{text(message)}</span>
          <span className={styles.facts}>
            <Caption1>{a1(at)}</Caption1>
            <Caption1>{rule}</Caption1>
            <MoneyMoved finding={finding} />
          </span>
        </span>
        {decision !== undefined && (
          <Badge appearance="tint" color="brand">
            {decision}
          </Badge>
        )}
      </button>
      {children}
    </div>
  );
}

/** The difference in money, so that a reviewer sees where the large ones are without opening each. */
function MoneyMoved({ finding: { favours, worth, difference } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const moved = favours === undefined ? undefined : (worth ?? difference);
  if (moved === undefined) return null;
  return (
    <span className={styles.money}>
      <Caption1>{text(words.difference)}</Caption1>{' '}
      <Caption1Strong>{amountText(moved, language)}</Caption1Strong>
    </span>
  );
}
