import { Exact } from '../../../src/domain/decimal/exact';
import { toCents } from '../../../src/domain/decimal/money';
import { languages, type Localized } from '../../../src/domain/language';
import type { Finding, Shown } from '../../../src/scorecard/finding';
import { shown } from './expected';

/** What a finding of any rule owes its reader and does not say: nothing, if it is told whole. */
export function missingIn(finding: Finding): string[] {
  const { rule, message, fix, clause } = finding;
  return [
    ...unsaid('message', message),
    ...(fix === undefined ? [] : unsaid('fix', fix)),
    // What a sheet must look like is no contract's to say.
    ...(clause === '' && !rule.startsWith('SHEET-') ? ['clause'] : []),
    ...wrongDifference(finding),
    ...untraced(finding),
  ].map((what) => `${shown(finding)}: ${what}`);
}

function unsaid(what: string, sentence: Localized): string[] {
  return languages
    .filter((language) => !/^(?!.*(?:undefined|NaN|\[object)).*\S/su.test(sentence[language]))
    .map((language) => `${what} in ${language}: ${sentence[language]}`);
}

/** found − expected, where both are numbers. */
function wrongDifference({ difference, found, expected }: Finding): string[] {
  const [stated, right] = [numberOf(found), numberOf(expected)];
  if (difference === undefined || stated === undefined || right === undefined) return [];
  return difference.equals(stated.minus(right)) ? [] : [`difference ${difference.toText()}`];
}

/** Steps that are named, and come to the figure that is expected, an amount of money to the cent. */
function untraced({ trace = [], expected }: Finding): string[] {
  const nameless = trace.flatMap(({ name }, index) => unsaid(`step ${String(index + 1)}`, name));
  if (!(expected instanceof Exact) || expected.isZero() || trace.length === 0) return nameless;
  const isThere = trace.some(
    ({ value }) => value instanceof Exact && (value.equals(expected) || toCents(value).equals(expected)),
  );
  return isThere ? nameless : [...nameless, `no step comes to ${expected.toText()}`];
}

function numberOf(value: Shown): Exact | undefined {
  if (value instanceof Exact) return value;
  return typeof value === 'number' ? Exact.ofDouble(value) : undefined;
}
