import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A package as package-lock.json has it. */
interface LockedPackage {
  readonly name: string;
  /** Where it is installed, such as `node_modules/react`. */
  readonly place: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export function lockedPackages(root: string): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Omit<LockedPackage, 'name' | 'place'>>>;
  };
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, locked]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { ...locked, place, name };
    });
}

/** Packages that name an address they come from, which they should not (.npmrc). */
export function addressesInLock(root: string): string[] {
  return lockedPackages(root).flatMap(({ place, resolved }) =>
    resolved === undefined ? [] : [`${place}: ${resolved}`],
  );
}

/** Packages for other machines that the lock file leaves out: `npm ci` refuses it, here and there. */
export function missingFromLock(root: string): string[] {
  const locked = lockedPackages(root);
  const names = new Set(locked.map(({ name }) => name));
  return locked
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !names.has(name));
}
