import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The address that manifest.xml in the repository is written with; `npm run start:excel` serves it. */
export const developmentHost = 'https://localhost:3000';

/**
 * Where the add-in's pages are hosted: the one place is `config.host` in package.json,
 * or CONTRACT_SCORECARD_HOST in the environment for one build.
 *
 * @returns an https origin, with a folder if there is one, without the final slash
 */
export function host(root: string, environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment['CONTRACT_SCORECARD_HOST'];
  return checkedHost(given === undefined || given === '' ? configuredHost(root) : given);
}

function configuredHost(root: string): string {
  const { config } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    config: { host: string };
  };
  return config.host;
}

/** Office loads add-ins over https only, and an address with a query or user is no place for files. */
export function checkedHost(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `The host is "${text}"; allowed is an https address such as https://addins.example.com/scorecard`,
    );
  }
  return url.href.replace(/\/+$/, '');
}
