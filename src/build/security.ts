/** Microsoft's CDN: office.js must be loaded from there, a store requirement. */
export const officeCdn = 'https://appsforoffice.microsoft.com';

/** Where a page runs decides what it may load. */
export type Page = 'pane' | 'functions' | 'workbench';

/**
 * The Content-Security-Policy of a page. Nothing is allowed that is not named here with its reason.
 *
 * - `script-src`: our own files and, in Excel, office.js from Microsoft's CDN. Never eval: zod runs jitless.
 * - `style-src 'unsafe-inline'`: Fluent UI (Griffel) and Univer write their rules into style elements
 *   while they run, and both set style attributes; a nonce cannot reach either.
 * - `img-src data:`: Univer's toolbar and Fluent UI draw small pictures from data URLs;
 *   `blob:` in the workbench, where the canvas is painted from pictures.
 * - `connect-src 'none'`: nothing leaves the machine, and nothing is fetched.
 */
export function contentSecurityPolicy(page: Page): string {
  const scripts = page === 'workbench' ? "'self'" : `'self' ${officeCdn}`;
  const directives: Readonly<Record<string, string>> = {
    'default-src': "'none'",
    'script-src': scripts,
    ...(page === 'functions'
      ? {}
      : {
          'style-src': "'self' 'unsafe-inline'",
          'img-src': page === 'workbench' ? "'self' data: blob:" : "'self' data:",
          'font-src': "'self' data:",
        }),
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/**
 * Headers of the workbench's own server, beside the policy in its page.
 *
 * `frame-ancestors` works in a header only; the workbench is never framed. The pane is, by Excel,
 * so its page must not be served with these.
 */
export const workbenchHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentSecurityPolicy('workbench')}; frame-ancestors 'none'`,
  // A file is what its type says: no guessing a script out of it.
  'X-Content-Type-Options': 'nosniff',
  // The address of the page tells nobody anything.
  'Referrer-Policy': 'no-referrer',
  // No other window may hold on to this one.
  'Cross-Origin-Opener-Policy': 'same-origin',
};
