import type { Localized } from '../domain/language';

const tooLong: Localized = { en: 'its name is too long', de: 'der Name ist zu lang', ja: '名前が長すぎます' };
const circle: Localized = {
  en: 'its links lead in a circle',
  de: 'die Verknüpfungen führen im Kreis',
  ja: 'リンクが循環しています',
};

/** What reading and writing have in common. */
const common: Readonly<Record<string, Localized>> = { ENAMETOOLONG: tooLong, ELOOP: circle };

/**
 * Why the system refused to read or write a file.
 *
 * @param known by the system's code, what it means here
 * @returns undefined where it was not the system that refused: that is a bug
 */
export function systemRefusal(
  problem: unknown,
  known: Readonly<Record<string, Localized>>,
): Localized | undefined {
  const { code, syscall } = problem as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  return (
    known[code] ??
    common[code] ?? {
      en: `the system refuses it (${code})`,
      de: `das System lehnt es ab (${code})`,
      ja: `システムが拒否しました（${code}）`,
    }
  );
}
