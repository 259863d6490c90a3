import { developmentHost } from './host';

/** Namespace and identity of the fallback build: where Excel refuses functions without a namespace. */
const fallback = {
  namespace: 'CONTRACT',
  id: '1fa7705b-fedf-44cf-9f48-998982906ecb',
  resid: 'Functions.Namespace',
};

/** manifest.xml for the place its files are hosted at. Every address in it starts with the same text. */
export function hostedManifest(manifest: string, host: string): string {
  return manifest
    .replaceAll(`<AppDomain>${developmentHost}`, `<AppDomain>${new URL(host).origin}`)
    .replaceAll(developmentHost, host.replaceAll('&', '&amp;'));
}

/**
 * The manifest of the fallback build, whose functions are typed =CONTRACT.SLA.CREDIT(…).
 *
 * An add-in of its own, so that Excel does not mix up what it remembers of the two.
 */
export function namespacedManifest(manifest: string): string {
  const withId = replaced(manifest, /(<Id>)[^<]+(<\/Id>)/, `$1${fallback.id}$2`);
  const withNamespace = replaced(
    withId,
    /(\n\s*)(<\/Metadata>)/,
    `$1$2$1<Namespace resid="${fallback.resid}" />`,
  );
  return replaced(
    withNamespace,
    /(<bt:ShortStrings>)(\s*)/,
    `$1$2<bt:String id="${fallback.resid}" DefaultValue="${fallback.namespace}" />$2`,
  );
}

function replaced(text: string, what: RegExp, by: string): string {
  if (!what.test(text)) throw new Error(`manifest.xml has no place for ${by}`);
  return text.replace(what, by);
}
