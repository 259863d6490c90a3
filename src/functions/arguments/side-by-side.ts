import { badInput } from '../../domain/problem';

/** Two columns whose rows belong together must be equally long. */
export function refuseOtherLength(
  firstName: string,
  first: { readonly length: number },
  secondName: string,
  second: { readonly length: number },
): void {
  if (first.length === second.length) return;
  const [a, b] = [first.length, second.length];
  throw badInput(secondName, {
    en: `${secondName} has ${b} ${b === 1 ? 'row' : 'rows'}, but ${firstName} has ${a}; they stand side by side, row for row.`,
    de: `${secondName} hat ${b} ${b === 1 ? 'Zeile' : 'Zeilen'}, ${firstName} aber ${a}; beide stehen Zeile für Zeile nebeneinander.`,
    ja: `${secondName} は ${b} 行ですが、${firstName} は ${a} 行です。行ごとに対応させてください。`,
  });
}
