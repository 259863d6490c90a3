import {
  Button,
  Caption1,
  Field,
  Input,
  Select,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { decisions as choices } from '../../contracts/sheets/choices';
import type { Decision, DecisionKind } from '../../scorecard/review/decisions';
import { useText } from '../language';
import { texts } from './texts';
import { today } from './today';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  short: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  control: { minWidth: 0 },
});

interface DecisionFormProps {
  readonly decision: Decision | undefined;
  /** Who reviews, as typed last time. */
  readonly reviewer: string;
  /** The first decision adds a sheet to the workbook: said before it is done. */
  readonly addsSheet: boolean;
  onSave(decision: Decision): void;
}

/** What the reviewer decides on the finding, and why. */
export function DecisionForm({ decision, reviewer, addsSheet, onSave }: DecisionFormProps) {
  const styles = useStyles();
  const text = useText();
  const [kind, setKind] = useState<DecisionKind>(decision?.decision ?? 'open');
  const [reason, setReason] = useState(decision?.reason ?? '');
  const [name, setName] = useState(decision?.reviewer || reviewer);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ decision: kind, reason: reason.trim(), reviewer: name.trim(), date: today() });
      }}
    >
      <div className={styles.short}>
        <Field label={text(texts.decision)}>
          <Select value={kind} onChange={(_, { value }) => setKind(value as DecisionKind)}>
            {choices.map(({ value, name: choice }) => (
              <option key={value} value={value}>
                {text(choice)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text(texts.reviewer)}>
          <Input className={styles.control} value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
      </div>
      <Field label={text(texts.reason)}>
        <Textarea value={reason} rows={2} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {addsSheet && <Caption1>{text(texts.addsReview)}</Caption1>}
      <Button type="submit" appearance="primary">
        {text(texts.saveDecision)}
      </Button>
    </form>
  );
}
