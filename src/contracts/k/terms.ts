import type { Term } from '../terms';
import { quotaCurrency } from './packages';
import { quotaRules } from './rules';

const everyContract = { perNetwork: 'no', perQuarter: 'no' } as const;

/** Every term of K, in the order of a Terms sheet. */
export const kTerms: readonly Term[] = [
  {
    ...everyContract,
    key: 'currency',
    type: 'choice',
    unit: 'text',
    clause: 'K §1.7',
    name: { en: 'Currency', de: 'Währung', ja: '通貨' },
    description: {
      en: 'Currency of every amount of the workbook, as its ISO code',
      de: 'Währung aller Beträge der Arbeitsmappe, als ISO-Code',
      ja: 'ブック内のすべての金額の通貨（ISOコード）',
    },
    origin: 'contract',
    value: quotaCurrency,
    choices: ['USD', 'EUR'],
    illustrative: quotaCurrency,
  },
  {
    ...everyContract,
    key: 'quota.carryOver',
    type: 'hoursOrNone',
    unit: 'hours',
    clause: 'K',
    name: {
      en: 'Hours carried over into this contract year',
      de: 'Übertrag in dieses Vertragsjahr',
      ja: '当契約年度への繰越時間',
    },
    description: {
      en: 'Unused hours of the year before, entered as a top-up on the first day; none: they lapse, since K is silent',
      de: 'Ungenutzte Stunden des Vorjahres, als Aufstockung am ersten Tag gebucht; none: sie verfallen, da K dazu schweigt',
      ja: '前年度の未使用時間（初日に追加枠として計上）。none は失効（契約Kに定めなし）',
    },
    origin: 'open',
    whenMissing: 'none',
    illustrative: 'none',
  },
  {
    ...everyContract,
    key: 'quota.topUpLeadDays',
    type: 'days',
    unit: 'days',
    clause: 'K §1.7',
    name: { en: 'Lead time of a top-up', de: 'Vorlaufzeit einer Aufstockung', ja: '追加枠のリードタイム' },
    description: {
      en: 'Days between ordering a top-up and its first use; K asks for a lead time without a number',
      de: 'Tage zwischen Bestellung und erster Nutzung einer Aufstockung; K verlangt eine Vorlaufzeit ohne Zahl',
      ja: '追加枠の申込みから利用開始までの日数。契約Kはリードタイムの必要性のみ定め、日数は未定です',
    },
    origin: 'open',
    illustrative: '30',
  },
  {
    ...everyContract,
    key: 'quota.virtualDayRate',
    type: 'amount',
    unit: 'currencyPerDay',
    clause: quotaRules.virtualDayRate.clause,
    name: {
      en: 'Day rate beyond the quota, virtual',
      de: 'Tagessatz über das Kontingent hinaus, virtuell',
      ja: '超過分の日額（オンライン）',
    },
    description: {
      en: 'Part days pro rata by the hour',
      de: 'Angefangene Tage anteilig nach Stunden',
      ja: '1日未満は時間按分',
    },
    origin: 'contract',
    value: quotaRules.virtualDayRate.value,
    illustrative: quotaRules.virtualDayRate.value,
  },
  {
    ...everyContract,
    key: 'quota.onsiteDayRate',
    type: 'amount',
    unit: 'currencyPerDay',
    clause: quotaRules.onsiteDayRate.clause,
    name: { en: 'Day rate on site', de: 'Tagessatz vor Ort', ja: '訪問時の日額' },
    description: {
      en: 'Plus travel costs; part days pro rata by the hour',
      de: 'Zuzüglich Reisekosten; angefangene Tage anteilig nach Stunden',
      ja: '交通費・旅費は別途。1日未満は時間按分',
    },
    origin: 'contract',
    value: quotaRules.onsiteDayRate.value,
    illustrative: quotaRules.onsiteDayRate.value,
  },
  {
    ...everyContract,
    key: 'quota.hoursPerDay',
    type: 'hours',
    unit: 'hoursPerDay',
    clause: quotaRules.hoursPerDay.clause,
    name: { en: 'Hours of a consulting day', de: 'Stunden je Beratungstag', ja: '1日当たりの時間数' },
    description: {
      en: 'Follows from the table: hourly rate = day rate ÷ 8',
      de: 'Folgt aus der Tabelle: Stundensatz = Tagessatz ÷ 8',
      ja: '料金表から導かれます：時間単価 ＝ 日額 ÷ 8',
    },
    origin: 'contract',
    value: String(quotaRules.hoursPerDay.value),
    illustrative: String(quotaRules.hoursPerDay.value),
  },
];
