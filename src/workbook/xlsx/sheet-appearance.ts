import { MAX_COLUMNS, parseA1, parseA1Area } from '../address';
import type {
  CellLook,
  ColumnAppearance,
  ConditionalFormatRule,
  Rectangle,
  RowAppearance,
  SheetAppearance,
  ValidationRule,
} from '../appearance';
import { plainFormula } from '../spelling';
import type { PartSource } from './archive';
import { colorOf, type Theme } from './colors';
import { limits } from './limits';
import { type Attributes, isOn, readXml, unescaped } from './xml';

/** What the sheets of a workbook share. */
export interface SheetLookContext {
  readonly theme: Theme;
  readonly conditional: readonly CellLook[];
}

/** Source: ECMA-376 Part 1 §18.3.1 */
export function readSheetAppearance(
  source: PartSource,
  part: string,
  name: string,
  context: SheetLookContext,
): Omit<SheetAppearance, 'notes'> {
  const reader = new AppearanceReader(name, context);
  readXml(source, part, reader);
  return reader.appearance();
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

class AppearanceReader {
  readonly #cells: { row: number; column: number; look: number }[] = [];
  readonly #rows: RowAppearance[] = [];
  readonly #columns: ColumnAppearance[] = [];
  readonly #conditionalFormats: { rule: ConditionalFormatRule; priority: number }[] = [];
  readonly #validations: ValidationRule[] = [];
  readonly #sheet: Partial<Writable<SheetAppearance>> = { showsGridlines: true };
  #row = -1;
  #column = -1;
  #ranges: Rectangle[] = [];
  #rule: { attributes: Attributes; formulas: string[] } | undefined;

  constructor(
    private readonly name: string,
    private readonly context: SheetLookContext,
  ) {}

  appearance(): Omit<SheetAppearance, 'notes'> {
    return {
      showsGridlines: true,
      ...this.#sheet,
      name: this.name,
      cells: this.#cells,
      rows: this.#rows,
      columns: this.#columns,
      conditionalFormats: this.#conditionalFormats
        .sort((one, other) => one.priority - other.priority)
        .map(({ rule }) => rule),
      validations: this.#validations,
    };
  }

  open(name: string, attributes: Attributes, parent: string | undefined): void {
    if (name === 'c') this.#cell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'col') this.#openColumn(attributes);
    else if (name === 'conditionalFormatting') this.#ranges = rangesOf(attributes['sqref']);
    else if (name === 'cfRule' || name === 'dataValidation') this.#rule = { attributes, formulas: [] };
    else this.#sheetPart(name, attributes, parent);
  }

  close(name: string, text: string): void {
    if (/^formula[12]?$/.test(name)) this.#rule?.formulas.push(plainFormula(unescaped(text)));
    else if (name === 'cfRule') this.#closeConditionalFormat();
    else if (name === 'dataValidation') this.#closeValidation();
  }

  #cell({ r, s }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : (parseA1(r)?.column ?? this.#column + 1);
    if (s === undefined || s === '0' || this.#cells.length >= limits.cells.max) return;
    this.#cells.push({ row: this.#row, column: this.#column, look: Number(s) });
  }

  #openRow({ r, ht, customHeight, s, customFormat }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    const height = ht !== undefined && isOn(customHeight) ? { height: Number(ht) } : {};
    const look = s !== undefined && isOn(customFormat) ? { look: Number(s) } : {};
    const row = { row: this.#row, ...height, ...look };
    if (Object.keys(row).length > 1) this.#rows.push(row);
  }

  #openColumn({ min, max, width, style }: Attributes): void {
    this.#columns.push({
      from: Number(min) - 1,
      to: Math.min(Number(max), MAX_COLUMNS) - 1,
      ...(width === undefined ? {} : { width: Number(width) }),
      ...(style === undefined || style === '0' ? {} : { look: Number(style) }),
    });
  }

  #sheetPart(name: string, attributes: Attributes, parent: string | undefined): void {
    const sheet = this.#sheet;
    if (name === 'tabColor') {
      const color = colorOf(attributes, this.context.theme);
      if (color !== undefined) sheet.tabColor = color;
    } else if (name === 'sheetView') sheet.showsGridlines = attributes['showGridLines'] !== '0';
    else if (name === 'pane' && attributes['state'] === 'frozen') {
      sheet.frozen = { rows: Number(attributes['ySplit'] ?? 0), columns: Number(attributes['xSplit'] ?? 0) };
    } else if (name === 'sheetFormatPr') {
      const { defaultColWidth: width, defaultRowHeight: height } = attributes;
      if (width !== undefined) sheet.defaultWidth = Number(width);
      if (height !== undefined) sheet.defaultHeight = Number(height);
    } else if (name === 'autoFilter' && parent === 'worksheet') {
      const [area] = rangesOf(attributes['ref']);
      if (area !== undefined) sheet.filter = area;
    }
  }

  #closeConditionalFormat(): void {
    const { attributes, formulas } = this.#rule ?? { attributes: {}, formulas: [] };
    const { type = '', operator, text, dxfId, stopIfTrue, priority } = attributes;
    const look = this.context.conditional[Number(dxfId ?? -1)];
    this.#rule = undefined;
    if (look === undefined) return;
    const rule: ConditionalFormatRule = {
      ranges: this.#ranges,
      type,
      ...(operator === undefined ? {} : { operator }),
      ...(text === undefined ? {} : { text }),
      formulas,
      look,
      stopIfTrue: isOn(stopIfTrue),
    };
    this.#conditionalFormats.push({ rule, priority: Number(priority ?? 0) });
  }

  #closeValidation(): void {
    const { attributes, formulas } = this.#rule ?? { attributes: {}, formulas: [] };
    const { type, operator, sqref, allowBlank, error, prompt } = attributes;
    this.#rule = undefined;
    if (type === undefined || type === 'none') return;
    this.#validations.push({
      ranges: rangesOf(sqref),
      type,
      ...(operator === undefined ? {} : { operator }),
      formulas,
      allowsBlank: isOn(allowBlank),
      ...(error === undefined ? {} : { error: unescaped(error) }),
      ...(prompt === undefined ? {} : { prompt: unescaped(prompt) }),
    });
  }
}

function rangesOf(text = ''): Rectangle[] {
  return text.split(' ').flatMap((range) => parseA1Area(range) ?? []);
}
