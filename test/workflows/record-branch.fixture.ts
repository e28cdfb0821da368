import { execFileSync } from 'node:child_process'
import type { EventFile } from '@locktender/record'

const ref = 'refs/heads/release-records'

function git(directory: string, args: readonly string[], input = ''): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
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

/** The files of the branch, in the order of their paths. */
export function readBranch(directory: string): EventFile[] {
  const paths = git(directory, ['ls-tree', '-r', '--name-only', ref])
    .split('\n')
    .filter((path) => path !== '')
  return paths.map((path) => ({ path, text: git(directory, ['show', `${ref}:${path}`]) }))
}
