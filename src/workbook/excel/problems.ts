import type { Localized } from '../../domain/language';
import { WorkbookProblem, type WorkbookProblemReason } from '../port';

/**
 * Excel's refusals as the port's. What is no refusal of Excel's is a bug and passes unchanged.
 *
 * Source: Office Add-ins documentation, “Error codes” of the Excel JavaScript API
 */
export function asProblem(error: unknown): unknown {
  if (error instanceof WorkbookProblem || !isOfficeError(error) || ownFaults.has(error.code)) return error;
  const [reason, text] = refusals[error.code] ?? ['unsupported', refused(error)];
  return new WorkbookProblem(reason, text, { code: error.code });
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

const gone: Localized = {
  en: 'A sheet, table or cell that is needed is no longer in the workbook.',
  de: 'Ein benötigtes Blatt, eine Tabelle oder eine Zelle ist in der Arbeitsmappe nicht mehr vorhanden.',
  ja: '必要なシート、テーブル、またはセルがブックに存在しません。',
};
const taken: Localized = {
  en: 'There is a sheet or table of that name already. Rename or remove it first.',
  de: 'Ein Blatt oder eine Tabelle dieses Namens gibt es bereits. Bitte zuerst umbenennen oder entfernen.',
  ja: '同じ名前のシートまたはテーブルが既に存在します。先に名前を変更するか削除してください。',
};
const editing: Localized = {
  en: 'A cell is being edited. Finish with Enter or Esc, then try again.',
  de: 'Eine Zelle wird gerade bearbeitet. Mit Eingabe oder Esc abschließen und noch einmal versuchen.',
  ja: 'セルの編集中です。Enter または Esc で確定してからもう一度お試しください。',
};
const locked: Localized = {
  en: 'The workbook or a sheet is protected. Take its protection away, then try again.',
  de: 'Die Arbeitsmappe oder ein Blatt ist geschützt. Schutz aufheben und noch einmal versuchen.',
  ja: 'ブックまたはシートが保護されています。保護を解除してからもう一度お試しください。',
};
const tooLarge: Localized = {
  en: 'This is more than Excel takes in one step.',
  de: 'Das ist mehr, als Excel in einem Schritt aufnimmt.',
  ja: 'Excel が一度に処理できる量を超えています。',
};
const notHere: Localized = {
  en: 'This version of Excel cannot do this.',
  de: 'Diese Version von Excel kann das nicht.',
  ja: 'このバージョンの Excel では実行できません。',
};

/** In words of Excel's own, whatever language it speaks. */
function refused(error: OfficeError): Localized {
  const words = sentence(error);
  return {
    en: `Excel refused: ${words}`,
    de: `Excel hat abgelehnt: ${words}`,
    ja: `Excel で実行できませんでした: ${words}`,
  };
}

const refusals: Readonly<Record<string, readonly [WorkbookProblemReason, Localized]>> = {
  ItemNotFound: ['missing', gone],
  InvalidReference: ['missing', gone],
  InvalidOperationInCellEditMode: ['editing', editing],
  AccessDenied: ['protected', locked],
  RequestPayloadSizeLimitExceeded: ['tooLarge', tooLarge],
  ResponsePayloadSizeLimitExceeded: ['tooLarge', tooLarge],
  RangeExceedsLimit: ['tooLarge', tooLarge],
  ItemAlreadyExists: ['exists', taken],
  ApiNotFound: ['unsupported', notHere],
  ApiNotAvailable: ['unsupported', notHere],
  NotImplemented: ['unsupported', notHere],
  UnsupportedOperation: ['unsupported', notHere],
};
