import type { GitContext } from './git-process.ts'
import { askGit } from './git-process.ts'
import { problemOf } from './git-problem.ts'
import type { RemoteAddress } from './parse-remote.ts'
import { parseRemote } from './parse-remote.ts'

export interface Remote {
  /** `origin`, as a rule. */
  readonly name: string
  /** Null when the address names no host and owner, such as a local path. */
  readonly address: RemoteAddress | null
  /** The address git uses, with any credentials left out. */
  readonly url: string
}

/** The remote named `origin`, else the only one; null when there is none or the choice is not clear. */
export async function readRemote(context: GitContext): Promise<Remote | null> {
  const args = ['config', '-z', '--get-regexp', '^remote\\..*\\.url$']
  const { exitCode, stdout, stderr } = await askGit(context, args)
  if (exitCode > 1) throw problemOf(args, exitCode, stderr, context.directory)
  const urls = new Map<string, string>()
  for (const entry of stdout.toString('utf8').split('\0')) {
    const newline = entry.indexOf('\n')
    if (newline === -1) continue
    const name = entry.slice('remote.'.length, newline - '.url'.length)
    if (!urls.has(name)) urls.set(name, entry.slice(newline + 1))
  }
  const name = urls.has('origin') ? 'origin' : urls.size === 1 ? [...urls.keys()][0] : undefined
  const url = name === undefined ? undefined : urls.get(name)
  return name === undefined || url === undefined ? null : { name, address: parseRemote(url), url: withoutCredentials(url) }
}

function withoutCredentials(url: string): string {
  const parsed = url.includes('://') ? URL.parse(url) : null
  if (parsed === null || (parsed.username === '' && parsed.password === '')) return url
  parsed.username = ''
  parsed.password = ''
  return parsed.href
}
