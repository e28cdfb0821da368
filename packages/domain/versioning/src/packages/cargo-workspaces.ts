import { Problem } from '@locktender/contracts'
import type { Finding } from '@locktender/contracts'
import { cargoDependencies } from './cargo-manifest.ts'
import { folderOf } from './folder-of.ts'
import type { FoundPackage, FoundWorkspace } from './found-package.ts'
import { inFolder } from './manifests.ts'
import type { Manifests } from './manifests.ts'
import { memberFolders } from './member-folders.ts'
import { parseToml } from './parse-toml.ts'
import { isRecord, recordAt, stringsOf, textAt } from './record.ts'
import { isSideFolder } from './side-folders.ts'

type Table = Readonly<Record<string, unknown>>

/** Cargo workspaces: members by glob, the root package, and every path dependency below the root, but for `exclude`. */
export function cargoWorkspaces(manifests: Manifests, findings: Finding[]): FoundWorkspace[] {
  return manifests.folders('Cargo.toml').flatMap((root) => {
    const file = inFolder(root, 'Cargo.toml')
    const text = manifests.text(file) ?? ''
    if (isSideFolder(root) || !text.includes('workspace')) return []
    const content = parseToml(file, text)
    return isRecord(content['workspace']) ? [readWorkspace(manifests, root, content, findings)] : []
  })
}

function readWorkspace(manifests: Manifests, root: string, content: Table, findings: Finding[]): FoundWorkspace {
  const manifest = inFolder(root, 'Cargo.toml')
  const workspace = recordAt(content, 'workspace')
  const excluded = stringsOf(workspace['exclude']).map((folder) => folderOf(folder, root))
  const isOutside = (folder: string): boolean =>
    (root !== '' && folder !== root && !folder.startsWith(`${root}/`)) ||
    excluded.some((path) => folder === path || folder.startsWith(`${path}/`))
  const patterns = stringsOf(workspace['members'])
  const pending = [
    ...(isRecord(content['package']) ? [root] : []),
    ...memberFolders(manifests.folders('Cargo.toml'), { root, manifest, patterns }, findings),
  ]
  const packages = new Map<string, FoundPackage>()
  for (const folder of pending) {
    if (packages.has(folder) || isOutside(folder)) continue
    const file = inFolder(folder, 'Cargo.toml')
    const text = manifests.text(file)
    if (text === null) continue
    const member = folder === root ? content : parseToml(file, text)
    if (!isRecord(member['package'])) continue
    const dependencies = cargoDependencies(member, folder, workspace, root)
    packages.set(folder, {
      ...readPackage(file, folder, recordAt(member, 'package'), recordAt(workspace, 'package'), manifest),
      dependencies,
    })
    pending.push(...dependencies.map((dependency) => dependency.folder))
  }
  return { root: manifest, packages: [...packages.values()] }
}

function readPackage(file: string, path: string, own: Table, shared: Table, root: string): Omit<FoundPackage, 'dependencies'> {
  const name = textAt(own, 'name')
  if (name === null)
    throw new Problem('packages/no-name', `${file}: [package] has no name.`, 'Write `name = "…"` below [package].', { at: { file } })
  const inherits = recordAt(own, 'version')['workspace'] === true
  const publish = recordAt(own, 'publish')['workspace'] === true ? shared['publish'] : own['publish']
  return {
    key: name,
    name,
    path,
    ecosystem: 'cargo',
    manifest: file,
    version: inherits ? textAt(shared, 'version') : textAt(own, 'version'),
    private: publish === false || (Array.isArray(publish) && publish.length === 0),
    ...(inherits ? { versionFrom: root } : {}),
  }
}
