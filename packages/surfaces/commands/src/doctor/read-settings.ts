import { Problem, type ReleasePolicy } from '@locktender/contracts'
import {
  readCodeowners,
  readEnvironments,
  readImmutableReleases,
  readRefs,
  readRepository,
  readRuleBypasses,
  readRulesets,
  readTokenRights,
  readWorkflowToken,
  type Connection,
  type EnvironmentProtection,
} from '@locktender/github'
import type { Known, LiveEnvironment, LiveSettings } from '@locktender/settings'
import { roleMembers } from '../quality-gate/role-members.ts'
import { recordBranch } from '../record/record-place.ts'

/**
 * How a repository is set up, each part read on its own: what is refused or fails is not known, and the rest is read all the same.
 * `withWrites` also sends requests that can take no effect, to see what the token may write.
 *
 * @throws {Problem} `github/…` when not even the repository can be read
 */
export async function readSettings(
  connection: Connection,
  policy: ReleasePolicy,
  { withWrites }: { readonly withWrites: boolean },
): Promise<LiveSettings> {
  const { defaultBranch } = await readRepository(connection)
  const branch = recordBranch(policy)
  const accounts = await known(() => accountsOf(connection, policy))
  // One after the other, as GitHub asks for; nobody waits for a weekly job.
  return {
    defaultBranch,
    environments: await known(async () => (await readEnvironments(connection)).map(asLive)),
    rulesets: await known(() => readRulesets(connection)),
    immutableReleases: await known(() => readImmutableReleases(connection)),
    bypasses: await known(() => readRuleBypasses(connection)),
    codeowners: await known(() => readCodeowners(connection)),
    workflowToken: await known(() => readWorkflowToken(connection)),
    recordBranch: await known(async () => (await readRefs(connection, [branch])).refs.has(branch)),
    tokenRights: await known(() => readTokenRights(connection, { withWrites })),
    accountsOf: (role) => ('known' in accounts ? accounts.known.get(role) : undefined) ?? new Set(),
  }
}

const asLive = ({ reviewers, branches, ...rest }: EnvironmentProtection & { readonly name: string }): LiveEnvironment => ({
  ...rest,
  reviewers: reviewers.map((each) => ({ ...each })),
  branches: typeof branches === 'string' ? branches : [...branches],
})

async function known<T>(read: () => Promise<T>): Promise<Known<T>> {
  try {
    return { known: await read() }
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('github/')) throw error
    return { unknown: whyUnread(error) }
  }
}

// Of a refusal only what to grant is of use; of anything else what GitHub said.
function whyUnread({ code, message, hint }: Problem): string {
  const why = code === 'github/permission' ? hint : `${message.replace(/\.$/, '')}. ${hint}`
  return why.replaceAll(/\s+/g, ' ')
}

/** Numbers of the accounts that the roles stand for which an environment must ask. */
async function accountsOf(
  connection: Connection,
  { roles, environments = {} }: ReleasePolicy,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const asked = Object.values(environments).flatMap((environment) => (typeof environment === 'object' ? (environment.reviewers ?? []) : []))
  const { members } = await roleMembers(roles, asked, () => Promise.resolve(connection))
  return new Map(
    [...members].map(([role, accounts]) => [role, new Set(accounts.flatMap((each) => (typeof each === 'object' ? [each.id] : [])))]),
  )
}
