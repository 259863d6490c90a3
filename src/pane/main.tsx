import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { SheetDraft } from '../workbook/draft';
import { officeHost } from '../workbook/excel/host';
import { ExcelWorkbook } from '../workbook/excel/workbook';
import { languageOf } from './language';
import { Look, type ThemeName } from './look';
import { helperFacts, keepLanguage, keptLanguage } from './office-helpers';
import { Pane } from './pane';
import type { PaneServices } from './services';
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
  return (
    <Look theme={forcedColours() ? 'highContrast' : 'light'} language={language}>
      <p>{needsExcel[language]}</p>
    </Look>
  );
}

/** The pane in the language that was chosen before, else in that of Excel. */
function ExcelPane({ workbook }: { readonly workbook: ExcelWorkbook }) {
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
    <Look theme={theme()} language={language}>
      <Pane workbook={workbook} services={services} />
    </Look>
  );
}

/** The formula engine is larger than the whole pane: it is loaded when the first cell is explained. */
const excelCalls: PaneServices['callsBehind'] = async (workbook, formula, cell) => {
  const { excelCallsBehind } = await import('../engine/excel-calls');
  return excelCallsBehind(workbook, formula, cell);
};

/** Older Excels tell no theme; then the light one is right most often. */
function theme(): ThemeName {
  if (forcedColours()) return 'highContrast';
  const told = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return told?.isDarkTheme === true ? 'dark' : 'light';
}

function forcedColours(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

/** The drafts as an .xlsx file, base64, for Excel to open as a new workbook. */
async function fileOf(drafts: readonly SheetDraft[]): Promise<string> {
  const { XlsxWorkbook } = await import('../workbook/xlsx/workbook');
  const file = XlsxWorkbook.blank({ name: 'Scorecard.xlsx' });
  await file.addSheets(drafts);
  return btoa(Array.from(file.save(), (byte) => String.fromCharCode(byte)).join(''));
}
