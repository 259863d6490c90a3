import { Exact } from '../../domain/decimal/exact';
import type { Localized } from '../../domain/language';
import type { Reading, Trace } from '../../domain/trace';
import type { Figure } from '../figure';
import type { RuleContext } from '../rule';
import { stepsOf } from '../steps';
import type { ReadCell } from '../submission';
import { apart, inFigures, inMoney } from '../wording';

/** A figure that follows from nothing, as a sentence tells it. */
export interface WrongFigure {
  readonly cell: ReadCell<Exact>;
  readonly figure: Figure<Exact>;
  readonly measure: 'money' | 'hours' | 'number';
  /** Begins the sentence: `The incentive fee of Presence, FY2023 Q2`. */
  readonly name: Localized;
  /** What gives the right figure: `actual − baseline`. */
  readonly follows: Localized;
  /** Set where the difference is money that somebody gains: by which deviation the supplier does. */
  readonly supplierGains?: 'too high' | 'too low' | undefined;
  /** What a unit of the figure is worth where it is no money itself [currency]. */
  readonly worthOfOne?: Exact | undefined;
  /** Money that follows from the figure and moves with it, too much above zero [currency]. */
  readonly moves?: Exact | undefined;
  /** A sentence more: which mistake it looks like. */
  readonly hint?: Localized | undefined;
  readonly fix?: Localized;
  readonly clause?: string;
  readonly reading?: Reading;
  /** The calculation of the right figure. */
  readonly explain?: (trace: Trace) => void;
  readonly about: string;
}

/** Reports a figure that was judged wrong; says nothing of any other. */
export function reportWrong(context: RuleContext, wrong: WrongFigure): void {
  const { stated, corrected, verdict } = wrong.figure;
  if (verdict !== 'wrong' || stated === undefined || corrected === undefined) return;
  const difference = stated.minus(corrected);
  const trace = stepsOf(wrong.explain);
  context.report({
    at: wrong.cell.at,
    message: sentence(wrong, stated, corrected),
    found: stated,
    expected: corrected,
    difference,
    ...(wrong.supplierGains === undefined ? {} : { favours: favoured(difference, wrong.supplierGains) }),
    ...(wrong.moves === undefined ? {} : { favours: favoured(wrong.moves, 'too high'), worth: wrong.moves }),
    ...(wrong.worthOfOne === undefined ? {} : { worth: difference.times(wrong.worthOfOne) }),
    ...(wrong.clause === undefined ? {} : { clause: wrong.clause }),
    ...(wrong.reading === undefined ? {} : { reading: wrong.reading }),
    ...(wrong.fix === undefined ? {} : { fix: wrong.fix }),
    ...(trace.length === 0 ? {} : { trace }),
    about: wrong.about,
  });
}

/** Who gains by a difference; the submitter is the supplier. */
export function favoured(difference: Exact, supplierGains: 'too high' | 'too low'): 'supplier' | 'customer' {
  const isTooHigh = difference.isPositive();
  return isTooHigh === (supplierGains === 'too high') ? 'supplier' : 'customer';
}

function sentence({ name, follows, measure, hint }: WrongFigure, stated: Exact, corrected: Exact): Localized {
  const [found, expected] = shown(stated, corrected, measure);
  const apartBy = stated.minus(corrected).abs();
  const [by] = shown(apartBy, Exact.zero, measure);
  const isTooHigh = stated.moreThan(corrected);
  const more = hint ?? { en: '', de: '', ja: '' };
  return {
    en: `${name.en} is ${found.en}; ${follows.en} gives ${expected.en}. It is ${by.en} too ${isTooHigh ? 'high' : 'low'}.${spaced(more.en)}`,
    de: `${name.de}: angegeben ${found.de}; ${follows.de} ergibt ${expected.de}, also ${by.de} zu ${isTooHigh ? 'viel' : 'wenig'}.${spaced(more.de)}`,
    ja: `${name.ja}は ${found.ja} と記載されていますが、${follows.ja}では ${expected.ja} となり、${by.ja} ${isTooHigh ? '過大' : '過小'}です。${more.ja}`,
  };
}

function spaced(text: string): string {
  return text === '' ? '' : ` ${text}`;
}

function shown(
  found: Exact,
  expected: Exact,
  measure: WrongFigure['measure'],
): readonly [Localized, Localized] {
  if (measure === 'money') return [inMoney(found), inMoney(expected)];
  if (measure === 'number') return apart(found, expected);
  return [inHours(found), inHours(expected)];
}

/** Hours as sentences write them. */
export function inHours(hours: Exact): Localized {
  const { en, de, ja } = inFigures(hours, 15);
  return { en: `${en} h`, de: `${de} Std.`, ja: `${ja}時間` };
}
