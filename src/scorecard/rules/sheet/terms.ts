import type { Localized } from '../../../domain/language';
import type { Shown } from '../../finding';
import { type Misprint, misprintOf, type TermRow } from '../../printed-terms';
import type { TermValue } from '../../read/term-value';
import type { Report, Rule } from '../../rule';
import { termRowsByKey } from '../../terms';
import { inDay, inFigures } from '../../wording';

/**
 * SHEET-09. That a term is missing or illustrative is reported where a calculation asks for it (see
 * scorecard/terms); here, what no calculation need ask for: a row that is not what it says it is.
 */
export const termsNeeded: Rule = {
  id: 'SHEET-09',
  severity: 'error',
  title: {
    en: 'A term that a calculation needs is missing or illustrative, or one is not what the contract prints',
    de: 'Ein Vertragsparameter, den eine Berechnung braucht, fehlt oder ist ein Beispielwert, oder einer ist nicht der abgedruckte Wert',
    ja: '計算に必要な契約条件が未入力または例示値である、または契約に記載された値と異なる',
  },
  clause: '',
  needs: [],
  check: ({ submission, report }) => {
    for (const [key, row] of termRowsByKey(submission)) {
      const misprint = misprintOf(row, submission);
      if (misprint !== undefined) report(notAsPrinted(key, row, misprint));
    }
  },
};

function notAsPrinted(about: string, { cells }: TermRow, { stated, printed, value }: Misprint): Report {
  const { term } = printed;
  const key = cells.key.value ?? term.key;
  const [found, right] = [shown(stated), shown(value)];
  return {
    at: cells.value.at,
    about: `term ${about} as printed`,
    found: figureOf(stated),
    expected: figureOf(value),
    ...(stated.kind === 'number' && value.kind === 'number'
      ? { difference: stated.value.minus(value.value) }
      : {}),
    clause: term.clause,
    message: {
      en: `The term ${key} (${term.name.en}) has the status contract and the value ${found.en}; the contract prints ${right.en} (${term.clause}).`,
      de: `Der Vertragsparameter ${key} (${term.name.de}) hat den Status contract (Vertrag) und den Wert ${found.de}; im Vertrag steht ${right.de} (${term.clause}).`,
      ja: `契約条件 ${key}（${term.name.ja}）の状態は contract（契約記載）、値は ${found.ja} ですが、契約に記載された値は ${right.ja} です（${term.clause}）。`,
    },
    fix: {
      en: 'Enter what the contract prints; if the parties agreed on another value, set the status to agreed.',
      de: 'Den Wert des Vertrags eintragen; haben die Parteien einen anderen vereinbart, den Status auf agreed (vereinbart) setzen.',
      ja: '契約に記載された値を入力してください。当事者が別の値に合意した場合は、状態を agreed（合意済み）にしてください。',
    },
  };
}

function shown(value: TermValue): Localized {
  if (value.kind === 'number') return inFigures(value.value, 15);
  if (value.kind === 'date') return inDay(value.value);
  const text = value.kind === 'text' ? value.value : value.kind;
  return { en: text, de: text, ja: text };
}

function figureOf(value: TermValue): Shown {
  return value.kind === 'number' ? value.value : shown(value).en;
}
