import type { PolicyLocation } from './policy-location.ts'

/** The file that an `extends` names, and the digest that it pins it by. */
export interface BaseReference {
  readonly location: PolicyLocation
  /** SHA-256, hexadecimal; absent when it is not pinned by its bytes. */
  readonly sha256?: string
}

/** Why a text names no file: what was expected in its place. */
export interface BadReference {
  readonly expected: string
}

const digestMark = '@sha256:'
const digestForm = /^[0-9a-f]{64}$/
const commitForm = /^[0-9a-f]{40}$/
const packageForm = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/
const ownerForm = /^[A-Za-z0-9-]+$/
const repositoryForm = /^[A-Za-z0-9._-]+$/

/**
 * Reads what `extends` says: `path` in the same place as the file that names it (`./path` from its folder), `npm:PACKAGE/path`, or
 * `OWNER/REPOSITORY/path@COMMIT` for a file that an action laid down; `@sha256:DIGEST` behind any of them pins its bytes.
 */
export function readBaseReference(text: string, from: PolicyLocation): BaseReference | BadReference {
  const mark = text.lastIndexOf(digestMark)
  const sha256 = mark < 0 ? undefined : text.slice(mark + digestMark.length)
  if (sha256 !== undefined && !digestForm.test(sha256)) return { expected: '64 hexadecimal digits behind @sha256:' }
  const location = locationOf(mark < 0 ? text : text.slice(0, mark), from)
  if ('expected' in location) return location
  return sha256 === undefined ? { location } : { location, sha256 }
}

function locationOf(text: string, from: PolicyLocation): PolicyLocation | BadReference {
  if (text.startsWith('npm:')) return inPackage(text.slice('npm:'.length))
  const at = text.lastIndexOf('@')
  const version = at < 0 ? '' : text.slice(at + 1)
  if (at > 0 && !version.includes('/')) {
    if (!commitForm.test(version)) return { expected: 'a commit of 40 hexadecimal digits behind @: a branch or a tag may move' }
    return inAction(text.slice(0, at), version)
  }
  const isFromFolder = text.startsWith('./') || text.startsWith('../')
  const path = isFromFolder ? insidePath(`${folderOf(from.path)}${text}`, from.path.startsWith('/')) : insidePath(text)
  return path === undefined ? { expected: 'a path that stays inside the place of the file that names it' } : { ...from, path }
}

function inPackage(text: string): PolicyLocation | BadReference {
  const parts = text.split('/')
  const length = text.startsWith('@') ? 2 : 1
  const root = parts.slice(0, length).join('/')
  const path = insidePath(parts.slice(length).join('/'))
  if (!packageForm.test(root) || path === undefined) return { expected: 'npm:PACKAGE/path/of/the/file.yml' }
  return { in: 'package', root, path }
}

function inAction(text: string, commit: string): PolicyLocation | BadReference {
  const [owner = '', repository = '', ...rest] = text.split('/')
  const path = insidePath(rest.join('/'))
  const isNamed = ownerForm.test(owner) && repositoryForm.test(repository) && !/^\.+$/.test(repository)
  if (!isNamed || path === undefined) return { expected: 'OWNER/REPOSITORY/path/of/the/file.yml before @COMMIT' }
  return { in: 'action', root: `${owner}/${repository}@${commit}`, path }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

// Undefined for a path that is empty, leaves its root or holds what no path of a repository does.
function insidePath(text: string, isAbsolute = false): string | undefined {
  // oxlint-disable-next-line no-control-regex
  if (/[\\\u0000-\u001f\u007f]/.test(text)) return undefined
  if (text.startsWith('/') !== isAbsolute) return undefined
  const steps: string[] = []
  for (const step of text.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return steps.length === 0 ? undefined : `${isAbsolute ? '/' : ''}${steps.join('/')}`
}
