import {
  groupOf,
  groups,
  type ExhibitCode,
  type Group,
  type GroupKind,
} from '../../../../contracts/a6/groups';
import { spelling } from '../../../../contracts/spelling';
import type { Network } from '../../../../contracts/terms';
import { isBlank } from '../../../../domain/cell';
import type { Localized } from '../../../../domain/language';
import type { ReadCell } from '../../../submission';
import type { TermScope } from '../../../terms';

/** What is measured as one: a group of A6, or both provider groups from `provider.mergedFrom` on. */
export interface MeasuredGroup {
  readonly code: string;
  readonly name: Localized;
  readonly kind: GroupKind;
  readonly exhibit: ExhibitCode;
  readonly members: readonly Group[];
  /** Undefined for the joint group: no term is asked for one network alone. */
  readonly network: Network | undefined;
}

const jointProviderGroup: MeasuredGroup = {
  code: 'joint-provider',
  name: {
    en: 'Joint Provider Group (Presence and Alexian)',
    de: 'Gemeinsame Ärztegruppe (Presence und Alexian)',
    ja: '合同医師グループ（PresenceおよびAlexian）',
  },
  kind: 'provider',
  exhibit: '3-B',
  members: groups.filter(({ kind }) => kind === 'provider'),
  network: undefined,
};

/** The group a cell names; undefined where it is blank or names none. */
export function measuredGroup(cell: ReadCell<string>, kind?: GroupKind): MeasuredGroup | undefined {
  const text = groupText(cell);
  const group = groupOf(text, kind);
  if (group !== undefined) return { ...group, members: [group] };
  return namesBothProviders(text) ? jointProviderGroup : undefined;
}

/** What stands in a group's cell, for sentences; empty where it is blank. */
export function groupText(cell: ReadCell<string>): string {
  if (cell.value !== undefined) return cell.value;
  return isBlank(cell.raw) ? '' : String(cell.raw);
}

/** A workbook has no fixed name for the joint group: both networks named, or the provider groups as such. */
function namesBothProviders(text: string): boolean {
  const plain = spelling(text);
  const isProvider = /provider|ärzte|医師|プロバイダ/u.test(plain);
  const both = plain.includes('presence') && plain.includes('alexian');
  const joint = /^(?:joint|merged|combined|gemeinsame|合同)?(?:provider|ärzte|医師|プロバイダ)/u.test(plain);
  return isProvider && (both || joint);
}

export function termScope({ network }: MeasuredGroup): TermScope {
  return network === undefined ? {} : { network };
}

/** Whether what is stated for one group holds for the other: the same, or a member of it. */
export function covers(stated: MeasuredGroup, measured: MeasuredGroup): boolean {
  return stated.code === measured.code || measured.members.some(({ code }) => code === stated.code);
}
