import { Select, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../scorecard/finding';
import { severityCount } from '../../scorecard/report/words';
import { useText } from '../language';
import type { FindingFilter } from './filter';
import { SeverityIcon } from './severity-icon';
import { texts } from './texts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  severities: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  // As narrow as it gets: three of them stand side by side at 320 px, in German too.
  severity: {
    flexGrow: 1,
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    '& .fui-Button__icon': { fontSize: '16px', width: '16px', height: '16px' },
  },
  choices: {
    display: 'grid',
    // A long sheet name does not push the other choice out of a narrow pane.
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  choice: { '& select': { textOverflow: 'ellipsis' } },
});

const severities: readonly Severity[] = ['error', 'warning', 'info'];

interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
}

/** How many there are of each severity, and which are shown: by severity, sheet and rule. */
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
            className={styles.severity}
            size="small"
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severities.includes(severity)}
            onClick={() => onFilter({ ...filter, severities: toggled(severity) })}
          >
            {text(severityCount(severity, findings.filter((each) => each.severity === severity).length))}
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
  const styles = useStyles();
  return (
    <Select
      className={styles.choice}
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
