import { LocaleType, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import * as formulaPackage from '@univerjs/engine-formula';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import '@univerjs/sheets-note/facade';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import { registerFunctions } from '../../../src/engine/register';
import { typedFunctions } from '../../../src/functions/surface';
import type { SheetDraft } from '../../../src/workbook/draft';
import { Grid } from '../../../src/workbook/workbench/grid';
import { draftWorkbookData } from '../../../src/workbook/workbench/grid-workbook';
import { WorkbenchWorkbook } from '../../../src/workbook/workbench/workbench-workbook';

type PresetPlugin = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

export interface HeadlessGrid {
  readonly univer: Univer;
  readonly grid: Grid;
  readonly port: WorkbenchWorkbook;
}

/** The workbench's grid without a screen, with these sheets, our functions registered and everything calculated. */
export async function headlessGrid(drafts: readonly SheetDraft[]): Promise<HeadlessGrid> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  const plugins: PresetPlugin[] = [
    ...UniverSheetsNodeCorePreset().plugins,
    UniverSheetsTablePlugin,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsNotePlugin,
  ];
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const grid = new Grid(univer, FUniver.newAPI(univer));
  const port = new WorkbenchWorkbook(grid, {
    openAsNew: () => Promise.resolve(),
    diagnostics: () => ({ host: 'test' }),
  });
  grid.api.createWorkbook(draftWorkbookData('Test.xlsx', drafts, () => grid.newId()));
  registerFunctions(formulaPackage, univer.__getInjector(), typedFunctions);
  grid.api.getFormula().executeCalculation();
  await grid.api.getFormula().onCalculationResultApplied();
  return { univer, grid, port };
}
