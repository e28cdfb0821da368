import type { ApprovalCase, ApprovalVote, ReleasePolicy } from '@locktender/contracts'

// How options of the two tools are written as a policy and a case:
//
// requires.count                   types.minor.approve: { approver: count }; none: `{}`, which is approved by rule
// requires.users, organizations    members of the role `approver`: logins pinned to numbers, organisations as teams
// requires.conditions.has_status   gates that the stage needs, with the state of the status
// comment with `:+1:`, `Approved`  `/approve approver DIGEST8`: a yes names what it is about; other words say nothing
// body_patterns                    the same, for the text of the pull request as a comment of its author
// review approved / changes        a review with that state
// allow_author                     the author is left out of the authors
// allow_contributor (off)          authors and committers are excluded, as always
// ignore_commits_by                commits of which author and committer are both in the list are no part of the change
// invalidate_on_push               two requests: the old digest at t0, the one of the head when it was pushed; off: one request
// ignore_edited_comments           always so
// minimum, approvers               types.minor.approve: { approver: minimum }, and its members

const digest = 'a1b2c3d4'.repeat(8)
const olderDigest = 'e5f6a7b8'.repeat(8)
const startMs = Date.parse('2026-11-20T00:00:00Z')
const at = (seconds: number): string => new Date(startMs + seconds * 1000).toISOString()

interface Commit {
  readonly sha: string
  readonly author: string
  readonly committer?: string
}

interface Comment {
  readonly t: number
  readonly user: string
  readonly body?: string
  readonly state?: string
  readonly edited?: number
}

interface PolicyBotContext {
  readonly author: string
  readonly body: { readonly text: string; readonly created: number; readonly edited: number; readonly author: string }
  readonly comments: readonly Comment[]
  readonly reviews: readonly Comment[]
  readonly head: string
  readonly commits: readonly Commit[]
  readonly extra_commits?: readonly Commit[]
  readonly pushed_at?: Readonly<Record<string, number>>
  readonly orgs: Readonly<Record<string, readonly string[]>>
  readonly statuses: Readonly<Record<string, string>>
}

export interface PolicyBotCase {
  readonly name: string
  readonly rule: {
    readonly requires: {
      readonly count?: number
      readonly users?: readonly string[]
      readonly organizations?: readonly string[]
      readonly conditions?: { readonly has_status: readonly string[] }
    }
    readonly options: {
      readonly allow_author?: boolean
      readonly invalidate_on_push?: boolean
      readonly ignore_edited_comments?: boolean
      readonly ignore_commits_by?: { readonly users: readonly string[] }
      readonly methods?: { readonly body_patterns?: readonly string[] }
    }
  }
  readonly context_overrides: Partial<PolicyBotContext>
  readonly expected: {
    readonly status: 'approved' | 'pending'
    readonly by?: readonly string[]
    readonly have?: number
    readonly need?: number
    readonly ignored?: number
    readonly conditions?: string
  }
}

export interface PolicyBotCorpus {
  readonly base_context: PolicyBotContext
  readonly cases: readonly PolicyBotCase[]
}

export interface ManualCase {
  readonly name: string
  readonly comments: readonly { readonly user: string; readonly body: string }[]
  readonly approvers: readonly string[]
  readonly minimum: number
}

export interface Mapped {
  readonly policy: ReleasePolicy
  readonly approvalCase: ApprovalCase
  loginOf(account: number | null): string
}

