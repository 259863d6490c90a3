import type { Localized } from '../../domain/language';
import { spelling } from '../spelling';
import type { Network } from '../terms';

export type GroupKind = 'acute' | 'provider';
export type GroupCode = `${Network}-${GroupKind}`;
export type ExhibitCode = '3-A' | '3-B';

/** One of the four groups of A6. */
export interface Group {
  readonly code: GroupCode;
  readonly network: Network;
  readonly kind: GroupKind;
  /** The exhibit its service levels stand in. */
  readonly exhibit: ExhibitCode;
  readonly name: Localized;
  /** Besides the names; a bare network's name is understood by the sheet it stands on. */
  readonly aliases: readonly string[];
  /** Hospitals of Schedule A; medical groups of a provider group are not listed in A6. */
  readonly facilities: readonly Facility[];
  readonly clause: string;
}

/** A hospital of Schedule A. Its name is a proper name, written alike in every language. */
export interface Facility {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Source: A6 Schedule A */
const presenceFacilities: readonly Facility[] = [
  { name: 'Holy Family Medical Center', aliases: ['Holy Family'] },
  { name: 'Resurrection Medical Center', aliases: ['Resurrection'] },
  { name: 'Saint Francis Hospital', aliases: ['Saint Francis', 'Saint Francis Hospital Evanston'] },
  {
    name: 'Saint Joseph Hospital – Chicago',
    aliases: ['Saint Joseph Chicago'],
  },
  { name: 'Saint Elizabeth Hospital', aliases: ['Saint Elizabeth'] },
  { name: 'Saint Mary of Nazareth Hospital', aliases: ['Saint Mary of Nazareth'] },
  { name: 'Mercy Medical Center', aliases: ['Mercy', 'Mercy Aurora'] },
  { name: 'Saint Joseph Hospital – Elgin', aliases: ['Saint Joseph Elgin'] },
  {
    name: 'Saint Joseph Medical Center',
    aliases: ['Saint Joseph Joliet', 'Saint Joseph Medical Center Joliet'],
  },
  {
    name: "St. Mary's Hospital – Kankakee",
    aliases: ['Saint Marys Kankakee', 'Saint Mary Hospital Kankakee'],
  },
];

/** Source: A6 Schedule A */
const alexianFacilities: readonly Facility[] = [
  { name: 'Alexian Brothers Medical Center', aliases: ['ABMC'] },
  { name: 'St. Alexius Medical Center', aliases: ['SAMC', 'Saint Alexius'] },
  { name: 'Alexian Brothers Behavioral Health Hospital', aliases: ['ABBHH', 'Alexian Behavioral Health'] },
];

/** Source: A6 §1.03, Schedule A; Ex.3-B §1 */
export const groups: readonly Group[] = [
  {
    code: 'presence-acute',
    network: 'presence',
    kind: 'acute',
    exhibit: '3-A',
    name: { en: 'Presence Acute Group', de: 'Akutgruppe Presence', ja: 'Presence急性期グループ' },
    aliases: [
      'Presence Acute',
      'Presence-Akutgruppe',
      'Presence急性グループ',
      'Presence急性群',
      'プレゼンス急性期グループ',
    ],
    facilities: presenceFacilities,
    clause: 'A6 Schedule A',
  },
  {
    code: 'alexian-acute',
    network: 'alexian',
    kind: 'acute',
    exhibit: '3-A',
    name: { en: 'Alexian Acute Group', de: 'Akutgruppe Alexian', ja: 'Alexian急性期グループ' },
    aliases: [
      'Alexian Acute',
      'Alexian-Akutgruppe',
      'Alexian急性グループ',
      'Alexian急性群',
      'アレクシアン急性期グループ',
    ],
    facilities: alexianFacilities,
    clause: 'A6 Schedule A',
  },
  {
    code: 'presence-provider',
    network: 'presence',
    kind: 'provider',
    exhibit: '3-B',
    name: { en: 'Presence Provider Group', de: 'Ärztegruppe Presence', ja: 'Presence医師グループ' },
    aliases: [
      'Presence Provider',
      'Presence-Ärztegruppe',
      'Presenceプロバイダグループ',
      'Presenceプロバイダーグループ',
      'Presence提供者グループ',
    ],
    facilities: [],
    clause: 'A6 Ex.3-B §1',
  },
  {
    code: 'alexian-provider',
    network: 'alexian',
    kind: 'provider',
    exhibit: '3-B',
    name: { en: 'Alexian Provider Group', de: 'Ärztegruppe Alexian', ja: 'Alexian医師グループ' },
    aliases: [
      'Alexian Provider',
      'Alexian-Ärztegruppe',
      'Alexianプロバイダグループ',
      'Alexianプロバイダーグループ',
      'Alexian提供者グループ',
    ],
    facilities: [],
    clause: 'A6 Ex.3-B §1',
  },
];

const groupBySpelling = new Map<string, Group>(
  groups.flatMap((group) =>
    [group.code, group.name.en, group.name.de, group.name.ja, ...group.aliases].map(
      (text) => [spelling(text), group] as const,
    ),
  ),
);

/**
 * The group a cell means.
 *
 * @param kind what a bare `Presence` or `Alexian` means on the sheet at hand
 */
export function groupOf(text: string, kind?: GroupKind): Group | undefined {
  const key = spelling(text);
  return groupBySpelling.get(key) ?? groups.find((group) => group.kind === kind && group.network === key);
}

/** The facility of the group that a cell means; tolerant of `St.`, punctuation and the network's name in front. */
export function facilityOf(text: string, group: Group): Facility | undefined {
  const wanted = facilitySpelling(text);
  return group.facilities.find((facility) =>
    [facility.name, ...facility.aliases].some((name) => facilitySpelling(name) === wanted),
  );
}

function facilitySpelling(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:st|sts|ste)\b\.?/gu, 'saint')
    .replace(/^\s*(?:amita\s+health\s+|ascension\s+)?(?:legacy\s+)?(?:presence\s+)?/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
