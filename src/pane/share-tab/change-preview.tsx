import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { a1 } from '../../workbook/address';
import { cellText } from '../cell-text';
import { useLanguage, useText } from '../language';
import type { ChangedCell } from './sharing';
import { texts } from './texts';

/** More than a person reads before deciding. */
const MOST_SHOWN = 20;

const useStyles = makeStyles({
  scroller: { maxHeight: '240px', overflowY: 'auto' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  cell: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  place: { overflowWrap: 'anywhere' },
  value: { flexShrink: 0, maxWidth: '50%', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  formula: {
    // A template's formula can be as long as a page.
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The first of the cells that will change: place, value and formula. */
export function ChangePreview({ cells }: { readonly cells: readonly ChangedCell[] }) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const shown = cells.slice(0, MOST_SHOWN);
  return (
    <>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={text(texts.cells)}>
        <ul className={styles.list}>
          {shown.map(({ sheet, row, column, formula, value }) => (
            <li key={`${sheet} ${String(row)} ${String(column)}`} className={styles.cell}>
              <span className={styles.line}>
                <Caption1 className={styles.place}>
                  {sheet} · {a1({ row, column })}
                </Caption1>
                <Caption1Strong className={styles.value}>{cellText(value, language)}</Caption1Strong>
              </span>
              {formula !== undefined && (
                <code className={styles.formula} title={formula}>
                  {formula}
                </code>
              )}
            </li>
          ))}
        </ul>
      </div>
      {cells.length > shown.length && (
        <Caption1>{texts.more[language](cells.length - shown.length)}</Caption1>
      )}
    </>
  );
}
