import type { Call } from '@locktender/action-kit'
import type { RawCommit } from '@locktender/commits'
import type { CommitOrigin } from '@locktender/github'
import type { ReleaseSituation } from './release-situation.ts'

/** Commits that are looked up at most: 100 calls of the API. */
export const mostCommits = 5000

/**
 * The pull requests and accounts behind commits, by hash, as GitHub knows them; undefined outside a job and without a token.
 *
 * @throws {Problem} `github/…`
 */
export async function commitOrigins(
  call: Pick<Call, 'inputs' | 'environment'>,
  repository: string,
  commits: readonly { readonly sha: string }[],
): Promise<ReadonlyMap<string, CommitOrigin> | undefined> {
  const token = call.inputs.text('github-token')
  if (token === undefined || call.environment['GITHUB_GRAPHQL_URL'] === undefined) return undefined
  const { connect, pullRequestsOf } = await import('@locktender/github')
  const connection = await connect({ repository, token, environment: call.environment })
  return pullRequestsOf(
    connection,
    commits.map(({ sha }) => sha),
  )
}

/**
 * Accounts that GitHub confirmed, by e-mail in lower case: what notes may call a person. Nobody where the policy names no accounts, so
 * that most runs ask for none.
 *
 * @throws {Problem} `github/…`
 */
export async function confirmedLogins(
  call: Pick<Call, 'inputs' | 'environment'>,
  { policy, subject }: Pick<ReleaseSituation, 'policy' | 'subject'>,
  commits: readonly Pick<RawCommit, 'sha' | 'author'>[],
): Promise<ReadonlyMap<string, string>> {
  if ((policy.notes?.mentions ?? 'none') === 'none' || policy.notes?.contributors === false) return new Map()
  const origins = await commitOrigins(call, subject.repository, commits.slice(0, mostCommits))
  const logins = commits.flatMap(({ sha, author }) => {
    const login = origins?.get(sha)?.author
    return author === undefined || login == null ? [] : [[author.email.toLowerCase(), login] as const]
  })
  return new Map(logins)
}
