import path from 'node:path';
import { isAllowed, shippedPackages } from './licences';

/** `npm run licences`: what ships, by licence. Fails where one is not allowed. */
const byLicence = new Map<string, string[]>();
for (const { name, version, licence } of shippedPackages(path.resolve(import.meta.dirname, '../..'))) {
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
}
for (const [licence, packages] of [...byLicence].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(`${licence}${isAllowed(licence) ? '' : '  NOT ALLOWED'}\n  ${packages.join('\n  ')}`);
  if (!isAllowed(licence)) process.exitCode = 1;
}
