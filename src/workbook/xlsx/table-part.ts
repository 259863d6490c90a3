import { type Area, parseA1Area } from '../address';
import type { TableInfo } from '../port';
import type { PartSource } from './archive';
import { damage } from './damage';
import { damaged } from './refusals';
import { keepWithin } from './limits';
import { readXml, unescaped } from './xml';

/** Source: ECMA-376 Part 1 §18.5.1 */
export function readTable(source: PartSource, part: string, sheet: string): TableInfo {
  let table: Omit<TableInfo, 'columns'> | undefined;
  const columns: string[] = [];
  readXml(source, part, {
    open(name, attributes, parent) {
      if (name === 'table' && parent === undefined) {
        const area = parseA1Area(attributes['ref'] ?? '');
        if (area === undefined) throw damaged(damage.tableNowhere(attributes['displayName'] ?? ''));
        table = {
          name: attributes['displayName'] ?? attributes['name'] ?? '',
          sheet,
          area: { sheet, ...area } satisfies Area,
          hasHeadingRow: attributes['headerRowCount'] !== '0',
          hasTotalRow: Number(attributes['totalsRowCount'] ?? 0) > 0,
        };
      } else if (name === 'tableColumn') {
        columns.push(unescaped(attributes['name'] ?? ''));
        keepWithin('tableColumns', columns.length);
      }
    },
  });
  if (table === undefined) throw damaged(damage.noTable(part));
  return { ...table, columns };
}

/**
 * The table with every column of its area.
 *
 * Programs that do not know column formulas write the columns up to the first one only, and no
 * heading row; the headings still stand in the cells, and Excel holds a table's columns to them.
 *
 * @param headings what stands in the first row of the table's area
 */
export function withEveryColumn(table: TableInfo, headings: readonly string[]): TableInfo {
  const isWhole = table.hasHeadingRow && table.columns.length >= headings.length;
  const areHeadings = table.columns.every((column, at) => headings[at] === column);
  if (isWhole || !areHeadings) return table;
  const columns = headings.map((heading, at) => (heading === '' ? `Column${String(at + 1)}` : heading));
  return { ...table, columns, hasHeadingRow: true };
}
