import type { Localized } from '../domain/language';

/** A document the contract data are taken from. */
export interface ContractDocument {
  readonly code: 'A6' | 'K';
  readonly title: Localized;
  /** First day in force, ISO text. */
  readonly from: string;
}

/**
 * The documents. Each has a folder of its own beside this file, which says what the document says
 * and is never edited once released: a later amendment gets its own folder and a later day.
 */
export const documents = {
  A6: {
    code: 'A6',
    title: {
      en: 'Amendment No. 6 to the Amended and Restated Master Professional Services Agreement between Ascension Health and R1 RCM',
      de: 'Änderungsvereinbarung Nr. 6 zum geänderten und neu gefassten Rahmendienstleistungsvertrag zwischen Ascension Health und R1 RCM',
      ja: 'Ascension HealthとR1 RCM間の修正・再表示マスター専門サービス契約に対する修正第6号',
    },
    from: '2022-07-01',
  },
  K: {
    code: 'K',
    title: {
      en: 'Annual quota contracts for consulting on the ASM software',
      de: 'Jahres-Kontingentverträge zur Beratung und Betreuung rund um den ASM',
      ja: 'ASMソフトウェアに関する年間コンサルティング枠契約',
    },
    from: '2020-08-26',
  },
} as const satisfies Readonly<Record<string, ContractDocument>>;
