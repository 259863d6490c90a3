import { Select, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../scorecard/finding';
import { severityWords } from '../../scorecard/report/words';
import { useText } from '../language';
import type { FindingFilter } from './filter';
import { texts } from './texts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  severities: { display: 'flex', columnGap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  choices: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
});

const severities: readonly Severity[] = ['error', 'warning', 'info'];

interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
}

/** Which findings are shown: by severity, sheet and rule. */
export function FilterBar({ findings, filter, onFilter }: FilterBarProps) {
  const styles = useStyles();
  const text = useText();
  const toggled = (severity: Severity) =>
    filter.severities.includes(severity)
      ? filter.severities.filter((each) => each !== severity)
      : [...filter.severities, severity];
  return (
    <div className={styles.bar}>
      <div className={styles.severities} role="group" aria-label={text(texts.severities)}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={filter.severities.includes(severity)}
            onClick={() => onFilter({ ...filter, severities: toggled(severity) })}
          >
            {text(severityWords[severity])} ({findings.filter((each) => each.severity === severity).length})
          </ToggleButton>
        ))}
      </div>
      <div className={styles.choices}>
        <Choice
          label={text(texts.filterSheet)}
          all={text(texts.allSheets)}
          values={unique(findings.map(({ at }) => at.sheet))}
          chosen={filter.sheet}
          onChoose={(sheet) => onFilter({ ...filter, sheet })}
        />
        <Choice
          label={text(texts.filterRule)}
          all={text(texts.allRules)}
          values={unique(findings.map(({ rule }) => rule)).sort()}
          chosen={filter.rule}
          onChoose={(rule) => onFilter({ ...filter, rule })}
        />
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly values: readonly string[];
  readonly chosen: string | undefined;
  onChoose(value: string | undefined): void;
}

function Choice({ label, all, values, chosen, onChoose }: ChoiceProps) {
  return (
    <Select
      size="small"
      aria-label={label}
      value={chosen ?? ''}
      onChange={(_, { value }) => onChoose(value === '' ? undefined : value)}
    >
      <option value="">{all}</option>
      {/* What was chosen stays to be seen where a new validation no longer finds any. */}
      {unique(chosen === undefined ? values : [...values, chosen]).map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </Select>
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
