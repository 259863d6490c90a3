import { a1Area, type Area } from '../address';
import type { SheetDraft } from '../draft';
import { draftCells } from '../draft-cells';
import { renameColumn } from '../column-rename';
import { columnName, draftXml, printTitles, tableXml } from './draft-xml';
import { workbookPart } from './file';
import { writeNotes } from './notes';
import type { Package } from './package';
import { relationshipId } from './relationships';
import { StyleBook } from './style-book';
import { childOf, childrenOf, element, ensureChild, isElement, prefixOf, type XmlElement } from './xml-tree';

const TABLE_PART = /\/tables\/[^/]*\.xml$/i;
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What follows the sheets in the workbook part, in the schema's order. Source: ECMA-376 Part 1 §18.2.27 */
const AFTER_SHEETS = ['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize'];
const AFTER_NAMES = ['calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'webPublishing', 'extLst'];
const AFTER_CALCULATION = AFTER_NAMES.slice(1);

/** Changes a file's sheets as a whole: adds them, takes them away, finds their parts. */
export class WorkbookEdit {
  readonly #main: string;

  constructor(private readonly file: Package) {
    this.#main = workbookPart(file);
  }

  /** The part of a sheet, undefined for one that has no cells. */
  partOf(sheet: string): string | undefined {
    const entry = sheetEntries(this.file.tree(this.#main)).find(
      ({ attributes }) => attributes['name'] === sheet,
    );
    const id = entry && relationshipId(entry.attributes);
    const target = this.file.relationships(this.#main).find((relationship) => relationship.id === id);
    return target?.type === 'worksheet' ? target.target : undefined;
  }

  /** @param position  among the sheets; the last place by default */
  addSheet(draft: SheetDraft, date1904: boolean, position?: number): void {
    const part = this.file.freeName('xl/worksheets/sheet{n}.xml');
    this.file.add(part, `${SHEETML}.worksheet+xml`, '<worksheet/>');
    const links = { tables: this.#addTables(draft, part), notes: this.#addNotes(draft, part) };
    this.withStyles((styles) => this.file.put(part, draftXml(draft, styles, links, date1904)));
    const id = this.file.relate(this.#main, 'worksheet', part);
    this.#change((workbook) => {
      const sheets = ensureChild(workbook, 'sheets', AFTER_SHEETS);
      const entries = sheetEntries(workbook);
      const sheetId = Math.max(0, ...entries.map(({ attributes }) => Number(attributes['sheetId']))) + 1;
      const at = position ?? entries.length;
      if (at < entries.length) moveLocalNames(workbook, at, 1);
      sheets.children.splice(at, 0, sheetEntry(sheets, draft, sheetId, id));
      const titles = printTitles(draft);
      if (titles !== undefined) addLocalName(workbook, '_xlnm.Print_Titles', at, titles);
    });
  }

  /** The tab in front must be one that is seen. */
  showVisibleSheet(): void {
    this.#change((workbook) => {
      const entries = sheetEntries(workbook);
      const isSeen = (place: number) => (entries[place]?.attributes['state'] ?? 'visible') === 'visible';
      for (const { attributes } of views(workbook)) {
        const seen = entries.findIndex((_, place) => isSeen(place));
        if (seen >= 0 && !isSeen(Number(attributes['activeTab'] ?? 0)))
          attributes['activeTab'] = String(seen);
      }
    });
  }

  /** Gives a table's column another name, in the formulas of the table's columns too. */
  renameColumn(table: string, names: readonly [string, string]): void {
    const part = this.#tablePart(table);
    if (part === undefined) return;
    const tree = this.file.tree(part);
    const columns = childOf(tree, 'tableColumns');
    for (const column of columns === undefined ? [] : childrenOf(columns, 'tableColumn')) {
      if (column.attributes['name'] === columnName(names[0]))
        column.attributes['name'] = columnName(names[1]);
      for (const formula of childrenOf(column, 'calculatedColumnFormula')) {
        const text = formula.children.join('');
        formula.children.splice(0, formula.children.length, renameColumn(text, table, names, true));
      }
    }
    this.file.put(part, tree);
  }

  /** @returns the place it had among the sheets */
  removeSheet(sheet: string): number {
    const part = this.partOf(sheet);
    const workbook = this.file.tree(this.#main);
    const entries = sheetEntries(workbook);
    const place = entries.findIndex(({ attributes }) => attributes['name'] === sheet);
    const entry = entries[place] as XmlElement;
    removeChild(childOf(workbook, 'sheets') as XmlElement, entry);
    removeLocalNames(workbook, place);
    moveLocalNames(workbook, place + 1, -1);
    keepActiveTab(workbook, entries.length - 1);
    this.file.put(this.#main, workbook);
    this.file.unrelate(this.#main, relationshipId(entry.attributes));
    if (part !== undefined) this.#removePart(part);
    return place;
  }

  /** Gives a table other rows; the filter of its headings goes along and leaves a total row out. */
  resizeTable(name: string, area: Omit<Area, 'sheet'>): void {
    const part = this.#tablePart(name);
    if (part === undefined) return;
    const table = this.file.tree(part);
    const totals = Number(table.attributes['totalsRowCount'] ?? 0);
    table.attributes['ref'] = a1Area(area);
    const filter = childOf(table, 'autoFilter');
    if (filter !== undefined) filter.attributes['ref'] = a1Area({ ...area, rows: area.rows - totals });
    this.file.put(part, table);
  }

  /** Formulas were written without their result: Excel computes them when it opens the file. */
  recomputeOnOpening(): void {
    this.#change((workbook) => {
      ensureChild(workbook, 'calcPr', AFTER_CALCULATION).attributes['fullCalcOnLoad'] = '1';
    });
  }

  /** Excel's list of formula cells, which it makes anew; one that is out of date counts as damage. */
  dropCalculationChain(): void {
    const chain = this.file.relationships(this.#main).find(({ type }) => type === 'calcChain');
    if (chain === undefined) return;
    this.file.unrelate(this.#main, chain.id);
    this.file.remove(chain.target);
  }

  /** Lets styles be added. */
  withStyles(change: (styles: StyleBook) => void): void {
    const part = this.file.relationships(this.#main).find(({ type }) => type === 'styles')?.target;
    if (part === undefined) {
      this.file.add('xl/styles.xml', `${SHEETML}.styles+xml`, EMPTY_STYLES);
      this.file.relate(this.#main, 'styles', 'xl/styles.xml');
    }
    const name = part ?? 'xl/styles.xml';
    const tree = this.file.tree(name);
    change(new StyleBook(tree));
    this.file.put(name, tree);
  }

  #addTables(draft: SheetDraft, sheetPart: string): string[] {
    return draft.tables.map((table) => {
      const part = this.file.freeName('xl/tables/table{n}.xml');
      this.file.add(part, `${SHEETML}.table+xml`, tableXml(table, this.#freeTableId()));
      return this.file.relate(sheetPart, 'table', part);
    });
  }

  #freeTableId(): number {
    const ids = this.#tableParts().map((name) => Number(this.file.tree(name).attributes['id'] ?? 0));
    return Math.max(0, ...ids) + 1;
  }

  #tableParts(): string[] {
    return this.file.names.filter((name) => TABLE_PART.test(name));
  }

  #tablePart(table: string): string | undefined {
    return this.#tableParts().find(
      (name) => tableName(this.file.tree(name)).toLowerCase() === table.toLowerCase(),
    );
  }

  #addNotes(draft: SheetDraft, sheetPart: string): string | undefined {
    const notes = draftCells(draft).flatMap(({ row, column, note }) =>
      note === undefined ? [] : [{ row, column, note }],
    );
    return notes.length === 0 ? undefined : writeNotes(this.file, sheetPart, notes);
  }

  #removePart(part: string): void {
    for (const { type, target, external } of this.file.relationships(part)) {
      if (!external && ['table', 'comments', 'vmlDrawing'].includes(type)) this.file.remove(target);
    }
    this.file.remove(part);
  }

  #change(change: (workbook: XmlElement) => void): void {
    const workbook = this.file.tree(this.#main);
    change(workbook);
    this.file.put(this.#main, workbook);
  }
}

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

function tableName({ attributes }: XmlElement): string {
  return attributes['displayName'] ?? attributes['name'] ?? '';
}

function sheetEntries(workbook: XmlElement): XmlElement[] {
  const sheets = childOf(workbook, 'sheets');
  return sheets === undefined ? [] : childrenOf(sheets, 'sheet');
}

function sheetEntry(
  sheets: XmlElement,
  { name, visibility }: SheetDraft,
  sheetId: number,
  id: string,
): XmlElement {
  return element(`${prefixOf(sheets)}sheet`, {
    name,
    sheetId,
    state: visibility === 'visible' ? undefined : visibility,
    'xmlns:r': OFFICE,
    'r:id': id,
  });
}

function removeChild(parent: XmlElement, child: XmlElement): void {
  parent.children.splice(parent.children.indexOf(child), 1);
}

/** Names of one sheet only say which by its place, so they move along when a sheet comes or goes. */
function moveLocalNames(workbook: XmlElement, from: number, by: number): void {
  for (const { attributes } of localNames(workbook)) {
    const place = Number(attributes['localSheetId']);
    if (place >= from) attributes['localSheetId'] = String(place + by);
  }
}

function removeLocalNames(workbook: XmlElement, place: number): void {
  const names = childOf(workbook, 'definedNames');
  if (names === undefined) return;
  for (const name of localNames(workbook)) {
    if (Number(name.attributes['localSheetId']) === place) removeChild(names, name);
  }
  if (!names.children.some(isElement)) removeChild(workbook, names);
}

function addLocalName(workbook: XmlElement, name: string, place: number, refersTo: string): void {
  const names = ensureChild(workbook, 'definedNames', AFTER_NAMES);
  names.children.push(element(`${prefixOf(names)}definedName`, { name, localSheetId: place }, [refersTo]));
}

function localNames(workbook: XmlElement): XmlElement[] {
  const names = childOf(workbook, 'definedNames');
  return names === undefined
    ? []
    : childrenOf(names, 'definedName').filter(({ attributes }) => attributes['localSheetId'] !== undefined);
}

/** The tab in front must be one that is there. */
function keepActiveTab(workbook: XmlElement, sheets: number): void {
  for (const { attributes } of views(workbook)) {
    for (const name of ['activeTab', 'firstSheet']) {
      if (Number(attributes[name] ?? 0) >= sheets) attributes[name] = String(Math.max(0, sheets - 1));
    }
  }
}

function views(workbook: XmlElement): XmlElement[] {
  const parent = childOf(workbook, 'bookViews');
  return parent === undefined ? [] : childrenOf(parent, 'workbookView');
}
