/** What the Explain tab says. */
export const texts = {
  looking: { en: 'Looking at the cell', de: 'Zelle wird gelesen', ja: 'セルを読み取り中' },
  intro: {
    en: 'Select a cell to see how its figure comes about.',
    de: 'Eine Zelle auswählen, um zu sehen, wie ihre Zahl zustande kommt.',
    ja: 'セルを選択すると、その値の計算過程が表示されます。',
  },
  blank: {
    en: 'The cell is blank.',
    de: 'Die Zelle ist leer.',
    ja: 'セルは空です。',
  },
  constant: {
    en: 'The cell holds a value that was typed in; nothing is calculated here.',
    de: 'Die Zelle enthält einen eingegebenen Wert; hier wird nichts berechnet.',
    ja: '直接入力された値です。このセルでは計算は行われていません。',
  },
  otherFormula: {
    en: 'The formula uses none of the add-in’s functions. Excel’s own functions have no contract steps to show.',
    de: 'Die Formel verwendet keine Funktion des Add-ins. Zu Excels eigenen Funktionen gibt es keine Vertragsschritte.',
    ja: '数式にアドインの関数は使用されていません。Excel の標準関数には、表示できる契約上の計算手順がありません。',
  },
  notCalled: {
    en: 'With the present values, the formula comes to its result without calling a function of the add-in.',
    de: 'Mit den jetzigen Werten kommt die Formel ohne einen Aufruf einer Add-in-Funktion zu ihrem Ergebnis.',
    ja: '現在の値では、アドインの関数を呼び出さずに結果が求められます。',
  },
  notUnderstood: {
    en: 'An argument of the formula cannot be followed, so there are no steps to show.',
    de: 'Ein Argument der Formel lässt sich nicht verfolgen; deshalb gibt es keine Schritte zu zeigen.',
    ja: '数式の引数をたどることができないため、計算手順を表示できません。',
  },
  differs: {
    en: 'The steps come to another result than the cell shows. Recalculate the workbook (Ctrl+Alt+F9).',
    de: 'Die Schritte ergeben etwas anderes, als die Zelle zeigt. Arbeitsmappe neu berechnen (Strg+Alt+F9).',
    ja: '計算手順の結果がセルの表示と異なります。ブックを再計算してください（Ctrl+Alt+F9）。',
  },
  several: {
    en: 'The formula calls several functions; inner ones come first.',
    de: 'Die Formel ruft mehrere Funktionen auf; innere stehen zuerst.',
    ja: '数式は複数の関数を呼び出します。内側の関数から順に表示します。',
  },
  byDefault: { en: 'not given: default', de: 'nicht angegeben: Vorgabe', ja: '省略：既定値' },
  result: { en: 'Result', de: 'Ergebnis', ja: '結果' },
  calls: { en: 'Function calls', de: 'Funktionsaufrufe', ja: '関数の呼び出し' },
  spill: {
    en: (rows: number, columns: number) => `${rows} × ${columns} cells`,
    de: (rows: number, columns: number) => `${rows} × ${columns} Zellen`,
    ja: (rows: number, columns: number) => `${rows} × ${columns} セル`,
  },
} as const;
