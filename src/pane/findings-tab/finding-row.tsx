import { Badge, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Finding, Severity } from '../../scorecard/finding';
import { severityWords } from '../../scorecard/report/words';
import { a1 } from '../../workbook/address';
import { useText } from '../language';

const useStyles = makeStyles({
  card: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  opened: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
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
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '20px', lineHeight: 1 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

const icons: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorCircleRegular />,
  warning: <WarningRegular />,
  info: <InfoRegular />,
};

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
        <span
          className={mergeClasses(styles.icon, styles[severity])}
          role="img"
          aria-label={text(severityWords[severity])}
        >
          {icons[severity]}
        </span>
        <span>
          <span className={styles.message}>{text(message)}</span>
          <span className={styles.facts}>
            <Caption1>{a1(at)}</Caption1>
            <Caption1>{rule}</Caption1>
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
