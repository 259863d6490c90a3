import { englishOnly } from './english-only';

/** The webpack loader around englishOnly; only the functions bundle is built with it. */
export default function englishOnlyLoader(this: { readonly resourcePath: string }, source: string): string {
  return englishOnly(source, this.resourcePath);
}
