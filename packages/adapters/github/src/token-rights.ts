import { Problem } from '@locktender/contracts'
import type { Connection } from './connection.ts'
import { readRepository } from './repository.ts'

/** Rights by the name GitHub gives them: `members` → `read`. A right that was not seen is missing. */
export type TokenRights = Readonly<Record<string, 'read' | 'write'>>

interface Probe {
  readonly right: string
  readonly level: 'read' | 'write'
  readonly route: string
  readonly parameters: Readonly<Record<string, unknown>>
}

const noCommit = '0'.repeat(40)

/** Calls that tell by their refusal: a right that is missing is refused before what was sent is looked at. */
const reads: readonly Probe[] = [
  { right: 'actions', level: 'read', route: 'GET /repos/{owner}/{repo}/environments', parameters: { per_page: 1 } },
  { right: 'administration', level: 'read', route: 'GET /repos/{owner}/{repo}/actions/permissions/workflow', parameters: {} },
  { right: 'members', level: 'read', route: 'GET /orgs/{org}/teams', parameters: { per_page: 1 } },
]
/** None of them can take effect, whatever the rights: GitHub must refuse a commit, a ref, a title and a bundle that are none. */
const writes: readonly Probe[] = [
  { right: 'checks', level: 'write', route: 'POST /repos/{owner}/{repo}/check-runs', parameters: { name: 'doctor', head_sha: noCommit } },
  {
    right: 'deployments',
    level: 'write',
    route: 'POST /repos/{owner}/{repo}/deployments',
    parameters: { ref: noCommit, auto_merge: false, required_contexts: [] },
  },
  {
    right: 'pull_requests',
    level: 'write',
    route: 'POST /repos/{owner}/{repo}/pulls',
    parameters: { title: 'doctor', head: noCommit, base: noCommit },
  },
  { right: 'issues', level: 'write', route: 'POST /repos/{owner}/{repo}/issues', parameters: { title: '' } },
  { right: 'attestations', level: 'write', route: 'POST /repos/{owner}/{repo}/attestations', parameters: { bundle: {} } },
]

/**
 * What the token may do, found out by asking. `withWrites` sends, besides, five requests that can take no effect and tell by their
 * refusal whether the token may write.
 *
 * @throws {Problem} `github/…` for what is no refusal, such as a limit or a broken connection
 */
export async function readTokenRights(connection: Connection, { withWrites }: { readonly withWrites: boolean }): Promise<TokenRights> {
  const probes = withWrites ? [...reads, ...writes] : reads
  const { mayPush } = await readRepository(connection)
  const rights: Record<string, 'read' | 'write'> = { contents: mayPush === true ? 'write' : 'read' }
  for (const probe of probes) if (await isAllowed(connection, probe)) rights[probe.right] = probe.level
  return rights
}

async function isAllowed(connection: Connection, { right, level, route, parameters }: Probe): Promise<boolean> {
  const kind = { what: `see whether the token has ${right}: ${level}`, needs: `${right}=${level}`, repeatable: true }
  try {
    await connection.rest(route, route.includes('{org}') ? { org: connection.owner, ...parameters } : parameters, kind)
    return true
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    // A setting of the repository, not a right: the token may comment.
    if (error.code === 'github/permission') return /not permitted to create or approve pull requests/i.test(error.message)
    if (error.code === 'github/refused') return true
    if (error.code === 'github/not-found') return false
    throw error
  }
}
