import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Finding } from '../../scorecard/finding';
import { useText } from '../language';
import type { ListLine } from './filter';
import { FindingRow } from './finding-row';
import { texts } from './texts';

const ESTIMATED_HEIGHT = 56;

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: '160px',
    overflowY: 'auto',
    position: 'relative',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // To the edges of the pane: a row that is pointed at or opened is marked over its whole width.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  list: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
  heading: {
    display: 'block',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

interface FindingListProps {
  readonly lines: readonly ListLine[];
  /** The finding that is opened, by its identity. */
  readonly opened: string | undefined;
  readonly decisionOf: (finding: Finding) => string | undefined;
  onOpen(finding: Finding): void;
  /** What stands below the opened finding's row. */
  readonly details: (finding: Finding) => ReactNode;
}

/** The findings, only those in view drawn, so that hundreds stay smooth. Arrow keys go from one to the next. */
export function FindingList({ lines, opened, decisionOf, onOpen, details }: FindingListProps) {
  const styles = useStyles();
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: 8,
    getItemKey: (index) => lineKey(lines[index]),
  });
  const openedAt = lines.findIndex((line) => line.kind === 'finding' && line.finding.identity === opened);
  useEffect(() => {
    // At the top: what is below it, once it is drawn, may be higher than the list.
    if (openedAt >= 0) virtualizer.scrollToIndex(openedAt, { align: 'start' });
  }, [openedAt, virtualizer]);

  const total = lines.filter(({ kind }) => kind === 'finding').length;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onKeyDown={moveByArrow}
      role="region"
      aria-label={text(texts.found)}
      // A region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.line}
              style={{ transform: `translateY(${String(start)}px)` }}
              {...(line.kind === 'finding' ? { 'aria-setsize': total, 'aria-posinset': line.place + 1 } : {})}
            >
              {line.kind === 'heading' ? (
                <Body1 as="h3" className={styles.heading}>
                  {line.heading} ({line.count})
                </Body1>
              ) : (
                <FindingRow
                  finding={line.finding}
                  isOpened={line.finding.identity === opened}
                  decision={decisionOf(line.finding)}
                  onOpen={onOpen}
                >
                  {line.finding.identity === opened && details(line.finding)}
                </FindingRow>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function lineKey(line: ListLine | undefined): string {
  if (line === undefined) return '';
  return line.kind === 'heading' ? `heading ${line.heading}` : line.finding.identity;
}

/** Up and down go to the row before or after, as in any list. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const isRow = at >= 0;
  if (!isRow && document.activeElement !== event.currentTarget) return;
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)] ?? (isRow ? undefined : rows[0]);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
