import type { Reading } from '../trace';

/** Readings of contract K: where the text leaves a question open, the answer taken. */

export const wholeHours: Reading = {
  clause: 'K §2.1, §2.2',
  text: {
    en: 'The smallest unit of a slot is one hour: a slot, used or not, is debited in whole hours, rounded up entry by entry, at least one.',
    de: 'Kleinste Einheit einer Sprechzeit ist eine Stunde: Eine Sprechzeit, genutzt oder nicht, wird je Eintrag auf volle Stunden aufgerundet abgebucht, mindestens eine.',
    ja: '相談枠の最小単位は1時間です。利用の有無にかかわらず、記帳ごとに1時間単位へ切り上げ、最低1時間を差し引きます。',
  },
};

export const effortUnrounded: Reading = {
  clause: 'K §2.3, §2.7',
  text: {
    en: 'Background work and service requests are debited by the evidenced effort, without rounding.',
    de: 'Hintergrundarbeiten und Service Requests werden nach nachgewiesenem Aufwand abgebucht, ohne Rundung.',
    ja: 'バックグラウンド作業とサービスリクエストは、証跡のある実績時間どおり、丸めずに差し引きます。',
  },
};

export const cancelledSlot: Reading = {
  clause: 'K §2.2',
  text: {
    en: 'Only a slot the customer leaves unused lapses; a slot the supplier cancels is not debited.',
    de: 'Nur eine vom Auftraggeber nicht genutzte Sprechzeit verfällt; sagt der Auftragnehmer ab, wird nichts abgebucht.',
    ja: '失効するのは委託者が利用しなかった相談枠だけであり、受託者が取り消した枠は差し引きません。',
  },
};

export const topUpFromItsDate: Reading = {
  clause: 'K §1.7',
  text: {
    en: 'A top-up counts from its date on: on that day before any debit, and never back to hours that already went beyond the quota. Entries of one day count in the order of their rows.',
    de: 'Eine Aufstockung zählt ab ihrem Datum: an diesem Tag vor jeder Abbuchung, aber nicht rückwirkend für Stunden, die schon über das Kontingent hinausgingen. Einträge eines Tages zählen in der Reihenfolge ihrer Zeilen.',
    ja: '追加枠はその日付から有効とします。当日はどの差引よりも先に加算しますが、すでに枠を超えた時間には遡りません。同じ日の記帳は行の順に扱います。',
  },
};

export const noCarryOver: Reading = {
  clause: 'K',
  text: {
    en: 'K says nothing on unused hours of a contract year: none pass into the next. Hours carried over by agreement are entered as a top-up on the first day of the year.',
    de: 'K sagt nichts zu ungenutzten Stunden eines Vertragsjahres: Es werden keine ins nächste übertragen. Vereinbarte Übertragungen werden als Aufstockung am ersten Tag des Jahres eingetragen.',
    ja: 'Kには未使用時間の翌契約年度への繰越しの定めがないため、繰越しはありません。合意した繰越時間は年度初日の追加枠として記帳します。',
  },
};

export const beyondQuotaAtVirtualRate: Reading = {
  clause: 'K §2.6',
  text: {
    en: 'Hours debited beyond the quota are valued at the virtual day rate, part days by the hour (÷ 8): what is to be agreed, not an invoice.',
    de: 'Über das Kontingent hinaus abgebuchte Stunden werden zum Tagessatz für virtuelle Beratung bewertet, Teiltage nach Stunden (÷ 8): ein abzustimmender Betrag, keine Rechnung.',
    ja: '枠を超えて差し引かれた時間は、オンライン相談の日額で評価し、1日未満は時間割り（÷ 8）とします。これは協議対象の金額であり、請求額ではありません。',
  },
};

export const onsitePerDay: Reading = {
  clause: 'K §2.6',
  text: {
    en: 'The on-site price is a price per day, part days by the hour (÷ 8).',
    de: 'Der Preis für Vor-Ort-Beratung ist ein Tagessatz, Teiltage nach Stunden (÷ 8).',
    ja: '訪問コンサルティングの料金は日額とし、1日未満は時間割り（÷ 8）とします。',
  },
};

export const travelOnlyOnSite: Reading = {
  clause: 'K §2.4, §2.6',
  text: {
    en: 'Travel costs are owed with on-site consulting only: everything else is done remotely, and travel entered beside it does not count.',
    de: 'Reisekosten fallen nur bei Vor-Ort-Beratung an: Alles andere wird aus der Ferne geleistet, dort eingetragene Reisekosten zählen nicht.',
    ja: '旅費は訪問コンサルティングにのみ発生します。それ以外は遠隔で提供されるため、そこに記入された旅費は算入しません。',
  },
};

export const feeOfThePackageGiven: Reading = {
  clause: 'K §1.7',
  text: {
    en: 'A larger package costs its own monthly fee from the top-up on. A ledger tells hours, not which package was chosen: every month shows the fee of the package given.',
    de: 'Ein größeres Paket kostet ab der Aufstockung seine eigene Monatsgebühr. Ein Stundenverzeichnis nennt Stunden, nicht das gewählte Paket: Jeder Monat zeigt die Gebühr des angegebenen Pakets.',
    ja: '上位パッケージは変更時点からその月額となります。台帳が示すのは時間数であって選択されたパッケージではないため、各月には指定されたパッケージの月額を示します。',
  },
};

export const averagePace: Reading = {
  clause: 'K §1.7',
  text: {
    en: 'The pace is every hour debited so far over the calendar days from the first day of the contract year to the day looked at, both counted.',
    de: 'Das Tempo ist die Zahl aller bisher abgebuchten Stunden je Kalendertag vom ersten Tag des Vertragsjahres bis zum Stichtag, beide mitgezählt.',
    ja: 'ペースは、契約年度の初日から基準日まで（両日を含む）の暦日数に対する、これまでに差し引かれた全時間の平均とします。',
  },
};

export const slotsByFirstWeek: Reading = {
  clause: 'K §2.1',
  text: {
    en: 'Slots are agreed by the beginning of the month: its first seven days.',
    de: 'Sprechzeiten werden zu Beginn des Monats vereinbart: in dessen ersten sieben Tagen.',
    ja: '相談枠は月初、すなわち当月の最初の7日間に合意します。',
  },
};
