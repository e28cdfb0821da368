import type { Finding } from '@locktender/contracts'
import type { FoundWorkspace } from './found-package.ts'
import { inFolder } from './manifests.ts'
import type { Manifests } from './manifests.ts'
import { memberFolders } from './member-folders.ts'
import { isReleasedRoot, npmPackage, readNpmManifest } from './npm-manifest.ts'
import { isRecord, stringsOf } from './record.ts'
import { isSideFolder } from './side-folders.ts'

/** npm and Yarn workspaces: `workspaces` of a package.json as a list or as `{ packages: [...] }`. */
export function npmWorkspaces(manifests: Manifests, findings: Finding[]): FoundWorkspace[] {
  const folders = manifests.folders('package.json')
  return folders.flatMap((root) => {
    const manifest = inFolder(root, 'package.json')
    // Most manifests declare no workspace; reading only those that may keeps a broken fixture from stopping a release.
    if (isSideFolder(root) || manifests.text(manifest)?.includes('"workspaces"') !== true) return []
    const content = readNpmManifest(manifests, root)
    const declared = content?.['workspaces']
    const patterns = stringsOf(isRecord(declared) ? declared['packages'] : declared)
    if (content === null || patterns.length === 0) return []
    const members = memberFolders(folders, { root, manifest, patterns }, findings).filter((folder) => folder !== root)
    const own = isReleasedRoot(content) ? [root] : []
    return [{ root: manifest, packages: [...own, ...members].flatMap((folder) => npmPackage(manifests, folder, 'npm', findings)) }]
  })
}
