import type { Account } from '../state/account.ts'
import type { Issue, Pull } from '../state/issue.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'

export interface ThreadSeed {
  readonly title: string
  /** Login. */
  readonly author: string
  readonly body?: string
  /** Labels that are not there yet are made. */
  readonly labels?: readonly string[]
}

/** An open issue, as if it had been opened now. */
export function addIssue(world: World, repository: Repository, seed: ThreadSeed): Issue {
  return add(world, repository, seed, null)
}

/** A pull request that was merged as `commit` (a squash or merge commit that is in the repository). */
export function addMergedPull(
  world: World,
  repository: Repository,
  seed: ThreadSeed & { readonly commit: string; readonly branch?: string },
): Issue {
  const author = accountOf(world, seed.author)
  const now = world.clock.now()
  const pull: Pull = {
    draft: false,
    headRef: seed.branch ?? 'topic',
    headSha: seed.commit,
    baseRef: repository.defaultBranch,
    baseSha: seed.commit,
    mergedAt: now,
    mergedBy: author,
    mergeCommit: seed.commit,
    requestedReviewers: [],
    requestedTeams: [],
    reviews: [],
  }
  const issue = add(world, repository, seed, pull)
  return Object.assign(issue, { state: 'closed', closedAt: now, closedBy: author })
}

function add(world: World, repository: Repository, { title, author, body, labels = [] }: ThreadSeed, pull: Pull | null): Issue {
  for (const name of labels) {
    if (!repository.labels.some((label) => label.name === name))
      repository.labels.push({ id: world.nextId(), name, color: 'ededed', description: null })
  }
  const now = world.clock.now()
  const by = accountOf(world, author)
  const issue: Issue = {
    id: world.nextId(),
    number: (repository.issues.at(-1)?.number ?? 0) + 1,
    title,
    body: body ?? null,
    state: 'open',
    stateReason: null,
    author: by,
    app: null,
    labels: [...labels],
    labellings: labels.map((label) => ({ id: world.nextId(), event: 'labeled', label, actor: by, app: null, at: now })),
    assignees: [],
    milestone: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    edits: [],
    pull,
  }
  repository.issues.push(issue)
  return issue
}

function accountOf(world: World, login: string): Account {
  const account = world.account(login)
  if (account === undefined) throw new RangeError(`fake-github: there is no ${login}; seed it first`)
  return account
}
