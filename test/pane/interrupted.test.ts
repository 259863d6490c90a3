import { type Day, dayOfText } from '../../src/domain/calendar';
import { saveDecision } from '../../src/pane/findings-tab/save-decision';
import { type SharePlan, sharings } from '../../src/pane/share-tab/sharing';
import { planTemplate } from '../../src/pane/templates-tab/planned-sheets';
import type { Finding } from '../../src/scorecard/finding';
import { type Decision, readReview } from '../../src/scorecard/review/decisions';
import { type Validation, validate } from '../../src/scorecard/validate';
import { templateOf } from '../../src/templates/all-templates';
import type { Template } from '../../src/templates/template';
import type { LiveWorkbookPort } from '../../src/workbook/port';
import { officeHost } from '../../src/workbook/excel/host';
import { ExcelWorkbook } from '../../src/workbook/excel/workbook';
import { CHANGES_PER_EXCHANGE } from '../../src/workbook/excel/write';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { buildWorkbook } from '../support/golden/build';
import { workbookOfLines } from '../support/golden/run-case';
import { memoryOfFile } from '../support/memory-of-file';
import { MemoryWorkbook } from '../support/memory-workbook';
import { loadOffice } from '../support/office-host';

/**
 * Every step of the pane that writes, interrupted in each way it can be: Excel refuses one action of
 * it, whichever; or the pane is closed, and nothing more arrives from some exchange on. Then the pane is
 * opened again and the step repeated: the workbook must be what it is without an interruption.
 */
const office = loadOffice();

/** A step as the pane's button does it, looking at the workbook first. */
type Step = (port: LiveWorkbookPort) => Promise<void>;

interface Case {
  readonly open: () => Promise<MemoryWorkbook>;
  /** What was done before, uninterrupted. */
  readonly before?: Step;
  readonly step: Step;
  /** Of the hundreds of actions that write a sheet, each so many-th is refused; left out, every one. */
  readonly every?: number;
  /** Whether the step, interrupted, was done all the same: then nobody repeats it. */
  readonly isDone?: (port: LiveWorkbookPort) => Promise<boolean>;
  /** Holds after every interruption, before the step is repeated. */
  readonly meanwhile?: (port: LiveWorkbookPort, memory: MemoryWorkbook) => Promise<void>;
}

function paneOn(memory: MemoryWorkbook): LiveWorkbookPort {
  office.use(memory);
  return new ExcelWorkbook(officeHost(office, () => Promise.resolve('')));
}

/** A way to be interrupted after so much of the step. */
interface Interruption {
  begin(memory: MemoryWorkbook, after: number): void;
  /** @returns whether the step came that far */
  end(memory: MemoryWorkbook): boolean;
}

const refused: Interruption = {
  begin: (memory, after) => {
    memory.failing = { after, code: 'GeneralException' };
  },
  end: (memory) => {
    const happened = memory.failing === undefined;
    memory.failing = undefined;
    return happened;
  },
};

const closed: Interruption = {
  begin: (memory, after) => {
    memory.exchangesLeft = after;
  },
  end: (memory) => {
    const happened = (memory.exchangesLeft ?? 0) < 0;
    memory.exchangesLeft = undefined;
    return happened;
  },
};

function open({ open: opened, before }: Case): Promise<MemoryWorkbook> {
  return opened().then(async (memory) => {
    await before?.(paneOn(memory));
    return memory;
  });
}

/** @param from after how much of the step it is interrupted first, by the exchanges it takes */
async function check(
  scene: Case,
  interruption: Interruption,
  from: (exchanges: number) => number = () => 0,
): Promise<void> {
  const whole = await open(scene);
  await scene.step(paneOn(whole));
  const expected = stateOf(whole);
  for (
    let after = from(office.exchanges()), wasInterrupted = true;
    wasInterrupted;
    after += scene.every ?? 1
  ) {
    const memory = await open(scene);
    const port = paneOn(memory);
    interruption.begin(memory, after);
    const isDone = await scene.step(port).then(
      () => true,
      () => false,
    );
    wasInterrupted = interruption.end(memory);
    const next = paneOn(memory);
    await scene.meanwhile?.(next, memory);
    if (!isDone && (await scene.isDone?.(next)) !== true) await scene.step(next);
    expect([after, stateOf(memory)]).toEqual([after, expected]);
  }
}

/** Everything of a workbook that a user would see: sheets in their order, cells, tables, conditional formats. */
function stateOf({ Worksheets }: MemoryWorkbook): object[] {
  return Worksheets.Items.map((sheet) => ({
    name: sheet.Name,
    visibility: sheet.Visibility,
    used: sheet.GetUsedRangeOrNullObject()?.Address,
    cells: sheet.GetUsedRangeOrNullObject()?.Formulas,
    tables: sheet.Tables.Items.map(({ Name, area }) => [Name, area]),
    formats: sheet.formats.map(({ areas, Custom }) => [areas, Custom.Rule.Formula]),
  }));
}

const CREDIT = '=SLA.CREDIT(1000000,0.05,10)';
const CREDITS = '=SLA.CREDITS({1;0.5},1000,0.1,2)';
const FOREIGN = '=[2]!SLA.CREDIT(1000000,0.05,10)';

