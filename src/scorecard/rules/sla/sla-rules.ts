import type { Rule } from '../../rule';
import { actualFollowsInputs } from './actual';
import { capApplied } from './cap';
import { changeAppliesLater } from './changed-target';
import { componentsComplete } from './components';
import { creditFollows } from './credit';
import { earnBackIsDue } from './earn-back';
import { levelsInEffectCounted } from './levels-in-effect';
import { liabilityCapHolds } from './liability-cap';
import { groupIsRatioOfSums } from './ratio-of-sums';
import { rootCauseDelivered } from './root-cause';
import { groupsAndFacilitiesListed } from './schedule-a';
import { shareFollows } from './share';
import { statusFollows } from './status';
import { targetIsInForce } from './target';
import { rowsAddUp } from './total';
import { levelExists } from './unknown-level';
import { waiverIsDated } from './waiver';
import { windowsFit } from './windows';

/** Rules of the service levels, SLA-01 to SLA-18. */
export const slaRules: readonly Rule[] = [
  levelExists,
  componentsComplete,
  windowsFit,
  groupsAndFacilitiesListed,
  groupIsRatioOfSums,
  actualFollowsInputs,
  targetIsInForce,
  statusFollows,
  waiverIsDated,
  levelsInEffectCounted,
  shareFollows,
  creditFollows,
  capApplied,
  rowsAddUp,
  earnBackIsDue,
  liabilityCapHolds,
  rootCauseDelivered,
  changeAppliesLater,
];
