import type { Connection } from './connection.ts'

export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly url: string
}

interface PullAnswer {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly html_url: string
}

const readAnswer = ({ number, title, body, html_url: url }: PullAnswer): PullRequest => ({ number, title, body: body ?? '', url })

/** The open pull request from a branch of this repository into another; null when there is none. */
export async function openPull(connection: Connection, head: string, base: string): Promise<PullRequest | null> {
  const parameters = { head: `${connection.owner}:${head}`, base, state: 'open', per_page: 1 }
  const kind = { what: `look for the pull request of ${head}`, needs: 'pull_requests=read' }
  const [found] = (await connection.rest<readonly PullAnswer[]>('GET /repos/{owner}/{repo}/pulls', parameters, kind)).data
  return found === undefined ? null : readAnswer(found)
}

export interface NewPull {
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string
}

/** Opens a pull request. GitHub refuses a second one from the same branch, so a lost answer harms nobody: `github/uncertain`, then look again. */
export async function createPull(connection: Connection, pull: NewPull): Promise<PullRequest> {
  const kind = { what: `open the pull request of ${pull.head}`, needs: 'pull_requests=write' }
  return readAnswer((await connection.rest<PullAnswer>('POST /repos/{owner}/{repo}/pulls', { ...pull }, kind)).data)
}

/** Changes title and text. */
export async function updatePull(
  connection: Connection,
  number: number,
  change: { readonly title: string; readonly body: string },
): Promise<PullRequest> {
  const kind = { what: `bring #${number} up to date`, needs: 'pull_requests=write', repeatable: true }
  return readAnswer(
    (await connection.rest<PullAnswer>('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number, ...change }, kind)).data,
  )
}
