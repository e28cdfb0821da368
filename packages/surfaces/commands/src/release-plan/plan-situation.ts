import type { Call } from '@locktender/action-kit'
import { readCalendar, type Calendar } from '@locktender/calendar'
import { higherBump, type Bump } from '@locktender/commits'
import { Problem, type Evidence } from '@locktender/contracts'
import type { Connection, Timing } from '@locktender/github'
import { documentPaths, parsePlanFile, releaseClassNamed, type PlanInput } from '@locktender/planning'
import { gateTarget, type GateTarget } from '../quality-gate/gate-target.ts'
import { commitOrigins, mostCommits } from '../situation/commit-origins.ts'
import { planRelease as planVersion, type PlannedRelease } from '../situation/version-plan.ts'
import { changedFiles } from './changed-files.ts'
import { failureHistory } from './failure-history.ts'
import { givenFacts } from './given-facts.ts'
import { ruleTexts, type RuleTexts } from './rule-texts.ts'

/** What a plan is made from. */
export interface PlanSituation {
  readonly call: Call
  readonly planned: PlannedRelease
  readonly target: GateTarget
  /** Whether it is about what merging a pull request would release. */
  readonly preview: boolean
  /** Everything but the calendar's answer, which depends on the class. */
  readonly input: PlanInput
  readonly calendar: Calendar
  readonly texts: RuleTexts
  readonly evidence: readonly Evidence[]
  /** Connects to GitHub at the first call; undefined without a token. */
  readonly connect: (() => Promise<Connection>) | undefined
}

/**
 * Reads history, diff, policy, plan file, register and calendar of a call.
 *
 * @throws {Problem} `git/…`, `policy/…`, `version/…`, `plan/not-found`, `register/not-found`, `plan/change-not-checked-out`, `calendar/…`,
 * `input/…`, `github/…`
 */
export async function planSituation(call: Call, timing?: Timing): Promise<PlanSituation> {
  const { inputs, environment, now } = call
  const facts = givenFacts(inputs.list('facts'))
  const planned = await planVersion(call, {})
  const { situation, plan, history } = planned
  const { repository } = history
  const { policy, policyTree } = situation
  const target = gateTarget(environment, repository.head)
  const preview = target.pullRequest !== null && target.checkouts.has(repository.head)
  if (preview && repository.head === target.base) throw notCheckedOut()
  const texts = await ruleTexts(situation, inputs.text('plan-file'))
  const calendar = readCalendar(policy, texts.calendars, {})
  const parsed = texts.planFile === null ? undefined : parsePlanFile(texts.planFile.text, texts.planFile.file).plan
  const isFrozen = (parsed?.scope?.frozen_at ?? parsed?.scope?.frozen_on) !== undefined
  const commits = plan.commits.map(({ judged }) => judged)
  call.progress('reading the changes')
  const [files, failures, pullRequests] = await Promise.all([
    changedFiles(repository, plan),
    failureHistory(repository, policy, now),
    isFrozen ? pullRequestsOf(call, planned, target.pullRequest) : undefined,
  ])
  const documents = new Set(parsed === undefined ? [] : documentPaths(parsed))
  const listing = documents.size === 0 ? [] : await repository.listFiles(repository.head)
  return {
    call,
    planned,
    target,
    preview,
    input: {
      policy: { policy, tree: policyTree ?? { origin: { from: 'default' }, value: new Map() } },
      commits,
      part: partOf(planned),
      branch: situation.branch,
      declared: releaseClassNamed(inputs.text('type') ?? ''),
      files,
      apiChange: facts.apiChange,
      errorBudgetLeft: facts.errorBudgetLeft,
      failures,
      incident: facts.incident,
      environment: inputs.text('environment') ?? null,
      calendar: null,
      planFile: texts.planFile,
      register: texts.register,
      pullRequests,
      existingPaths: listing.filter((path) => documents.has(path)),
      nowMs: now.getTime(),
      zone: calendar.zone.name,
    },
    calendar,
    texts,
    evidence: [...situation.evidence, ...texts.evidence],
    connect: connecting(call, situation.subject.repository, timing),
  }
}

/** Highest part that moves, of all packages that are released. */
export function partOf({ plan }: PlannedRelease): Bump | null {
  const moved = plan.packages.filter(({ next }) => next !== null)
  return moved.reduce<Bump | null>((highest, { part }) => higherBump(highest, part), null)
}

function connecting({ inputs, environment }: Call, repository: string, timing?: Timing): PlanSituation['connect'] {
  const token = inputs.text('github-token')
  if (token === undefined || environment['GITHUB_API_URL'] === undefined) return undefined
  let connection: Promise<Connection> | undefined
  // Octokit is loaded by the first who talks.
  return () =>
    (connection ??= import('@locktender/github').then(({ connect }) =>
      connect({ repository, token, environment, ...(timing === undefined ? {} : { timing }) }),
    ))
}

// A pull request counts once it is merged; the one that is previewed counts as if it were.
async function pullRequestsOf(
  call: Call,
  { situation, plan }: PlannedRelease,
  own: number | null,
): Promise<ReadonlyMap<string, readonly number[]> | undefined> {
  const raw = plan.commits.map(({ judged }) => judged.raw)
  if (raw.length > mostCommits) return undefined
  const origins = await commitOrigins(call, situation.subject.repository, raw)
  if (origins === undefined) return undefined
  return new Map(
    [...origins].map(([sha, { pullRequests }]) => [
      sha,
      pullRequests.filter(({ merged, number }) => merged || number === own).map(({ number }) => number),
    ]),
  )
}

function notCheckedOut(): Problem {
  return new Problem(
    'plan/change-not-checked-out',
    'the checkout is the base of the pull request, and holds nothing of what it changes',
    'Run the preview on `pull_request` with the checkout of the event, not on `pull_request_target`.',
  )
}
