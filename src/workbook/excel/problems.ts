import { WorkbookProblem } from '../port';
import type { WorkbookProblemReason } from '../port';

/**
 * Excel's refusals as the port's. What is no refusal of Excel's is a bug and passes unchanged.
 *
 * Source: Office Add-ins documentation, “Error codes” of the Excel JavaScript API
 */
export function asProblem(error: unknown): unknown {
  if (error instanceof WorkbookProblem || !isOfficeError(error) || ownFaults.has(error.code)) return error;
  const [reason, message] = refusals[error.code] ?? ['unsupported', `Excel refused: ${sentence(error)}`];
  return new WorkbookProblem(reason, message, { code: error.code });
}

/** What office.js says when it is used wrongly. */
const ownFaults = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidObjectPath',
  'InvalidRequestContext',
]);

interface OfficeError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/** `instanceof` would not do: office.js lives in a frame of its own. */
function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('name' in error)) return false;
  return typeof error.code === 'string' && error.name !== 'AbortError';
}

function sentence({ message, code }: OfficeError): string {
  const text = message.trim() === '' ? code : message.trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const gone = 'A sheet, table or cell that is needed is not in the workbook any more.';
const editing = 'A cell is being edited: finish with Enter or Esc, then try again.';
const protectedSheet = 'The sheet or the workbook is protected.';
const tooLarge = 'This is more than Excel takes in one exchange.';
const notHere = 'This version of Excel cannot do this.';

const refusals: Readonly<Record<string, readonly [WorkbookProblemReason, string]>> = {
  ItemNotFound: ['missing', gone],
  InvalidReference: ['missing', gone],
  InvalidOperationInCellEditMode: ['editing', editing],
  AccessDenied: ['protected', protectedSheet],
  RequestPayloadSizeLimitExceeded: ['tooLarge', tooLarge],
  ResponsePayloadSizeLimitExceeded: ['tooLarge', tooLarge],
  RangeExceedsLimit: ['tooLarge', tooLarge],
  ItemAlreadyExists: ['exists', 'There is a sheet or table of that name already.'],
  ApiNotFound: ['unsupported', notHere],
  ApiNotAvailable: ['unsupported', notHere],
  NotImplemented: ['unsupported', notHere],
  UnsupportedOperation: ['unsupported', notHere],
};

/** The sheet is protected and a cell that was to be written is locked. */
export function protectedProblem(sheet: string): WorkbookProblem {
  return new WorkbookProblem('protected', `The sheet “${sheet}” is protected.`, { sheet });
}

export function missingSheet(sheet: string): WorkbookProblem {
  return new WorkbookProblem('missing', `There is no sheet “${sheet}”.`, { sheet });
}
