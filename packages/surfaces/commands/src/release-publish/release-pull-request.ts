import type { NotesPolicy, ReleaseRequest } from '@locktender/contracts'
import { createPull, isProblem, openPull, updatePull, type Connection, type PullRequest } from '@locktender/github'
import { fitNotes, renderNotes } from '@locktender/notes'
import type { Publication } from './plan-publication.ts'

/** Characters that GitHub takes for the text of a pull request. */
const pullCharacters = 65_536

const ending =
  '\n---\nMerge this to release it. The branch is made anew with every push: what somebody commits to it is kept, and then no longer brought up to date.\n'

/** Text of the pull request: the notes of every release, cut to what GitHub takes. */
export function requestText({ documents }: Publication, policy: NotesPolicy): string {
  const room = Math.floor((pullCharacters - ending.length) / Math.max(1, documents.length))
  // Far more packages than one text holds: their notes stand in the changelogs that it changes.
  if (room < 1000) return `${documents.length} packages; their notes stand in the changelogs.\n${ending}`
  const parts = documents.map(
    (document) => fitNotes(renderNotes(document, { policy }), { maxCharacters: room, fullNotes: policy.changelog ?? 'CHANGELOG.md' }).text,
  )
  return parts.join('') + ending
}

export interface WantedPull {
  readonly branch: string
  readonly base: string
  readonly title: string
  readonly body: string
}

export interface KeptPull {
  readonly number: number
  readonly url: string
  readonly action: ReleaseRequest['action']
}

/**
 * Looks for the open pull request of the branch, lets `commit` bring the branch up to date (true when it changed anything), and opens
 * or changes the pull request where that is needed.
 */
export async function keepPullRequest(
  connection: Connection,
  { branch, base, title, body }: WantedPull,
  commit: () => Promise<boolean>,
): Promise<KeptPull> {
  const open = await openPull(connection, branch, base)
  const moved = await commit()
  if (open === null) {
    const made = await createOnce(connection, { head: branch, base, title, body })
    return { number: made.number, url: made.url, action: 'created' }
  }
  const isSame = open.title === title && open.body.trimEnd() === body.trimEnd()
  if (!isSame) await updatePull(connection, open.number, { title, body })
  return { number: open.number, url: open.url, action: moved || !isSame ? 'updated' : 'unchanged' }
}

/** GitHub takes one pull request a branch, so after a lost or refused answer the open one is it. */
async function createOnce(connection: Connection, pull: Parameters<typeof createPull>[1]): Promise<PullRequest> {
  try {
    return await createPull(connection, pull)
  } catch (error) {
    if (!isProblem(error, 'github/uncertain') && !isProblem(error, 'github/refused')) throw error
    const there = await openPull(connection, pull.head, pull.base)
    if (there !== null) return there
    if (isProblem(error, 'github/refused')) throw error
    return createPull(connection, pull)
  }
}
