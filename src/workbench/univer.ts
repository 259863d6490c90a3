import {
  type ILanguagePack,
  LocaleType,
  type Plugin,
  type PluginCtor,
  Univer,
  mergeLocales,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingDe from '@univerjs/preset-sheets-conditional-formatting/locales/de-DE';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingJa from '@univerjs/preset-sheets-conditional-formatting/locales/ja-JP';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreDe from '@univerjs/preset-sheets-core/locales/de-DE';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreJa from '@univerjs/preset-sheets-core/locales/ja-JP';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationDe from '@univerjs/preset-sheets-data-validation/locales/de-DE';
import dataValidationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationJa from '@univerjs/preset-sheets-data-validation/locales/ja-JP';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterDe from '@univerjs/preset-sheets-filter/locales/de-DE';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterJa from '@univerjs/preset-sheets-filter/locales/ja-JP';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteDe from '@univerjs/preset-sheets-note/locales/de-DE';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteJa from '@univerjs/preset-sheets-note/locales/ja-JP';
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import '@univerjs/sheets-table/facade';
import tableDe from '@univerjs/preset-sheets-table/locales/de-DE';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableJa from '@univerjs/preset-sheets-table/locales/ja-JP';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { Language } from '../domain/language';
import { passOverClosedWorkbooks, passOverUndrawnSheets } from './univer-faults';

const packs: Readonly<Record<Language, ILanguagePack>> = {
  en: mergeLocales(coreEn, tableEn, dataValidationEn, conditionalFormattingEn, noteEn, filterEn),
  de: mergeLocales(coreDe, tableDe, dataValidationDe, conditionalFormattingDe, noteDe, filterDe),
  ja: mergeLocales(coreJa, tableJa, dataValidationJa, conditionalFormattingJa, noteJa, filterJa),
};

export const gridLocale: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  de: LocaleType.DE_DE,
  ja: LocaleType.JA_JP,
};

passOverClosedWorkbooks();
passOverUndrawnSheets();

export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
}

interface SpreadsheetOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly isDark: boolean;
}

/**
 * The spreadsheet, still without a workbook.
 *
 * The presets' plugins are registered here because the package that does it, `@univerjs/presets`,
 * brings unlicensed plugins along.
 */
export function startSpreadsheet({ container, language, isDark }: SpreadsheetOptions): Spreadsheet {
  const univer = new Univer({
    locale: gridLocale[language],
    darkMode: isDark,
    locales: { [gridLocale.en]: packs.en, [gridLocale.de]: packs.de, [gridLocale.ja]: packs.ja },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      // Our functions are registered once a workbook is there; until then nothing may be calculated.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    // The label that Univer hangs above a table would cover the cells there.
    {
      plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]] as PresetPlugin[],
    },
    // The list's search field would take over from the cell after a few letters; its rule is the template's.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFilterPreset(),
  ];
  for (const { plugins } of presets) for (const plugin of plugins) register(univer, plugin);
  return { univer, api: FUniver.newAPI(univer) };
}

type PresetPlugin = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

function register(univer: Univer, plugin: PresetPlugin): void {
  if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
  else univer.registerPlugin(plugin);
}
