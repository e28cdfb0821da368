import { commonInputs, readInputs, type Call } from '@locktender/action-kit'
import { Problem, type CanaryAnalysisData, type CanaryEvidenceFile, type RecordReason, type ReleasePolicy } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { positionOf, type Judgement, type Position } from '@locktender/rollout'
import { fetchFrozen, type Gathered } from '../canary-analysis/gather-evidence.ts'
import { canaryInputs } from '../canary-analysis/inputs.ts'
import { judgeEvidence } from '../canary-analysis/judge-evidence.ts'
import { inRegion } from './in-region.ts'
import { splitLimits } from './plain-limits.ts'

/** A judgement of the stage that runs, with the limits of the contract that are broken. */
export interface StageJudgement {
  readonly judgement: Judgement
  readonly guard: RecordReason | null
  readonly prepareGuard: RecordReason | null
}

type Guards = CanaryAnalysisData['guards']
type Triggers = NonNullable<ReleasePolicy['rollback']>['when']

/** A stage that was begun. */
type Begun = Position & { readonly appliedAtMs: number }

const wanted = { selfTest: false, bands: false } as const
/** Evidence is of a share below the whole; at all traffic the share decides nothing. */
const almostAll = 0.9999

/**
 * Judges the stage that runs, in its region, as the action canary-analysis would, and the limits of the contract for as long as it runs;
 * at all traffic the limits that are plain numbers are all there is to judge. Null where there is nothing. A source that fails is no
 * reason to end the step: then nothing is known, which never passes.
 */
export async function judgeStage(call: Call, policy: ReleasePolicy, view: ReleaseView, nowMs: number): Promise<StageJudgement | null> {
  const position = positionOf(view)
  if (position === undefined || !isBegun(position)) return null
  const isCompared = position.planned.share < 1
  if (!isCompared && (position.bakeSeconds === 0 || Object.keys(splitLimits(policy.rollback?.when).plain).length === 0)) return null
  try {
    return isCompared ? await compare(call, policy, view, position, nowMs) : await watchLimits(call, policy, view, position, nowMs)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const verdict = error.code === 'telemetry/window' ? 'pending' : 'unknown'
    const reasons = [{ code: error.code, message: error.message.slice(0, 2000) }]
    const judgement: Judgement = { verdict, reasons, fromMs: position.appliedAtMs, toMs: nowMs, evidenceDigest: null, requests: null }
    return { judgement, guard: null, prepareGuard: null }
  }
}

const isBegun = (position: Position): position is Begun => position.appliedAtMs !== null

async function compare(call: Call, policy: ReleasePolicy, view: ReleaseView, position: Begun, nowMs: number): Promise<StageJudgement> {
  const { file, evidence } = await fetchStage(call, policy, view, { position, nowMs })
  const here = inRegion(file, position.region)
  const data = judgeEvidence(here, policy, wanted)
  return {
    judgement: judgementOf(data, evidence.sha256, position.appliedAtMs, nowMs),
    guard: firstFired([...data.guards, ...guardsOfPassed(file, policy, view, position)]),
    prepareGuard: firstFired(prepareGuards(here, policy, policy.rollback?.['prepare-when'])),
  }
}

async function watchLimits(call: Call, policy: ReleasePolicy, view: ReleaseView, position: Begun, nowMs: number): Promise<StageJudgement> {
  const { file, evidence } = await fetchStage(call, policy, view, { position, nowMs })
  const here = inRegion(file, position.region)
  const { relative } = splitLimits(policy.rollback?.when)
  const guards = plainGuards(here, policy)
  const outcomes = new Set(guards.map(({ outcome }) => outcome))
  const unjudged = relative.map((limit) => ({ code: 'limit/not-judged', message: `${limit}: nothing is left to compare with` }))
  const order = ['fired', 'unknown', 'quiet'] as const
  const said = guards.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
  const judgement: Judgement = {
    verdict: outcomes.has('fired') ? 'fail' : outcomes.has('unknown') ? 'unknown' : 'pass',
    reasons: [...said.map(({ outcome, sentence }) => ({ code: `limit/${outcome}`, message: sentence.slice(0, 2000) })), ...unjudged],
    fromMs: position.appliedAtMs,
    toMs: file.window.toSeconds * 1000,
    evidenceDigest: evidence.sha256,
    requests: null,
  }
  const guard = firstFired([...guards, ...guardsOfPassed(file, policy, view, position)])
  return { judgement, guard, prepareGuard: firstFired(prepareGuards(here, policy, splitLimits(policy.rollback?.['prepare-when']).plain)) }
}

