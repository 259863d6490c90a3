import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import type { FunctionComponent, ReactElement } from 'react';
import type { Localized } from '../domain/language';
import type { LiveWorkbookPort } from '../workbook/port';
import { FindingsTab } from './findings-tab/findings-tab';
import { FunctionsTab } from './functions-tab/functions-tab';

export interface TabProps {
  readonly workbook: LiveWorkbookPort;
}

export interface PaneTab {
  readonly id: string;
  readonly label: Localized;
  readonly icon: ReactElement;
  readonly content: FunctionComponent<TabProps>;
}

/** The pane's tabs from left to right; the first is shown when the pane opens. */
export const tabs: readonly [PaneTab, ...PaneTab[]] = [
  {
    id: 'findings',
    label: { en: 'Findings', de: 'Befunde', ja: '指摘' },
    icon: <ClipboardTaskRegular />,
    content: FindingsTab,
  },
  {
    id: 'functions',
    label: { en: 'Functions', de: 'Funktionen', ja: '関数' },
    icon: <BookOpenRegular />,
    content: FunctionsTab,
  },
];
