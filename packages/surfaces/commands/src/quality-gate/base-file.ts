import { readFileSync } from 'node:fs'
import type { Call } from '@locktender/action-kit'
import type { Repository } from '@locktender/git'
import { readTextFileIfAny, resolveInside } from '@locktender/workspace'
import { eventFacts, policySource } from '../situation/policy-source.ts'

const mostBytes = 16 * 1024 * 1024

/**
 * The text of a file that the policy names, from where the policy itself is read: in a job the base of a pull request or the protected
 * branch, at a terminal the disk. Undefined where there is none.
 *
 * @throws {Problem} `git/…`, `workspace/…`
 */
export async function readBaseFile(call: Call, repository: Repository, path: string): Promise<string | undefined> {
  const { environment, inputs } = call
  const eventFile = environment['GITHUB_EVENT_PATH']
  const source = policySource({
    inJob: environment['GITHUB_ACTIONS'] === 'true',
    ref: environment['GITHUB_REF'],
    commit: environment['GITHUB_SHA'],
    event: eventFacts(eventFile === undefined ? undefined : JSON.parse(readFileSync(eventFile, 'utf8'))),
  })
  // A job without a base has been refused with its policy.
  if (source.from === 'disk' || source.from === 'nowhere')
    return readTextFileIfAny(await resolveInside(repository.topLevel ?? call.directory, path), { maxBytes: mostBytes })
  const name = source.from === 'commit' ? source.commit : `refs/heads/${source.branch}`
  const commit = await repository.fetchCommit(name, { token: inputs.text('github-token') })
  return (await repository.readFiles(commit, [path], { maxBytes: mostBytes })).get(path)
}
