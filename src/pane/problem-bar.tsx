import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { WorkbookProblem } from '../workbook/port';
import { useText } from './language';

const retry = { en: 'Try again', de: 'Noch einmal versuchen', ja: '再試行' };

interface ProblemBarProps {
  readonly problem: WorkbookProblem;
  /** Left out where trying again cannot help. */
  readonly onRetry?: () => void;
}

/** Why the workbook refused, in a sentence. */
export function ProblemBar({ problem, onRetry }: ProblemBarProps) {
  const text = useText();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{text(problem.sentence)}</MessageBarBody>
      {onRetry !== undefined && (
        <MessageBarActions>
          <Button onClick={onRetry}>{text(retry)}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
