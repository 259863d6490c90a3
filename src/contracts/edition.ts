import { type Day, dayOfText } from '../domain/calendar';
import type { ContractDocument } from './documents';

/**
 * What a contract says from a day on.
 *
 * An edition that has been released is never edited: an amendment adds one with a later day, and a
 * scorecard of an earlier window is still checked against the earlier edition.
 */
export interface Edition<Content> {
  /** The document it is taken from. */
  readonly document: ContractDocument['code'];
  /** First day in force, ISO text. */
  readonly from: string;
  readonly content: Content;
}

/**
 * The edition that applies on a day.
 *
 * A day before the first edition gets the first one: A6 §2.03 and §2.04 let service levels work back.
 *
 * @param editions in the order of their days
 * @param day      omitted: the newest edition
 */
export function editionFor<Content>(editions: readonly Edition<Content>[], day?: Day): Content {
  let applicable = editions[0] as Edition<Content>;
  for (const edition of editions) {
    const from = dayOfText(edition.from);
    if (day === undefined || (from !== undefined && from <= day)) applicable = edition;
  }
  return applicable.content;
}
