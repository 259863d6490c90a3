import * as formulaPackage from '@univerjs/engine-formula';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type ErrorSentences, registerFunctions } from '../engine/register';
import type { LiveWorkbookPort } from '../workbook/port';
import { Grid } from '../workbook/workbench/grid';
import { draftWorkbookData } from '../workbook/workbench/grid-workbook';
import { type Host, WorkbenchWorkbook } from '../workbook/workbench/workbench-workbook';
import { Desk } from './desk';
import { FunctionHelp } from './function-help';
import { gridFunctions } from './grid-functions';
import { Page } from './page';
import { readPreferences } from './preferences';
import { sampleDrafts, sampleName } from './sample';
import { startSpreadsheet } from './univer';
import './workbench.css';

declare global {
  interface Window {
    /**
     * For browser tests and the curious, in this page only: the workbook as the pane sees it.
     * `await contractScorecard.port.describe()`
     */
    contractScorecard?: { readonly port: LiveWorkbookPort };
  }
}

const preferences = readPreferences();
const container = document.createElement('div');
container.className = 'spreadsheet';
const spreadsheet = startSpreadsheet({ container, ...preferences });
const injector = spreadsheet.univer.__getInjector();
const grid = new Grid(spreadsheet.univer, spreadsheet.api);
const host: Host = {
  openAsNew: async (drafts) => desk.open(draftWorkbookData(sampleName, drafts, () => grid.newId())),
  diagnostics: () => ({ host: 'workbench', platform: navigator.userAgent }),
};
const port: LiveWorkbookPort = new WorkbenchWorkbook(grid, host);
const desk: Desk = new Desk({
  spreadsheet,
  workbook: port,
  preferences,
  help: new FunctionHelp(injector),
  errorAt: ({ sheet, row, column }) =>
    sentences.at({ unitId: grid.workbook.getId(), sheetId: grid.sheet(sheet).getSheetId(), row, column }),
});

flushSync(() => {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <Page desk={desk} workbook={port} grid={container} onOpen={() => undefined} onSave={() => undefined} />,
  );
});
desk.open(draftWorkbookData(sampleName, sampleDrafts, () => grid.newId()));
const sentences: ErrorSentences = registerFunctions(
  formulaPackage,
  injector,
  gridFunctions(() => desk.language),
);
window.contractScorecard = { port };
