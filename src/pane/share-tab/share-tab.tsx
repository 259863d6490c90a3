import {
  Body1,
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { Announced } from '../announced';
import { useLanguage, useText } from '../language';
import { PlanPanel } from '../plan-panel';
import { ProblemBar } from '../problem-bar';
import type { TabProps } from '../tabs';
import { useFocusReturn } from '../use-focus-return';
import { type Task, useTask } from '../use-task';
import { withoutEllipsis } from '../without-ellipsis';
import { ChangePreview } from './change-preview';
import { type SharePlan, type Sharing, isSamePlan, sharings } from './sharing';
import { texts } from './texts';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
  },
  about: { color: tokens.colorNeutralForeground2 },
});

/** What was asked for, and once it is known what it would change. */
interface Planned {
  readonly id: string;
  readonly plan?: SharePlan;
  /** The workbook was changed while another plan was shown. */
  readonly isRenewed?: boolean;
}

/** What was done last, and how to take it back. */
interface Done {
  readonly sentence: string;
  readonly revert: SharePlan['revert'];
}

/** Repairs, freezes and unfreezes formulas, each with a look at what will change before it does. */
export function ShareTab({ workbook }: TabProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const task = useTask();
  const [planned, setPlanned] = useState<Planned>();
  const [done, setDone] = useState<Done>();
  const focus = useFocusReturn();

  const check = (sharing: Sharing) =>
    task.run(async () => {
      setDone(undefined);
      setPlanned({ id: sharing.id });
      setPlanned({ id: sharing.id, plan: await sharing.plan(workbook, language) });
    });
  const apply = (sharing: Sharing, shown: SharePlan) =>
    task.run(async () => {
      const plan = await sharing.plan(workbook, language);
      if (!isSamePlan(plan, shown)) {
        setPlanned({ id: sharing.id, plan, isRenewed: true });
        return;
      }
      await plan.apply();
      setPlanned(undefined);
      setDone({ sentence: texts.done[language](plan.cells.length), revert: plan.revert });
      focus.closed();
    });
  const undo = (revert: () => Promise<void>) =>
    task.run(async () => {
      await revert();
      setDone({ sentence: text(texts.undone), revert: undefined });
      focus.closed();
    });
  const revert = done?.revert;
  return (
    <div className={styles.tab}>
      {task.problem !== undefined && <ProblemBar problem={task.problem} />}
      <Announced>
        {done !== undefined && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{done.sentence}</MessageBarBody>
            {revert !== undefined && (
              <MessageBarActions>
                <Button disabledFocusable={task.isRunning} onClick={() => void undo(revert)}>
                  {text(texts.undo)}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
      </Announced>
      {sharings.map((sharing) => (
        <section key={sharing.id} className={styles.section} aria-label={text(sharing.name)}>
          <Subtitle2 as="h2">{text(sharing.name)}</Subtitle2>
          <Caption1 className={styles.about}>{text(sharing.about)}</Caption1>
          <Button
            size="small"
            disabledFocusable={task.isRunning}
            aria-label={`${text(sharing.name)}: ${withoutEllipsis(text(texts.check))}`}
            onClick={({ currentTarget }) => {
              focus.opened(currentTarget);
              void check(sharing);
            }}
          >
            {text(texts.check)}
          </Button>
          <Announced>
            {planned?.id === sharing.id && planned.plan === undefined && task.isRunning && (
              <Spinner size="tiny" label={text(texts.looking)} />
            )}
          </Announced>
          {planned?.id === sharing.id && planned.plan !== undefined && (
            <Plan
              sharing={sharing}
              plan={planned.plan}
              task={task}
              isRenewed={planned.isRenewed === true}
              onApply={apply}
              onCancel={() => {
                setPlanned(undefined);
                focus.closed();
              }}
            />
          )}
        </section>
      ))}
    </div>
  );
}

interface PlanProps {
  readonly sharing: Sharing;
  readonly plan: SharePlan;
  readonly task: Task;
  /** The workbook was changed while another plan was shown. */
  readonly isRenewed: boolean;
  onApply(sharing: Sharing, plan: SharePlan): Promise<void>;
  onCancel(): void;
}

function Plan({ sharing, plan, task, isRenewed, onApply, onCancel }: PlanProps) {
  const text = useText();
  const { cells, heading, remarks, isBlocked } = plan;
  const isEmpty = cells.length === 0;
  const action = {
    name: text(sharing.name),
    isRunning: task.isRunning,
    isBlocked,
    onAction: () => void onApply(sharing, plan),
  };
  return (
    <PlanPanel
      label={text(sharing.name)}
      action={isEmpty ? undefined : action}
      cancel={text(texts.cancel)}
      onCancel={onCancel}
    >
      <Announced>
        {isRenewed && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{text(texts.changedMeanwhile)}</MessageBarBody>
          </MessageBar>
        )}
      </Announced>
      <Body1 role="status">{isEmpty ? text(sharing.nothing) : heading}</Body1>
      {!isEmpty && <ChangePreview cells={cells} />}
      {remarks.map((remark) => (
        <Caption1 key={remark}>{remark}</Caption1>
      ))}
    </PlanPanel>
  );
}
