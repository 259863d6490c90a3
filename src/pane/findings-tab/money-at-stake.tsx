import { Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Exact } from '../../domain/decimal/exact';
import type { MoneyAtStake, Summary } from '../../scorecard/finding';
import { withCurrency } from '../../scorecard/report/figure-text';
import { amountText } from '../../scorecard/report/reported';
import { words } from '../../scorecard/report/words';
import { useLanguage, useText } from '../language';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  side: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  amount: {
    margin: 0,
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** What the findings move, for and against the submitter, each currency by itself. */
export function AtStake({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const text = useText();
  return (
    <section className={styles.card} aria-label={text(words.atStake)}>
      <Caption1Strong as="h2">{text(words.atStake)}</Caption1Strong>
      <dl className={styles.sides}>
        {[summary.atStake, ...summary.alsoAtStake].map((stake) => (
          <Stake key={stake.currency} stake={stake} />
        ))}
      </dl>
    </section>
  );
}

function Stake({ stake: { inFavour, against, currency } }: { readonly stake: MoneyAtStake }) {
  const text = useText();
  return (
    <>
      <Side label={text(words.inFavour)} amount={inFavour} currency={currency} />
      <Side label={text(words.against)} amount={against} currency={currency} />
    </>
  );
}

interface SideProps {
  readonly label: string;
  readonly amount: Exact;
  readonly currency: string;
}

function Side({ label, amount, currency }: SideProps) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <>
      <dt className={styles.side}>{label}</dt>
      <dd className={mergeClasses(styles.amount, amount.isZero() && styles.none)}>
        {withCurrency(amountText(amount, language), currency, language)}
      </dd>
    </>
  );
}
