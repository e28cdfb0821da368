import { Problem } from '@locktender/contracts'
import { branchRules, permissionHint, readRepository, tagRulesets, type Connection } from '@locktender/github'
import { checkTagRules, type RefWish } from '@locktender/publishing'
import type { ReleaseSituation } from '../situation/release-situation.ts'

export interface PreflightInput {
  readonly connection: Connection
  /** The checkout; its remote is asked for the default branch. */
  readonly situation: ReleaseSituation
  readonly token: string
  /** Whose token it is. */
  readonly viewer: string
  readonly wishes: readonly RefWish[]
  /** Whether a tag is to be made on the commit, which GitHub may refuse for its workflow files. */
  readonly newTag: boolean
  /** In GitHub's notation: `contents=write`. */
  readonly needs: string
}

/**
 * Finds what GitHub would refuse half-way, before anything is written: four calls at most, and one for every ruleset.
 *
 * @throws {Problem} `publish/read-only`, `publish/archived`, `publish/tag-protected`, `publish/branch-protected`, `publish/workflow-files`, `github/…`
 */
export async function preflight({ connection, situation, token, viewer, wishes, newTag, needs }: PreflightInput): Promise<void> {
  const name = `${connection.owner}/${connection.name}`
  const { mayPush, archived, defaultBranch } = await readRepository(connection)
  if (archived) throw new Problem('publish/archived', `${name} is archived, so nothing can be released`, 'Unarchive it in its settings.')
  if (mayPush === false)
    throw new Problem('publish/read-only', `the token of ${viewer} may not write to ${name}; nothing was changed`, permissionHint(needs))
  if (wishes.some(({ ref }) => ref.startsWith('refs/tags/'))) checkTagRules(await tagRulesets(connection), wishes)
  for (const { ref, act } of wishes.filter((wish) => wish.ref.startsWith('refs/heads/')))
    await checkBranch(connection, ref.slice('refs/heads/'.length), act)
  if (newTag && viewer === actionsBot) await checkWorkflowFiles(situation, defaultBranch, token)
}

/** Who `GITHUB_TOKEN` is. */
export const actionsBot = 'github-actions[bot]'

const forbids: Readonly<Record<RefWish['act'], readonly string[]>> = {
  create: ['creation'],
  move: ['update', 'pull_request', 'non_fast_forward'],
}

async function checkBranch(connection: Connection, branch: string, act: RefWish['act']): Promise<void> {
  const rule = (await branchRules(connection, branch)).find((type) => forbids[act].includes(type))
  if (rule === undefined) return
  throw new Problem(
    'publish/branch-protected',
    `a rule of the repository (${rule}) does not let the branch ${branch} be ${act === 'create' ? 'made' : 'moved'} without a pull request`,
    `Leave ${branch} out of the ruleset: nobody merges into it, and what it holds is reviewed elsewhere.`,
  )
}

/** `GITHUB_TOKEN` cannot have the right to release what changes workflow files relative to the default branch. */
async function checkWorkflowFiles({ repository, subject }: ReleaseSituation, defaultBranch: string, token: string): Promise<void> {
  const base = await repository.fetchCommit(`refs/heads/${defaultBranch}`, { token })
  if (base === subject.commit) return
  const changed = (await repository.changedFiles(base, subject.commit, { counts: false })).find(({ path }) =>
    path.startsWith('.github/workflows/'),
  )
  if (changed === undefined) return
  throw new Problem(
    'publish/workflow-files',
    `${changed.path} differs between this commit and ${defaultBranch}, and GITHUB_TOKEN may not release such a commit`,
    `Bring ${defaultBranch} and this branch to the same workflow files, or pass \`github-token\` the token of a GitHub App that has contents: write, workflows: write. \`permissions:\` knows no such right.`,
    { at: { file: changed.path } },
  )
}
