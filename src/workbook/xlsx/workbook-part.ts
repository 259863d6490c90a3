import type { DefinedName, SheetInfo } from '../port';
import { plainFormula } from '../spelling';
import type { PartSource } from './archive';
import { keepWithin } from './limits';
import { relationshipId } from './relationships';
import { isOn, readXml, unescaped } from './xml';

/** What the workbook part says; sheets are named by the relationship that leads to them. */
export interface WorkbookPart {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: SheetInfo['visibility'];
    readonly relationship: string;
  }[];
  readonly names: readonly DefinedName[];
  readonly externalReferences: readonly string[];
  readonly date1904: boolean;
  readonly activeSheet: number;
  readonly isProtected: boolean;
}

type Reading = { -readonly [K in keyof WorkbookPart]: WorkbookPart[K] } & {
  sheets: WorkbookPart['sheets'][number][];
  names: DefinedName[];
  externalReferences: string[];
};

/** Source: ECMA-376 Part 1 §18.2 */
export function readWorkbookPart(source: PartSource, part: string): WorkbookPart {
  const reading: Reading = {
    sheets: [],
    names: [],
    externalReferences: [],
    date1904: false,
    activeSheet: 0,
    isProtected: false,
  };
  let name: { readonly name: string; readonly sheet: string | undefined } | undefined;
  readXml(source, part, {
    open(element, attributes) {
      const relationship = relationshipId(attributes);
      switch (element) {
        case 'sheet':
          reading.sheets.push({
            name: unescaped(attributes['name'] ?? ''),
            visibility: visibility(attributes['state']),
            relationship,
          });
          keepWithin('sheets', reading.sheets.length);
          break;
        case 'externalReference':
          reading.externalReferences.push(relationship);
          keepWithin('externalLinks', reading.externalReferences.length);
          break;
        case 'workbookPr':
          reading.date1904 = isOn(attributes['date1904']);
          break;
        case 'workbookView':
          reading.activeSheet = Number(attributes['activeTab'] ?? 0);
          break;
        case 'workbookProtection':
          reading.isProtected = isOn(attributes['lockStructure']);
          break;
        case 'definedName': {
          const local = attributes['localSheetId'];
          name = {
            name: attributes['name'] ?? '',
            sheet: local === undefined ? undefined : reading.sheets[Number(local)]?.name,
          };
          break;
        }
      }
    },
    close(element, text) {
      if (element !== 'definedName' || name === undefined) return;
      reading.names.push({ ...name, refersTo: plainFormula(text) });
      keepWithin('names', reading.names.length);
    },
  });
  return reading;
}

function visibility(state: string | undefined): SheetInfo['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
