import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LiveWorkbookPort } from '../workbook/port';
import { useText } from './language';
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
  },
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

const label = { en: 'Contract Scorecard', de: 'Contract Scorecard', ja: 'Contract Scorecard' };

/**
 * The task pane, in Excel and beside the workbench alike.
 *
 * It knows the workbook only as a port.
 */
export function Pane({ workbook }: { readonly workbook: LiveWorkbookPort }) {
  const styles = useStyles();
  const text = useText();
  const [selected, select] = useState(tabs[0].id);
  const { content: Content, id } = tabs.find((tab) => tab.id === selected) ?? tabs[0];
  return (
    <section className={styles.pane} aria-label={text(label)}>
      <TabList
        className={styles.tabs}
        selectedValue={selected}
        onTabSelect={(_, { value }) => select(String(value))}
        aria-label={text(label)}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            value={tab.id}
            id={`tab-${tab.id}`}
            aria-controls={`panel-${tab.id}`}
            icon={tab.icon}
          >
            {text(tab.label)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.content} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`}>
        <Content workbook={workbook} />
      </div>
    </section>
  );
}
