import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { MoneyAtStake, Summary } from '../../scorecard/finding';
import { amountText } from '../../scorecard/report/reported';
import { severityWords, words } from '../../scorecard/report/words';
import { useLanguage, useText } from '../language';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    rowGap: tokens.spacingVerticalXS,
  },
  stake: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM },
  amount: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  summary: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** Counts by severity, and the money at stake for and against the submitter. */
export function SummaryBar({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const text = useText();
  const { errors, warnings, infos, atStake, alsoAtStake } = summary;
  return (
    <section className={styles.summary} aria-label={text(words.findings)}>
      <div className={styles.counts}>
        <Badge appearance="tint" color={errors > 0 ? 'danger' : 'success'} size="large">
          {errors} {text(severityWords.error)}
        </Badge>
        <Badge appearance="tint" color={warnings > 0 ? 'warning' : 'success'} size="large">
          {warnings} {text(severityWords.warning)}
        </Badge>
        <Badge appearance="tint" color="informative" size="large">
          {infos} {text(severityWords.info)}
        </Badge>
      </div>
      {[atStake, ...alsoAtStake].map((stake) => (
        <Stake key={stake.currency} stake={stake} />
      ))}
    </section>
  );
}

function Stake({ stake }: { readonly stake: MoneyAtStake }) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const sides = [
    { name: words.inFavour, amount: stake.inFavour },
    { name: words.against, amount: stake.against },
  ];
  return (
    <div>
      <Caption1 as="h3">{text(words.atStake)}</Caption1>
      <div className={styles.stake}>
        {sides.map(({ name, amount }) => (
          <SideOfStake
            key={name.en}
            label={text(name)}
            amount={`${stake.currency} ${amountText(amount, language)}`}
          />
        ))}
      </div>
    </div>
  );
}

function SideOfStake({ label, amount }: { readonly label: string; readonly amount: string }) {
  const styles = useStyles();
  return (
    <>
      <Body1>{label}</Body1>
      <Body1 className={styles.amount}>{amount}</Body1>
    </>
  );
}
