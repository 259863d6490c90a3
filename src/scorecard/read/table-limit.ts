import { WorkbookProblem } from '../../workbook/port';
import { checkingLimits } from '../limits';

/** @throws WorkbookProblem when a workbook has more tables of scorecards than are read */
export function keepTablesWithin(count: number): void {
  const most = checkingLimits.tables;
  if (count <= most) return;
  throw new WorkbookProblem(
    'tooLarge',
    {
      en: `The workbook has more than ${most.toLocaleString('en-US')} tables of scorecards.`,
      de: `Die Arbeitsmappe hat mehr als ${most.toLocaleString('de-DE')} Tabellen von Scorecards.`,
      ja: `ブックのスコアカードの表が上限を超えています（上限 ${most.toLocaleString('ja-JP')} 個）。`,
    },
    { limit: 'scorecardTables' },
  );
}
