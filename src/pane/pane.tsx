import { Spinner, Tab, TabList, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { LiveWorkbookPort } from '../workbook/port';
import { useText } from './language';
import type { PaneServices } from './services';
import { tabs } from './tabs';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    minWidth: '320px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // A browser's own space around headings tears a narrow pane apart.
    '& h2, & h3, & h4': { marginBlock: 0 },
  },
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  loading: { padding: tokens.spacingVerticalXXL },
});

const label = { en: 'Contract Scorecard', de: 'Contract Scorecard', ja: 'Contract Scorecard' };
const loading = { en: 'Loading', de: 'Wird geladen', ja: '読み込み中' };

interface PaneProps {
  readonly workbook: LiveWorkbookPort;
  readonly services: PaneServices;
}

/**
 * The task pane, in Excel and beside the workbench alike.
 *
 * It knows the workbook only as a port. A tab that was opened is kept: who looks up an explanation
 * finds the findings as they were left.
 */
export function Pane({ workbook, services }: PaneProps) {
  const styles = useStyles();
  const text = useText();
  const [selected, select] = useState(tabs[0].id);
  const [visited, setVisited] = useState<readonly string[]>([selected]);
  const show = (id: string) => {
    select(id);
    if (!visited.includes(id)) setVisited([...visited, id]);
  };
  return (
    <section className={styles.pane} aria-label={text(label)}>
      {/* Seven names do not fit beside each other at 320 px: only the tab that is shown has its name written out. */}
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={selected}
        onTabSelect={(_, { value }) => show(String(value))}
        aria-label={text(label)}
      >
        {tabs.map(({ id, label: name, icon }) => {
          const common = {
            value: id,
            id: `tab-${id}`,
            icon,
            ...(visited.includes(id) ? { 'aria-controls': `panel-${id}` } : {}),
          };
          if (id === selected) {
            return (
              <Tab key={id} {...common}>
                {text(name)}
              </Tab>
            );
          }
          return (
            <Tooltip key={id} content={text(name)} relationship="label">
              <Tab {...common} />
            </Tooltip>
          );
        })}
      </TabList>
      {tabs
        .filter(({ id }) => visited.includes(id))
        .map(({ id, content: Content }) => (
          <div
            key={id}
            className={styles.content}
            role="tabpanel"
            id={`panel-${id}`}
            aria-labelledby={`tab-${id}`}
            hidden={id !== selected}
          >
            <Suspense fallback={<Spinner className={styles.loading} label={text(loading)} />}>
              <Content workbook={workbook} services={services} isShown={id === selected} />
            </Suspense>
          </div>
        ))}
    </section>
  );
}
