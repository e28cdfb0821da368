import type { Connection } from './connection.ts'

export interface RepositoryFacts {
  readonly defaultBranch: string
  /** Whether the token may write contents; null when the answer does not say. */
  readonly mayPush: boolean | null
  readonly archived: boolean
  /** Web address. */
  readonly url: string
}

interface RepositoryAnswer {
  readonly default_branch: string
  readonly permissions?: { readonly push?: boolean }
  readonly archived?: boolean
  readonly html_url: string
}

/** What the repository says about itself and about this token. */
export async function readRepository(connection: Connection): Promise<RepositoryFacts> {
  const kind = { what: 'read the repository', needs: 'contents=read' }
  const { data } = await connection.rest<RepositoryAnswer>('GET /repos/{owner}/{repo}', {}, kind)
  return {
    defaultBranch: data.default_branch,
    mayPush: data.permissions?.push ?? null,
    archived: data.archived ?? false,
    url: data.html_url,
  }
}
