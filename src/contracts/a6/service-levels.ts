import type { Day } from '../../domain/calendar';
import type { Localized } from '../../domain/language';
import { documents } from '../documents';
import { type Edition, editionFor } from '../edition';
import { acuteLevels } from './acute-levels';
import type { ExhibitCode } from './groups';
import { providerLevels } from './provider-levels';
import type { LevelComponent, Platform, ServiceLevel } from './service-level';

export interface ServiceLevelExhibit {
  readonly code: ExhibitCode;
  readonly name: Localized;
  readonly levels: readonly ServiceLevel[];
  /** In front of the exhibit's term keys. */
  readonly termPrefix: 'acute.' | 'provider.';
  /** Where a written agreement excuses a window without measurement. */
  readonly waiverClause: string;
  /** The agreement must be dated on or before the window's end. */
  readonly waiverInAdvance: boolean;
  readonly clauses: {
    readonly credit: string;
    readonly cap: string;
    readonly earnBack: string;
    readonly rootCause: string;
    readonly maxLevels: string;
    readonly change: string;
    readonly effectiveDate: string;
  };
}

const exhibit3A: ServiceLevelExhibit = {
  code: '3-A',
  name: {
    en: 'Acute service levels (Exhibit 3-A)',
    de: 'Service-Levels der Akutgruppen (Anlage 3-A)',
    ja: '急性期サービスレベル（別紙3-A）',
  },
  levels: acuteLevels,
  termPrefix: 'acute.',
  waiverClause: 'A6 Ex.3-A §6.3',
  waiverInAdvance: false,
  clauses: {
    credit: 'A6 Ex.3-A §7.2',
    cap: 'A6 Ex.3-A §7.3',
    earnBack: 'A6 Ex.3-A §7.4',
    rootCause: 'A6 Ex.3-A §8',
    maxLevels: 'A6 Ex.3-A §5',
    change: 'A6 Ex.3-A §5',
    effectiveDate: 'A6 Ex.3-A §1',
  },
};

const exhibit3B: ServiceLevelExhibit = {
  code: '3-B',
  name: {
    en: 'Provider service levels (Exhibit 3-B)',
    de: 'Service-Levels der Ärztegruppen (Anlage 3-B)',
    ja: '医師グループのサービスレベル（別紙3-B）',
  },
  levels: providerLevels,
  termPrefix: 'provider.',
  waiverClause: 'A6 Ex.3-B §5.3',
  waiverInAdvance: true,
  clauses: {
    credit: 'A6 Ex.3-B §6.3',
    cap: 'A6 Ex.3-B §6.3',
    earnBack: 'A6 Ex.3-B §6.4',
    rootCause: 'A6 Ex.3-B §7',
    maxLevels: 'A6 Ex.3-B §4',
    change: 'A6 Ex.3-B §4',
    effectiveDate: 'A6 Ex.3-B §1',
  },
};

export const serviceLevelEditions: readonly Edition<readonly ServiceLevelExhibit[]>[] = [
  { document: 'A6', from: documents.A6.from, content: [exhibit3A, exhibit3B] },
];

/** @returns the exhibit as it stands that day; without a day, as it stands now */
export function exhibitOf(code: ExhibitCode, day?: Day): ServiceLevelExhibit {
  return editionFor(serviceLevelEditions, day).find(
    (exhibit) => exhibit.code === code,
  ) as ServiceLevelExhibit;
}

/** @param level its number, as a number or as text */
export function levelOf(exhibit: ExhibitCode, level: string | number, day?: Day): ServiceLevel | undefined {
  const code = String(level).trim();
  return exhibitOf(exhibit, day).levels.find((candidate) => candidate.code === code);
}

/**
 * The component a row means.
 *
 * @param component blank: the level's only component
 */
export function componentOf(level: ServiceLevel, component: string | number): LevelComponent | undefined {
  const code = String(component).trim().toUpperCase();
  if (code === '') return level.components.length === 1 ? level.components[0] : undefined;
  return level.components.find((candidate) => candidate.code.toUpperCase() === code);
}

/** @returns the components that can apply to a group on the platforms; without one, those of every group */
export function componentsFor(
  level: ServiceLevel,
  platforms: readonly Platform[],
): readonly LevelComponent[] {
  return level.components.filter(({ platform }) => platform === undefined || platforms.includes(platform));
}
