import { Accordion, Body1, SearchBox, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Announced } from '../announced';
import { useLanguage, useText } from '../language';
import type { TabProps } from '../tabs';
import { describedFunctions, matches } from './described-function';
import { FunctionHelp } from './function-help';
import { families, texts } from './texts';

const useStyles = makeStyles({
  tab: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  search: { maxWidth: '100%' },
  family: { display: 'block', paddingBottom: tokens.spacingVerticalXS },
  // In line with the headings, up to the edges of the pane.
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** The function catalogue with its help. */
export function FunctionsTab({ workbook }: TabProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const found = describedFunctions.filter((described) => matches(described, search, language));
  return (
    <div className={styles.tab}>
      <SearchBox
        className={styles.search}
        placeholder={text(texts.search)}
        aria-label={text(texts.search)}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Announced>{found.length === 0 && <Body1>{text(texts.noMatch)}</Body1>}</Announced>
      {families.map(({ prefix, title }) => {
        const members = found.filter(({ name }) => name.startsWith(`${prefix}.`));
        if (members.length === 0) return null;
        return (
          <section key={prefix} aria-label={text(title)}>
            <Subtitle2 as="h2" className={styles.family}>
              {text(title)}
            </Subtitle2>
            <Accordion className={styles.list} collapsible multiple>
              {members.map((described) => (
                <FunctionHelp key={described.name} described={described} workbook={workbook} />
              ))}
            </Accordion>
          </section>
        );
      })}
    </div>
  );
}
