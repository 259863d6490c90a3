import { type IWorkbookData, LocaleType, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import * as formulaPackage from '@univerjs/engine-formula';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import '@univerjs/sheets-note/facade';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import { limitGrid } from '../../../src/engine/limit-grid';
import { registerFunctions } from '../../../src/engine/register';
import { typedFunctions } from '../../../src/functions/surface';
import type { SheetDraft } from '../../../src/workbook/draft';
import { FileCabinet } from '../../../src/workbook/workbench/file-cabinet';
import { Grid } from '../../../src/workbook/workbench/grid';
import { draftWorkbookData } from '../../../src/workbook/workbench/grid-workbook';
import { WorkbenchWorkbook } from '../../../src/workbook/workbench/workbench-workbook';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';

type PresetPlugin = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

export interface HeadlessGrid {
  readonly univer: Univer;
  readonly grid: Grid;
  readonly port: WorkbenchWorkbook;
}

export interface OpenedGrid extends HeadlessGrid {
  readonly cabinet: FileCabinet;
  readonly unseen: readonly string[];
}

/** The workbench's grid without a screen, with these sheets, our functions registered and everything calculated. */
export async function headlessGrid(drafts: readonly SheetDraft[]): Promise<HeadlessGrid> {
  const made = emptyGrid();
  await show(
    made,
    draftWorkbookData('Test.xlsx', drafts, () => made.grid.newId()),
  );
  return made;
}

/** The same with a file. */
export async function openedGrid(bytes: Uint8Array): Promise<OpenedGrid> {
  const made = emptyGrid();
  const cabinet = new FileCabinet(made.grid, made.port, (file, name) => XlsxWorkbook.open(file, { name }));
  const { data, unseen } = await cabinet.read(bytes, 'Quota.xlsx');
  await show(made, data, () => cabinet.shown());
  return { ...made, cabinet, unseen };
}

function emptyGrid(): HeadlessGrid {
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
  return { univer, grid, port };
}

async function show({ univer, grid }: HeadlessGrid, data: IWorkbookData, shown?: () => void): Promise<void> {
  grid.api.createWorkbook(data);
  shown?.();
  limitGrid(formulaPackage, univer.__getInjector());
  registerFunctions(formulaPackage, univer.__getInjector(), typedFunctions);
  grid.api.getFormula().executeCalculation();
  await grid.api.getFormula().onCalculationResultApplied();
}
