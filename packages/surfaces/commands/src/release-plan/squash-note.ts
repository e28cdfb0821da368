import { readFileSync } from 'node:fs'
import { higherBump, type Bump, type JudgedCommit } from '@locktender/commits'
import type { GateNote } from '@locktender/contracts'
import { commitJudge } from '@locktender/versioning'
import type { PlanSituation } from './plan-situation.ts'

/**
 * Says when the title of a pull request asks for another version than its commits: merged by squash, the title counts instead of them.
 * Nothing where versions do not come from commit messages.
 */
export function squashNote({ call, planned, preview, target }: PlanSituation): readonly GateNote[] {
  const { history, situation, plan } = planned
  const title = preview ? titleIn(call.environment['GITHUB_EVENT_PATH']) : undefined
  if (title === undefined || (situation.policy.versioning?.source ?? 'conventional') !== 'conventional') return []
  const judge = commitJudge(history.versioning)
  const [read] = judge.judge(judge.read([{ sha: target.commit, message: title }]))
  const byTitle = read?.verdict === 'counted' ? read.bump : null
  const byCommits = highest(
    ownCommits(
      plan.commits.map(({ judged }) => judged),
      target.base,
    ),
  )
  if (byTitle === byCommits) return []
  const message = `Its title asks for ${named(byTitle)}, its commits ask for ${named(byCommits)}: merged by squash, the title counts.`
  return [{ code: 'plan/squash-differs', message }]
}

const named = (bump: Bump | null): string => (bump === null ? 'no release' : `a ${bump} release`)

const highest = (commits: readonly JudgedCommit[]): Bump | null =>
  commits.reduce<Bump | null>((most, { bump, verdict }) => (verdict === 'counted' ? higherBump(most, bump) : most), null)

/** Those that the base does not have. */
function ownCommits(commits: readonly JudgedCommit[], base: string | null): readonly JudgedCommit[] {
  const parents = new Map(commits.map(({ raw }) => [raw.sha, raw.parents ?? []]))
  const ofBase = new Set<string>()
  const open = base === null ? [] : [base]
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (ofBase.has(sha)) continue
    ofBase.add(sha)
    open.push(...(parents.get(sha) ?? []))
  }
  return commits.filter(({ raw }) => !ofBase.has(raw.sha))
}

function titleIn(eventFile: string | undefined): string | undefined {
  if (eventFile === undefined) return undefined
  // Reading the policy has refused an event file that cannot be read.
  const event = JSON.parse(readFileSync(eventFile, 'utf8')) as { readonly pull_request?: { readonly title?: unknown } } | null
  const title = event?.pull_request?.title
  return typeof title === 'string' ? title : undefined
}
