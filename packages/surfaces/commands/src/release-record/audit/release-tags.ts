import type { MadeChange } from '@locktender/record'
import { matchGlob } from '@locktender/versioning'
import type { RecordSituation } from '../record-situation.ts'

export interface ReleaseTags {
  readonly changes: readonly MadeChange[]
  /** Tags that the remote has and the clone has not, so that nobody knows when they were made. */
  readonly missing: readonly string[]
}

/**
 * The tags since an instant that look like releases. In a job the remote says which there are and where they lead, the clone when they
 * were made; at a terminal the clone says both, and no network is needed.
 *
 * @throws {Problem} `git/…`
 */
export async function releaseTags(
  { call, repository, record }: RecordSituation,
  patterns: readonly string[],
  since: Date,
): Promise<ReleaseTags> {
  const isRelease = ({ name }: { readonly name: string }): boolean => patterns.some((pattern) => matchGlob(pattern, name))
  const here = (await repository.tags({ dates: true })).tags.filter(isRelease)
  const dates = new Map(here.map(({ name, createdAtSeconds }) => [name, createdAtSeconds]))
  const all = record.place === 'local' ? here : (await repository.remoteTags({ token: call.inputs.text('github-token') })).filter(isRelease)
  const changes = all.flatMap(({ name, sha }): MadeChange[] => {
    const seconds = dates.get(name)
    if (seconds === undefined || seconds * 1000 < since.getTime()) return []
    const at = new Date(seconds * 1000).toISOString()
    return [{ kind: 'tag', name, environment: null, commit: sha, artifacts: [], at, by: null }]
  })
  return { changes, missing: all.filter(({ name }) => !dates.has(name)).map(({ name }) => name) }
}
