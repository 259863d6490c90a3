import type { Localized } from '../../domain/language';
import { type LimitName, limitNames } from '../limit-names';
import { WorkbookProblem } from '../port';

/** Why a file is not opened, each with its sentence for whoever sent or opens it. */

export function notXlsx(): WorkbookProblem {
  return unreadable('other', {
    en: 'This is not an .xlsx file.',
    de: 'Das ist keine .xlsx-Datei.',
    ja: 'これは .xlsx ファイルではありません。',
  });
}

export function oldExcelFile(): WorkbookProblem {
  return unreadable('xls', {
    en: 'This is an old .xls file: save it as .xlsx.',
    de: 'Das ist eine alte .xls-Datei: bitte als .xlsx speichern.',
    ja: '古い .xls 形式のファイルです。.xlsx として保存してください。',
  });
}

export function binaryWorkbook(): WorkbookProblem {
  return unreadable('xlsb', {
    en: 'This is a binary workbook (.xlsb): save it as .xlsx.',
    de: 'Das ist eine binäre Arbeitsmappe (.xlsb): bitte als .xlsx speichern.',
    ja: 'バイナリ ブック（.xlsb）です。.xlsx として保存してください。',
  });
}

export function passwordProtected(): WorkbookProblem {
  return unreadable('encrypted', {
    en: 'The file is protected by a password: save it without one.',
    de: 'Die Datei ist mit einem Kennwort geschützt: bitte ohne Kennwort speichern.',
    ja: 'ファイルはパスワードで保護されています。パスワードなしで保存してください。',
  });
}

function unreadable(kind: string, sentence: Localized): WorkbookProblem {
  return new WorkbookProblem('unreadable', sentence, { kind });
}

/** @param why what is wrong with it, as it stands after a colon */
export function damaged(why: Localized): WorkbookProblem {
  return new WorkbookProblem(
    'unreadable',
    {
      en: `The file is damaged: ${why.en}.`,
      de: `Die Datei ist beschädigt: ${why.de}.`,
      ja: `ファイルが破損しています（${why.ja}）。`,
    },
    { why: why.en },
  );
}

export function declaresEntities(part: string): WorkbookProblem {
  return new WorkbookProblem(
    'hostile',
    {
      en: `“${part}” declares a document type or entities, which no workbook needs.`,
      de: `„${part}“ deklariert einen Dokumenttyp oder Entitäten, die keine Arbeitsmappe braucht.`,
      ja: `「${part}」に、ブックには不要な文書型またはエンティティの宣言が含まれています。`,
    },
    { part },
  );
}

export function liesAboutItsSize(part: string): WorkbookProblem {
  return new WorkbookProblem(
    'hostile',
    {
      en: `The part “${part}” unpacks to more than the size it states.`,
      de: `Der Teil „${part}“ ist entpackt größer, als er angibt.`,
      ja: `パーツ「${part}」を展開すると、記載された大きさを超えます。`,
    },
    { part },
  );
}

/** @param where the part or sheet that is too large; left out for the file as a whole */
export function tooLarge(limit: LimitName, most: number, where?: string): WorkbookProblem {
  const what = limitNames[limit];
  const [en, de, ja] = ['en-US', 'de-DE', 'ja-JP'].map((locale) => most.toLocaleString(locale));
  return new WorkbookProblem(
    'tooLarge',
    {
      en: `${where === undefined ? 'The file' : `“${where}”`} has more than ${en ?? ''} ${what.en}.`,
      de: `${where === undefined ? 'Die Datei' : `„${where}“`} hat mehr als ${de ?? ''} ${what.de}.`,
      ja: `${where === undefined ? 'ファイル' : `「${where}」`}が上限を超えています（上限 ${ja ?? ''} ${what.ja}）。`,
    },
    { limit, ...(where === undefined ? {} : { where }) },
  );
}
