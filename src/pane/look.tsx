import {
  FluentProvider,
  type Theme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../domain/language';
import { InLanguage, localeOf } from './language';

export type ThemeName = 'light' | 'dark' | 'highContrast';

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

interface LookProps {
  readonly theme: ThemeName;
  readonly language: Language;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Colours and language of everything inside: around the pane in Excel, around the whole workbench page. */
export function Look({ theme, language, className, children }: LookProps) {
  return (
    <InLanguage language={language}>
      <FluentProvider
        theme={themes[theme]}
        lang={localeOf[language]}
        {...(className === undefined ? {} : { className })}
      >
        {children}
      </FluentProvider>
    </InLanguage>
  );
}
