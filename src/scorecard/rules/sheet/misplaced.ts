import { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import { aboutRow, keyFields } from '../../row-identity';
import type { Report, RuleContext } from '../../rule';
import type { ReadCell, ReadRow, ReadSheet, Remark } from '../../submission';

type OtherRow = Extract<Remark, { readonly kind: 'otherRow' | 'exchanged' }>;

/** Exchanged rows of a scorecard of levels are SLA-02, which counts none here. */
function misplacedBy({ remark }: ReadCell<unknown>): OtherRow | undefined {
  if (remark?.kind !== 'otherRow' && remark?.kind !== 'exchanged') return undefined;
  return remark.rows === 0 ? undefined : remark;
}

/** A row that says it is another's, though it stands in the place of one that is missing, and was read as that one. */
export function reportMisplaced(context: RuleContext, sheet: ReadSheet, row: ReadRow): void {
  for (const field of keyFields(sheet)) {
    const cell = row.cells[field];
    const remark = cell && misplacedBy(cell);
    if (cell === undefined || remark === undefined) continue;
    const { written } = remark;
    context.report({
      at: cell.at,
      about: aboutRow(sheet, row),
      found: written === '' ? null : written,
      ...asMeant(remark, cell.value),
    });
    return;
  }
}

function asMeant(
  { kind, rows, written }: OtherRow,
  value: unknown,
): Pick<Report, 'expected' | 'message' | 'fix'> {
  const meant = value instanceof Exact ? value.toText() : String(value);
  if (kind === 'exchanged') {
    return {
      expected: meant,
      message: rows > 1 ? exchangedRows(rows, written, meant) : exchangedRow(written, meant),
      fix: {
        en: `Exchange ${written} and ${meant}.`,
        de: `${written} und ${meant} tauschen.`,
        ja: `${written} と ${meant} を入れ替えてください。`,
      },
    };
  }
  return {
    expected: meant,
    message: rows > 1 ? misplacedRows(rows, written, meant) : misplacedRow(written, meant),
    fix: {
      en: `Enter ${meant} if it is meant, else give the missing row.`,
      de: `${meant} eintragen, wenn das gemeint ist; sonst die fehlende Zeile ergänzen.`,
      ja: `${meant} の意味であれば修正し、そうでなければ不足している行を追加してください。`,
    },
  };
}

/** What stands in a row's key, as it stands in the sentence. */
function wordFor(written: string): Localized {
  return written === ''
    ? { en: 'nothing', de: 'nichts', ja: 'は何も記載されていません' }
    : { en: written, de: written, ja: `は ${written} と記載されています` };
}

function misplacedRow(written: string, meant: string): Localized {
  const word = wordFor(written);
  return {
    en: `The row says ${word.en}, but stands in the place of ${meant}, which has no row; it was read as that one.`,
    de: `Die Zeile nennt ${word.de}, steht aber am Platz von ${meant}, wofür die Zeile fehlt; sie wurde so gelesen.`,
    ja: `この行に${word.ja}が、行のない ${meant} の位置にあるため、${meant} として読み取りました。`,
  };
}

function misplacedRows(rows: number, written: string, meant: string): Localized {
  const count = String(rows);
  const word = wordFor(written);
  return {
    en: `${count} rows, this one the first, say ${word.en}, but stand in the place of ${meant}, which has no rows; they were read as those.`,
    de: `${count} Zeilen, diese als erste, nennen ${word.de}, stehen aber am Platz von ${meant}, wofür die Zeilen fehlen; sie wurden so gelesen.`,
    ja: `この行をはじめ${count}行に${word.ja}が、行のない ${meant} の位置にあるため、${meant} として読み取りました。`,
  };
}

function exchangedRow(written: string, meant: string): Localized {
  return {
    en: `The row says ${written} and another one ${meant}: each has the figures of the other, and was read as that one.`,
    de: `Die Zeile nennt ${written} und eine andere ${meant}: Jede hat die Werte der anderen und wurde als diese gelesen.`,
    ja: `この行は ${written}、別の行は ${meant} とされていますが、互いに他方の数値を持つため、入れ替えて読み取りました。`,
  };
}

function exchangedRows(rows: number, written: string, meant: string): Localized {
  const count = String(rows);
  return {
    en: `${count} rows from this one on say ${written} and others ${meant}: each have the figures of the others, and were read as those.`,
    de: `${count} Zeilen ab dieser nennen ${written} und andere ${meant}: Sie haben jeweils die Werte der anderen und wurden als diese gelesen.`,
    ja: `この行から${count}行は ${written}、別の行は ${meant} とされていますが、互いに他方の数値を持つため、入れ替えて読み取りました。`,
  };
}
