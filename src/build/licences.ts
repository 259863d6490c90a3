import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A package that reaches users: in a page, in the functions script, or on the command line. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package states it. */
  readonly licence: string;
}

/** Licences that let the product be hosted and passed on without more than a notice. */
const allowed = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
];

/** Packages whose package.json says it in other words, read by a person. */
const readByAPerson: Readonly<Record<string, string>> = {
  // Its LICENSE file is Apache-2.0; an interface without an implementation, nothing is sent.
  '@univerjs/telemetry': 'Apache-2.0',
};

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
}

/** What package-lock.json installs for use, without what only builds and tests. */
export function shippedPackages(root: string): ShippedPackage[] {
  return installed(root)
    .filter(([, { dev }]) => dev !== true)
    .map(([place, { version = '', license = 'none stated' }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: readByAPerson[name] ?? license };
    });
}

/** Locked packages that name an address they come from, which they should not (.npmrc). */
export function addressesInLock(root: string): string[] {
  return installed(root).flatMap(([place, { resolved }]) =>
    resolved === undefined ? [] : [`${place}: ${resolved}`],
  );
}

function installed(root: string): [place: string, LockedPackage][] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(lock.packages).filter(([place]) => place !== '');
}

/** Whether a licence expression can be met with what is allowed: `A OR B` by either, `A AND B` by both. */
export function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, '').replace(/^MIT\/X11$/, 'MIT');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence)));
}