const minutesOf = (ms: number): number => Math.max(1, Math.ceil(ms / 60_000))

interface Asked {
  readonly position: Begun
  readonly nowMs: number
}

/** Longest part of a stage that outlasts its own time which is judged at once: what a tick costs must not grow with a stage's age. */
const mostMinutes = 24 * 60

/** The stage from its beginning until now, or until the end of its time; of one that has waited for very long, the last part. */
function fetchStage(call: Call, policy: ReleasePolicy, view: ReleaseView, { position, nowMs }: Asked): Promise<Gathered> {
  const { planned } = view
  const bakes = minutesOf(position.bakeSeconds * 1000)
  const lasts = Math.max(bakes, minutesOf(nowMs - position.appliedAtMs))
  const minutes = Math.min(lasts, Math.max(bakes, mostMinutes))
  const stage = {
    fromSeconds: position.appliedAtMs / 1000 + (lasts - minutes) * 60,
    toSeconds: undefined,
    share: Math.min(position.planned.share, almostAll),
    stageMinutes: minutes,
    versions: [planned?.data.version ?? '', planned?.data.previous?.tag?.replace(/^v(?=\d)/, '') ?? 'stable'],
  }
  return fetchFrozen(policy.metrics ?? {}, analysisCall(call, nowMs), stage, call.environment['GITHUB_REPOSITORY'] ?? '')
}

/** The call as canary-analysis would get it. */
function analysisCall(call: Call, nowMs: number): Call {
  const given: Readonly<Record<string, string | undefined>> = { 'github-token': call.inputs.text('github-token'), 'dry-run': 'true' }
  const usual = commonInputs.map((input) => (input.name === 'github-token' ? { ...input, default: '' } : input))
  return { ...call, inputs: readInputs([...canaryInputs, ...usual], (name) => given[name]), now: new Date(nowMs) }
}

/** What the evidence says of the limits at which a rollback is made ready. */
function prepareGuards(file: CanaryEvidenceFile, policy: ReleasePolicy, limits: Triggers): Guards {
  if (limits === undefined || Object.keys(limits).length === 0) return []
  const { guards } = judgeEvidence(file, { ...policy, rollback: { when: limits } }, wanted)
  return guards.filter(({ metric }) => Object.hasOwn(limits, metric))
}

/** What it says of the contract's limits that are plain numbers, and of the objectives, which are too. */
function plainGuards(file: CanaryEvidenceFile, policy: ReleasePolicy): Guards {
  return judgeEvidence(file, { ...policy, rollback: { when: splitLimits(policy.rollback?.when).plain } }, wanted).guards
}

/** Regions that have all traffic already are kept within the limits that are plain numbers: a breach in one is one in all. */
function guardsOfPassed(file: CanaryEvidenceFile, policy: ReleasePolicy, { planned }: ReleaseView, { region }: Begun): Guards {
  const regions = planned?.data.regions ?? []
  const passed = region === undefined ? [] : regions.slice(0, regions.indexOf(region))
  return passed.flatMap((each) => plainGuards(inRegion(file, each), policy))
}

function firstFired(guards: Guards): RecordReason | null {
  const fired = guards.find(({ outcome }) => outcome === 'fired')
  return fired === undefined ? null : { code: 'canary/limit-broken', message: fired.sentence.slice(0, 2000) }
}

const verdicts: Readonly<Record<NonNullable<CanaryAnalysisData['decision']>, Judgement['verdict']>> = {
  advance: 'pass',
  watch: 'pending',
  hold: 'unknown',
  rollback: 'fail',
}

function judgementOf(data: CanaryAnalysisData, evidenceDigest: string, fromMs: number, nowMs: number): Judgement {
  const isInconclusive = data.decision === 'hold' && data.outcome === 'inconclusive'
  return {
    verdict: isInconclusive ? 'pending' : verdicts[data.decision ?? 'hold'],
    reasons: [{ code: `canary/${data.outcome}`, message: data.sentence.slice(0, 2000) }],
    fromMs,
    toMs: data.window === undefined ? nowMs : Date.parse(data.window.to),
    evidenceDigest,
    requests: null,
  }
}
