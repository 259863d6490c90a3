import { existsSync } from 'node:fs';
import { functionsAim, gzipKilobytes } from '../../src/build/bundle-size';
import { CellError } from '../../src/domain/cell';
import { nodeEngine } from '../../src/engine/node';
import { typedFunctions } from '../../src/functions/surface';
import { validate } from '../../src/scorecard/validate';
import { dayOfText, type Day } from '../../src/domain/calendar';
import { templateOf } from '../../src/templates/all-templates';
import type { Recompute } from '../../src/workbook/port';
import { draftsFile } from '../../src/workbook/xlsx/drafts-file';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { arrayCases, bareLoop } from './array-cases';
import { ledgerWorkbook, rightLedger, wrongLedger } from './ledger-workbook';
import { type BenchRow, median, perSecond, secondsOf, secondsPerRound, times } from './measure';
import { scalarCases } from './scalar-cases';

/** `npm run bench`: one table; every row compares with something measured in the same run. */
const CALLS = 20_000;
const ROWS = 10_000;
const FORMULAS = 10_000;
const LEDGER_ROWS = 20_000;
const VALIDATIONS = 9;
const rows: BenchRow[] = [];

function typed(name: string) {
  const found = typedFunctions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no function ${name}.`);
  return found;
}

/** A wrong argument would measure how fast an error is made. */
function calls(name: string, argsOf: (seed: number) => Parameters<ReturnType<typeof typed>['call']>[0]) {
  const { call } = typed(name);
  const inputs = Array.from({ length: CALLS }, (_, seed) => argsOf(seed));
  const first = call(inputs[0] as (typeof inputs)[0]);
  if (first instanceof CellError) throw new Error(`${name}: ${first.message ?? first.code}`);
  return () => {
    for (const input of inputs) call(input);
  };
}

function repeated(expression: (seed: number) => unknown): () => void {
  return () => {
    for (let seed = 0; seed < CALLS; seed += 1) expression(seed);
  };
}

for (const { name, args, decimalJs, doubles, money } of scalarCases) {
  const ours = CALLS / secondsPerRound(calls(name, args));
  const bare = decimalJs === undefined ? undefined : CALLS / secondsPerRound(repeated(decimalJs));
  const plain = CALLS / secondsPerRound(repeated(doubles));
  const isMoney = money === true;
  rows.push({
    name,
    measured: perSecond(ours),
    against: bare === undefined ? 'no decimal expression' : `decimal.js ${perSecond(bare)}`,
    ratio: `${bare === undefined ? '–' : times(ours / bare)} (doubles ${times(ours / plain)})`,
    aim: isMoney ? '≥ 300,000/s and ≥ 2× decimal.js' : '≥ 300,000/s',
    reached: ours >= 300_000 && (!isMoney || bare === undefined || ours >= 2 * bare),
  });
}

for (const { name, args } of arrayCases) {
  const { call } = typed(name);
  const input = args(ROWS);
  const result = call(input);
  if (result instanceof CellError) throw new Error(`${name}: ${result.message ?? result.code}`);
  const seconds = secondsPerRound(() => call(input));
  const tenfold = args(10 * ROWS);
  const longer = secondsPerRound(() => call(tenfold));
  const bare = secondsPerRound(bareLoop(tenfold, call(tenfold))) / secondsPerRound(bareLoop(input, result));
  rows.push({
    name: `${name}, rows`,
    measured: `${perSecond(ROWS / seconds)}, of 10× the rows ${perSecond((10 * ROWS) / longer)}`,
    against: `10× the rows: ${times(longer / seconds)} the time (a bare loop ${times(bare)})`,
    ratio: times(longer / seconds / 10),
    aim: '≥ 1,000,000 rows/s; 10× rows ≤ 11× time',
    reached: ROWS / seconds >= 1_000_000 && longer / seconds <= 11,
  });
}

const engine = nodeEngine(typedFunctions);
let recomputing = 0;
const recompute: Recompute = async (...workbook) => {
  let results: Awaited<ReturnType<Recompute>> = [];
  recomputing = await secondsOf(async () => {
    results = await engine.recompute(...workbook);
  });
  return results;
};

/** Reading and validating take turns, so that both meet the same machine; the first of each warms up. */
async function validation(name: string, bytes: Uint8Array): Promise<BenchRow> {
  const open = () => XlsxWorkbook.open(bytes, { name: 'Ledger.xlsx', recompute });
  const read = async () => {
    const workbook = await open();
    const { sheets } = await workbook.describe();
    await workbook.read(sheets.flatMap(({ used }) => (used === undefined ? [] : [used])));
  };
  const check = async () => validate(await open(), { asOf: dayOfText('2022-12-31') as Day });
  const [reads, checks, formulas]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round <= VALIDATIONS; round += 1) {
    const reading = await secondsOf(read);
    const checking = await secondsOf(check);
    if (round === 0) continue;
    reads.push(reading);
    checks.push(checking - recomputing);
    formulas.push(recomputing);
  }
  const [reading, checking] = [median(reads), median(checks)];
  return {
    name,
    measured: `${checking.toFixed(2)} s (formulas ${median(formulas).toFixed(2)} s apart)`,
    against: `reading ${reading.toFixed(2)} s`,
    ratio: times(checking / reading),
    aim: '≤ 1.3× reading',
    reached: checking / reading <= 1.3,
  };
}
/** A year of service levels and incentives: some 20 sheets, 1,200 formulas. */
async function yearOfScorecards(): Promise<Uint8Array> {
  const sample = templateOf('sample-a6');
  if (sample === undefined) throw new Error('There is no sample of A6.');
  return draftsFile(await engine.computeDrafts(sample.build('en')));
}
const ledgerRows = `${LEDGER_ROWS.toLocaleString('en-US')} ledger rows`;
rows.push(
  await validation(`validate, ${ledgerRows}`, await ledgerWorkbook(rightLedger(LEDGER_ROWS))),
  await validation(
    `validate, ${ledgerRows}, nearly all wrong`,
    await ledgerWorkbook(wrongLedger(LEDGER_ROWS)),
  ),
  await validation('validate, a year under A6', await yearOfScorecards()),
);

const recalculated = (formula: (row: number) => string) => () =>
  engine.recompute({
    describe: () =>
      Promise.resolve({
        name: 'bench',
        date1904: false,
        sheets: [
          {
            name: 'S',
            visibility: 'visible',
            used: { sheet: 'S', row: 0, column: 0, rows: FORMULAS, columns: 4 },
            hiddenRows: [],
            hiddenColumns: [],
            merged: [],
            isProtected: false,
          },
        ],
        tables: [],
        names: [],
        externalLinks: [],
        activeSheet: 'S',
      }),
    read: (areas) =>
      Promise.resolve(
        areas.map((area) => ({
          area,
          values: Array.from({ length: FORMULAS }, (_, row) => [1_234_567.89 + row, 0.05, 10, 0]),
          formulas: Array.from({ length: FORMULAS }, (_, row) => [
            undefined,
            undefined,
            undefined,
            formula(row + 1),
          ]),
          formats: Array.from({ length: FORMULAS }, () => ['General', 'General', 'General', 'General']),
        })),
      ),
    spills: (cells) => Promise.resolve(cells.map(() => undefined)),
  });
const sums = recalculated((row) => `=SUM(A${String(row)},B${String(row)},C${String(row)})`);
const credits = recalculated((row) => `=SLA.CREDIT(A${String(row)},B${String(row)},C${String(row)})`);
await sums();
const withSum = await secondsOf(sums);
const withOurs = await secondsOf(credits);
rows.push({
  name: `${FORMULAS.toLocaleString('en-US')} cells of SLA.CREDIT`,
  measured: `${withOurs.toFixed(2)} s`,
  against: `the engine with SUM ${withSum.toFixed(2)} s`,
  ratio: times(withOurs / withSum),
  aim: '≤ 1.20×',
  reached: withOurs / withSum <= 1.2,
});

const bundle = new URL('../../dist/functions.js', import.meta.url).pathname;
const weight = existsSync(bundle) ? gzipKilobytes(bundle) : undefined;
rows.push({
  name: 'functions.js, gzip',
  measured: weight === undefined ? 'not built: npm run build' : `${weight.toFixed(1)} kB`,
  against: `aim ${String(functionsAim)} kB`,
  ratio: weight === undefined ? '–' : times(weight / functionsAim),
  aim: `≤ ${String(functionsAim)} kB`,
  reached: weight === undefined ? undefined : weight <= functionsAim,
});

const heading = ['', 'measured', 'against', 'ratio', 'aim', ''];
const lines = rows.map(({ name, measured, against, ratio, aim, reached }) => [
  name,
  measured,
  against,
  ratio,
  aim,
  reached === undefined ? '' : reached ? 'reached' : 'missed',
]);
const widths = heading.map((_, at) => Math.max(...[heading, ...lines].map((line) => line[at]?.length ?? 0)));
for (const line of [heading, ...lines]) {
  process.stdout.write(
    `${line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  );
}
