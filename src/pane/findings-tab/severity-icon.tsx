import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../scorecard/finding';

// Where the system chooses the colours, the sign alone tells them apart.
const forced = { '@media (forced-colors: active)': { color: 'inherit' } };

const useStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1, ...forced },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1, ...forced },
  info: { color: tokens.colorBrandForeground1, ...forced },
});

const icons = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular } as const;

/** The sign of a severity: beside its word, or with the word as its label. */
export function SeverityIcon({
  severity,
  className,
}: {
  readonly severity: Severity;
  readonly className?: string;
}) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles[severity], className)} />;
}
