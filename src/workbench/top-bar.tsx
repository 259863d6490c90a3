import {
  Button,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { PanelRightContractRegular } from '@fluentui/react-icons/svg/panel-right-contract';
import { PanelRightExpandRegular } from '@fluentui/react-icons/svg/panel-right-expand';
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import { type ReactElement, useRef } from 'react';
import { type Language, languages } from '../domain/language';
import { plainText } from '../domain/plain-text';
import { useLanguage, useText } from '../pane/language';
import { languageNames, texts } from './texts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalM,
    minHeight: '48px',
    '@media (max-width: 400px)': { flexWrap: 'wrap' },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    flexShrink: 0,
  },
  name: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    '@media (max-width: 640px)': { display: 'none' },
  },
  workbook: { minWidth: 0, maxWidth: '340px', flexShrink: 1, overflow: 'hidden' },
  workbookName: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  tools: { marginInlineStart: 'auto', flexShrink: 0, padding: 0 },
  word: { '@media (max-width: 900px)': { display: 'none' } },
  worded: { '@media (max-width: 900px)': { minWidth: 'auto' } },
  chooser: { display: 'none' },
});

export interface OpenWorkbook {
  readonly id: string;
  readonly name: string;
}

interface TopBarProps {
  readonly workbooks: readonly OpenWorkbook[];
  readonly active: string;
  readonly isDark: boolean;
  readonly isPaneShown: boolean;
  onActivate(id: string): void;
  onOpen(file: File): void;
  onSave(): void;
  onLanguage(language: Language): void;
  onTheme(isDark: boolean): void;
  onPane(isShown: boolean): void;
}

/** The product, the workbook in front, files, language, theme and the pane. */
export function TopBar(props: TopBarProps) {
  const styles = useStyles();
  const text = useText();
  const { isDark, isPaneShown } = props;
  return (
    <header className={styles.bar} data-bar="">
      <h1 className={styles.product}>
        <img src="assets/icon-32.png" width="24" height="24" alt="" />
        <span className={styles.name}>{text(texts.product)}</span>
      </h1>
      <WorkbookMenu {...props} />
      <Toolbar className={styles.tools} aria-label={text(texts.workbench)}>
        <FileChooser onOpen={props.onOpen} />
        <ToolbarButton aria-label={text(texts.save)} icon={<ArrowDownloadRegular />} onClick={props.onSave}>
          <span className={styles.word}>{text(texts.save)}</span>
        </ToolbarButton>
        <ToolbarDivider />
        <LanguageMenu onLanguage={props.onLanguage} />
        <IconButton
          label={text(isDark ? texts.lightTheme : texts.darkTheme)}
          icon={isDark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          onClick={() => props.onTheme(!isDark)}
        />
        <IconButton
          label={text(isPaneShown ? texts.hidePane : texts.showPane)}
          icon={isPaneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
          onClick={() => props.onPane(!isPaneShown)}
        />
      </Toolbar>
    </header>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  onClick(): void;
}

function IconButton({ label, icon, onClick }: IconButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <ToolbarButton icon={icon} onClick={onClick} />
    </Tooltip>
  );
}

function WorkbookMenu({ workbooks, active, onActivate }: TopBarProps) {
  const styles = useStyles();
  const text = useText();
  const name = plainText(workbooks.find(({ id }) => id === active)?.name ?? '');
  return (
    <Menu
      checkedValues={{ workbook: [active] }}
      onCheckedValueChange={(_, { checkedItems }) => onActivate(checkedItems[0] ?? active)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          className={styles.workbook}
          aria-label={`${text(texts.workbooks)}: ${name}`}
        >
          <span className={styles.workbookName}>{name}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {workbooks.map((workbook) => (
            <MenuItemRadio key={workbook.id} name="workbook" value={workbook.id}>
              {plainText(workbook.name)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function FileChooser({ onOpen }: Pick<TopBarProps, 'onOpen'>) {
  const styles = useStyles();
  const text = useText();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.worded}
        aria-label={text(texts.open)}
        icon={<FolderOpenRegular />}
        onClick={() => chooser.current?.click()}
      >
        <span className={styles.word}>{text(texts.open)}</span>
      </Button>
      <input
        ref={chooser}
        className={styles.chooser}
        type="file"
        accept=".xlsx"
        aria-label={text(texts.open)}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onOpen(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function LanguageMenu({ onLanguage }: Pick<TopBarProps, 'onLanguage'>) {
  const styles = useStyles();
  const text = useText();
  const current = useLanguage();
  return (
    <Menu
      checkedValues={{ language: [current] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = languages.find((language) => language === checkedItems[0]);
        if (chosen !== undefined) onLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          className={styles.worded}
          icon={<LocalLanguageRegular />}
          aria-label={`${text(texts.language)}: ${languageNames[current]}`}
        >
          <span className={styles.word}>{languageNames[current]}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map((language) => (
            <MenuItemRadio key={language} name="language" value={language} lang={language}>
              {languageNames[language]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
