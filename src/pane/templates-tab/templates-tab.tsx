import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { templates } from '../../templates/all-templates';
import type { Template } from '../../templates/template';
import { Announced } from '../announced';
import { useLanguage, useText } from '../language';
import { PlanPanel } from '../plan-panel';
import { ProblemBar } from '../problem-bar';
import type { TabProps } from '../tabs';
import { useFocusReturn } from '../use-focus-return';
import { useTask } from '../use-task';
import { withoutEllipsis } from '../without-ellipsis';
import { type TemplatePlan, planTemplate } from './planned-sheets';
import { texts } from './texts';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  template: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
  },
  about: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  button: { flexShrink: 0 },
  description: { color: tokens.colorNeutralForeground2 },
  names: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

/** Scorecard sheets to insert, and sample workbooks to open. */
export function TemplatesTab({ workbook }: TabProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { isRunning, problem, run } = useTask();
  const [planned, setPlanned] = useState<{ readonly key: string; readonly plan: TemplatePlan }>();
  const [done, setDone] = useState('');
  const focus = useFocusReturn();

  const plan = (template: Template) =>
    run(async () => {
      setDone('');
      setPlanned({ key: template.key, plan: await planTemplate(workbook, template, language) });
    });
  const insert = ({ sheets }: TemplatePlan) =>
    run(async () => {
      const drafts = sheets.map(({ draft }) => draft);
      await workbook.addSheets(drafts);
      setPlanned(undefined);
      setDone(texts.inserted[language](drafts.length));
      focus.closed();
      const [first] = drafts;
      if (first !== undefined) await workbook.select({ sheet: first.name, row: 0, column: 0 });
    });
  const open = (template: Template) =>
    run(async () => {
      setPlanned(undefined);
      await workbook.openAsNew(template.build(language));
      setDone(text(texts.opened));
    });
  return (
    <div className={styles.tab}>
      {problem !== undefined && <ProblemBar problem={problem} />}
      <Announced>
        {done !== '' && (
          <MessageBar intent="success">
            <MessageBarBody>{done}</MessageBarBody>
          </MessageBar>
        )}
      </Announced>
      <TemplateGroup title={text(texts.sheets)} templates={templates.filter(({ isSample }) => !isSample)}>
        {(template) => (
          <>
            <TemplateLine
              template={template}
              action={text(texts.preview)}
              isDisabled={isRunning}
              onAction={(button) => {
                focus.opened(button);
                void plan(template);
              }}
            />
            {planned?.key === template.key && (
              <PlanView
                plan={planned.plan}
                isRunning={isRunning}
                onInsert={() => void insert(planned.plan)}
                onCancel={() => {
                  setPlanned(undefined);
                  focus.closed();
                }}
              />
            )}
          </>
        )}
      </TemplateGroup>
      <TemplateGroup title={text(texts.samples)} templates={templates.filter(({ isSample }) => isSample)}>
        {(template) => (
          <TemplateLine
            template={template}
            action={text(texts.openAsNew)}
            isBelow
            isDisabled={isRunning}
            onAction={() => void open(template)}
          />
        )}
      </TemplateGroup>
    </div>
  );
}

interface TemplateGroupProps {
  readonly title: string;
  readonly templates: readonly Template[];
  readonly children: (template: Template) => React.ReactNode;
}

function TemplateGroup({ title, templates: members, children }: TemplateGroupProps) {
  const styles = useStyles();
  return (
    <section className={styles.group} aria-label={title}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <ul className={styles.list}>
        {members.map((template) => (
          <li key={template.key} className={styles.template}>
            {children(template)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TemplateLineProps {
  readonly template: Template;
  readonly action: string;
  /** A long word on the button stands below the description, not beside it. */
  readonly isBelow?: boolean;
  readonly isDisabled: boolean;
  onAction(button: HTMLElement): void;
}

function TemplateLine({ template, action, isBelow = false, isDisabled, onAction }: TemplateLineProps) {
  const styles = useStyles();
  const text = useText();
  const button = (
    <Button
      className={styles.button}
      size="small"
      disabledFocusable={isDisabled}
      aria-label={`${withoutEllipsis(action)}: ${text(template.name)}`}
      onClick={({ currentTarget }) => onAction(currentTarget)}
    >
      {action}
    </Button>
  );
  return (
    <div className={styles.line}>
      <div className={styles.about}>
        <Body1Strong as="h3" block>
          {text(template.name)}
        </Body1Strong>
        <Caption1 className={styles.description}>{text(template.description)}</Caption1>
        {isBelow && <div className={styles.actions}>{button}</div>}
      </div>
      {!isBelow && button}
    </div>
  );
}

interface PlanViewProps {
  readonly plan: TemplatePlan;
  readonly isRunning: boolean;
  onInsert(): void;
  onCancel(): void;
}

function PlanView({ plan, isRunning, onInsert, onCancel }: PlanViewProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const action = {
    name: text(isRunning ? texts.working : texts.insert),
    isRunning,
    onAction: onInsert,
  };
  return (
    <PlanPanel label={text(texts.adds)} action={action} cancel={text(texts.cancel)} onCancel={onCancel}>
      <Body1>{text(texts.adds)}</Body1>
      <ul className={styles.names}>
        {plan.sheets.map(({ draft, wanted }) => (
          <li key={draft.name}>
            <Body1Strong>{draft.name}</Body1Strong>
            {wanted !== undefined && <Caption1 block>{texts.taken[language](wanted)}</Caption1>}
          </li>
        ))}
      </ul>
      {plan.usesPresentTerms && <Caption1>{text(texts.usesTerms)}</Caption1>}
    </PlanPanel>
  );
}
