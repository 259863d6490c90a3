import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CellError, isErrorCode, type CellValue } from '../../src/domain/cell';
import { sameInAll } from '../../src/domain/language';
import type { Area } from '../../src/workbook/address';
import {
  type Block,
  type RecomputedCell,
  type WorkbookInfo,
  type WorkbookPort,
  WorkbookProblem,
} from '../../src/workbook/port';
import type { WorkbookText } from '../support/golden/workbook-text';

/** What the validation asks of a workbook, as JSON keeps it. */
interface Recording {
  readonly info: WorkbookInfo;
  readonly blocks: readonly Block[];
  readonly recomputed: readonly RecomputedCell[];
}

/**
 * Stands in for opening the .xlsx of a case, which takes a hundred times as long as its validation:
 * what was read of it once is read again for every mutant. A mutated rule changes neither the file nor
 * what its formulas come to.
 */
export async function openWorkbook(text: WorkbookText): Promise<WorkbookPort> {
  const folder = process.env['RECORDED_CASES'];
  if (folder === undefined) throw new Error('RECORDED_CASES must name the folder of the recordings.');
  const file = path.join(folder, `${nameOf(text)}.json`);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(await record(text)));
  return replayed(JSON.parse(readFileSync(file, 'utf8'), revive) as Recording);
}

export { openFile } from '../support/golden/open-workbook';

function nameOf(text: WorkbookText): string {
  const told = JSON.stringify(text, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
  return createHash('sha256').update(told).digest('hex');
}

async function record(text: WorkbookText): Promise<Recording> {
  const { openWorkbook: open } = await import('../support/golden/open-workbook');
  const workbook = await open(text);
  const info = await workbook.describe();
  const areas = info.sheets.flatMap(({ used }) => (used === undefined ? [] : [used]));
  const blocks = await workbook.read(areas);
  const hasFormulas = blocks.some(({ formulas }) => formulas.flat().some((each) => each !== undefined));
  return { info, blocks, recomputed: hasFormulas ? ((await workbook.recompute()) ?? []) : [] };
}

/** JSON has no error cells, and says null where there is no formula. */
function revive(key: string, value: unknown): unknown {
  if (key === 'formulas')
    return (value as (string | null)[][]).map((row) => row.map((each) => each ?? undefined));
  if (typeof value !== 'object' || value === null || !('code' in value)) return value;
  const { code, message } = value as { code: string; message?: string };
  return isErrorCode(code) ? new CellError(code, message) : value;
}

function replayed({ info, blocks, recomputed }: Recording): WorkbookPort {
  const refuse = () =>
    Promise.reject(new WorkbookProblem('unsupported', sameInAll('A recording is only read.')));
  return {
    describe: () => Promise.resolve(info),
    read: (areas) => Promise.resolve(areas.map((area) => cut(blocks, area))),
    recompute: () => Promise.resolve([...recomputed]),
    spills: refuse,
    write: refuse,
    addSheets: refuse,
    replaceSheet: refuse,
    removeSheet: refuse,
  };
}

function cut(blocks: readonly Block[], area: Area): Block {
  const block = blocks.find(({ area: { sheet } }) => sheet === area.sheet);
  const of = <T>(cells: readonly (readonly T[])[] | undefined, blank: T): T[][] =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) => {
        const row = area.row + down - (block?.area.row ?? 0);
        return cells?.[row]?.[area.column + right - (block?.area.column ?? 0)] ?? blank;
      }),
    );
  return {
    area,
    values: of<CellValue>(block?.values, null),
    formulas: of<string | undefined>(block?.formulas, undefined),
    formats: of(block?.formats, 'General'),
  };
}
