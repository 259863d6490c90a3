import { Button, Switch, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { type ReactElement, useEffect, useState } from 'react';
import type { Finding } from '../../scorecard/finding';
import type { LiveWorkbookPort } from '../../workbook/port';
import { useText } from '../language';
import { texts } from './texts';

const useStyles = makeStyles({
  toolbar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  // Without the room Fluent UI leaves around a switch, it stands in line with what is above and below.
  highlight: {
    marginBlock: `calc(-1 * ${tokens.spacingVerticalXS})`,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginInlineEnd: 'auto',
  },
});

interface ResultsToolbarProps {
  readonly workbook: LiveWorkbookPort;
  /** Those that the list shows, in its order. */
  readonly findings: readonly Finding[];
  readonly opened: string | undefined;
  onOpen(finding: Finding): void;
  onSaveReport(): void;
  tell(work: () => Promise<void>): Promise<void>;
}

/** What can be done with the findings shown: mark their cells, go from one to the next, save the report. */
export function ResultsToolbar(props: ResultsToolbarProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.toolbar}>
      <HighlightSwitch {...props} />
      <Neighbours {...props} />
      <IconButton
        label={text(texts.exportReport)}
        icon={<ArrowDownloadRegular />}
        onClick={props.onSaveReport}
      />
    </div>
  );
}

/** Marks the cells of the findings shown; off, and when the pane closes, nothing of the marks stays. */
function HighlightSwitch({ workbook, findings, tell }: ResultsToolbarProps) {
  const styles = useStyles();
  const text = useText();
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (isOn) void tell(() => workbook.highlight(findings.map(({ at, severity }) => ({ ...at, severity }))));
  }, [isOn, findings, tell, workbook]);
  useEffect(() => {
    if (isOn) return () => void tell(() => workbook.clearHighlight());
  }, [isOn, tell, workbook]);
  return (
    <Switch
      className={styles.highlight}
      label={text(texts.highlight)}
      checked={isOn}
      onChange={(_, { checked }) => setOn(checked)}
    />
  );
}

/** From the opened finding to the one before or after it. */
function Neighbours({ findings, opened, onOpen }: ResultsToolbarProps) {
  const text = useText();
  const at = findings.findIndex(({ identity }) => identity === opened);
  const previous = findings[at - 1];
  const next = findings[at + 1];
  return (
    <>
      <IconButton
        label={text(texts.previous)}
        icon={<ChevronUpRegular />}
        isDisabled={previous === undefined}
        onClick={() => previous && onOpen(previous)}
      />
      <IconButton
        label={text(texts.next)}
        icon={<ChevronDownRegular />}
        isDisabled={next === undefined}
        onClick={() => next && onOpen(next)}
      />
    </>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isDisabled?: boolean;
  onClick(): void;
}

function IconButton({ label, icon, isDisabled = false, onClick }: IconButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button size="small" appearance="subtle" icon={icon} disabled={isDisabled} onClick={onClick} />
    </Tooltip>
  );
}
