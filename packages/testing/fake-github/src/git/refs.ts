import { GitFailure, type GitStore } from './git-store.ts'

export interface Ref {
  readonly name: string
  /** What the ref points at: for an annotated tag the tag object. */
  readonly sha: string
  readonly type: 'commit' | 'tag' | 'tree' | 'blob'
  /** The commit behind it; for a branch and a lightweight tag the same as `sha`. */
  readonly commit: string
}

export const zeroSha = '0'.repeat(40)

/** Whether git accepts the name (git-check-ref-format) and it is below `refs/<kind>/`. */
export function isRefName(name: string): boolean {
  if (!name.startsWith('refs/') || name.split('/').length < 3) return false
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name)) return false
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
}

/** All refs whose full name starts with `prefix` (`refs/heads/`, `refs/tags/v1`), by name. */
export async function listRefs(store: GitStore, prefix: string): Promise<Ref[]> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1)
  const format = '%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)'
  const text = (await store.git(['for-each-ref', `--format=${format}`, '--', folder])).toString()
  const refs = text.split('\n').filter((line) => line.startsWith(prefix))
  return refs.map((line) => {
    const [name = '', sha = '', type = '', peeled = ''] = line.split('\0')
    return { name, sha, type: type as Ref['type'], commit: peeled === '' ? sha : peeled }
  })
}

/** The ref of exactly this name, or null. */
export async function readRef(store: GitStore, name: string): Promise<Ref | null> {
  if (!isRefName(name)) return null
  const object = await store.objects.info(name)
  if (object === null) return null
  const commit = object.type === 'tag' ? await store.objects.info(`${name}^{}`) : object
  return { name, sha: object.sha, type: object.type, commit: commit?.sha ?? object.sha }
}

/**
 * Moves a ref from `before` to `after` as one compare-and-swap; a zero sha creates or deletes.
 * @returns false when the ref no longer was at `before`, or its name clashes with another ref's.
 */
export async function swapRef(store: GitStore, name: string, before: string, after: string): Promise<boolean> {
  try {
    if (after === zeroSha) await store.git(['update-ref', '-d', '--end-of-options', name, before])
    else await store.git(['update-ref', '--end-of-options', name, after, before])
    return true
  } catch (error) {
    if (error instanceof GitFailure) return false
    throw error
  }
}

/**
 * The commit that a branch, tag, full ref or sha stands for, as GitHub reads a `ref` parameter: branches first.
 * @returns null when nothing of that name is there.
 */
export async function resolveCommit(store: GitStore, name: string): Promise<string | null> {
  const candidates =
    name.startsWith('refs/') || name === 'HEAD' ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name]
  if (/[\s~^:@{}\\*?[]/.test(name)) return null
  for (const candidate of candidates) {
    const found = await store.objects.info(`${candidate}^{commit}`)
    if (found !== null) return found.sha
  }
  return null
}
