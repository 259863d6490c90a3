import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Caption1Strong,
  MessageBar,
  MessageBarBody,
  Tooltip,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowEnterRegular } from '@fluentui/react-icons/svg/arrow-enter';
import { useState } from 'react';
import type { Language } from '../../domain/language';
import { isBlank } from '../../domain/cell';
import type { Example } from '../../functions/entry';
import { type CellAddress, a1, cellArea } from '../../workbook/address';
import type { LiveWorkbookPort } from '../../workbook/port';
import { localeOf, useLanguage, useText } from '../language';
import { ProblemBar } from '../problem-bar';
import { useTask } from '../use-task';
import { type DescribedFunction, signature } from './described-function';
import { texts } from './texts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalS,
  },
  about: { color: tokens.colorNeutralForeground2, textAlign: 'start' },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  signature: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    display: 'block',
    paddingBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  argument: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  optional: { color: tokens.colorNeutralForeground3 },
  example: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  formula: { flexGrow: 1 },
  result: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface FunctionHelpProps {
  readonly described: DescribedFunction;
  readonly workbook: LiveWorkbookPort;
}

/** One function: its signature, arguments, examples, clause and the readings it takes. */
export function FunctionHelp({ described, workbook }: FunctionHelpProps) {
  const styles = useStyles();
  const text = useText();
  const { name, help, clause, readings, examples } = described;
  return (
    <AccordionItem value={name}>
      <AccordionHeader expandIconPosition="end" as="h3">
        <span className={styles.header}>
          <span className={styles.name}>{name}</span>
          <Caption1 className={styles.about}>{text(help)}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <code className={`${styles.code} ${styles.signature}`}>{signature(described)}</code>
        <Arguments described={described} />
        {examples.length > 0 && (
          <Section title={text(texts.examples)}>
            {examples.map((example) => (
              <WorkedExample key={example.formula} example={example} workbook={workbook} />
            ))}
          </Section>
        )}
        {clause !== '' && (
          <Section title={text(texts.clause)}>
            <Caption1>{clause}</Caption1>
          </Section>
        )}
        {readings.length > 0 && (
          <Section title={text(texts.readings)}>
            {readings.map((reading) => (
              <Caption1 key={reading.text.en} block>
                ⚖ {text(reading.text)} ({reading.clause})
              </Caption1>
            ))}
          </Section>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <Caption1Strong as="h4" block className={styles.title}>
        {title}
      </Caption1Strong>
      {children}
    </div>
  );
}

function Arguments({ described: { args } }: { readonly described: DescribedFunction }) {
  const styles = useStyles();
  const text = useText();
  if (args.length === 0) return null;
  return (
    <Section title={text(texts.arguments)}>
      <dl className={styles.list}>
        {args.map((argument) => (
          <div key={argument.name}>
            <dt className={styles.code}>
              {argument.name}
              {argument.isOptional && <span className={styles.optional}> · {text(texts.optional)}</span>}
              {argument.whenOmitted !== undefined && (
                <span className={styles.optional}>
                  {' · '}
                  {text(texts.whenOmitted)} {argument.whenOmitted}
                </span>
              )}
            </dt>
            <dd className={styles.argument}>{text(argument.help)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function WorkedExample({
  example,
  workbook,
}: {
  readonly example: Example;
  readonly workbook: LiveWorkbookPort;
}) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const [taken, setTaken] = useState<string>();
  const { isRunning, problem, run } = useTask();
  const insert = () =>
    run(async () => {
      const cell = await workbook.selection();
      const isPut = await putIntoEmptyCell(workbook, cell, example.formula);
      setTaken(isPut ? undefined : texts.cellTaken[language](a1(cell)));
    });
  return (
    <div>
      <div className={styles.example}>
        <code className={`${styles.code} ${styles.formula}`}>{example.formula}</code>
        <Caption1Strong className={styles.result}>{shownResult(example.result, language)}</Caption1Strong>
        <Tooltip content={text(texts.insert)} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowEnterRegular />}
            disabledFocusable={isRunning}
            onClick={() => void insert()}
          />
        </Tooltip>
      </div>
      {problem !== undefined && <ProblemBar problem={problem} onRetry={() => void insert()} />}
      {taken !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{taken}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** Nothing of the user's is overwritten. @returns whether the cell was empty and now holds the formula */
async function putIntoEmptyCell(
  workbook: LiveWorkbookPort,
  cell: CellAddress,
  formula: string,
): Promise<boolean> {
  const [block] = await workbook.read([cellArea(cell)]);
  if (!isBlank(block?.values[0]?.[0]) || block?.formulas[0]?.[0] !== undefined) return false;
  await workbook.write([{ ...cell, content: { formula } }]);
  await workbook.select(cell);
  return true;
}

function shownResult(result: Example['result'], language: Language): string {
  if (typeof result === 'number') {
    return new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 10 }).format(result);
  }
  if (typeof result === 'string') return result;
  return texts.spills[language](result.length, result[0]?.length ?? 0);
}
