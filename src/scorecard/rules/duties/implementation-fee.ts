import { implementationFee, obligationOf } from '../../../contracts/a6/obligations';
import { obligationsSheet } from '../../../contracts/sheets/duty-sheets';
import { isoText, type Day } from '../../../domain/calendar';
import { Exact } from '../../../domain/decimal/exact';
import { toCents } from '../../../domain/decimal/money';
import type { Localized } from '../../../domain/language';
import type { Reading, Step } from '../../../domain/trace';
import { inCents } from '../../compare';
import { numberReadings } from '../../read/number-text';
import type { Report, Rule, RuleContext } from '../../rule';
import { filledRows, type ReadRow } from '../../submission';
import type { Terms } from '../../terms';
import { inDay, inMoney } from '../../wording';
import { favoured } from '../wrong-figure';

type ObligationRow = ReadRow<(typeof obligationsSheet)['columns']>;
type Basis = 'modified' | 'as written';

/** The Obligations sheet has no column for amounts. */
const statedInEvidence: Reading = {
  clause: 'A6 §5.01',
  text: {
    en: 'The basis of an implementation fee is read from its row: an amount or “modified”/“as written” in Evidence, or MPSA Exhibit 4-A in Clause; its date is the day done, else the day due.',
    de: 'Die Grundlage einer Implementierungsgebühr wird ihrer Zeile entnommen: ein Betrag oder „geändert“/„wie im Grundvertrag“ im Nachweis oder MPSA Exhibit 4-A in der Klausel; ihr Datum ist der Tag der Erledigung, sonst der Fälligkeit.',
    ja: '導入費用の算定基準は当該行から読み取ります（証跡欄の金額または「修正後」「原契約どおり」、条項欄のMPSA別紙4-A）。日付は完了日、なければ期限とします。',
  },
};

/** FEE-01 */
export const implementationFeeBasis: Rule = {
  id: 'FEE-01',
  severity: 'error',
  title: {
    en: 'An implementation fee not on the basis in force at its date',
    de: 'Eine Implementierungsgebühr nicht auf der an ihrem Tag geltenden Grundlage',
    ja: '当該日に適用される基準によらない導入費用',
  },
  clause: implementationFee.clause,
  needs: [obligationsSheet],
  check: (context) => {
    for (const { row } of filledRows(context.submission, obligationsSheet)) {
      if (!isImplementationFee(row)) continue;
      const report = reportOf(context, row);
      if (report !== undefined) context.report(report);
    }
  },
};

/** By its name, whatever unit stands behind it, or by its clause. */
function isImplementationFee({ cells }: ObligationRow): boolean {
  const name = cells.obligation.value ?? '';
  if (obligationOf(name)?.code === implementationFee.obligation) return true;
  return (
    /^implementation fee|^Implementierungsgebühr|^導入費用/iu.test(name) ||
    /§\s*5\.01\b/.test(cells.clause.value ?? '')
  );
}

function reportOf({ terms }: RuleContext, row: ObligationRow): Report | undefined {
  const { evidence, clause } = row.cells;
  const day = row.cells.doneOn.value ?? row.cells.due.value;
  const numbers = amountsIn(evidence.raw);
  const named = basisNamed(`${evidence.value ?? ''} ${clause.value ?? ''}`);
  // A row that states neither an amount nor a basis claims none.
  if (day === undefined || (numbers.length === 0 && named === undefined)) return undefined;
  const basis = basisInForce(day, terms);
  if (basis === undefined) return undefined;
  const expected = terms.number(amountTerm(basis));
  const other = terms.number(amountTerm(basis === 'modified' ? 'as written' : 'modified'));
  if (expected === undefined || other === undefined) return undefined;
  // An invoice's number is no amount unless it is one of the two.
  const amounts = numbers.filter(
    ({ value, isMoney }) => isMoney || [expected, other].some((each) => inCents(value, each)),
  );
  const found = wrongAmount(amounts, expected, other);
  if (found !== undefined) return wrongAmountReport(row, day, basis, found, expected);
  if (amounts.length === 0 && named !== undefined && named !== basis) {
    return wrongBasisReport(row, day, basis, named, expected);
  }
  return undefined;
}

/** Source: A6 §5.01. Modified from one day through another, both included. */
function basisInForce(day: Day, terms: Terms): Basis | undefined {
  const from = terms.date(implementationFee.modifiedFromTerm);
  const to = terms.date(implementationFee.modifiedToTerm);
  if (from === undefined || to === undefined) return undefined;
  return from <= day && day <= to ? 'modified' : 'as written';
}

function amountTerm(basis: Basis): string {
  return basis === 'modified' ? implementationFee.modifiedAmountTerm : implementationFee.amountTerm;
}

/** Words that say on which basis a fee is charged. */
function basisNamed(text: string): Basis | undefined {
  if (/unmodified|as written|wie im grundvertrag|laut grundvertrag|原契約|4-A/iu.test(text))
    return 'as written';
  return /modified|geändert|修正後/iu.test(text) ? 'modified' : undefined;
}

