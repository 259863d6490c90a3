import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isAllowed, shippedPackages } from '../../src/build/licences';
import { addressesInLock, missingFromLock } from '../../src/build/lock-file';

const root = path.resolve(__dirname, '../..');

describe('supply chain', () => {
  test('every package that ships has a licence we may ship under', () => {
    const shipped = shippedPackages(root);
    expect(shipped.length).toBeGreaterThan(50);
    expect(shipped.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['GPL-3.0-only', false],
    ['none stated', false],
    ['UNLICENSED', false],
  ])('%s may ship: %s', (licence, may) => {
    expect(isAllowed(licence)).toBe(may);
  });

  test('the lock file names no address a package comes from', () => {
    expect(addressesInLock(root)).toEqual([]);
  });

  test('the lock file has the packages of every machine, not only of the one it was written on', () => {
    expect(missingFromLock(root)).toEqual([]);
  });

  test('every dependency is pinned to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    ) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('nothing needs an install script: .npmrc runs none', () => {
    expect(readFileSync(path.join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
});
