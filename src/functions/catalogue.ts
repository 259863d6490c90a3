import type { FunctionEntry } from './entry';
import type { ExplainEntry } from './explain';
import { credit } from './sla/credit';

const argumentHelp = {
  function: {
    en: 'Name of the function to explain, such as "CREDIT".',
    de: 'Name der zu erklärenden Funktion, zum Beispiel "CREDIT".',
    ja: '説明する関数の名前（例："CREDIT"）。',
  },
  arguments: {
    en: 'The same arguments as in the function itself.',
    de: 'Dieselben Argumente wie in der Funktion selbst.',
    ja: '対象の関数と同じ引数。',
  },
};

/** Every function an analyst can type, in the order help lists them. */
export const catalogue: readonly FunctionEntry[] = [credit];

/** The EXPLAIN of each family. */
export const explainEntries: readonly ExplainEntry[] = [
  {
    name: 'SLA.EXPLAIN',
    family: 'SLA',
    help: {
      en: 'The steps of an SLA calculation, a row each: step, value, formula, clause, reading.',
      de: 'Die Schritte einer SLA-Berechnung, je Zeile: Schritt, Wert, Formel, Klausel, Lesart.',
      ja: 'SLA 計算の手順を 1 行ずつ表示：手順、値、計算式、条項、解釈。',
    },
    argumentHelp,
  },
  {
    name: 'INCENTIVE.EXPLAIN',
    family: 'INCENTIVE',
    help: {
      en: 'The steps of an incentive calculation, a row each: step, value, formula, clause, reading.',
      de: 'Die Schritte einer Anreizberechnung, je Zeile: Schritt, Wert, Formel, Klausel, Lesart.',
      ja: 'インセンティブ計算の手順を 1 行ずつ表示：手順、値、計算式、条項、解釈。',
    },
    argumentHelp,
  },
  {
    name: 'QUOTA.EXPLAIN',
    family: 'QUOTA',
    help: {
      en: 'The steps of a quota calculation, a row each: step, value, formula, clause, reading.',
      de: 'Die Schritte einer Kontingentberechnung, je Zeile: Schritt, Wert, Formel, Klausel, Lesart.',
      ja: '利用枠計算の手順を 1 行ずつ表示：手順、値、計算式、条項、解釈。',
    },
    argumentHelp,
  },
];