/** A credit on each of two sheets, and one formula that fills three cells. */
function calculating(shown: (formula: string) => unknown = () => 5000): () => Promise<MemoryWorkbook> {
  return () => {
    const memory = new MemoryWorkbook(shown);
    const sheet = memory.Worksheets.GetItem('Sheet1');
    sheet.type(0, 0, CREDIT);
    sheet.type(1, 0, '=1+1');
    memory.Worksheets.Add('Sheet2').type(4, 2, CREDIT);
    sheet.type(3, 0, CREDITS);
    sheet.cell(3, 0).spill = { rows: 3, columns: 1 };
    [4, 5].forEach((row) => Object.assign(sheet.cell(row, 0), { value: row * 10, type: 'Double' }));
    return Promise.resolve(memory);
  };
}

/** A formula that fills more cells than one exchange writes. */
function longSpill(): Promise<MemoryWorkbook> {
  const memory = new MemoryWorkbook(() => 5000);
  const sheet = memory.Worksheets.GetItem('Sheet1');
  const rows = CHANGES_PER_EXCHANGE + 1;
  sheet.type(0, 0, CREDITS);
  sheet.cell(0, 0).spill = { rows, columns: 1 };
  for (let row = 1; row < rows; row += 1) Object.assign(sheet.cell(row, 0), { value: row, type: 'Double' });
  return Promise.resolve(memory);
}

function sharing(id: string): Step {
  return async (port) => {
    const plan = await sharings.find((each) => each.id === id)?.plan(port, 'en');
    await plan?.apply();
  };
}

const [repair, freeze, unfreeze] = ['repair', 'freeze', 'unfreeze'].map(sharing) as [Step, Step, Step];

/** The Undo that a step offers once it is done. */
function undone(id: string): Pick<Case, 'before' | 'step'> {
  let revert: SharePlan['revert'];
  return {
    before: async (port) => {
      const plan = await sharings.find((each) => each.id === id)?.plan(port, 'en');
      await plan?.apply();
      revert = plan?.revert;
    },
    step: async () => revert?.(),
  };
}

// 162.5 hours are left, and the fee is 24 × 650.00 ÷ 12.
const submitted = ['based on clean-quota', 'Quota!B6 = 160', 'Quota!B5 = 1200.00'];
const asOf = dayOfText('2023-03-31') as Day;
const decided: Decision = {
  decision: 'disputed',
  reason: 'Agreed by phone',
  reviewer: 'M. Weber',
  date: asOf,
};

let bytes: Uint8Array;
let validation: Validation;
beforeAll(async () => {
  bytes = await buildWorkbook(workbookOfLines(submitted));
  validation = await validate(XlsxWorkbook.open(bytes, { name: 'Quota.xlsx' }), { asOf });
});

function submission(): Promise<MemoryWorkbook> {
  return memoryOfFile(XlsxWorkbook.open(bytes, { name: 'Quota.xlsx' }));
}
function decide(which: number): Step {
  return async (port) => {
    const finding = validation.findings.filter(({ severity }) => severity === 'error')[which] as Finding;
    await saveDecision(port, validation.findings, finding, decided, 'en');
  };
}

const insert: Step = async (port) => {
  const { sheets } = await planTemplate(port, templateOf('coder-audits') as Template, 'en');
  await port.addSheets(sheets.map(({ draft }) => draft));
};

const mark: Step = (port) =>
  port.highlight(validation.findings.map(({ at, severity }) => ({ ...at, severity })));

const cases: Readonly<Record<string, Case>> = {
  'the first decision, which adds the Review sheet': { open: submission, step: decide(0), every: 5 },
  'a further decision': {
    open: submission,
    before: decide(0),
    step: decide(1),
    every: 5,
    meanwhile: async (port) => {
      const { sheets, tables } = await port.describe();
      expect(sheets.map(({ name }) => name)).toEqual(['Terms', 'Quota', 'Review']);
      expect(tables.map(({ name }) => name)).toEqual(['Terms', 'QuotaLedger', 'Review']);
      const { decisions } = await readReview(port);
      expect([...decisions.values()].slice(0, 1)).toEqual([decided]);
    },
  },
  'inserting a template': {
    open: submission,
    step: insert,
    every: 5,
    isDone: async (port) => (await port.describe()).sheets.some(({ name }) => name === 'Coder audits'),
  },
  'putting marks on': { open: submission, step: mark },
  'taking marks off': { open: submission, before: mark, step: (port) => port.clearHighlight() },
  freezing: { open: calculating(), step: freeze },
  unfreezing: { open: calculating(), before: freeze, step: unfreeze },
  'repairing names': {
    open: async () => {
      const memory = await calculating((formula) => (formula === CREDIT ? '#NAME?' : 5000))();
      memory.Worksheets.GetItem('Sheet2').type(0, 0, FOREIGN);
      return memory;
    },
    step: repair,
  },
  'taking a freezing back': { open: calculating(), ...undone('freeze') },
  'taking a repair back': {
    open: calculating((formula) => (formula === CREDIT ? '#NAME?' : 5000)),
    ...undone('repair'),
  },
};

describe.each([
  ['Excel refuses an action', refused],
  ['the pane is closed', closed],
] as const)('product.md: “a state that the next run repairs”: %s', (_, interruption) => {
  test.each(Object.entries(cases))('%s', (__, scene) =>
    check(interruption === closed ? { ...scene, every: 1 } : scene, interruption),
  );
});

test('a formula that fills more cells than one exchange holds, frozen while the pane is closed', () =>
  check(
    { open: longSpill, step: freeze },
    closed,
    // Its formula goes with one exchange, the last of its values with the next.
    (exchanges) => exchanges - 4,
  ));
