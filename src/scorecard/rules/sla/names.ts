import type { LevelComponent, ServiceLevel } from '../../../contracts/a6/service-level';
import { levelStatuses } from '../../../contracts/sheets/choices';
import type { Localized } from '../../../domain/language';
import type { Actual, Status } from '../../../domain/sla/status';
import { Exact } from '../../../domain/decimal/exact';
import { inDay, inFigures } from '../../wording';
import type { Shown } from '../../finding';
import type { Span } from './assessment/measurement-window';

/** How findings about service levels name what they are about. */

/** `5-FCC (PFSS survey: financial clearance center)` */
export function componentName({ code, name }: LevelComponent): Localized {
  return {
    en: `${code} (${name.en})`,
    de: `${code} (${name.de})`,
    ja: `${code}（${name.ja}）`,
  };
}

export function levelName({ code, name }: ServiceLevel): Localized {
  return {
    en: `service level ${code} (${name.en})`,
    de: `Service-Level ${code} (${name.de})`,
    ja: `サービスレベル${code}（${name.ja}）`,
  };
}

/** A status in words, with the word that formulas use beside it where it differs. */
export function statusName(status: Status): Localized {
  const name = levelStatuses.find(({ value }) => value === status)?.name;
  return {
    en: `“${status}”`,
    de: `„${name?.de ?? status}“ (${status})`,
    ja: `「${name?.ja ?? status}」（${status}）`,
  };
}

export function actualName(actual: Actual): Localized {
  if (actual instanceof Exact) return inFigures(actual);
  return actual === 'excluded'
    ? { en: 'excluded (#N/A)', de: 'ausgenommen (#N/A)', ja: '対象外（#N/A）' }
    : { en: 'not measured', de: 'nicht gemessen', ja: '未測定' };
}

/** An actual as a finding's found or expected shows it. */
export function shownActual(actual: Actual | undefined): Shown {
  if (actual instanceof Exact) return actual;
  if (actual === 'excluded') return '#N/A';
  return actual === undefined ? null : '#DIV/0!';
}

export function spanName({ start, end }: Span): Localized {
  const [from, to] = [inDay(start), inDay(end)];
  return {
    en: `${from.en} to ${to.en}`,
    de: `${from.de} bis ${to.de}`,
    ja: `${from.ja}～${to.ja}`,
  };
}

/** Codes one after the other, as each language lists them. */
export function listed(codes: readonly string[]): Localized {
  return { en: codes.join(', '), de: codes.join(', '), ja: codes.join('、') };
}

/** What to do with a row that is none of its level's, where a component has no row. */
export function mayBeMeant(component: LevelComponent): Localized {
  const meant = componentName(component);
  return {
    en: `The scorecard has no row for ${meant.en}: it may be meant.`,
    de: `Für ${meant.de} fehlt eine Zeile: Gemeint sein könnte diese Komponente.`,
    ja: `${meant.ja} の行がありません。この行を指している可能性があります。`,
  };
}

/** A credit too small favours the supplier, one too large the customer. */
export function creditFavours(difference: Exact): 'supplier' | 'customer' {
  return difference.isNegative() ? 'supplier' : 'customer';
}
