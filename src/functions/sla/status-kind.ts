import { statuses, type Status } from '../../domain/sla/status';
import { choiceKind } from '../arguments/scalar';

/** A status as SLA.STATUS gives it. */
export const statusKind = choiceKind(
  Object.fromEntries(statuses.map((status) => [status, status])) as Record<Status, Status>,
);

/** Names a column of statuses is found by. */
export const statusHeadings = ['status', 'Status', 'ステータス', '判定'];
