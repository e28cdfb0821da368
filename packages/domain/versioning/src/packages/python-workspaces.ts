import type { Finding } from '@locktender/contracts'
import { folderOf } from './folder-of.ts'
import type { FoundPackage, FoundWorkspace } from './found-package.ts'
import { inFolder } from './manifests.ts'
import type { Manifests } from './manifests.ts'
import { memberFolders } from './member-folders.ts'
import { parseToml } from './parse-toml.ts'
import { poetryPaths, pythonPackage } from './python-manifest.ts'
import { isRecord, recordAt, stringsOf } from './record.ts'
import { isSideFolder } from './side-folders.ts'

type Table = Readonly<Record<string, unknown>>

/** Python projects: uv workspaces; without one, every pyproject.toml that names a distribution, and poetry's path dependencies, when there are several. */
export function pythonWorkspaces(manifests: Manifests, findings: Finding[]): FoundWorkspace[] {
  const folders = manifests.folders('pyproject.toml')
  const roots = folders.filter(
    (folder) => !isSideFolder(folder) && manifests.text(inFolder(folder, 'pyproject.toml'))?.includes('workspace') === true,
  )
  const workspaces = roots.flatMap((root) => uvWorkspace(manifests, folders, root, findings))
  return workspaces.length > 0 ? workspaces : plainProjects(manifests, folders)
}

const read = (manifests: Manifests, folder: string): Table => {
  const file = inFolder(folder, 'pyproject.toml')
  return parseToml(file, manifests.text(file) ?? '')
}

const packageIn = (manifests: Manifests, folder: string): FoundPackage[] => {
  const found = pythonPackage(inFolder(folder, 'pyproject.toml'), folder, read(manifests, folder))
  return found === null ? [] : [found]
}

function uvWorkspace(manifests: Manifests, folders: readonly string[], root: string, findings: Finding[]): FoundWorkspace[] {
  const manifest = inFolder(root, 'pyproject.toml')
  const workspace = recordAt(recordAt(read(manifests, root), 'tool'), 'uv')['workspace']
  if (!isRecord(workspace)) return []
  const patterns = [...stringsOf(workspace['members']), ...stringsOf(workspace['exclude']).map((pattern) => `!${pattern}`)]
  const members = memberFolders(folders, { root, manifest, patterns }, findings).filter((folder) => folder !== root)
  return [{ root: manifest, packages: [root, ...members].flatMap((folder) => packageIn(manifests, folder)) }]
}

function plainProjects(manifests: Manifests, folders: readonly string[]): FoundWorkspace[] {
  const plain = folders.filter((folder) => !isSideFolder(folder))
  const byPath = folders.includes('') ? poetryPaths(read(manifests, '')).map((path) => folderOf(path)) : []
  const chosen = [...new Set([...plain, ...byPath.filter((folder) => folders.includes(folder))])]
  const packages = chosen.flatMap((folder) => packageIn(manifests, folder))
  return packages.length < 2 ? [] : [{ root: 'pyproject.toml', packages }]
}
