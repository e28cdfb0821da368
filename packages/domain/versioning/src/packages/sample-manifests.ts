import type { VersioningPolicy } from '@locktender/contracts'
import { readPackages } from './read-packages.ts'
import { manifestsWanted } from './wanted-files.ts'

/** Manifests by path; objects are written as JSON. */
export type Files = Readonly<Record<string, string | object>>
const texts = (files: Files) =>
  new Map(Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? text : JSON.stringify(text)]))
/** Discovers packages for tests, in the two steps of a caller. */
export const discover = (files: Files, packages: VersioningPolicy['packages'] = 'auto') => {
  const all = texts(files)
  return readPackages(new Map(manifestsWanted([...all.keys()], packages).map((path) => [path, all.get(path)!])), packages)
}
/** The same as `name at path`. */
export const found = (files: Files, packages?: VersioningPolicy['packages']) =>
  discover(files, packages).packages.map(({ name, path }) => `${name} at ${path || '.'}`)

/** A package.json for tests. */
export const npm = (name: string, more: object = {}) => ({ name, version: '1.0.0', ...more })