/** A case of policy-bot as ours. */
export function policyBotCase(
  { rule: { requires, options }, context_overrides: overrides }: PolicyBotCase,
  { base_context: base }: PolicyBotCorpus,
): Mapped {
  const context = { ...base, ...overrides }
  const ignored = options.ignore_commits_by?.users ?? []
  const commits = [...context.commits, ...(context.extra_commits ?? [])].filter(
    ({ author, committer = author }) => !(ignored.includes(author) && ignored.includes(committer)),
  )
  const isIgnoredHead = commits.every(({ sha }) => sha !== context.head)
  const pushedAt = options.invalidate_on_push === true && !isIgnoredHead ? context.pushed_at?.[context.head] : undefined
  const accounts = numbers()
  const people = new Map((requires.users ?? []).map((login) => [login, accounts.idOf(login)]))
  const teamMembers = (team: string): number[] =>
    Object.entries(context.orgs).flatMap(([login, orgs]) => (orgs.includes(team) ? [accounts.idOf(login)] : []))
  const bodyCounts = options.methods?.body_patterns?.some((pattern) => context.body.text.includes(pattern)) ?? false
  const authors = [context.author, ...commits.map(({ author }) => author)]
  const needs = requires.conditions?.has_status ?? []
  const { approvalCase, policy } = mapped({
    count: requires.count ?? 0,
    members: [...people.keys(), ...(requires.organizations ?? []).map((name) => `orgs/${name}`)],
    needs,
    votes: [
      ...(bodyCounts
        ? [comment('body', { t: context.body.created, edited: context.body.edited, user: context.body.author, body: ':+1:' }, accounts)]
        : []),
      ...context.comments.map((each, index) => comment(`comment ${index}`, each, accounts)),
      ...context.reviews.map((each, index): ApprovalVote => ({
        ...comment(`review ${index}`, each, accounts),
        source: 'review',
        state: each.state ?? '',
      })),
    ],
  })
  return {
    policy,
    approvalCase: {
      ...approvalCase,
      people: Object.fromEntries(people),
      teams: Object.fromEntries((requires.organizations ?? []).map((name) => [`orgs/${name}`, teamMembers(name)])),
      gates: Object.fromEntries(needs.map((name) => [name, context.statuses[name] === 'success' ? 'pass' : 'fail'])),
      requests: [
        { at: at(0), digest: pushedAt === undefined ? digest : olderDigest },
        ...(pushedAt === undefined ? [] : [{ at: at(pushedAt), digest }]),
      ],
      release: {
        ...approvalCase.release,
        authors: authors.filter((login) => !(options.allow_author === true && login === context.author)).map(accounts.idOf),
        committers: commits
          .flatMap(({ committer }) => committer ?? [])
          .filter((login) => !(options.allow_author === true && login === context.author))
          .map(accounts.idOf),
      },
    },
    loginOf: accounts.loginOf,
  }
}

/** A case of manual-approval as ours. */
export function approvalCaseOf({ comments, approvers, minimum }: ManualCase): Mapped {
  const accounts = numbers()
  const votes = comments.map(({ user, body }, index) =>
    comment(`comment ${index}`, { t: 10 + index, user, body: body === 'Approved' ? ':+1:' : body }, accounts),
  )
  const { policy, approvalCase } = mapped({ count: minimum, members: approvers, needs: [], votes })
  return {
    policy,
    approvalCase: { ...approvalCase, people: Object.fromEntries(approvers.map((login) => [login, accounts.idOf(login)])) },
    loginOf: accounts.loginOf,
  }
}

interface Wanted {
  readonly count: number
  readonly members: readonly string[]
  readonly needs: readonly string[]
  readonly votes: readonly ApprovalVote[]
}

function mapped({ count, members, needs, votes }: Wanted): { readonly policy: ReleasePolicy; readonly approvalCase: ApprovalCase } {
  return {
    policy: {
      roles: { approver: [...members] },
      types: { minor: { approve: count === 0 ? {} : { approver: count } } },
      approvals: { stages: ['only'], only: { roles: ['approver'], needs: [...needs] } },
    },
    approvalCase: {
      now: at(200),
      release: {
        digest,
        class: 'minor',
        risk: 'low',
        authors: [],
        committers: [],
        coAuthors: [],
        lastPusher: null,
        actor: null,
        triggeringActor: null,
      },
      teams: {},
      votes: [...votes],
    },
  }
}

type Accounts = ReturnType<typeof numbers>

function comment(id: string, { t, user, body = '', edited }: Comment, { idOf }: Accounts): ApprovalVote {
  const account = idOf(user)
  return {
    id,
    user: { id: account, login: user, type: 'User' },
    source: 'comment',
    at: at(t),
    text: body.includes(':+1:') ? `/approve approver ${digest.slice(0, 8)}` : body,
    edits: edited === undefined ? [] : [{ by: account, at: at(edited) }],
  }
}

function numbers(): { readonly idOf: (login: string) => number; readonly loginOf: (account: number | null) => string } {
  const logins: string[] = []
  return {
    idOf: (login) => {
      if (!logins.includes(login)) logins.push(login)
      return logins.indexOf(login) + 1
    },
    loginOf: (account) => logins[(account ?? 0) - 1] ?? 'nobody',
  }
}
