import { readFileSync } from 'node:fs'
import type { Call } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'
import type { RemoteAccess, Repository } from '@locktender/git'
import { readTextFileIfAny, resolveInside } from '@locktender/workspace'
import { eventFacts, policySource } from './policy-source.ts'

/** Where the rules of a call are read from: in a job the protected branch or a pull request's base, at a terminal the disk. */
export interface TrustedFiles {
  readonly from: 'disk' | 'commit'
  /** Folder that paths start from; null for those of a commit. */
  readonly root: string | null
  /** Texts by path of those files that are there. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** Longest file of rules that is opened; the readers themselves take less. */
export const ruleBytes = 16 * 1024 * 1024

/**
 * Opens the place of a call's rules. Without a repository it is the disk.
 *
 * @throws {Problem} `policy/base-unknown`, `runner/event-unreadable`, `git/…`
 */
export async function trustedFiles(call: Call, repository: Repository | undefined, access: RemoteAccess): Promise<TrustedFiles> {
  const { environment } = call
  const source = policySource({
    inJob: environment['GITHUB_ACTIONS'] === 'true',
    ref: environment['GITHUB_REF'],
    commit: environment['GITHUB_SHA'],
    event: eventFacts(readEvent(environment['GITHUB_EVENT_PATH'])),
  })
  if (source.from === 'nowhere')
    throw new Problem(
      'policy/base-unknown',
      'the event of this run does not say which branch is the default one, so no policy can be trusted',
      'Run the action in a job of GitHub Actions with its event file (GITHUB_EVENT_PATH).',
    )
  if (source.from === 'disk' || repository === undefined) return filesOnDisk(repository?.topLevel ?? call.directory)
  const name = source.from === 'commit' ? source.commit : `refs/heads/${source.branch}`
  const commit = await repository.fetchCommit(name, access)
  return { from: 'commit', root: null, read: (paths) => repository.readFiles(commit, paths, { maxBytes: ruleBytes }) }
}

/** The files below a folder; paths and links that leave it are refused. */
export function filesOnDisk(root: string): TrustedFiles {
  return {
    from: 'disk',
    root,
    read: async (paths) => {
      const read = await Promise.all(
        paths.map(async (path) => [path, await readTextFileIfAny(await resolveInside(root, path), { maxBytes: ruleBytes })] as const),
      )
      return new Map(read.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])))
    },
  }
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Problem(
      'runner/event-unreadable',
      `the event file ${JSON.stringify(path)} cannot be read as JSON`,
      'GITHUB_EVENT_PATH must name the file that the runner wrote.',
      { cause },
    )
  }
}
