import type { Localized } from '../domain/language';
import { WorkbookProblem } from './port';

/** The refusals that every kind of workbook knows, each with its sentence for the user. */

export function cancelled(): WorkbookProblem {
  return new WorkbookProblem('cancelled', {
    en: 'Cancelled.',
    de: 'Abgebrochen.',
    ja: 'キャンセルしました。',
  });
}

export function missingSheet(sheet: string): WorkbookProblem {
  return new WorkbookProblem(
    'missing',
    {
      en: `There is no sheet “${sheet}”.`,
      de: `Ein Blatt „${sheet}“ gibt es nicht.`,
      ja: `シート「${sheet}」は存在しません。`,
    },
    { sheet },
  );
}

export function existingSheet(sheet: string): WorkbookProblem {
  return new WorkbookProblem(
    'exists',
    {
      en: `There is a sheet “${sheet}” already. Rename or remove it first.`,
      de: `Ein Blatt „${sheet}“ gibt es bereits. Bitte zuerst umbenennen oder entfernen.`,
      ja: `シート「${sheet}」は既に存在します。先に名前を変更するか削除してください。`,
    },
    { sheet },
  );
}

/** A cell that was to be written is locked, or one was to be marked. */
export function protectedSheet(sheet: string): WorkbookProblem {
  return new WorkbookProblem(
    'protected',
    {
      en: `The sheet “${sheet}” is protected. Take its protection away, then try again.`,
      de: `Das Blatt „${sheet}“ ist geschützt. Blattschutz aufheben und noch einmal versuchen.`,
      ja: `シート「${sheet}」は保護されています。保護を解除してからもう一度お試しください。`,
    },
    { sheet },
  );
}

/** Sheets can be neither added nor removed. */
export function protectedWorkbook(): WorkbookProblem {
  return new WorkbookProblem('protected', {
    en: 'The workbook’s structure is protected. Take its protection away, then try again.',
    de: 'Die Struktur der Arbeitsmappe ist geschützt. Schutz aufheben und noch einmal versuchen.',
    ja: 'ブックの構造が保護されています。保護を解除してからもう一度お試しください。',
  });
}

export function impossibleSheetName(name: string): WorkbookProblem {
  return new WorkbookProblem(
    'unsupported',
    {
      en: `“${name}” cannot be the name of a sheet: 1 to 31 characters without [ ] : * ? / \\, and no ' at either end.`,
      de: `„${name}“ kann kein Blatt heißen: 1 bis 31 Zeichen ohne [ ] : * ? / \\ und ohne ' am Anfang oder Ende.`,
      ja: `「${name}」はシート名に使用できません。[ ] : * ? / \\ を含まない 1～31 文字とし、先頭と末尾に ' は使用できません。`,
    },
    { sheet: name },
  );
}

/** What this kind of workbook cannot do. */
export function unsupported(sentence: Localized, detail?: WorkbookProblem['detail']): WorkbookProblem {
  return new WorkbookProblem('unsupported', sentence, detail);
}
