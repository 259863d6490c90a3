import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a test wants to say of a file; the rest is what every file has. */
export interface XlsxParts {
  /** The inside of `<worksheet>`. */
  readonly sheet?: string;
  /** The inside of `<sst>`. */
  readonly strings?: string;
  /** The inside of `<styleSheet>`. */
  readonly styles?: string;
  /** What stands before and after `<sheets>` in the workbook part. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Further relationships of the workbook and of the sheet. */
  readonly workbookLinks?: string;
  readonly sheetLinks?: string;
  /** Further parts, and parts that replace the ones made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly level?: 0 | 1 | 6 | 9;
}

/** An .xlsx file of one sheet `S`, put together by hand so that tests need no writer. */
export function xlsxOf(parts: XlsxParts = {}): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.beforeSheets ?? ''}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${parts.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId2', 'sharedStrings', 'sharedStrings.xml'),
      relationship('rId3', 'styles', 'styles.xml'),
      parts.workbookLinks ?? '',
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.sheet ?? '<sheetData/>'}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(parts.sheetLinks ?? ''),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${parts.styles ?? ''}</styleSheet>`,
    ...parts.parts,
  };
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: parts.level ?? 6 });
}

export function relationship(id: string, type: string, target: string, mode?: 'External'): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode === undefined ? '' : ' TargetMode="External"'}/>`;
}

function relationships(...links: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

/** Rows of a sheet: the cells of each as XML. */
export function rows(...cells: readonly string[]): string {
  return `<sheetData>${cells.map((line, index) => `<row r="${index + 1}">${line}</row>`).join('')}</sheetData>`;
}
