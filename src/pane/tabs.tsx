import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { GavelRegular } from '@fluentui/react-icons/svg/gavel';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import { StethoscopeRegular } from '@fluentui/react-icons/svg/stethoscope';
import { type ComponentType, type LazyExoticComponent, type ReactElement, lazy } from 'react';
import type { Localized } from '../domain/language';
import type { LiveWorkbookPort } from '../workbook/port';
import type { PaneServices } from './services';

export interface TabProps {
  readonly workbook: LiveWorkbookPort;
  readonly services: PaneServices;
  /** A tab that was left stays as it is, and need not follow the workbook until it is shown again. */
  readonly isShown: boolean;
}

export interface PaneTab {
  readonly id: string;
  readonly label: Localized;
  readonly icon: ReactElement;
  /** Loaded when the tab is first shown, so that the pane opens at once. */
  readonly content: LazyExoticComponent<ComponentType<TabProps>>;
}

/** The pane's tabs from left to right; the first is shown when the pane opens. */
export const tabs: readonly [PaneTab, ...PaneTab[]] = [
  {
    id: 'findings',
    label: { en: 'Findings', de: 'Befunde', ja: '指摘' },
    icon: <ClipboardTaskRegular />,
    content: lazy(async () => ({ default: (await import('./findings-tab/findings-tab')).FindingsTab })),
  },
  {
    id: 'explain',
    label: { en: 'Explain', de: 'Erklären', ja: '計算の説明' },
    icon: <MathFormulaRegular />,
    content: lazy(async () => ({ default: (await import('./explain-tab/explain-tab')).ExplainTab })),
  },
  {
    id: 'templates',
    label: { en: 'Templates', de: 'Vorlagen', ja: 'テンプレート' },
    icon: <DocumentTableRegular />,
    content: lazy(async () => ({ default: (await import('./templates-tab/templates-tab')).TemplatesTab })),
  },
  {
    id: 'terms',
    label: { en: 'Terms', de: 'Parameter', ja: '契約条件' },
    icon: <GavelRegular />,
    content: lazy(async () => ({ default: (await import('./terms-tab/terms-tab')).TermsTab })),
  },
  {
    id: 'share',
    label: { en: 'Share', de: 'Weitergabe', ja: '共有' },
    icon: <ShareRegular />,
    content: lazy(async () => ({ default: (await import('./share-tab/share-tab')).ShareTab })),
  },
  {
    id: 'functions',
    label: { en: 'Functions', de: 'Funktionen', ja: '関数' },
    icon: <BookOpenRegular />,
    content: lazy(async () => ({ default: (await import('./functions-tab/functions-tab')).FunctionsTab })),
  },
  {
    id: 'diagnostics',
    label: { en: 'Diagnostics', de: 'Diagnose', ja: '診断' },
    icon: <StethoscopeRegular />,
    content: lazy(async () => ({
      default: (await import('./diagnostics-tab/diagnostics-tab')).DiagnosticsTab,
    })),
  },
];
