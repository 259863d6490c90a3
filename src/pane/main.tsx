import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { SheetDraft } from '../workbook/draft';
import { officeHost } from '../workbook/excel/host';
import { ExcelWorkbook } from '../workbook/excel/workbook';
import { languageOf } from './language';
import { Look } from './look';
import { helperFacts, keepLanguage, keptLanguage } from './office-helpers';
import { Pane } from './pane';
import type { PaneServices } from './services';
import { type ToldTheme, useExcelTheme } from './use-excel-theme';
import { FORCED_COLOURS, useMedia } from './use-media';
import './pane.css';

void Office.onReady().then(() => {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  // office.js defines it only where there is an Excel.
  if (typeof Excel === 'undefined') {
    root.render(<OutsideExcel />);
    return;
  }
  const workbook = new ExcelWorkbook(officeHost({ Excel, Office }, fileOf));
  root.render(<ExcelPane workbook={workbook} />);
});

const needsExcel = {
  en: 'This pane works on the workbook that is open in Excel: open it there, from the Contract Scorecard button.',
  de: 'Dieser Bereich arbeitet mit der in Excel geöffneten Arbeitsmappe: bitte dort über die Schaltfläche „Contract Scorecard“ öffnen.',
  ja: 'このウィンドウは Excel で開いているブックを対象とします。Excel の「Contract Scorecard」ボタンから開いてください。',
};

/** Somebody opened the page's address in a browser. */
function OutsideExcel() {
  const language = languageOf(navigator.language);
  const isForced = useMedia(FORCED_COLOURS);
  return (
    <Look theme={isForced ? 'highContrast' : 'light'} language={language}>
      <p>{needsExcel[language]}</p>
    </Look>
  );
}

/** The pane in the language that was chosen before, else in that of Excel. */
function ExcelPane({ workbook }: { readonly workbook: ExcelWorkbook }) {
  const theme = useExcelTheme(toldTheme);
  const [language, setLanguage] = useState(
    () => keptLanguage() ?? languageOf(Office.context.displayLanguage),
  );
  const services = useMemo(
    (): PaneServices => ({
      callsBehind: excelCalls,
      hostFacts: () => Promise.resolve(helperFacts()),
      languageChoice: {
        chosen: language,
        choose(chosen) {
          keepLanguage(chosen);
          setLanguage(chosen);
        },
      },
    }),
    [language],
  );
  return (
    <Look theme={theme} language={language}>
      <Pane workbook={workbook} services={services} />
    </Look>
  );
}

/** The formula engine is larger than the whole pane: it is loaded when the first cell is explained. */
const excelCalls: PaneServices['callsBehind'] = async (workbook, formula, cell) => {
  const { excelCallsBehind } = await import('../engine/excel-calls');
  return excelCallsBehind(workbook, formula, cell);
};

/** office.js has it for the asking; its types do not say that older versions have none. */
function toldTheme(): ToldTheme {
  return Office.context.officeTheme as ToldTheme;
}

/** The drafts as an .xlsx file, base64, for Excel to open as a new workbook. */
async function fileOf(drafts: readonly SheetDraft[]): Promise<string> {
  const { XlsxWorkbook } = await import('../workbook/xlsx/workbook');
  const file = XlsxWorkbook.blank({ name: 'Scorecard.xlsx' });
  await file.addSheets(drafts);
  return btoa(Array.from(file.save(), (byte) => String.fromCharCode(byte)).join(''));
}
