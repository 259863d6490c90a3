import { columnLetters, parseA1Area } from '../../src/workbook/address';

/** A refusal of the host, with Excel's code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface MemoryCell {
  value: unknown;
  type: string;
  formula: string | undefined;
  format: string;
  locked: boolean;
  /** How far the formula spills. */
  spill?: { rows: number; columns: number };
}

export type Calculate = (
  formula: string,
  place: { sheet: MemorySheet; row: number; column: number },
) => unknown;

const CHANGED = 10;
const SELECTION_CHANGED = 14;
const ALL: Rectangle = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/**
 * A workbook that answers as Excel does, as far as the adapter asks. Members are named as they come
 * over the wire. Reading and typing follow Excel: what is written is read as if typed.
 */
export class MemoryWorkbook {
  readonly Name = 'Memory.xlsx';
  readonly Worksheets = new MemorySheets(this);
  readonly Names = new MemoryNames();
  readonly _Runtime = { EnableEvents: true };
  readonly Functions = {
    Date: (year: number, month: number, day: number) => ({ Value: this.#serial(year, month, day) }),
  };
  readonly openedAsNew: string[] = [];
  apiVersion = 18;
  date1904 = false;
  active: { sheet: MemorySheet | undefined; row: number; column: number } = {
    sheet: undefined,
    row: 0,
    column: 0,
  };
  raise: (type: number, args: object) => void = () => undefined;
  /** Actions that still succeed before one fails, and how; undefined for no failure. */
  failing: { after: number; code: string } | undefined;
  /** Exchanges that still arrive before the pane is closed; undefined while it is open. */
  exchangesLeft: number | undefined;
  readonly #references = new Map<string, object>();
  readonly #registered = new Set<number>();

  constructor(
    readonly calculate: Calculate = () => 0,
    first = 'Sheet1',
  ) {
    this.active = { sheet: this.Worksheets.Add(first), row: 0, column: 0 };
  }

  get Tables(): TableLookup {
    return tableLookup(this.Worksheets.Items.flatMap(({ Tables }) => Tables.Items));
  }

  GetActiveCell(): MemoryRange {
    const { sheet, row, column } = this.active;
    return new MemoryRange(sheet as MemorySheet, [{ row, column, rows: 1, columns: 1 }]);
  }

  _RemoveReference(id: string): void {
    this.#references.delete(id);
  }

  referenceTo(target: object): string {
    const id = `ref-${this.#references.size}-${Math.floor(performance.now() * 1000)}`;
    this.#references.set(id, target);
    return id;
  }

  byReference(id: string): object {
    const target = this.#references.get(id);
    if (target === undefined) throw new HostError('InvalidReference');
    return target;
  }

  /** @returns whether the exchange arrives */
  beforeExchange(): boolean {
    if (this.exchangesLeft === undefined) return true;
    this.exchangesLeft -= 1;
    return this.exchangesLeft >= 0;
  }

  beforeAction(): void {
    if (this.failing === undefined) return;
    this.failing.after -= 1;
    if (this.failing.after >= 0) return;
    const { code } = this.failing;
    this.failing = undefined;
    throw new HostError(code);
  }

  listen(type: number, isOn: boolean): void {
    if (isOn) this.#registered.add(type);
    else this.#registered.delete(type);
  }

  changed(sheet: MemorySheet, address: string, triggerSource: 'ThisLocalAddin' | 'Unknown'): void {
    if (!this.#registered.has(CHANGED)) return;
    if (triggerSource === 'ThisLocalAddin' && !this._Runtime.EnableEvents) return;
    this.raise(CHANGED, {
      worksheetId: sheet._Id,
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource,
    });
  }

  select(sheet: MemorySheet, row: number, column: number): void {
    this.active = { sheet, row, column };
    if (!this.#registered.has(SELECTION_CHANGED)) return;
    this.raise(SELECTION_CHANGED, { worksheetId: sheet._Id, address: `${columnLetters(column)}${row + 1}` });
  }

  #serial(year: number, month: number, day: number): number {
    const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return this.date1904 ? serial - 1462 : serial;
  }
}

interface TableLookup {
  readonly Items: MemoryTable[];
  GetItem(key: string): MemoryTable;
}

function tableLookup(tables: MemoryTable[]): TableLookup {
  return {
    Items: tables,
    GetItem(key) {
      const table = tables.find(({ _Id, Name }) => _Id === key || Name === key);
      if (table === undefined) throw new HostError('ItemNotFound');
      return table;
    },
  };
}

class MemoryNames {
  readonly Items: { Name: string; Formula: string }[] = [];
}

class MemorySheets {
  readonly Items: MemorySheet[] = [];
  #made = 0;

  constructor(readonly workbook: MemoryWorkbook) {}

  GetItem(key: string): MemorySheet {
    const sheet = this.GetItemOrNullObject(key);
    if (sheet === null) throw new HostError('ItemNotFound', 'The requested resource does not exist.');
    return sheet;
  }

  GetItemOrNullObject(key: string): MemorySheet | null {
    const same = (name: string) => name.toLowerCase() === key.toLowerCase();
    return this.Items.find(({ Name, _Id }) => _Id === key || same(Name)) ?? null;
  }

  GetActiveWorksheet(): MemorySheet {
    return this.workbook.active.sheet ?? (this.Items[0] as MemorySheet);
  }

  Add(name: string): MemorySheet {
    this.refuseTaken(name);
    this.#made += 1;
    const sheet = new MemorySheet(this, `{sheet-${this.#made}}`, name);
    this.Items.push(sheet);
    return sheet;
  }

  refuseTaken(name: string): void {
    if (/[[\]:*?/\\]/.test(name) || name.length > 31)
      throw new HostError('InvalidArgument', 'no such sheet name');
    if (this.GetItemOrNullObject(name) !== null) throw new HostError('ItemAlreadyExists');
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.listen(CHANGED, true);
  }

  _UnregisterDataChangedEvent(): void {
    this.workbook.listen(CHANGED, false);
  }

  _RegisterSelectionChangedEvent(): void {
    this.workbook.listen(SELECTION_CHANGED, true);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.workbook.listen(SELECTION_CHANGED, false);
  }
}

export class MemorySheet {
  readonly Tables = new MemoryTables(this);
  readonly Names = new MemoryNames();
  readonly Protection = { Protected: false };
  readonly FreezePanes = recorder();
  readonly PageLayout = recorder();
  readonly Notes = new MemoryNotes();
  readonly formats: MemoryFormat[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merged: Rectangle[] = [];
  readonly #cells = new Map<string, MemoryCell>();
  Visibility = 'Visible';
  #name: string;

  constructor(
    readonly sheets: MemorySheets,
    readonly _Id: string,
    name: string,
  ) {
    this.#name = name;
  }

  get Name(): string {
    return this.#name;
  }

  set Name(name: string) {
    if (name.toLowerCase() !== this.#name.toLowerCase()) this.sheets.refuseTaken(name);
    this.#name = name;
  }

  get Position(): number {
    return this.sheets.Items.indexOf(this);
  }

  set Position(position: number) {
    const { Items } = this.sheets;
    Items.splice(this.Position, 1);
    Items.splice(position, 0, this);
  }

  GetRange(address?: string): MemoryRange {
    return new MemoryRange(this, [address === undefined ? ALL : rectangle(address)]);
  }

  GetRanges(addresses: string): MemoryRange {
    return new MemoryRange(this, addresses.split(',').map(rectangle));
  }

  GetUsedRangeOrNullObject(): MemoryRange | null {
    const filled = [...this.#cells].filter(([, { value, formula }]) => value !== '' || formula !== undefined);
    if (filled.length === 0) return null;
    const places = filled.map(([key]) => key.split(',').map(Number) as [number, number]);
    const rows = places.map(([row]) => row);
    const columns = places.map(([, column]) => column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    const area = {
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
    return new MemoryRange(this, [area]);
  }

  Activate(): void {
    if (this.Visibility !== 'Visible') throw new HostError('InvalidOperation');
    this.sheets.workbook.active = { ...this.sheets.workbook.active, sheet: this };
  }

  Delete(): void {
    this.sheets.Items.splice(this.Position, 1);
  }

  cell(row: number, column: number): MemoryCell {
    const key = `${row},${column}`;
    const present = this.#cells.get(key);
    if (present !== undefined) return present;
    const blank: MemoryCell = {
      value: '',
      type: 'Empty',
      formula: undefined,
      format: 'General',
      locked: true,
    };
    this.#cells.set(key, blank);
    return blank;
  }

  /** Reads what is typed into a cell as Excel does. */
  type(row: number, column: number, input: unknown): void {
    const cell = this.cell(row, column);
    if (this.Protection.Protected && cell.locked)
      throw new HostError('AccessDenied', 'The sheet is protected.');
    this.#takeSpillBack(row, column, cell);
    cell.formula = undefined;
    [cell.value, cell.type] = understood(input);
    if (cell.type !== 'Formula') return;
    cell.formula = `=${String(input).replace(/^[=+]/, '')}`;
    [cell.value, cell.type] = understood(
      this.sheets.workbook.calculate(cell.formula, { sheet: this, row, column }),
    );
  }

  /** What a formula filled goes with the formula. */
  #takeSpillBack(row: number, column: number, anchor: MemoryCell): void {
    const { spill } = anchor;
    if (spill === undefined) return;
    delete anchor.spill;
    for (let at = 1; at < spill.rows * spill.columns; at += 1) {
      const filled = this.cell(row + Math.floor(at / spill.columns), column + (at % spill.columns));
      [filled.value, filled.type] = ['', 'Empty'];
    }
  }
}

/** @returns the value and its type in Excel's words; `Formula` for what would be calculated */
function understood(input: unknown): [unknown, string] {
  if (typeof input === 'number') return [input, 'Double'];
  if (typeof input === 'boolean') return [input, 'Boolean'];
  const text = String(input);
  if (text === '') return ['', 'Empty'];
  if (text.startsWith("'")) return [text.slice(1), 'String'];
  if (/^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(text)) return [text, 'Error'];
  if (/^[=+@-]/.test(text)) return [text, 'Formula'];
  if (/^(true|false)$/i.test(text.trim())) return [/true/i.test(text), 'Boolean'];
  if (text.trim() !== '' && Number.isFinite(Number(text))) return [Number(text), 'Double'];
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return [Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569, 'Double'];
  return [text, 'String'];
}

class MemoryRange {
  readonly Format: object;
  readonly DataValidation: object = recorder();
  readonly ConditionalFormats: MemoryFormats;
  isKept = false;

  constructor(
    private readonly sheet: MemorySheet,
    private readonly areas: readonly Rectangle[],
  ) {
    this.Format = formatOf(sheet, areas);
    this.ConditionalFormats = new MemoryFormats(sheet, areas);
  }

  _KeepReference(): void {
    this.isKept = true;
  }

  get Worksheet(): MemorySheet {
    return this.sheet;
  }

  get RowIndex(): number {
    return this.#first.row;
  }

  get ColumnIndex(): number {
    return this.#first.column;
  }

  get RowCount(): number {
    return this.#first.rows;
  }

  get ColumnCount(): number {
    return this.#first.columns;
  }

  get Address(): string {
    return this.areas
      .map((area) => `'${this.sheet.Name.replaceAll("'", "''")}'!${addressOf(area)}`)
      .join(',');
  }

  get RowHidden(): boolean | null {
    return alike(this.#flags('rows', this.sheet.hiddenRows));
  }

  get ColumnHidden(): boolean | null {
    return alike(this.#flags('columns', this.sheet.hiddenColumns));
  }

  /** office.js cuts what is long into ranges of 1,500 cells, and asks this first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.#first.rows || columns !== this.#first.columns) throw new HostError('InvalidArgument');
  }

  GetRow(row: number): MemoryRange {
    return new MemoryRange(this.sheet, [{ ...this.#first, row: this.#first.row + row, rows: 1 }]);
  }

  GetBoundingRect(other: MemoryRange): MemoryRange {
    const [one, two] = [this.#first, other.#first];
    const [row, column] = [Math.min(one.row, two.row), Math.min(one.column, two.column)];
    const rows = Math.max(one.row + one.rows, two.row + two.rows) - row;
    const columns = Math.max(one.column + one.columns, two.column + two.columns) - column;
    return new MemoryRange(this.sheet, [{ row, column, rows, columns }]);
  }

  GetRowProperties(): object[] {
    return this.#flags('rows', this.sheet.hiddenRows).map((rowHidden) => ({ rowHidden }));
  }

  GetColumnProperties(): object[] {
    return this.#flags('columns', this.sheet.hiddenColumns).map((columnHidden) => ({ columnHidden }));
  }

  GetSpillingToRangeOrNullObject(): MemoryRange | null {
    const { row, column } = this.#first;
    const { spill, formula } = this.sheet.cell(row, column);
    return spill === undefined || formula === undefined
      ? null
      : new MemoryRange(this.sheet, [{ row, column, ...spill }]);
  }

  GetMergedAreasOrNullObject(): MemoryRange | null {
    return this.sheet.merged.length === 0 ? null : new MemoryRange(this.sheet, this.sheet.merged);
  }

  get Values(): unknown {
    return this.#map(({ value }) => value);
  }

  set Values(values: unknown) {
    this.#type(values);
  }

  get Formulas(): unknown {
    return this.#map(({ formula, value }) => formula ?? value);
  }

  set Formulas(formulas: unknown) {
    this.#type(formulas);
  }

  get ValueTypes(): unknown {
    return this.#map(({ type }) => type);
  }

  get NumberFormat(): unknown {
    return this.#map(({ format }) => format);
  }

  set NumberFormat(formats: unknown) {
    this.#each(formats, (row, column, format) => {
      this.sheet.cell(row, column).format = String(format);
    });
  }

  Select(): void {
    this.sheet.Activate();
    this.sheet.sheets.workbook.select(this.sheet, this.#first.row, this.#first.column);
  }

  #type(matrix: unknown): void {
    this.#each(matrix, (row, column, input) => this.sheet.type(row, column, input));
    this.sheet.sheets.workbook.changed(this.sheet, addressOf(this.#first), 'ThisLocalAddin');
  }

  get #first(): Rectangle {
    return this.areas[0] as Rectangle;
  }

  #flags(along: 'rows' | 'columns', hidden: ReadonlySet<number>): boolean[] {
    const from = along === 'rows' ? this.#first.row : this.#first.column;
    return Array.from({ length: this.#first[along] }, (_, index) => hidden.has(from + index));
  }

  #map<T>(take: (cell: MemoryCell) => T): T[][] {
    const { row, column, rows, columns } = this.#first;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => take(this.sheet.cell(row + down, column + right))),
    );
  }

  /** A null in what is written leaves its cell alone; another shape than the range's is refused. */
  #each(matrix: unknown, put: (row: number, column: number, input: unknown) => void): void {
    const { row, column, rows, columns } = this.#first;
    const given = matrix as unknown[][];
    if (given.length !== rows || given.some((line) => line.length !== columns)) {
      throw new HostError('InvalidArgument', 'The number of rows or columns differs from the range.');
    }
    given.forEach((line, down) =>
      line.forEach((input, right) => {
        if (input !== null && input !== undefined) put(row + down, column + right, input);
      }),
    );
  }
}

class MemoryTables {
  readonly Items: MemoryTable[] = [];
  readonly GetItem = (key: string): MemoryTable => tableLookup(this.Items).GetItem(key);

  constructor(private readonly sheet: MemorySheet) {}

  Add(address: string): MemoryTable {
    const table = new MemoryTable(
      this.sheet,
      rectangle(address),
      `Table${this.sheet.sheets.workbook.Tables.Items.length + 1}`,
    );
    this.Items.push(table);
    return table;
  }
}

class MemoryTable {
  Style = '';
  ShowBandedRows = true;
  ShowHeaders = true;
  ShowTotals = false;
  #name: string;

  constructor(
    readonly Worksheet: MemorySheet,
    readonly area: Rectangle,
    name: string,
  ) {
    this.#name = name;
  }

  get _Id(): string {
    return `${this.Worksheet._Id}-${this.area.row}-${this.area.column}`;
  }

  get Name(): string {
    return this.#name;
  }

  set Name(name: string) {
    const taken = this.Worksheet.sheets.workbook.Tables.Items.filter((table) => table !== this);
    if (taken.some((table) => table.Name.toLowerCase() === name.toLowerCase()))
      throw new HostError('ItemAlreadyExists');
    this.#name = name;
  }

  GetRange(): MemoryRange {
    return new MemoryRange(this.Worksheet, [this.area]);
  }

  get Columns(): { Items: { Name: string }[] } {
    const { row, column, columns } = this.area;
    return {
      Items: Array.from({ length: columns }, (_, index) => ({
        Name: String(this.Worksheet.cell(row, column + index).value),
      })),
    };
  }
}

class MemoryNotes {
  readonly texts = new Map<string, string>();

  Add(address: string, text: string): object {
    this.texts.set(address, text);
    return {};
  }

  GetItemOrNullObject(address: string): object | null {
    return this.texts.has(address) ? { Delete: () => void this.texts.delete(address) } : null;
  }
}

/** A conditional format, whoever made it. */
export class MemoryFormat {
  readonly Type = 'Custom';
  readonly Custom = { Rule: { Formula: '' }, Format: { Font: { Color: '' }, Fill: { Color: '' } } };

  constructor(
    readonly _Id: string,
    readonly sheet: MemorySheet,
    readonly areas: readonly Rectangle[],
  ) {}

  get Id(): string {
    return this._Id;
  }

  Delete(): void {
    this.sheet.formats.splice(this.sheet.formats.indexOf(this), 1);
  }
}

class MemoryFormats {
  constructor(
    private readonly sheet: MemorySheet,
    private readonly areas: readonly Rectangle[],
  ) {}

  get Items(): MemoryFormat[] {
    return this.sheet.formats;
  }

  GetItem(id: string): MemoryFormat {
    const format = this.sheet.formats.find(({ _Id }) => _Id === id);
    if (format === undefined) throw new HostError('ItemNotFound');
    return format;
  }

  Add(): MemoryFormat {
    if (this.sheet.Protection.Protected) throw new HostError('AccessDenied');
    const format = new MemoryFormat(`{format-${formatsMade++}}`, this.sheet, this.areas);
    this.sheet.formats.push(format);
    return format;
  }
}

let formatsMade = 1;

/** Takes whatever is set or called, and remembers it: for looks, which no test reads back through the port. */
function recorder(own: Record<string, unknown> = {}): Record<string, unknown> {
  return new Proxy(own, {
    has: () => true,
    get(target, name) {
      if (name === '_Id' || name === 'isKept' || name === 'Items') return undefined;
      if (name in target) return target[String(name)];
      const child = recorder(Object.assign(() => recorder(), {}) as unknown as Record<string, unknown>);
      target[String(name)] = child;
      return child;
    },
    set(target, name, value) {
      target[String(name)] = value;
      return true;
    },
  });
}

function formatOf(sheet: MemorySheet, areas: readonly Rectangle[]): object {
  const protection = {
    get Locked(): boolean | null {
      return alike(cellsOf(areas).map(([row, column]) => sheet.cell(row, column).locked));
    },
    set Locked(isLocked: boolean | null) {
      for (const [row, column] of cellsOf(areas)) sheet.cell(row, column).locked = isLocked === true;
    },
  };
  return recorder({ Protection: protection });
}

function cellsOf(areas: readonly Rectangle[]): [number, number][] {
  return areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index): [number, number] => [
      row + Math.floor(index / columns),
      column + (index % columns),
    ]),
  );
}

function alike(flags: readonly boolean[]): boolean | null {
  return flags.every((flag) => flag === flags[0]) ? (flags[0] ?? false) : null;
}

function rectangle(address: string): Rectangle {
  const area = parseA1Area(address.slice(address.lastIndexOf('!') + 1));
  if (area === undefined) throw new HostError('InvalidArgument', `no address: ${address}`);
  return area;
}

function addressOf({ row, column, rows, columns }: Rectangle): string {
  return `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
}
