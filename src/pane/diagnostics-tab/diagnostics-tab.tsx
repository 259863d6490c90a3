import {
  Button,
  Caption1,
  Field,
  Select,
  Spinner,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import { languages } from '../../domain/language';
import { useText } from '../language';
import { ProblemBar } from '../problem-bar';
import type { PaneServices } from '../services';
import type { TabProps } from '../tabs';
import { useTask } from '../use-task';
import { diagnose } from './diagnose';
import { languageNames, texts } from './texts';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  text: { width: '100%' },
  lines: {
    minHeight: '300px',
    maxHeight: 'none',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Versions and what was not understood, to copy; nothing is sent. */
export function DiagnosticsTab({ workbook, services, isShown }: TabProps) {
  const styles = useStyles();
  const text = useText();
  const { problem, run } = useTask();
  const [lines, setLines] = useState<string>();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const area = useRef<HTMLTextAreaElement>(null);
  const { hostFacts, languageChoice } = services;
  useEffect(() => {
    if (isShown) void run(async () => setLines(await diagnose(workbook, hostFacts)));
  }, [isShown, run, workbook, hostFacts]);
  const copy = async (shown: string) => {
    const isCopied = await copiedToClipboard(shown);
    if (!isCopied) {
      // Only what has the focus is copied by key.
      area.current?.focus();
      area.current?.select();
    }
    setCopied(isCopied ? 'yes' : 'no');
  };
  return (
    <div className={styles.tab}>
      {languageChoice !== undefined && <LanguageSelect choice={languageChoice} />}
      <Caption1>{text(texts.intro)}</Caption1>
      {problem !== undefined && <ProblemBar problem={problem} />}
      {lines === undefined && problem === undefined && <Spinner size="small" label={text(texts.looking)} />}
      {lines !== undefined && (
        <>
          <Textarea
            className={styles.text}
            textarea={{ ref: area, className: styles.lines }}
            readOnly
            resize="vertical"
            value={lines}
            aria-label={text(texts.diagnostics)}
          />
          <Button icon={<CopyRegular />} onClick={() => void copy(lines)}>
            {text(texts.copy)}
          </Button>
        </>
      )}
      <Caption1 role="status">
        {copied === 'yes' && text(texts.copied)}
        {copied === 'no' && text(texts.notCopied)}
      </Caption1>
    </div>
  );
}

/** Excel's pane runs in a frame that may be refused the clipboard. */
async function copiedToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function LanguageSelect({ choice }: { readonly choice: NonNullable<PaneServices['languageChoice']> }) {
  const text = useText();
  return (
    <Field label={text(texts.language)}>
      <Select
        value={choice.chosen}
        onChange={(_, { value }) => {
          const chosen = languages.find((each) => each === value);
          if (chosen !== undefined) choice.choose(chosen);
        }}
      >
        {languages.map((each) => (
          <option key={each} value={each}>
            {languageNames[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
