import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CellError, type CellValue } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { figureText } from '../../scorecard/report/figure-text';
import { a1 } from '../../workbook/address';
import { useLanguage, useText } from '../language';
import type { ChangedCell } from './sharing';
import { texts } from './texts';

/** More than a person reads before deciding. */
const MOST_SHOWN = 20;

const useStyles = makeStyles({
  scroller: { maxHeight: '220px', overflowY: 'auto' },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  place: { width: '28%' },
  value: { width: '22%' },
});

/** The first of the cells that will change: formula and value. */
export function ChangePreview({ cells }: { readonly cells: readonly ChangedCell[] }) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const shown = cells.slice(0, MOST_SHOWN);
  return (
    <>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={text(texts.cell)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.place)}>
                {text(texts.cell)}
              </th>
              <th scope="col" className={styles.cell}>
                {text(texts.before)}
              </th>
              <th scope="col" className={mergeClasses(styles.cell, styles.value)}>
                {text(texts.after)}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ sheet, row, column, formula, value }) => (
              <tr key={`${sheet} ${String(row)} ${String(column)}`}>
                <td className={styles.cell}>
                  {sheet} {a1({ row, column })}
                </td>
                <td className={mergeClasses(styles.cell, styles.formula)}>{formula ?? ''}</td>
                <td className={styles.cell}>{valueText(value, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cells.length > shown.length && (
        <Caption1>{texts.more[language](cells.length - shown.length)}</Caption1>
      )}
    </>
  );
}

function valueText(value: CellValue, language: Language): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  return typeof value === 'number' ? figureText(value, language) : String(value);
}
