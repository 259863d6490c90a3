import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  plan: {
    alignSelf: 'stretch',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

interface PlanPanelProps {
  readonly label: string;
  /** What will change. */
  readonly children: ReactNode;
  /** The button that does it; undefined where there is nothing to do. */
  readonly action: PlanAction | undefined;
  readonly cancel: string;
  onCancel(): void;
}

interface PlanAction {
  readonly name: string;
  readonly isRunning: boolean;
  readonly isBlocked?: boolean;
  onAction(): void;
}

/** What will change in the workbook, before it does. */
export function PlanPanel({ label, children, action, cancel, onCancel }: PlanPanelProps) {
  const styles = useStyles();
  return (
    <div className={styles.plan} role="group" aria-label={label}>
      {children}
      <div className={styles.actions}>
        {action !== undefined && (
          <Button
            size="small"
            appearance="primary"
            disabled={action.isBlocked === true}
            disabledFocusable={action.isRunning}
            onClick={action.onAction}
          >
            {action.name}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
