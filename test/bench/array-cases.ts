import type { FunctionResult } from '../../src/functions/call';
import { isBlankCell, isRange, type RawArgument } from '../../src/functions/raw';

/** An array function and its ranges for a number of rows. */
export interface ArrayCase {
  readonly name: string;
  readonly args: (rows: number) => readonly RawArgument[];
}

const column = <T>(rows: number, cell: (row: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);
const kinds = ['consultation', 'Sprechzeit', 'forfeited', 'analysis', 'serviceRequest', 'cancelled'];
export const ledger = (rows: number) =>
  Array.from({ length: rows }, (_, row): [date: number, kind: string, hours: number] => [
    44562 + Math.floor((row * 365) / rows),
    kinds[row % kinds.length] as string,
    0.25 * (1 + (row % 8)),
  ]);

/**
 * What the machine takes to look at every cell of an array function's ranges, and to make as many rows
 * as the function spills.
 */
export function bareLoop(args: readonly RawArgument[], result: FunctionResult): () => number[][] {
  const spilled = Array.isArray(result) ? result.length : 0;
  return () => {
    let filled = 0;
    for (const argument of args) {
      if (!isRange(argument)) continue;
      for (const row of argument) for (const cell of row) if (!isBlankCell(cell)) filled += 1;
    }
    return Array.from({ length: spilled }, (_, row) => [filled + row / 100]);
  };
}

export const arrayCases: readonly ArrayCase[] = [
  {
    name: 'SLA.ONTIME',
    args: (rows) => [
      Array.from({ length: rows }, (_, row) => [44562.25 + row, 44562.75 + row + (row % 3), '']),
      24,
    ],
  },
  {
    name: 'SLA.INEFFECT',
    args: (rows) => [column(rows, (row) => 44500 + (row % 200)), 44600],
  },
  {
    name: 'SLA.SHARE',
    args: (rows) => [column(rows, (row) => (row % 3 === 0 ? 'default' : 'met'))],
  },
  {
    name: 'SLA.CREDITS',
    args: (rows) => [column(rows, (row) => (row % 5) / 4), 1_234_567.89, 0.05, 10],
  },
  {
    name: 'SLA.EARNBACK',
    args: (rows) => [
      column(rows, (row) => row / 100),
      column(rows, (row) => (row % 2 === 0 ? 'met' : 'default')),
    ],
  },
  {
    name: 'INCENTIVE.GROUPSCORE',
    args: (rows) => [column(rows, (row) => (row % 100) / 100), column(rows, () => 1 / rows)],
  },
  { name: 'QUOTA.USED', args: (rows) => [ledger(rows)] },
  { name: 'QUOTA.FORFEITED', args: (rows) => [ledger(rows)] },
  { name: 'QUOTA.REMAINING', args: (rows) => ['d', ledger(rows)] },
  { name: 'QUOTA.OVERAGE', args: (rows) => ['d', ledger(rows)] },
  { name: 'QUOTA.STATEMENT', args: (rows) => ['d', ledger(rows), 44562] },
];
