/** What the Share tab says. */
export const texts = {
  looking: { en: 'Looking through the workbook', de: 'Arbeitsmappe wird durchsucht', ja: 'ブックを確認中' },
  repair: { en: 'Repair #NAME?', de: '#NAME? reparieren', ja: '#NAME? を修復' },
  repairAbout: {
    en: 'Formulas that came from another machine may not find the add-in’s functions. They are entered anew, unchanged.',
    de: 'Formeln von einem anderen Rechner finden die Funktionen des Add-ins mitunter nicht. Sie werden unverändert neu eingegeben.',
    ja: '別の PC で作成された数式は、アドインの関数を認識できないことがあります。内容を変えずに再入力します。',
  },
  freeze: { en: 'Freeze', de: 'Einfrieren', ja: '値に固定' },
  freezeAbout: {
    en: 'For a recipient without the add-in: formulas that use its functions become their values. A hidden sheet keeps the formulas.',
    de: 'Für Empfänger ohne das Add-in: Formeln mit seinen Funktionen werden zu Werten. Ein verborgenes Blatt bewahrt die Formeln auf.',
    ja: 'アドインのない受信者向けに、アドイン関数を使う数式を値に置き換えます。数式は非表示シートに保存されます。',
  },
  unfreeze: { en: 'Unfreeze', de: 'Formeln zurückholen', ja: '固定を解除' },
  unfreezeAbout: {
    en: 'Frozen cells get their formulas back, except where the value was changed since.',
    de: 'Eingefrorene Zellen erhalten ihre Formeln zurück, außer wo der Wert seitdem geändert wurde.',
    ja: '固定したセルの数式を元に戻します。固定後に値が変更されたセルはそのまま残ります。',
  },
  check: { en: 'Check…', de: 'Prüfen …', ja: '確認…' },
  cancel: { en: 'Cancel', de: 'Abbrechen', ja: 'キャンセル' },
  undo: { en: 'Undo', de: 'Rückgängig', ja: '元に戻す' },
  changedMeanwhile: {
    en: 'The workbook has changed since the check. Nothing was done; this is what would change now.',
    de: 'Die Arbeitsmappe hat sich seit der Prüfung geändert. Nichts wurde getan; das würde sich jetzt ändern.',
    ja: '確認後にブックが変更されたため、何も実行していません。現在の変更対象は次のとおりです。',
  },
  undone: { en: 'Undone.', de: 'Rückgängig gemacht.', ja: '元に戻しました。' },
  cells: { en: 'Cells that will change', de: 'Zellen, die sich ändern', ja: '変更されるセル' },
  more: {
    en: (count: number) => `and ${String(count)} more`,
    de: (count: number) => `und ${String(count)} weitere`,
    ja: (count: number) => `ほか ${String(count)} 件`,
  },
  nothingToRepair: {
    en: 'Every formula finds its function.',
    de: 'Jede Formel findet ihre Funktion.',
    ja: 'すべての数式が関数を認識しています。',
  },
  nothingToFreeze: {
    en: 'No formula uses the add-in’s functions.',
    de: 'Keine Formel verwendet Funktionen des Add-ins.',
    ja: 'アドインの関数を使用する数式はありません。',
  },
  nothingToUnfreeze: {
    en: 'No cell is frozen.',
    de: 'Keine Zelle ist eingefroren.',
    ja: '固定されたセルはありません。',
  },
  willRepair: {
    en: (count: number) => `${cells(count)} will be entered anew:`,
    de: (count: number) => `${zellen(count)} neu eingegeben:`,
    ja: (count: number) => `${String(count)} 個のセルを再入力します。`,
  },
  willFreeze: {
    en: (count: number) => `${cells(count)} will hold the value instead of the formula:`,
    de: (count: number) => `${zellen(count)} zum Wert:`,
    ja: (count: number) => `${String(count)} 個のセルを数式から値に置き換えます。`,
  },
  willUnfreeze: {
    en: (count: number) => `${cells(count)} will get the formula back:`,
    de: (count: number) => `${zellen(count)} wieder zur Formel:`,
    ja: (count: number) => `${String(count)} 個のセルの数式を元に戻します。`,
  },
  unknown: {
    en: (count: number) => `${cells(count)} with #NAME? left out: repair first.`,
    de: (count: number) => `${String(count)} mit #NAME? ausgelassen: zuerst reparieren.`,
    ja: (count: number) => `#NAME? のセル ${String(count)} 個は対象外です。先に修復してください。`,
  },
  protected: {
    en: (names: string) => `Protected: ${names}. Take the protection away first.`,
    de: (names: string) => `Geschützt: ${names}. Zuerst den Blattschutz aufheben.`,
    ja: (names: string) => `保護されているシート: ${names}。先に保護を解除してください。`,
  },
  keptBack: {
    en: (count: number) => `${cells(count)} changed since freezing: left as they are.`,
    de: (count: number) => `${String(count)} seit dem Einfrieren geändert: bleiben, wie sie sind.`,
    ja: (count: number) => `固定後に変更された ${String(count)} 個のセルはそのまま残します。`,
  },
  done: {
    en: (count: number) => `Done: ${cells(count)}.`,
    de: (count: number) => (count === 1 ? 'Fertig: 1 Zelle.' : `Fertig: ${String(count)} Zellen.`),
    ja: (count: number) => `完了: ${String(count)} 個のセル。`,
  },
} as const;

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${String(count)} cells`;
}

function zellen(count: number): string {
  return count === 1 ? '1 Zelle wird' : `${String(count)} Zellen werden`;
}
