import { Problem } from '@locktender/contracts'
import type { Finding } from '@locktender/contracts'
import { LineCounter, parseDocument } from 'yaml'
import type { FoundWorkspace } from './found-package.ts'
import { inFolder } from './manifests.ts'
import type { Manifests } from './manifests.ts'
import { memberFolders } from './member-folders.ts'
import { isReleasedRoot, npmPackage, readNpmManifest } from './npm-manifest.ts'
import { isRecord, stringsOf } from './record.ts'
import { isSideFolder } from './side-folders.ts'

/** pnpm workspaces: `packages` of pnpm-workspace.yaml. A file without that key only holds settings. */
export function pnpmWorkspaces(manifests: Manifests, findings: Finding[]): FoundWorkspace[] {
  return manifests.folders('pnpm-workspace.yaml').flatMap((root) => {
    if (isSideFolder(root)) return []
    const file = inFolder(root, 'pnpm-workspace.yaml')
    const patterns = stringsOf(readYaml(file, manifests.text(file) ?? '')['packages'])
    if (patterns.length === 0) return []
    const members = memberFolders(manifests.folders('package.json'), { root, manifest: file, patterns }, findings).filter(
      (folder) => folder !== root,
    )
    const content = readNpmManifest(manifests, root)
    const own = content !== null && isReleasedRoot(content) ? [root] : []
    return [{ root: file, packages: [...own, ...members].flatMap((folder) => npmPackage(manifests, folder, 'pnpm', findings)) }]
  })
}

function readYaml(file: string, text: string): Readonly<Record<string, unknown>> {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  const [error] = document.errors
  if (error === undefined) {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    return isRecord(value) ? value : {}
  }
  const { line } = lineCounter.linePos(error.pos[0])
  throw new Problem(
    'packages/unreadable',
    `${file}:${line}: ${error.message.split('\n')[0]}`,
    'Mend the file, or name the packages in versioning.packages.',
    { at: { file, line }, cause: error },
  )
}
