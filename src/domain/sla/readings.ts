import type { Reading } from '../trace';

/** The exhibit says it of six levels; that it holds for coding quality too is the reading. */
export const groupOfSums: Reading = {
  clause: 'A6 Ex.3-A §3.7',
  text: {
    en: 'The value of a group is the ratio of the sums over all its units, never the mean of their ratios; so too for coding quality.',
    de: 'Der Wert einer Gruppe ist der Quotient der Summen über alle ihre Einheiten, nie der Mittelwert ihrer Quoten; so auch bei der Kodierqualität.',
    ja: 'グループの値は全施設の合計同士の比率であり、施設ごとの比率の平均ではありません。コーディング品質にも同様に適用します。',
  },
};

export const lowerIsMet: Reading = {
  clause: 'A6 Ex.3-A §4 A',
  text: {
    en: 'Met at or below the target. The comparator that stands beside the target in the workbook wins.',
    de: 'Erfüllt bei höchstens dem Zielwert. Der Vergleichsoperator neben dem Zielwert in der Arbeitsmappe geht vor.',
    ja: '目標値以下で達成とします。ブックで目標値の横にある比較演算子が優先します。',
  },
};

export const surveyMinimum: Reading = {
  clause: 'A6 Ex.3-A §3.5(b)(2)',
  text: {
    en: 'The minimum number of answers applies to each PFSS survey of each group; below it the survey is excluded, not failed.',
    de: 'Die Mindestzahl an Antworten gilt je PFSS-Umfrage und Gruppe; darunter ist die Umfrage ausgenommen, nicht verfehlt.',
    ja: '最低回答数はグループごと、PFSS 調査ごとに適用し、下回る場合は未達ではなく対象外とします。',
  },
};

export const eachScoreItsTarget: Reading = {
  clause: 'A6 Ex.3-A §3.7(a), §4 G',
  text: {
    en: 'Coding quality is met when each of its six scores meets its own target.',
    de: 'Die Kodierqualität ist erfüllt, wenn jeder der sechs Werte seinen eigenen Zielwert erreicht.',
    ja: 'コーディング品質は、6 つのスコアがそれぞれの目標値を満たすときに達成とします。',
  },
};

export const unpostedUnmeasured: Reading = {
  clause: 'A6 Ex.3-A §3.8(C)',
  text: {
    en: 'Where the customer did not supply the figures of acute level 8, the level is excluded, not defaulted.',
    de: 'Hat der Kunde die Zahlen für Akut-Level 8 nicht geliefert, ist der Service-Level ausgenommen, nicht verfehlt.',
    ja: '急性期レベル 8 の数値を顧客が提供しなかった場合は、不履行ではなく対象外とします。',
  },
};

export const shareInTime: Reading = {
  clause: 'A6 Ex.3-A §3.10, §4 J',
  text: {
    en: '§3.10 defines the turnaround time; what is measured against the target is the share finished in time.',
    de: '§3.10 definiert die Bearbeitungszeit; am Zielwert gemessen wird der Anteil, der fristgerecht fertig wurde.',
    ja: '§3.10 は所要時間を定義しています。目標値と比べるのは期限内に完了した割合とします。',
  },
};

export const targetOfWindow: Reading = {
  clause: 'A6 Ex.3-A §5',
  text: {
    en: 'A changed target applies only to windows that start after the agreement: ask with the first day of the window.',
    de: 'Ein geänderter Zielwert gilt nur für Messzeiträume, die nach der Vereinbarung beginnen: Abgefragt wird der erste Tag des Messzeitraums.',
    ja: '変更後の目標値は、合意後に始まる測定期間にのみ適用します。測定期間の初日で照会してください。',
  },
};

export const startsOnEffectiveDate: Reading = {
  clause: 'A6 Ex.3-A §1',
  text: {
    en: 'A window that starts on the effective date counts; one that straddles it cannot be a default.',
    de: 'Ein Messzeitraum, der am Wirksamkeitstermin beginnt, zählt; einer, der ihn überspannt, kann keine Verfehlung sein.',
    ja: '発効日に始まる測定期間は対象とします。発効日をまたぐ測定期間は不履行になりません。',
  },
};

export const excusedLevel: Reading = {
  clause: 'A6 Ex.3-A §9, Ex.3-B §8',
  text: {
    en: 'A level relieved for this window is excused: in effect and counted, but it owes no credit.',
    de: 'Ein für diesen Messzeitraum befreiter Service-Level ist entschuldigt: wirksam und mitgezählt, aber ohne Gutschrift.',
    ja: 'この測定期間について免除されたレベルは免責とし、有効なレベルとして数えますが、クレジットは生じません。',
  },
};

export const inEffectOnFirstDay: Reading = {
  clause: 'A6 Ex.3-A §7.2',
  text: {
    en: 'In effect are the levels whose effective date is reached on the first day of the window.',
    de: 'Wirksam sind die Service-Levels, deren Wirksamkeitstermin am ersten Tag des Messzeitraums erreicht ist.',
    ja: '測定期間の初日に発効日が到来しているレベルを有効とします。',
  },
};

export const voidedLevel: Reading = {
  clause: 'A6 Ex.3-B §2.8',
  text: {
    en: 'A void level is not in effect and does not count.',
    de: 'Ein ausgesetzter Service-Level ist nicht wirksam und zählt nicht mit.',
    ja: '無効とされたレベルは有効とせず、数に入れません。',
  },
};

export const equalComponents: Reading = {
  clause: 'A6 Ex.3-A §7.3.1',
  text: {
    en: 'The components applicable in the window count equally; an excluded or not applicable one is in neither count.',
    de: 'Die im Messzeitraum anwendbaren Komponenten zählen gleich; ausgenommene oder nicht anwendbare zählen weder oben noch unten.',
    ja: '測定期間に適用される構成要素は均等に扱い、対象外または適用外のものは分子にも分母にも入れません。',
  },
};

/** A6 Ex.3-A §7.2 blacks both factors out. */
export const feeBaseOfWindow: Reading = {
  clause: 'A6 Ex.3-A §7.2',
  text: {
    en: 'Both factors are blacked out: the fee base is read as the fees to which the window’s credits are applied.',
    de: 'Beide Faktoren sind geschwärzt: Als Bemessungsgrundlage gelten die Entgelte, mit denen die Gutschriften des Messzeitraums verrechnet werden.',
    ja: '両方の係数が伏せられているため、料金ベースは当該測定期間のクレジットが充当される料金と解釈します。',
  },
};

export const capProRata: Reading = {
  clause: 'A6 Ex.3-A §7.3',
  text: {
    en: "When the amount at risk caps the total, each level's credit is reduced pro rata.",
    de: 'Begrenzt der Risikobetrag die Summe, wird die Gutschrift jedes Service-Levels anteilig gekürzt.',
    ja: '合計がリスク額で制限される場合は、各レベルのクレジットを按分で減額します。',
  },
};

export const nextWindowOnly: Reading = {
  clause: 'A6 Ex.3-A §7.4',
  text: {
    en: 'The whole level must meet its target in the very next window; meeting it later returns nothing.',
    de: 'Der ganze Service-Level muss seinen Zielwert im unmittelbar folgenden Messzeitraum erreichen; später wird nichts zurückverdient.',
    ja: '直後の測定期間にレベル全体が目標を達成する必要があり、それ以降に達成しても返還されません。',
  },
};
