import * as corePackage from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import * as formulaPackage from '@univerjs/engine-formula';
import { createRoot } from 'react-dom/client';
import { limitGrid } from '../engine/limit-grid';
import { type ErrorSentences, registerFunctions } from '../engine/register';
import type { LiveWorkbookPort } from '../workbook/port';
import { Grid } from '../workbook/workbench/grid';
import { FileCabinet } from '../workbook/workbench/file-cabinet';
import { type Host, WorkbenchWorkbook } from '../workbook/workbench/workbench-workbook';
import { XlsxWorkbook } from '../workbook/xlsx/workbook';
import { callsBehind } from '../engine/calls-behind';
import { Engine } from '../engine/engine';
import { typedFunctions } from '../functions/surface';
import type { PaneServices } from '../pane/services';
import { Desk } from './desk';
import { FileDesk } from './file-desk';
import { FunctionHelp } from './function-help';
import { gridFunctions } from './grid-functions';
import { Page } from './page';
import { readPreferences } from './preferences';
import { samples } from './sample';
import { followSheetKeys } from './sheet-keys';
import { readTypedDates } from './typed-dates';
import { readTypedNumbers } from './typed-numbers';
import { startSpreadsheet } from './univer';
import './fonts.css';
import './workbench.css';

declare global {
  interface Window {
    /**
     * For browser tests and the curious, in this page only: the workbook as the pane sees it, and as the
     * spreadsheet keeps it. `await contractScorecard.port.describe()`
     */
    contractScorecard?: { readonly port: LiveWorkbookPort; snapshot(): IWorkbookData };
  }
}

const newName = 'Scorecard.xlsx';
let sentences: ErrorSentences | undefined;

const preferences = readPreferences();
const container = document.createElement('div');
container.className = 'spreadsheet';
const spreadsheet = startSpreadsheet({ container, ...preferences });
const injector = spreadsheet.univer.__getInjector();
const grid = new Grid(spreadsheet.univer, spreadsheet.api);
const host: Host = {
  openAsNew: (drafts) => fileDesk.openDrafts(newName, drafts),
  diagnostics: () => ({
    Host: 'Workbench (Univer 0.25.1)',
    Platform: navigator.userAgent,
    Language: desk.language,
  }),
};
const port: LiveWorkbookPort = new WorkbenchWorkbook(grid, host);
const cabinet = new FileCabinet(grid, port, (bytes, name) => XlsxWorkbook.open(bytes, { name }));
const desk: Desk = new Desk({
  spreadsheet,
  workbook: port,
  preferences,
  help: new FunctionHelp(injector),
  errorAt: ({ sheet, row, column }) =>
    sentences?.at({ unitId: grid.workbook.getId(), sheetId: grid.sheet(sheet).getSheetId(), row, column }),
});
const fileDesk: FileDesk = new FileDesk(desk, {
  read: (bytes, name) => cabinet.read(bytes, name),
  shown: () => cabinet.shown(),
  leftOut: () => cabinet.leftOut(),
  save: () => cabinet.save(),
  fromDrafts: async (name, drafts) => {
    const file = XlsxWorkbook.blank({ name });
    await file.addSheets(drafts);
    return file.save();
  },
});

/** Beside the grid, which keeps no arguments: follows one formula at a time. */
const engine = new Engine(() => ({ core: corePackage, formula: formulaPackage }), typedFunctions);
const services: PaneServices = {
  callsBehind: (workbook, formula, cell) => callsBehind(engine, workbook, formula, cell),
};

createRoot(document.getElementById('root') as HTMLElement).render(
  <Page desk={desk} files={fileDesk} workbook={port} services={services} grid={container} />,
);
void start();
window.addEventListener('beforeunload', (event) => {
  if (desk.hasUnsaved) event.preventDefault();
});

async function start(): Promise<void> {
  await loadFonts();
  for (const { name, drafts } of samples(preferences.language)) await fileDesk.openDrafts(name, drafts);
  // Only once a workbook is there does Univer take functions.
  const functions = gridFunctions(() => desk.language);
  limitGrid(formulaPackage, injector);
  sentences = registerFunctions(formulaPackage, injector, functions);
  readTypedDates(injector);
  readTypedNumbers(injector, () => desk.language);
  followSheetKeys(spreadsheet.api, container);
  await desk.ready;
  window.contractScorecard = { port, snapshot: () => grid.workbook.save() };
}

/** The canvas draws with a font only once it is loaded. */
async function loadFonts(): Promise<void> {
  const faces = [...document.fonts].map(({ family, weight }) => `${weight} 11pt ${family}`);
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}
