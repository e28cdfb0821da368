import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { EventFile } from '@locktender/record'

const ref = 'refs/heads/release-records'

const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' }

function git(directory: string, args: readonly string[], input = '', more: Readonly<Record<string, string>> = {}): string {
  const env = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))), ...more }
  return execFileSync('git', ['-C', directory, ...args], { env, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] })
}

/** Makes the branch of the record hold exactly these files, as somebody who may push to it could. */
export function writeBranch(directory: string, files: readonly EventFile[]): void {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  const entries = files.map(({ path, text }) => `M 100644 inline ${path}\n${data(text)}`).join('')
  git(
    directory,
    ['fast-import', '--quiet', '--force'],
    `commit ${ref}\ncommitter a <a@b> 0 +0000\n${data('rewritten')}deleteall\n${entries}\n`,
  )
}

/** Makes the branch a line of commits, each of which holds exactly such files. */
export function writeLine(directory: string, states: readonly (readonly EventFile[])[]): void {
  for (const [index, files] of states.entries()) {
    const blobs = files.map(({ path, text }) => ({ path, sha: git(directory, ['hash-object', '-w', '--stdin'], text).trim() }))
    commitFiles(directory, blobs, index === 0 ? [] : [ref])
  }
}

/** Merges another line of history into the branch; its files stay as they are. */
export function mergeIntoBranch(directory: string): void {
  const [own, other] = [ref, 'HEAD'].map((name) => git(directory, ['rev-parse', name]).trim())
  const commit = git(directory, ['commit-tree', `${ref}^{tree}`, '-p', own ?? '', '-p', other ?? '', '-m', 'merge'], '', identity).trim()
  git(directory, ['update-ref', ref, commit])
}

function commitFiles(
  directory: string,
  blobs: readonly { readonly path: string; readonly sha: string }[],
  parents: readonly string[],
): void {
  const index = { ...identity, GIT_INDEX_FILE: join(directory, '.git', 'record-index') }
  git(directory, ['read-tree', '--empty'], '', index)
  git(directory, ['update-index', '--index-info'], blobs.map(({ path, sha }) => `100644 ${sha}\t${path}\n`).join(''), index)
  const tree = git(directory, ['write-tree'], '', index).trim()
  const from = parents.flatMap((parent) => ['-p', git(directory, ['rev-parse', parent]).trim()])
  git(directory, ['update-ref', ref, git(directory, ['commit-tree', tree, ...from, '-m', 'x'], '', identity).trim()])
}

/** The files of the branch, in the order of their paths. */
export function readBranch(directory: string): EventFile[] {
  const paths = git(directory, ['ls-tree', '-r', '--name-only', ref])
    .split('\n')
    .filter((path) => path !== '')
  return paths.map((path) => ({ path, text: git(directory, ['show', `${ref}:${path}`]) }))
}
