import { commonInputs, readInputs, type Call } from '@locktender/action-kit'
import { Problem, type CanaryAnalysisData, type RecordReason, type ReleasePolicy } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { positionOf, type Judgement } from '@locktender/rollout'
import { fetchFrozen } from '../canary-analysis/gather-evidence.ts'
import { canaryInputs } from '../canary-analysis/inputs.ts'
import { judgeEvidence } from '../canary-analysis/judge-evidence.ts'
import { stageInput } from '../canary-analysis/stage-input.ts'

/** A judgement of the stage that runs, with the limits of the contract that are broken. */
export interface StageJudgement {
  readonly judgement: Judgement
  readonly guard: RecordReason | null
  readonly prepareGuard: RecordReason | null
}

/**
 * Judges the stage that runs, as the action canary-analysis would; null where none runs that has something to be compared with. A
 * source that fails is no reason to end the step: then nothing is known, which never passes.
 */
export async function judgeStage(call: Call, policy: ReleasePolicy, view: ReleaseView, nowMs: number): Promise<StageJudgement | null> {
  const position = positionOf(view)
  if (position?.appliedAtMs == null || position.planned.share >= 1) return null
  const analysis = analysisCall(call, view, nowMs)
  try {
    const { file, evidence } = await fetchFrozen(
      policy.metrics ?? {},
      analysis,
      stageInput(analysis),
      call.environment['GITHUB_REPOSITORY'] ?? '',
    )
    const wanted = { selfTest: false, bands: false }
    const data = judgeEvidence(file, policy, wanted)
    const prepared = policy.rollback?.['prepare-when']
    const ready = prepared === undefined ? [] : judgeEvidence(file, { ...policy, rollback: { when: prepared } }, wanted).guards
    return {
      judgement: judgementOf(data, evidence.sha256, position.appliedAtMs, nowMs),
      guard: firstFired(data.guards),
      prepareGuard: firstFired(ready.filter(({ metric }) => prepared !== undefined && Object.hasOwn(prepared, metric))),
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const verdict = error.code === 'telemetry/window' ? 'pending' : 'unknown'
    const reasons = [{ code: error.code, message: error.message.slice(0, 2000) }]
    const judgement: Judgement = { verdict, reasons, fromMs: position.appliedAtMs, toMs: nowMs, evidenceDigest: null, requests: null }
    return { judgement, guard: null, prepareGuard: null }
  }
}

/** The call as canary-analysis would get it for this stage. */
function analysisCall(call: Call, view: ReleaseView, nowMs: number): Call {
  const position = positionOf(view)
  const { planned } = view
  const given: Readonly<Record<string, string | undefined>> = {
    from: new Date(position?.appliedAtMs ?? nowMs).toISOString(),
    share: `${Number(((position?.planned.share ?? 0) * 100).toFixed(4))}%`,
    for: `PT${Math.max(1, Math.ceil((position?.planned.bakeSeconds ?? 0) / 60))}M`,
    versions: `${planned?.data.version ?? ''}, ${planned?.data.previous?.tag?.replace(/^v(?=\d)/, '') ?? 'stable'}`,
    'github-token': call.inputs.text('github-token'),
    'dry-run': 'true',
  }
  const usual = commonInputs.map((input) => (input.name === 'github-token' ? { ...input, default: '' } : input))
  return { ...call, inputs: readInputs([...canaryInputs, ...usual], (name) => given[name]), now: new Date(nowMs) }
}

function firstFired(guards: CanaryAnalysisData['guards']): RecordReason | null {
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
