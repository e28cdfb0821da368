import { setCargoLockVersions } from './cargo-lock.ts'
import { setCargoTomlVersion } from './cargo-toml.ts'
import { setMarkedVersions, versionMark } from './marked-lines.ts'
import { setPackageJsonVersion } from './package-json.ts'
import { setPackageLockVersions } from './package-lock.ts'
import { setPomParentVersion, setPomVersion } from './pom-xml.ts'
import { setPyprojectVersion } from './pyproject-toml.ts'
import { versionIn } from './version-in.ts'
import { elementText } from './xml-element.ts'

/** A package whose files a release changes. */
export interface ReleasedPackage {
  readonly name: string
  /** Folder from the repository's root; `''` is the root. */
  readonly path: string
  readonly version: string
}

type Editor = (text: string, version: string, file: string) => string

const manifests: Readonly<Record<string, Editor>> = {
  'package.json': setPackageJsonVersion,
  'Cargo.toml': setCargoTomlVersion,
  'pyproject.toml': setPyprojectVersion,
  'pom.xml': setPomVersion,
}
const npmLocks = ['package-lock.json', 'npm-shrinkwrap.json']

const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

/** Those of a repository's files that a release may have to change: the manifests of its packages, and the lockfiles at and above them. */
export function versionFilesWanted(listing: readonly string[], packages: readonly ReleasedPackage[]): readonly string[] {
  const folders = new Set(packages.flatMap(({ path }) => foldersUp(path)))
  const wanted = new Set([
    ...packages.flatMap(({ path }) => Object.keys(manifests).map((name) => join(path, name))),
    ...[...folders].flatMap((folder) => [...npmLocks, 'Cargo.lock', 'Cargo.toml'].map((name) => join(folder, name))),
  ])
  return listing.filter((path) => wanted.has(path))
}

function foldersUp(path: string): string[] {
  const parts = path === '' ? [] : path.split('/')
  return Array.from({ length: parts.length + 1 }, (_, length) => parts.slice(0, length).join('/'))
}

/**
 * The changed texts of a release, by path. A manifest that holds no version (a root without one, a member that takes its workspace's)
 * stays as it is. Files with lines marked `x-release-version` take the version of the package whose folder they lie in.
 *
 * @param texts of the files that `versionFilesWanted` named, and of marked files
 * @throws {Problem} `files/unreadable`, `files/dynamic-version`
 */
export function changeVersionFiles(texts: ReadonlyMap<string, string>, packages: readonly ReleasedPackage[]): ReadonlyMap<string, string> {
  const changed = new Map<string, string>()
  const parents = mavenParents(texts, packages)
  for (const [path, text] of texts) {
    const next = withParent(path, changedText(path, text, packages), parents)
    if (next !== text) changed.set(path, next)
  }
  return changed
}

function changedText(path: string, text: string, packages: readonly ReleasedPackage[]): string {
  const slash = path.lastIndexOf('/')
  const [folder, name] = [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)]
  if (npmLocks.includes(name)) return setPackageLockVersions(text, below(folder, packages), path)
  if (name === 'Cargo.lock') return setCargoLockVersions(text, new Map(packages.map((each) => [each.name, each.version])))
  const editor = Object.hasOwn(manifests, name) ? manifests[name] : undefined
  const own = packages.find((each) => each.path === folder) ?? (name === 'Cargo.toml' ? sharedBelow(folder, packages) : undefined)
  const edited = editor === undefined || own === undefined || versionIn(text, path) === null ? text : editor(text, own.version, path)
  const near = nearest(path, packages)
  return near === undefined || !text.includes(versionMark) ? edited : setMarkedVersions(edited, near.version)
}

/** New versions of the Maven projects that are released, by artifactId: modules name their parent's. */
function mavenParents(texts: ReadonlyMap<string, string>, packages: readonly ReleasedPackage[]): ReadonlyMap<string, string> {
  const versions = new Map<string, string>()
  for (const { path, version } of packages) {
    const file = join(path, 'pom.xml')
    const text = texts.get(file)
    const place = text === undefined ? null : elementText(text, ['project', 'artifactId'], file)
    if (text !== undefined && place !== null) versions.set(text.slice(place.start, place.end), version)
  }
  return versions
}

function withParent(path: string, text: string, parents: ReadonlyMap<string, string>): string {
  if (path !== 'pom.xml' && !path.endsWith('/pom.xml')) return text
  const place = elementText(text, ['project', 'parent', 'artifactId'], path)
  const version = place === null ? undefined : parents.get(text.slice(place.start, place.end))
  return version === undefined ? text : setPomParentVersion(text, version, path)
}

/** Versions by folder from a lockfile's folder. */
function below(folder: string, packages: readonly ReleasedPackage[]): ReadonlyMap<string, string> {
  const inside = packages.filter(({ path }) => folder === '' || path === folder || path.startsWith(`${folder}/`))
  return new Map(inside.map(({ path, version }) => [folder === '' ? path : path.slice(folder.length + 1), version]))
}

/** A Cargo workspace holds the number that its members share; where they differ, nobody's. */
function sharedBelow(folder: string, packages: readonly ReleasedPackage[]): ReleasedPackage | undefined {
  const inside = packages.filter(({ path }) => folder === '' || path.startsWith(`${folder}/`))
  return new Set(inside.map(({ version }) => version)).size === 1 ? inside[0] : undefined
}

function nearest(path: string, packages: readonly ReleasedPackage[]): ReleasedPackage | undefined {
  const around = packages.filter((each) => each.path === '' || path.startsWith(`${each.path}/`))
  return around.toSorted((one, other) => other.path.length - one.path.length)[0]
}
