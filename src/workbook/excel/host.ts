import type { SheetDraft } from '../draft';

/** What the adapter needs of Excel, so that a test can hand in office.js running on a workbook in memory. */
export interface ExcelHost {
  /** Runs one batch; waits where the user is still typing in a cell (`delayForCellEdit`). */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  createWorkbook(base64: string): Promise<void>;
  /** Whether this Excel has a version of the requirement set ExcelApi. */
  supports(version: string): boolean;
  /** The drafts as an .xlsx file, base64. */
  writeFile(drafts: readonly SheetDraft[]): Promise<string>;
  /** Versions of the host and its parts. */
  diagnostics(): Readonly<Record<string, string>>;
}

/** The part of office.js that an entry file hands in. */
export interface OfficeGlobals {
  readonly Excel: {
    run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
    createWorkbook(base64?: string): Promise<void>;
  };
  readonly Office: {
    readonly context: Pick<Office.Context, 'requirements' | 'diagnostics' | 'displayLanguage'>;
  };
}

export function officeHost({ Excel, Office }: OfficeGlobals, writeFile: ExcelHost['writeFile']): ExcelHost {
  const supports = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
    createWorkbook: (base64) => Excel.createWorkbook(base64),
    supports,
    writeFile,
    diagnostics() {
      const { host, platform, version } = Office.context.diagnostics;
      return {
        Host: String(host),
        Platform: String(platform),
        Version: version,
        Language: Office.context.displayLanguage,
        ExcelApi: newest(supports),
        CustomFunctionsRuntime: newestFunctionsRuntime(Office.context.requirements),
      };
    },
  };
}

function newest(supports: (version: string) => boolean): string {
  const minor = Array.from({ length: 30 }, (_, index) => 30 - index).find((number) =>
    supports(`1.${number}`),
  );
  return minor === undefined ? 'none' : `1.${minor}`;
}

function newestFunctionsRuntime(requirements: Office.RequirementSetSupport): string {
  const minor = [5, 4, 3, 2, 1].find((number) =>
    requirements.isSetSupported('CustomFunctionsRuntime', `1.${number}`),
  );
  return minor === undefined ? 'none' : `1.${minor}`;
}
