import { configure, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Language } from '../../src/domain/language';
import { Look } from '../../src/pane/look';
import { Pane } from '../../src/pane/pane';
import type { PaneServices } from '../../src/pane/services';
import type { LiveWorkbookPort } from '../../src/workbook/port';
import { officeHost } from '../../src/workbook/excel/host';
import { ExcelWorkbook } from '../../src/workbook/excel/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { buildWorkbook } from './golden/build';
import { workbookOfLines } from './golden/run-case';
import './layout';
import { memoryOfFile } from './memory-of-file';
import { type MemoryWorkbook } from './memory-workbook';
import { loadOffice } from './office-host';

/** The pane in Excel: office.js is the real one, the workbook behind it is in memory. */
export interface OpenedPane {
  readonly user: UserEvent;
  readonly memory: MemoryWorkbook;
  readonly port: LiveWorkbookPort;
}

interface PaneOptions {
  readonly language?: Language;
  readonly services?: Partial<PaneServices>;
}

const office = loadOffice();
// Machines that test are busy: what takes long is not what is tested here. Whether something is hidden
// takes jsdom longest to find out; tests that are about it ask for it.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
jest.setTimeout(60_000);

/** @param lines a workbook as golden cases tell it: `based on clean-acute`, then changes */
export async function workbookInMemory(lines: readonly string[]): Promise<MemoryWorkbook> {
  const bytes = await buildWorkbook(workbookOfLines(lines));
  return memoryOfFile(XlsxWorkbook.open(bytes, { name: 'Scorecard.xlsx' }));
}

export function showPane(memory: MemoryWorkbook, options: PaneOptions = {}): OpenedPane {
  office.use(memory);
  const port = new ExcelWorkbook(officeHost(office, () => Promise.resolve('UEsD')));
  const services: PaneServices = {
    callsBehind: () => Promise.resolve({ value: null, calls: [] }),
    ...options.services,
  };
  render(
    <Look theme="light" language={options.language ?? 'en'}>
      <Pane workbook={port} services={services} />
    </Look>,
  );
  return { user: userEvent.setup(), memory, port };
}

/** A tab is shown. @returns queries of what stands in it */
export async function openTab(user: UserEvent, name: string): Promise<ReturnType<typeof within>> {
  await user.click(screen.getByRole('tab', { name }));
  return within(await screen.findByRole('tabpanel', { name }));
}
