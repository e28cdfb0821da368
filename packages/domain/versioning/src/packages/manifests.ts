import type { Finding } from '@locktender/contracts'
import type { FoundWorkspace } from './found-package.ts'

/** The manifests of a repository, as readers see them. */
export interface Manifests {
  /** Text of a manifest, or null when the repository has none at that path. */
  text(path: string): string | null
  /** Folders that hold a manifest of this file name, in the order of the listing. */
  folders(fileName: string): readonly string[]
}

/** Finds the workspaces of one ecosystem. Throws Problems at file and line; tells what it passed over by findings. */
export type WorkspaceReader = (manifests: Manifests, findings: Finding[]) => FoundWorkspace[]

/** Folder of a path; `''` for the root. */
export const parentFolder = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

/** A file in a folder. */
export const inFolder = (folder: string, file: string): string => (folder === '' ? file : `${folder}/${file}`)

/** Manifests from texts by path. */
export function manifestsOf(texts: ReadonlyMap<string, string>): Manifests {
  const byName = new Map<string, string[]>()
  for (const path of texts.keys()) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const folders = byName.get(name)
    if (folders === undefined) byName.set(name, [parentFolder(path)])
    else folders.push(parentFolder(path))
  }
  return { text: (path) => texts.get(path)?.replace(/^\ufeff/, '') ?? null, folders: (name) => byName.get(name) ?? [] }
}
