import { lockedPackages } from './lock-file';

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

/** What package-lock.json installs for use, without what only builds and tests. */
export function shippedPackages(root: string): ShippedPackage[] {
  return lockedPackages(root)
    .filter(({ dev }) => dev !== true)
    .map(({ name, version = '', license = 'none stated' }) => ({
      name,
      version,
      licence: readByAPerson[name] ?? license,
    }));
}

/** Whether a licence expression can be met with what is allowed: `A OR B` by either, `A AND B` by both. */
export function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, '').replace(/^MIT\/X11$/, 'MIT');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence)));
}
