import { isoText } from '../../../domain/calendar';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import type { AssessedQuota } from './assessment';
import type { AssessedEntry } from './entries';

/** Which contract year a header figure is about, in identities. */
export function yearText({ sheet }: Pick<AssessedQuota, 'sheet'>): string {
  const start = sheet.header.yearStart.value;
  return `quota year ${start === undefined ? sheet.sheet : isoText(start)}`;
}

/** An entry in sentences: `Consultation slot of 2022-01-05`. */
export function entryText({ row, kind, day }: AssessedEntry): Localized {
  const words = quoted(String(row.cells.kind.raw ?? ''));
  const name = kind?.name ?? { en: `Entry ${words}`, de: `Buchung ${words}`, ja: `記帳 ${words}` };
  if (day === undefined) return name;
  const on = isoText(day);
  return { en: `${name.en} of ${on}`, de: `${name.de} vom ${on}`, ja: `${on} の${name.ja}` };
}

/** Says in identities which entry it is: its day and kind, and its reference or note where it has one. */
export function entryIdentity(entry: AssessedEntry): string {
  const { row, kind, day } = entry;
  const { reference, note } = row.cells;
  const parts = [day === undefined ? undefined : isoText(day), kind?.kind, reference.value ?? note.value];
  return `entry ${parts.filter((part) => part !== undefined).join(' ')}`;
}
