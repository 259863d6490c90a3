import type { Localized } from '../domain/language';
import type { LimitName } from '../workbook/limit-names';
import { limitNames } from '../workbook/limit-names';
import type { WorkbookProblem } from '../workbook/port';

/** Why the host refused, as a sentence for the user. */
export function problemText({ reason, detail }: WorkbookProblem): Localized {
  if (reason === 'unreadable') return unreadable[detail['kind'] ?? ''] ?? damaged;
  const sheet = detail['sheet'] ?? '';
  switch (reason) {
    case 'tooLarge':
      return tooLarge(detail);
    case 'hostile':
      return {
        en: 'The file contains something that no workbook needs and that can do harm. It was not opened.',
        de: 'Die Datei enthält etwas, das keine Arbeitsmappe braucht und das Schaden anrichten kann. Sie wurde nicht geöffnet.',
        ja: 'ブックに不要で害を及ぼす可能性のある内容が含まれているため、ファイルを開きませんでした。',
      };
    case 'missing':
      return sheet === ''
        ? {
            en: 'Something that is needed is no longer in the workbook.',
            de: 'Etwas Benötigtes ist in der Arbeitsmappe nicht mehr vorhanden.',
            ja: '必要なものがブックに存在しません。',
          }
        : {
            en: `“${sheet}” is no longer there.`,
            de: `„${sheet}“ ist nicht mehr vorhanden.`,
            ja: `「${sheet}」は存在しません。`,
          };
    case 'exists':
      return sheet === ''
        ? {
            en: 'There is a sheet or table of that name already. Rename or remove it first.',
            de: 'Ein Blatt oder eine Tabelle dieses Namens gibt es bereits. Bitte zuerst umbenennen oder entfernen.',
            ja: '同じ名前のシートまたはテーブルが既に存在します。先に名前を変更するか削除してください。',
          }
        : {
            en: `There is a sheet “${sheet}” already. Rename or remove it first.`,
            de: `Ein Blatt „${sheet}“ gibt es bereits. Bitte zuerst umbenennen oder entfernen.`,
            ja: `シート「${sheet}」は既に存在します。先に名前を変更するか削除してください。`,
          };
    case 'protected':
      return sheet === ''
        ? {
            en: 'The workbook or a sheet is protected. Take its protection away, then try again.',
            de: 'Die Arbeitsmappe oder ein Blatt ist geschützt. Schutz aufheben und noch einmal versuchen.',
            ja: 'ブックまたはシートが保護されています。保護を解除してからもう一度お試しください。',
          }
        : {
            en: `“${sheet}” is protected. Take its protection away, then try again.`,
            de: `„${sheet}“ ist geschützt. Blattschutz aufheben und noch einmal versuchen.`,
            ja: `「${sheet}」は保護されています。保護を解除してからもう一度お試しください。`,
          };
    case 'editing':
      return {
        en: 'A cell is being edited. Finish with Enter or Esc, then try again.',
        de: 'Eine Zelle wird gerade bearbeitet. Mit Eingabe oder Esc abschließen und noch einmal versuchen.',
        ja: 'セルの編集中です。Enter または Esc で確定してからもう一度お試しください。',
      };
    case 'unsupported':
      return {
        en: 'This is not possible here.',
        de: 'Das ist hier nicht möglich.',
        ja: 'この操作はここでは実行できません。',
      };
    case 'cancelled':
      return { en: 'Cancelled.', de: 'Abgebrochen.', ja: 'キャンセルしました。' };
  }
}

/** A limit of a file has a number and a name; an exchange with Excel has neither. */
function tooLarge({ limit = '', allowed = '' }: WorkbookProblem['detail']): Localized {
  if (!isLimit(limit)) {
    return {
      en: 'This is more than the workbook takes in one step.',
      de: 'Das ist mehr, als die Arbeitsmappe in einem Schritt aufnimmt.',
      ja: '一度に処理できる量を超えています。',
    };
  }
  const what = limitNames[limit];
  return {
    en: `The file is larger than can be handled: more than ${allowed} ${what.en}.`,
    de: `Die Datei ist größer, als verarbeitet werden kann: mehr als ${allowed.replaceAll(',', '.')} ${what.de}.`,
    ja: `ファイルが処理できる大きさを超えています（上限 ${allowed} ${what.ja}）。`,
  };
}

function isLimit(name: string): name is LimitName {
  return Object.hasOwn(limitNames, name);
}

const unreadable: Readonly<Record<string, Localized>> = {
  encrypted: {
    en: 'The file is protected by a password. Save it without one, then open it again.',
    de: 'Die Datei ist mit einem Kennwort geschützt. Ohne Kennwort speichern und erneut öffnen.',
    ja: 'ファイルはパスワードで保護されています。パスワードなしで保存してから開いてください。',
  },
  xls: {
    en: 'This is an old .xls file. Save it as .xlsx, then open it again.',
    de: 'Das ist eine alte .xls-Datei. Als .xlsx speichern und erneut öffnen.',
    ja: '古い .xls 形式のファイルです。.xlsx として保存してから開いてください。',
  },
  xlsb: {
    en: 'This is a binary workbook (.xlsb). Save it as .xlsx, then open it again.',
    de: 'Das ist eine binäre Arbeitsmappe (.xlsb). Als .xlsx speichern und erneut öffnen.',
    ja: 'バイナリ ブック（.xlsb）です。.xlsx として保存してから開いてください。',
  },
  other: {
    en: 'This is not an .xlsx file.',
    de: 'Das ist keine .xlsx-Datei.',
    ja: 'これは .xlsx ファイルではありません。',
  },
};
const damaged: Localized = {
  en: 'The file is damaged and cannot be opened.',
  de: 'Die Datei ist beschädigt und kann nicht geöffnet werden.',
  ja: 'ファイルが破損しているため開けません。',
};