const AMOUNT = /(?:(?:USD|EUR|US\$|\$|€)\s*)?\d[\d.,'’\u00a0\u202f ]*\d(?:\s*(?:USD|EUR|US\$|\$|€))?/giu;
const CURRENCY = /USD|EUR|\$|€/iu;

interface StatedAmount {
  readonly value: Exact;
  readonly isMoney: boolean;
}

/** The numbers of an evidence cell; one with a currency, or a cell that is a number, is an amount. */
function amountsIn(raw: unknown): StatedAmount[] {
  if (typeof raw === 'number') return [{ value: Exact.ofDouble(raw), isMoney: true }];
  if (typeof raw !== 'string') return [];
  const whole = readNumber(raw);
  if (whole !== undefined) return [{ value: whole, isMoney: true }];
  return [...raw.matchAll(AMOUNT)].flatMap(([text]) => {
    const value = readNumber(text);
    return value === undefined ? [] : [{ value, isMoney: CURRENCY.test(text) }];
  });
}

/** Of two readings the larger: 250.000 for a fee is a quarter of a million. */
function readNumber(text: string): Exact | undefined {
  const { point, comma } = numberReadings(text);
  return point !== undefined && comma !== undefined ? Exact.max(point, comma) : (point ?? comma);
}

/** The stated amount that is not the one in force: the other basis's, or any sum of money. */
function wrongAmount(amounts: readonly StatedAmount[], expected: Exact, other: Exact): Exact | undefined {
  if (amounts.some(({ value }) => inCents(value, expected))) return undefined;
  return (amounts.find(({ value }) => inCents(value, other)) ?? amounts[0])?.value;
}

const basisName: Readonly<Record<Basis, Localized>> = {
  modified: { en: 'the modified basis', de: 'die geänderte Grundlage', ja: '修正後の基準' },
  'as written': {
    en: 'MPSA Exhibit 4-A §5 as written',
    de: 'MPSA Exhibit 4-A §5 im Wortlaut',
    ja: '原契約どおりのMPSA別紙4-A第5条',
  },
};

function wrongAmountReport(
  row: ObligationRow,
  day: Day,
  basis: Basis,
  found: Exact,
  expected: Exact,
): Report {
  const difference = toCents(found).minus(toCents(expected));
  const [shown, right, on] = [inMoney(found), inMoney(expected), inDay(day)];
  const name = basisName[basis];
  return {
    at: row.cells.evidence.at,
    about: `implementation fee ${isoText(day)}`,
    message: {
      en: `The implementation fee of ${on.en} is stated as ${shown.en}; in force that day is ${name.en}, ${right.en}.`,
      de: `Die Implementierungsgebühr vom ${on.de} ist mit ${shown.de} angegeben; an diesem Tag gilt ${name.de}, ${right.de}.`,
      ja: `${on.ja} の導入費用が ${shown.ja} とされていますが、当日適用されるのは${name.ja}（${right.ja}）です。`,
    },
    found,
    expected,
    difference,
    favours: favoured(difference, 'too high'),
    reading: statedInEvidence,
    trace: [basisStep(basis), amountStep(basis, expected)],
  };
}

function wrongBasisReport(row: ObligationRow, day: Day, basis: Basis, named: Basis, expected: Exact): Report {
  const [on, right] = [inDay(day), inMoney(expected)];
  const [stated, name] = [basisName[named], basisName[basis]];
  return {
    at: row.cells.evidence.state === 'given' ? row.cells.evidence.at : row.cells.clause.at,
    about: `implementation fee ${isoText(day)}`,
    message: {
      en: `The implementation fee of ${on.en} is charged on ${stated.en}; in force that day is ${name.en}, ${right.en}.`,
      de: `Für die Implementierungsgebühr vom ${on.de} ist ${stated.de} angesetzt; an diesem Tag gilt ${name.de}, ${right.de}.`,
      ja: `${on.ja} の導入費用が${stated.ja}によるとされていますが、当日適用されるのは${name.ja}（${right.ja}）です。`,
    },
    found: named,
    expected: basis,
    reading: statedInEvidence,
    trace: [basisStep(basis), amountStep(basis, expected)],
  };
}

function basisStep(basis: Basis): Step {
  return {
    name: { en: 'Basis in force', de: 'Geltende Grundlage', ja: '適用される基準' },
    value: basis,
    formula: 'modified where modifiedFrom ≤ date ≤ modifiedTo, else as written',
    clause: implementationFee.clause,
  };
}

function amountStep(basis: Basis, value: Exact): Step {
  return {
    name: { en: 'Implementation fee', de: 'Implementierungsgebühr', ja: '導入費用' },
    value,
    formula: amountTerm(basis),
    clause: implementationFee.clause,
    unit: 'money',
  };
}
