import type { Trigger } from '../events/trigger.ts'
import { textAt } from '../expressions/value.ts'
import type { RepositorySource } from '../repository/open-repository.ts'

/**
 * The files a `paths` filter looks at: the trigger's own list, or what differs between the base of the pull request (or the commit
 * before the push, or the first parent) and the run's commit.
 */
export async function changedFilesOf(source: RepositorySource, trigger: Trigger, sha: string): Promise<readonly string[]> {
  if (trigger.changedFiles !== undefined) return trigger.changedFiles
  const payload = trigger.payload ?? null
  const named = textAt(payload, 'pull_request', 'base', 'sha') ?? textAt(payload, 'before')
  const from = named === undefined || /^0+$/.test(named) ? `${sha}~1` : named
  const base = await source.resolve(from).catch(() => undefined)
  return source.changedFiles(base, sha)
}
