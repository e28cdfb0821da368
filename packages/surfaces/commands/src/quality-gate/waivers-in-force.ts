import { createHash } from 'node:crypto'
import { Problem, type Evidence, type GateNote, type ReleasePolicy, type Waiver } from '@locktender/contracts'
import { parseWaivers } from '@locktender/gates'
import { readList } from '@locktender/github'
import { readBaseFile } from './base-file.ts'
import type { Situation } from './judge-call.ts'

export interface WaiversInForce {
  readonly waivers: readonly Waiver[]
  /** Accounts that wrote the change. */
  readonly authors: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly notes: readonly GateNote[]
}

interface PullCommit {
  readonly author: { readonly login?: string } | null
  readonly committer: { readonly login?: string } | null
}

const webCommitter = 'web-flow'

/**
 * The waivers of the base commit, with the authors of the change, none of whom may have approved one. Where the authors of a pull request
 * are not known, none counts.
 *
 * @throws {Problem} `waiver/invalid`, `git/…`
 */
export async function waiversInForce({ call, repository, target, connect }: Situation, policy: ReleasePolicy): Promise<WaiversInForce> {
  const path = policy.waivers ?? '.github/waivers.yml'
  const text = await readBaseFile(call, repository, path)
  const waivers = text === undefined ? [] : parseWaivers(text, path)
  const evidence = text === undefined ? [] : [{ path, sha256: createHash('sha256').update(text).digest('hex') }]
  const { authors, pullRequest } = target
  if (waivers.length === 0 || pullRequest === null) return { waivers, authors, evidence, notes: [] }
  const unknown = (why: string): WaiversInForce => ({
    waivers: [],
    authors,
    evidence,
    notes: [{ code: 'waiver/authors-unknown', message: `No waiver counts: who wrote the change is not known (${why}).` }],
  })
  if (connect === undefined) return unknown('there is no `github-token`')
  try {
    const commits = await readList<PullCommit>(await connect(), 'pull-commits', { pull_number: pullRequest })
    const logins = commits.flatMap(({ author, committer }) => [author?.login, committer?.login])
    if (commits.some(({ author }) => author?.login === undefined)) return unknown('a commit belongs to no account')
    const known = logins.filter((login) => login !== undefined && login !== webCommitter)
    return { waivers, authors: [...new Set([...authors, ...known])] as string[], evidence, notes: [] }
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('github/')) throw error
    return unknown(error.message)
  }
}
