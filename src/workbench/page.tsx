import { makeStyles, tokens } from '@fluentui/react-components';
import {
  type DragEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { useText } from '../pane/language';
import { Look } from '../pane/look';
import { Pane } from '../pane/pane';
import type { PaneServices } from '../pane/services';
import { DARK_COLOURS, FORCED_COLOURS, useMedia } from '../pane/use-media';
import type { LiveWorkbookPort } from '../workbook/port';
import { CellStrip } from './cell-strip';
import type { Desk } from './desk';
import type { FileDesk } from './file-desk';
import { FileNotices } from './file-notices';
import { useRegionKeys } from './region-keys';
import { texts } from './texts';
import { TopBar } from './top-bar';

const NARROW = '(max-width: 900px)';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%' },
  desk: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  sheet: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, position: 'relative' },
  grid: { flexGrow: 1, minHeight: 0, position: 'relative' },
  pane: {
    width: '360px',
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 900px)': {
      position: 'absolute',
      insetBlock: 0,
      insetInlineEnd: 0,
      maxWidth: '100%',
      boxShadow: tokens.shadow16,
      zIndex: 20,
    },
  },
  drop: {
    position: 'absolute',
    inset: tokens.spacingHorizontalM,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    pointerEvents: 'none',
    zIndex: 30,
  },
});

interface PageProps {
  readonly desk: Desk;
  readonly workbook: LiveWorkbookPort;
  readonly services: PaneServices;
  /** The element that the spreadsheet draws itself into. */
  readonly grid: HTMLElement;
  readonly files: FileDesk;
}

/** The workbench: the bar, the spreadsheet with the strip below it, and the pane beside it. */
export function Page({ desk, files, workbook, services, grid }: PageProps) {
  const styles = useStyles();
  const { preferences, workbooks, active, report, notice } = useSyncExternalStore(
    desk.subscribe,
    () => desk.state,
  );
  useRegionKeys();
  const [isPaneShown, showPane] = useState(() => !matchMedia(NARROW).matches);
  const { language, isDark } = preferences;
  const ownTheme = isDark ? 'dark' : 'light';
  const open = (file: File) => void files.open(file);
  const isForced = useMedia(FORCED_COLOURS);
  const isSystemDark = useMedia(DARK_COLOURS);
  useEffect(() => desk.followSystem(isSystemDark), [desk, isSystemDark]);
  return (
    <Look theme={isForced ? 'highContrast' : ownTheme} language={language}>
      <FileDrop onOpen={open}>
        <TopBar
          workbooks={workbooks}
          active={active}
          isDark={isDark}
          isPaneShown={isPaneShown}
          onActivate={(id) => desk.activate(id)}
          onOpen={open}
          onSave={() => void files.save()}
          onLanguage={(chosen) => desk.prefer({ language: chosen })}
          onTheme={(chosen) => desk.prefer({ isDark: chosen })}
          onPane={showPane}
        />
        <FileNotices
          notice={notice}
          onClose={() => desk.tell(undefined)}
          onSaveAnyway={() => void files.saveAnyway()}
        />
        <div className={styles.desk}>
          <SheetArea grid={grid}>
            <CellStrip report={report} />
          </SheetArea>
          {isPaneShown && (
            <div className={styles.pane} data-pane="">
              {/* What the pane knows is about one workbook. */}
              <Pane key={active} workbook={workbook} services={services} />
            </div>
          )}
        </div>
      </FileDrop>
    </Look>
  );
}

function SheetArea({ grid, children }: { readonly grid: HTMLElement; readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useText();
  const hold = useCallback((holder: HTMLDivElement | null) => holder?.append(grid), [grid]);
  return (
    <main className={styles.sheet} aria-label={text(texts.sheetArea)}>
      <div ref={hold} className={styles.grid} />
      {children}
    </main>
  );
}

interface FileDropProps {
  readonly children: ReactNode;
  onOpen(file: File): void;
}

/** The whole page takes a file that is dropped on it. */
function FileDrop({ onOpen, children }: FileDropProps) {
  const styles = useStyles();
  const text = useText();
  const [isOver, setOver] = useState(false);
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles.page}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onOpen(file);
      }}
    >
      {children}
      {isOver && <div className={styles.drop}>{text(texts.dropHere)}</div>}
    </div>
  );
}
