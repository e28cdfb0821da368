import { Problem, type GateNote } from '@locktender/contracts'
import type { ReleaseDutySeen, ReleaseReviews } from '@locktender/contracts/validators/types'
import { judgeCheck, type CheckState } from '@locktender/gates'
import { readList } from '@locktender/github'
import type { Duty } from '@locktender/planning'
import { githubFacts } from '../quality-gate/github-evidence.ts'
import { isInsider } from '../quality-gate/insider.ts'
import type { PlanSituation } from './plan-situation.ts'

/** What is already there of what a release must go through. */
export interface Standing {
  /** By the id of the duty. */
  readonly seen: ReadonlyMap<string, ReleaseDutySeen>
  readonly reviews: ReleaseReviews | null
  readonly notes: readonly GateNote[]
}

interface Review {
  readonly state: string
  readonly commit_id: string | null
  readonly user: { readonly login: string; readonly type?: string } | null
  readonly author_association: string
}

/**
 * Asks GitHub for the checks of the commit and the reviews of the pull request, where duties are about them: three calls at most, as long as
 * no list has more than 100 rows. What it refuses to say is a note.
 *
 * @throws {Problem} that is not GitHub's
 */
export async function findStanding(situation: PlanSituation, duties: readonly Duty[]): Promise<Standing> {
  const gates = duties.filter(({ kind }) => kind === 'gate')
  const asksPeople = duties.some(({ kind }) => kind === 'approval' || kind === 'board')
  const { connect, target, call } = situation
  if (connect === undefined || (gates.length === 0 && !asksPeople)) return { seen: new Map(), reviews: null, notes: [] }
  const connection = await connect()
  const asked = { reports: [], usualPlaces: false, checks: gates.length > 0, names: new Set<string>(), patch: false, baseline: false }
  const facts = await githubFacts({ connection, target, asked, now: call.now, environment: call.environment })
  const { pullRequest, commit } = target
  try {
    const rows = pullRequest !== null && asksPeople ? await readList<Review>(connection, 'reviews', { pull_number: pullRequest }) : null
    return { seen: seenGates(situation, gates, facts.checks), reviews: rows === null ? null : reviewsOf(rows, commit), notes: facts.notes }
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('github/')) throw error
    const note = { code: 'plan/reviews-not-told', message: `${error.message}. ${error.hint}` }
    return { seen: seenGates(situation, gates, facts.checks), reviews: null, notes: [...facts.notes, note] }
  }
}

function seenGates(
  { input, target }: PlanSituation,
  gates: readonly Duty[],
  checks: readonly CheckState[],
): ReadonlyMap<string, ReleaseDutySeen> {
  const known = new Map((input.policy.policy.gates ?? []).flatMap((gate) => ('id' in gate ? [[gate.id, gate] as const] : [])))
  return new Map(
    gates.flatMap(({ id, subject }) => {
      const gate = known.get(subject)
      const check = gate !== undefined && 'check' in gate ? gate.check : undefined
      const name = check ?? checks.findLast((each) => /^quality-gate(?: \(|$)/.test(each.name))?.name
      if (name === undefined) return []
      const app = gate !== undefined && 'app' in gate ? gate.app : undefined
      const { state, message } = judgeCheck(name, check === undefined ? undefined : app, { checks, subject: { commit: target.commit } })
      const url = checks.findLast((each) => each.name === name)?.url ?? null
      return [[id, { state: state === 'pass' || state === 'fail' ? state : 'unknown', message, url }] as const]
    }),
  )
}

// The last word of each person counts; an approval only of this very commit.
function reviewsOf(rows: readonly Review[], commit: string): ReleaseReviews {
  const last = new Map<string, Review>()
  for (const row of rows)
    if (row.user !== null && row.state !== 'COMMENTED' && row.state !== 'PENDING' && isInsider(row.user, row.author_association))
      last.set(row.user.login, row)
  const of = (holds: (row: Review) => boolean): string[] => [...last].filter(([, row]) => holds(row)).map(([login]) => login)
  return {
    approved: of(({ state, commit_id: reviewed }) => state === 'APPROVED' && reviewed === commit),
    changesRequested: of(({ state }) => state === 'CHANGES_REQUESTED'),
  }
}
