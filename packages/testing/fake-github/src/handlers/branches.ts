import { readCommit } from '../git/commit.ts'
import { listRefs, readRef } from '../git/refs.ts'
import { rulesetMatches } from '../rules/match-ref.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal } from '../server/refusal.ts'
import { noContent, ok, type Reply } from '../server/reply.ts'
import { commitShape } from '../shapes/commit.ts'
import { branchProtectionShape, protectedBranchShape } from '../shapes/protection.ts'
import type { Protection } from '../state/protection.ts'
import type { HandlerTable } from './handler.ts'

const protectionUrl = (call: Call, branch: string): string =>
  call.world.links.repositoryApi(call.repository, `/branches/${encodeURIComponent(branch)}/protection`)

/** Protected by a branch protection, or by an active ruleset of its own. */
const isProtected = ({ repository }: Call, branch: string): boolean =>
  repository.protections.has(branch) ||
  repository.rulesets.some(
    (ruleset) => ruleset.enforcement === 'active' && rulesetMatches(ruleset, `refs/heads/${branch}`, repository.defaultBranch),
  )

function shortProtection(call: Call, branch: string): Record<string, unknown> {
  const status = call.repository.protections.get(branch)?.requiredStatusChecks ?? null
  const checks = status?.checks ?? []
  return {
    enabled: call.repository.protections.has(branch),
    required_status_checks: {
      enforcement_level: status === null ? 'off' : 'non_admins',
      contexts: checks.map(({ context }) => context),
      checks,
    },
  }
}

async function listBranches(call: Call): Promise<Reply> {
  const wanted = call.query<{ protected?: boolean }>().protected
  const refs = (await listRefs(call.repository.store, 'refs/heads/')).map((ref) => ({ name: ref.name.slice(11), sha: ref.commit }))
  const kept = refs.filter(({ name }) => wanted === undefined || isProtected(call, name) === wanted)
  return list(call, kept, ({ name, sha }) => ({
    name,
    commit: { sha, url: call.world.links.repositoryApi(call.repository, `/commits/${sha}`) },
    protected: isProtected(call, name),
    protection: shortProtection(call, name),
    protection_url: protectionUrl(call, name),
  }))
}

async function getBranch(call: Call): Promise<Reply> {
  const { repository, world } = call
  const name = call.param('branch')
  const ref = await readRef(repository.store, `refs/heads/${name}`)
  if (ref === null) throw new Refusal(404, 'Branch not found')
  return ok({
    name,
    commit: commitShape(world, repository, found(await readCommit(repository.store, ref.commit))),
    _links: {
      self: world.links.repositoryApi(repository, `/branches/${encodeURIComponent(name)}`),
      html: world.links.repositoryPage(repository, `/tree/${name}`),
    },
    protected: isProtected(call, name),
    protection: shortProtection(call, name),
    protection_url: protectionUrl(call, name),
  })
}

async function protectionOf(call: Call): Promise<Protection> {
  const branch = call.param('branch')
  if ((await readRef(call.repository.store, `refs/heads/${branch}`)) === null) throw new Refusal(404, 'Branch not found')
  const protection = call.repository.protections.get(branch)
  if (protection === undefined) throw new Refusal(404, 'Branch not protected')
  return protection
}

interface ProtectionBody {
  readonly required_status_checks: {
    strict: boolean
    contexts: readonly string[]
    checks?: readonly { context: string; app_id?: number }[]
  } | null
  readonly enforce_admins: boolean | null
  readonly required_pull_request_reviews: {
    readonly dismiss_stale_reviews?: boolean
    readonly require_code_owner_reviews?: boolean
    readonly required_approving_review_count?: number
    readonly require_last_push_approval?: boolean
  } | null
  readonly restrictions: { users: readonly string[]; teams: readonly string[]; apps?: readonly string[] } | null
  readonly required_linear_history?: boolean
  readonly allow_force_pushes?: boolean | null
  readonly allow_deletions?: boolean
}

async function updateProtection(call: Call): Promise<Reply> {
  const branch = call.param('branch')
  const body = call.body<ProtectionBody>()
  if ((await readRef(call.repository.store, `refs/heads/${branch}`)) === null) throw new Refusal(404, 'Branch not found')
  const { required_status_checks: status, required_pull_request_reviews: reviews, restrictions } = body
  const checks = status?.checks ?? status?.contexts.map((context) => ({ context })) ?? []
  const protection: Protection = {
    requiredStatusChecks:
      status === null
        ? null
        : {
            strict: status.strict,
            checks: checks.map((check) => ({
              context: check.context,
              app_id: 'app_id' in check && check.app_id !== undefined ? check.app_id : null,
            })),
          },
    requiredReviews:
      reviews === null
        ? null
        : {
            count: reviews.required_approving_review_count ?? 1,
            dismissStale: reviews.dismiss_stale_reviews ?? false,
            codeOwners: reviews.require_code_owner_reviews ?? false,
            lastPush: reviews.require_last_push_approval ?? false,
          },
    restrictions: restrictions === null ? null : { users: restrictions.users, teams: restrictions.teams, apps: restrictions.apps ?? [] },
    enforceAdmins: body.enforce_admins ?? false,
    linearHistory: body.required_linear_history ?? false,
    allowForcePushes: body.allow_force_pushes ?? false,
    allowDeletions: body.allow_deletions ?? false,
    signatures: false,
  }
  call.repository.protections.set(branch, protection)
  return ok(protectedBranchShape(call.world, call.repository, protection, protectionUrl(call, branch)))
}

export const branches: HandlerTable = {
  'repos/list-branches': { provenance: 'documented', needs: ['contents:read'], handle: listBranches },
  'repos/get-branch': { provenance: 'documented', needs: ['contents:read'], handle: getBranch },
  'repos/get-branch-protection': {
    provenance: 'recorded',
    needs: ['administration:read'],
    handle: async (call) =>
      ok(branchProtectionShape(call.world, call.repository, await protectionOf(call), protectionUrl(call, call.param('branch')))),
  },
  'repos/update-branch-protection': { provenance: 'recorded', needs: ['administration:write'], handle: updateProtection },
  'repos/delete-branch-protection': {
    provenance: 'recorded',
    needs: ['administration:write'],
    handle: async (call) => {
      await protectionOf(call)
      call.repository.protections.delete(call.param('branch'))
      return noContent
    },
  },
}
