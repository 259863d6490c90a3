import type { Localized } from '../../domain/language';
import type { Comparator } from '../../domain/sla/comparator';
import { lowerIsMet } from '../../domain/sla/readings';
import type { Reading } from '../../domain/trace';
import type { InputMeanings, MetricCode } from './metrics';

export type Platform = 'athena' | 'epic';

/**
 * - `defined`: the text defines its metric
 * - `toBeAgreed`: redacted or left to the parties; a generic level they define
 * - `deleted`: deliberately deleted, using it is an error
 */
export type LevelState = 'defined' | 'toBeAgreed' | 'deleted';

/** A measured part of a service level; a level without parts has one, with the level's own code. */
export interface LevelComponent {
  /** As it stands in the Component column. */
  readonly code: string;
  readonly name: Localized;
  readonly metric: MetricCode;
  /** How the target is met; the workbook's comparator wins. Undefined: the parties set it. */
  readonly comparator?: Comparator;
  /** Where the metric is defined. */
  readonly clause: string;
  /** Where the target stands. */
  readonly targetClause: string;
  readonly inputs: InputMeanings;
  /** Only for groups on this platform. */
  readonly platform?: Platform;
  readonly readings: readonly Reading[];
}

export interface ServiceLevel {
  /** `1` … `13`. */
  readonly code: string;
  readonly name: Localized;
  readonly state: LevelState;
  /** A proportional level loses the share of its components missed; the others are missed whole. */
  readonly credit: 'proportional' | 'whole';
  readonly creditClause: string;
  readonly clause: string;
  /** The delay after the measurement start date that makes its effective date. */
  readonly effectiveClause: string;
  readonly components: readonly LevelComponent[];
  /** An unmeasured window is excluded instead of a default. */
  readonly unmeasured: 'default' | 'excluded';
  readonly readings: readonly Reading[];
}

/** What the two exhibits state of every level alike. */
type LevelHeading = Pick<ServiceLevel, 'code' | 'name' | 'clause' | 'creditClause' | 'effectiveClause'>;

/** A level the parties define: its metric is redacted or to be agreed. */
export function agreedLevel(level: LevelHeading, targetClause: string): ServiceLevel {
  const { code, name, clause } = level;
  return {
    ...level,
    state: 'toBeAgreed',
    credit: 'whole',
    unmeasured: 'default',
    readings: [],
    components: [{ code, name, metric: 'AGREED', clause, targetClause, inputs: {}, readings: [] }],
  };
}

/** A defined level whose one component carries the level's own code. */
export function singleLevel(
  level: LevelHeading & Partial<Pick<ServiceLevel, 'unmeasured'>> & Pick<ServiceLevel, 'readings'>,
  component: Pick<LevelComponent, 'metric' | 'targetClause' | 'inputs'> & { readonly comparator: Comparator },
): ServiceLevel {
  const { code, name, clause } = level;
  return {
    unmeasured: 'default',
    ...level,
    state: 'defined',
    credit: 'whole',
    components: [
      { code, name, clause, readings: component.comparator === '<=' ? [lowerIsMet] : [], ...component },
    ],
  };
}
