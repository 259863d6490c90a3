import type { ServiceLevel } from '../../../contracts/a6/service-level';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import { listed } from './names';

/** Says that a level has no component of a code, or that a row names none. @param known the codes it has */
export function noSuchComponent(level: string, component: string, known: Localized): Localized {
  const shown = quoted(component);
  return component === ''
    ? {
        en: `The row names no component of level ${level}; its components are ${known.en}.`,
        de: `Die Zeile nennt keine Komponente von Service-Level ${level}; seine Komponenten sind ${known.de}.`,
        ja: `この行にはレベル${level}の構成要素が記載されていません。構成要素: ${known.ja}`,
      }
    : {
        en: `Level ${level} has no component ${shown}; its components are ${known.en}.`,
        de: `Service-Level ${level} hat keine Komponente ${shown}; seine Komponenten sind ${known.de}.`,
        ja: `レベル${level}に構成要素 ${shown} はありません。構成要素: ${known.ja}`,
      };
}

/** The codes of a level's components. */
export function codesOf(level: ServiceLevel | undefined): Localized {
  return listed(level?.components.map(({ code }) => code) ?? []);
}
