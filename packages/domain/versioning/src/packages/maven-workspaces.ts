import { Problem } from '@locktender/contracts'
import { folderOf } from './folder-of.ts'
import type { FoundDependency, FoundPackage, FoundWorkspace } from './found-package.ts'
import { inFolder } from './manifests.ts'
import type { Manifests } from './manifests.ts'
import { parsePom } from './parse-pom.ts'
import type { Pom, PomDependency } from './parse-pom.ts'
import { isSideFolder } from './side-folders.ts'

/** A module with its parent inside the repository, if it has one there. */
interface Module {
  readonly folder: string
  readonly pom: Pom
  parent: Module | null
}

/** Maven reactors: a pom.xml with modules, and theirs, nested. Packages are named by their artifact. */
export function mavenWorkspaces(manifests: Manifests): FoundWorkspace[] {
  const claimed = new Set<string>()
  const candidates = [...manifests.folders('pom.xml')].sort((one, other) => depth(one) - depth(other))
  return candidates.flatMap((root) => {
    const text = manifests.text(inFolder(root, 'pom.xml')) ?? ''
    if (claimed.has(root) || isSideFolder(root) || !(text.includes('<module>') || text.includes('<subproject>'))) return []
    const modules = readModules(manifests, root)
    modules.forEach(({ folder }) => claimed.add(folder))
    return [{ root: inFolder(root, 'pom.xml'), packages: describe(modules) }]
  })
}

const depth = (folder: string): number => (folder === '' ? 0 : folder.split('/').length)

function readModules(manifests: Manifests, root: string): Module[] {
  const modules = new Map<string, Module>()
  const pending = [root]
  for (const folder of pending) {
    const file = inFolder(folder, 'pom.xml')
    const text = manifests.text(file)
    if (modules.has(folder) || text === null) continue
    const pom = parsePom(file, text)
    modules.set(folder, { folder, pom, parent: null })
    for (const { path, line } of pom.modules) {
      const target = folderOf(path.endsWith('.xml') ? path.slice(0, Math.max(path.lastIndexOf('/'), 0)) : path, folder)
      if (manifests.text(inFolder(target, 'pom.xml')) === null) {
        throw new Problem(
          'packages/member-missing',
          `${file}:${line}: module "${path}" has no pom.xml.`,
          'Correct the path of the module, or take it out.',
          { at: { file, line } },
        )
      }
      pending.push(target)
    }
  }
  const byArtifact = new Map([...modules.values()].map((module) => [module.pom.artifactId, module]))
  for (const module of modules.values()) {
    const parent = module.pom.parent === null ? undefined : byArtifact.get(module.pom.parent.artifactId)
    if (parent !== undefined && parent !== module) module.parent = parent
  }
  return [...modules.values()]
}

function describe(modules: readonly Module[]): FoundPackage[] {
  const holders = new Map(modules.map((module) => [module, versionHolder(module)]))
  const shared = new Set(modules.flatMap((module) => (holders.get(module) === module ? [] : [holders.get(module)])))
  return modules.map((module) => {
    const { folder, pom } = module
    const manifest = inFolder(folder, 'pom.xml')
    const holder = holders.get(module) ?? module
    const artifact = pom.artifactId
    if (artifact === null)
      throw new Problem('packages/no-name', `${manifest} has no artifactId.`, 'Write <artifactId>…</artifactId> below <project>.', {
        at: { file: manifest },
      })
    return {
      key: `${groupOf(module)}:${artifact}`,
      name: artifact,
      path: folder,
      ecosystem: 'maven' as const,
      manifest,
      version: valueOf(module, holder.pom.version ?? pom.parent?.version ?? null),
      private: lookUp(module, 'maven.deploy.skip') === 'true',
      dependencies: [...parentOf(module), ...pom.dependencies.map((dependency) => readDependency(module, dependency))],
      ...(shared.has(holder) ? { versionFrom: inFolder(holder.folder, 'pom.xml') } : {}),
    }
  })
}

/** Parents from the module upwards, each once. */
function lineage(module: Module): Module[] {
  const line: Module[] = []
  for (let next: Module | null = module; next !== null && !line.includes(next); next = next.parent) line.push(next)
  return line
}

const versionHolder = (module: Module): Module =>
  lineage(module).find(({ pom, parent }) => pom.version !== null || parent === null) ?? module

const groupOf = (module: Module): string =>
  valueOf(
    module,
    lineage(module)
      .map(({ pom }) => pom.groupId ?? pom.parent?.groupId ?? null)
      .find((group) => group !== null) ?? null,
  ) ?? ''

const lookUp = (module: Module, property: string): string | null =>
  lineage(module)
    .map(({ pom }) => pom.properties.get(property))
    .find((value) => value !== undefined) ?? null

/** A value with one `${property}` replaced, also by the module's own group and version. */
function valueOf(module: Module, text: string | null): string | null {
  const property = text === null ? undefined : /^\$\{([^{}]+)\}$/.exec(text)?.[1]
  if (property === undefined) return text
  if (property === 'project.groupId') return module.pom.groupId ?? module.pom.parent?.groupId ?? null
  if (property === 'project.version') return module.pom.version ?? module.pom.parent?.version ?? null
  return lookUp(module, property)
}

function parentOf({ parent }: Module): FoundDependency[] {
  return parent === null
    ? []
    : [{ key: `${groupOf(parent)}:${parent.pom.artifactId ?? ''}`, kind: 'build', range: parent.pom.version ?? '*' }]
}

function readDependency(module: Module, { groupId, artifactId, version, scope, optional }: PomDependency): FoundDependency {
  const kind = scope === 'test' ? 'dev' : optional ? 'optional' : 'runtime'
  return { key: `${valueOf(module, groupId) ?? ''}:${artifactId ?? ''}`, kind, range: valueOf(module, version) ?? '*' }
}
