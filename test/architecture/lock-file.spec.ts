import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(
  readFileSync(join(__dirname, '../../package-lock.json'), 'utf8'),
) as { packages: Record<string, LockedPackage> };

/** Returns whether package-lock.json lists a package `name` that Node.js would find from the locked package at `path`. */
function isResolvableFrom(path: string, name: string): boolean {
  if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in packages) return true;
  if (path === '') return false;
  const parent = path.lastIndexOf('/node_modules/');
  return isResolvableFrom(parent === -1 ? '' : path.slice(0, parent), name);
}

describe('package-lock.json', () => {
  it('lists the binary packages of every platform, which `npm ci` requires', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isResolvableFrom(path, name))
        .map((name) => `${path} requires ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry host, because each machine configures its own', () => {
    const downloads = Object.values(packages).filter(({ resolved }) => resolved?.includes('://'));
    expect(downloads).toEqual([]);
  });
});
