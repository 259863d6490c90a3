import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useText } from '../pane/language';
import type { CellReport } from './cell-report';
import { texts } from './texts';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '34px',
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  code: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'nowrap' },
  text: { minWidth: 0 },
});

/** Below the grid: why the selected cell shows an error, or which clause its formula follows. The grid itself drops both. */
export function CellStrip({ report }: { readonly report: CellReport | undefined }) {
  const styles = useStyles();
  const text = useText();
  const error = report?.error;
  return (
    <div
      className={mergeClasses(styles.strip, error !== undefined && styles.error)}
      role="status"
      data-strip="cell"
    >
      {error === undefined ? (
        <InfoRegular className={styles.icon} />
      ) : (
        <ErrorCircleRegular className={styles.icon} />
      )}
      {report !== undefined && error !== undefined && (
        <>
          <Caption1Strong className={styles.code}>
            {report.cell} {error.code}
          </Caption1Strong>
          <Caption1 className={styles.text}>{error.sentence}</Caption1>
        </>
      )}
      {error === undefined && report?.about !== undefined && (
        <>
          <Caption1Strong className={styles.code}>
            {report.cell} {report.about.name}
          </Caption1Strong>
          <Caption1 className={styles.text}>
            {report.about.help} {report.about.clause === '' ? '' : `(${report.about.clause})`}
          </Caption1>
        </>
      )}
      {error === undefined && report?.about === undefined && <Caption1>{text(texts.hint)}</Caption1>}
    </div>
  );
}
