import {
  FluentProvider,
  type Theme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import type { Language } from '../domain/language';
import { InLanguage, localeOf } from './language';

export type ThemeName = 'light' | 'dark' | 'highContrast';

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  // Its own typeface is that of Teams, and wider.
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

const fullHeight = { height: '100%' };

interface LookProps {
  readonly theme: ThemeName;
  readonly language: Language;
  readonly children: ReactNode;
}

/** Colours and language of everything inside: around the pane in Excel, around the whole workbench page. */
export function Look({ theme, language, children }: LookProps) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <InLanguage language={language}>
      {/* Not by a class: Fluent UI gives its classes to what it opens over the page, which must not be as high. */}
      <FluentProvider theme={themes[theme]} lang={localeOf[language]} style={fullHeight}>
        {children}
      </FluentProvider>
    </InLanguage>
  );
}
