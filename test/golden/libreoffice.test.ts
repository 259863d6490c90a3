import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedOf, GOLDEN, validateFile, validateText, workbookOf } from '../support/golden/run-case';
import { shown, shownAtStake, shownReading } from '../support/golden/expected';

/** LibreOffice read the clean cases and saved them as files of its own: other styles, formulas and table parts. */
test.each(['clean-acute', 'clean-incentive', 'clean-ledger-formulas', 'clean-quota'])(
  '%s as LibreOffice saves it reads the same and is as clean',
  async (name) => {
    const text = workbookOf(name);
    const bytes = new Uint8Array(readFileSync(join(GOLDEN, 'libreoffice', `${name}.xlsx`)));
    const { findings, submission, summary } = await validateFile(bytes, text.asOf);
    expect(findings.filter(({ severity }) => severity !== 'info').map(shown)).toEqual([]);
    expect(shownReading(submission)).toEqual(shownReading((await validateText(text)).submission));
    const { atStake } = expectedOf(name);
    if (atStake !== undefined) expect(shownAtStake(summary)).toBe(atStake);
  },
);
