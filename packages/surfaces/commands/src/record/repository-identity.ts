import { basename } from 'node:path'
import type { Call } from '@locktender/action-kit'
import type { BranchFiles, Repository } from '@locktender/git'
import type { Connection } from '@locktender/github'
import { parseEventPath, readEvent } from '@locktender/record'

/** `owner/name` of a call's repository; the folder's name where no remote tells. */
export async function repositoryName({ environment, directory }: Call, repository: Repository): Promise<string> {
  const { GITHUB_REPOSITORY: ofRun } = environment
  if (ofRun !== undefined && ofRun !== '') return ofRun
  const address = (await repository.remote())?.address
  return address == null ? basename(repository.topLevel ?? directory) : `${address.owner}/${address.name}`
}

/** The id that GitHub gives the repository, out of one answer. */
export async function githubId(connection: Connection): Promise<string> {
  const kind = { what: 'read the repository', needs: 'metadata=read' }
  return String((await connection.rest<{ readonly id: number }>('GET /repos/{owner}/{repo}', {}, kind)).data.id)
}

/** The id that the record itself names in its first event; undefined while it is empty. */
export async function recordedId(branch: BranchFiles): Promise<string | undefined> {
  const head = await branch.head()
  const places = [...head.files.keys()].map((path) => ({ path, seq: parseEventPath(path)?.seq ?? Infinity }))
  const first = places.toSorted((one, other) => one.seq - other.seq)[0]
  if (first === undefined || first.seq === Infinity) return undefined
  const text = (await branch.read(head, [first.path])).get(first.path)
  return text === undefined ? undefined : readEvent(text, first.path).repository.id
}
