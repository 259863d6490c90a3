import { type Day, isoText } from '../calendar';
import type { Localized } from '../language';
import type { Formula } from '../trace';
import type { LedgerEntry } from './ledger';

export const beyondAvailable: Formula = {
  en: 'Σ debited − available, where more was debited than available',
  de: 'Σ debited − available, soweit mehr abgebucht wurde als verfügbar war',
  ja: 'Σ debited − available（残りを超えて差し引かれた分）',
};

/** The names of the steps of a quota calculation: each word of contract K once, in three languages. */
export const term = {
  allotment: {
    en: 'Allotment of the contract year',
    de: 'Kontingent des Vertragsjahres',
    ja: '契約年度の枠',
  },
  dayRate: { en: 'Day rate', de: 'Tagessatz', ja: '日額' },
  hourlyRate: { en: 'Hourly rate', de: 'Stundensatz', ja: '時間単価' },
  monthlyFee: { en: 'Fee per month', de: 'Gebühr je Monat', ja: '月額' },
  fee: { en: 'Fee', de: 'Gebühr', ja: '料金' },
  opening: { en: 'Opening balance', de: 'Anfangsbestand', ja: '期首残高' },
  closing: { en: 'Closing balance', de: 'Endbestand', ja: '期末残高' },
  topUps: { en: 'Top-ups', de: 'Aufstockungen', ja: '追加枠の合計' },
  debited: { en: 'Hours debited', de: 'Abgebuchte Stunden', ja: '差引時間の合計' },
  beyondQuota: {
    en: 'Of these beyond the quota',
    de: 'Davon über das Kontingent hinaus',
    ja: 'うち枠超過時間',
  },
  remaining: { en: 'Hours remaining', de: 'Verbleibende Stunden', ja: '残り時間' },
  remainingDays: { en: 'Days remaining', de: 'Verbleibende Tage', ja: '残り日数' },
  virtualAmount: {
    en: 'Virtual consulting beyond the quota',
    de: 'Virtuelle Beratung über das Kontingent hinaus',
    ja: '枠超過分のオンライン相談',
  },
  onsiteAmount: { en: 'Consulting on site', de: 'Vor-Ort-Beratung', ja: '訪問コンサルティング' },
  travel: { en: 'Travel costs', de: 'Reisekosten', ja: '旅費' },
  overage: { en: 'Overage', de: 'Mehrbetrag über das Kontingent hinaus', ja: '枠超過額' },
  daysElapsed: { en: 'Calendar days so far', de: 'Bisherige Kalendertage', ja: '経過暦日数' },
  pace: { en: 'Hours a calendar day', de: 'Stunden je Kalendertag', ja: '1暦日当たりの時間' },
  daysLeft: { en: 'Days until it is used up', de: 'Tage bis zum Verbrauch', ja: '使い切るまでの日数' },
  usedUpOn: { en: 'Used up on', de: 'Verbraucht am', ja: '使い切る日' },
  cheapest: {
    en: 'Package with the lowest cost',
    de: 'Paket mit den niedrigsten Kosten',
    ja: '最も安いパッケージ',
  },
} as const satisfies Record<string, Localized>;

/** An entry as a step is named after it: its day, its kind, its row. */
export function entryTerm({ day, kind, row }: LedgerEntry): Localized {
  return {
    en: `${isoText(day)} ${kind.name.en} (row ${String(row)})`,
    de: `${isoText(day)} ${kind.name.de} (Zeile ${String(row)})`,
    ja: `${isoText(day)} ${kind.name.ja}（${String(row)}行目）`,
  };
}

/** The part of an entry that found no hours left. */
export function entryBeyondTerm(entry: LedgerEntry): Localized {
  const name = entryTerm(entry);
  return {
    en: `${name.en}: beyond the quota`,
    de: `${name.de}: über das Kontingent hinaus`,
    ja: `${name.ja}：枠超過`,
  };
}

/** What a year with a package costs. */
export function yearlyCostTerm(code: string): Localized {
  return {
    en: `Yearly cost of package ${code}`,
    de: `Jahreskosten des Pakets ${code}`,
    ja: `パッケージ${code}の年間費用`,
  };
}

/** A figure of the month that begins on a day. */
export function monthTerm(month: Day, figure: Localized): Localized {
  const first = isoText(month);
  return { en: `${first} ${figure.en}`, de: `${first} ${figure.de}`, ja: `${first} ${figure.ja}` };
}
