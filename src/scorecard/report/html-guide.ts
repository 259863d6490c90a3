import { documents } from '../../contracts/documents';
import type { Language, Localized } from '../../domain/language';
import { escaped } from './html-text';
import { severityWords, words } from './words';

/** The marks and words of a report, for somebody who sees one for the first time. */
const entries: readonly (readonly [term: Localized, meaning: Localized])[] = [
  [
    severityWords.error,
    {
      en: 'A figure, date or status that follows neither from the contract nor from the inputs around it, or a rule that is broken.',
      de: 'Eine Zahl, ein Termin oder ein Status, der weder aus dem Vertrag noch aus den Eingaben daneben folgt, oder eine verletzte Regel.',
      ja: '契約からも周囲の入力値からも導かれない数値・期日・判定、またはルール違反。',
    },
  ],
  [
    severityWords.warning,
    {
      en: 'Used as it stands, but somebody should look at it: something late, typed over a formula, hidden or only illustrative.',
      de: 'Wird verwendet, wie es dasteht, sollte aber angesehen werden: Verspätetes, über eine Formel Geschriebenes, Ausgeblendetes oder ein bloßer Beispielwert.',
      ja: 'そのまま使用しましたが確認が必要な事項（遅延、数式の上書き、非表示、例示値など）。',
    },
  ],
  [
    severityWords.info,
    {
      en: 'Good to know; nothing is wrong.',
      de: 'Gut zu wissen; falsch ist nichts.',
      ja: '参考情報です。誤りではありません。',
    },
  ],
  [
    { en: '⚖ Reading', de: '⚖ Lesart', ja: '⚖ 解釈' },
    {
      en: 'The contract leaves the point open; this is how it was read. The parties may see it otherwise.',
      de: 'Der Vertrag lässt den Punkt offen; so wurde er gelesen. Die Parteien können es anders sehen.',
      ja: '契約上明確でない点について採用した解釈です。当事者が異なる解釈をとることもあり得ます。',
    },
  ],
  [
    words.steps,
    {
      en: 'How the expected figure comes about, a step a line. Names in formulas are those of the add-in’s functions.',
      de: 'Wie die erwartete Zahl zustande kommt, ein Schritt je Zeile. Die Namen in den Formeln sind die der Funktionen des Add-ins.',
      ja: '期待値の計算過程を1行に1手順で示します。計算式の名称はアドインの関数の引数名です。',
    },
  ],
  ...Object.values(documents).map(({ code, title }) => [{ en: code, de: code, ja: code }, title] as const),
];

export function guide(language: Language): string {
  const lines = entries.map(
    ([term, meaning]) => `<dt>${escaped(term[language])}</dt><dd>${escaped(meaning[language])}</dd>`,
  );
  return `<section class="guide"><h2>${words.guide[language]}</h2>
<dl class="facts">${lines.join('\n')}</dl></section>`;
}
