import { setTimeout as sleep } from 'node:timers/promises'
import type { Call, Outcome } from '@locktender/action-kit'
import { Problem, type RecordReason, type RolledBackFacts, type StagedRolloutData } from '@locktender/contracts'
import type { EventDraft } from '@locktender/record'
import { durationSeconds } from '@locktender/policy'
import { stagedRolloutSummary, stagedRolloutText } from '@locktender/views'
import type { TrafficState } from '@locktender/traffic'
import { artifactInput } from '../staged-rollout/artifact-input.ts'
import { rehearsalName } from '../staged-rollout/last-rehearsal.ts'
import { neighboursOf } from '../staged-rollout/neighbours.ts'
import type { RolloutSituation } from '../staged-rollout/rollout-situation.ts'
import { trafficOf } from '../staged-rollout/traffic-of.ts'

const defaultWithinSeconds = 600
const pollMs = 1_000
/** Part of the traffic that a rehearsal moves, so that there is something to take back. */
const rehearsedShare = 0.01

/** Gives a little traffic and takes it back, with the team's own commands, and records whether it was seen to work. */
export async function rehearse(situation: RolloutSituation, call: Call): Promise<Outcome> {
  const { record, policy, subject, policySource, evidence } = situation
  const environment = call.inputs.text('environment') ?? 'production'
  const name = rehearsalName(environment)
  const neighbours = await neighboursOf(record.store, policy, { release: name, environment })
  const to = call.inputs.text('to')
  const target = to === undefined ? neighbours.target : { sha256: artifactInput('to', to).sha256 }
  if (neighbours.lockedBy !== null) throw onItsWay(neighbours.lockedBy)
  if (target === undefined) throw noTarget()
  const traffic = trafficOf(situation, call, undefined)
  if (call.inputs.flag('dry-run')) return notRehearsed(situation, name, environment)
  const id = `${name}/${situation.nowMs()}`
  const startedMs = situation.nowMs()
  const withinSeconds = durationSeconds(policy.rollback?.within ?? '') ?? defaultWithinSeconds
  const cause = { code: 'rollback/rehearsal', message: call.inputs.text('reason') ?? 'a rehearsal' }
  const faults = await practise(traffic, id, withinSeconds)
  const seconds = (situation.nowMs() - startedMs) / 1000
  const isProved = faults.length === 0
  const data: RolledBackFacts = {
    state: isProved ? 'proved' : 'failed',
    trigger: 'rehearsal',
    cause,
    target,
    opId: `${id}/back`,
    proof: isProved
      ? [{ code: 'proof/no-traffic', message: 'the traffic that was given for the rehearsal was seen to be gone' }]
      : [...faults],
    seconds,
  }
  const draft: EventDraft = {
    repository: { id: record.repositoryId, name: record.name },
    release: name,
    type: 'rolled-back',
    at: new Date(situation.nowMs()).toISOString(),
    key: id,
    by: record.by,
    data,
  }
  const appended = await record.store.append(name, () => draft)
  const because = faults[0] ?? {
    code: 'rollback/rehearsed',
    message: `the rollback of ${environment} was rehearsed in ${seconds.toFixed(1)} s`,
  }
  const shown: StagedRolloutData = {
    release: name,
    environment,
    state: isProved ? 'rolled-back' : 'rollback-failed',
    outcome: isProved ? 'rolled-back' : 'refused',
    because,
    stages: [],
    region: null,
    observedShare: isProved ? 0 : null,
    nextLookAt: null,
    isAlarm: !isProved,
    rollback: {
      state: isProved ? 'proved' : 'failed',
      choice: 'roll-back',
      trigger: 'rehearsal',
      cause,
      decidedAt: new Date(startedMs).toISOString(),
      target: data.target.sha256,
      seconds,
      withinSeconds,
      failures: isProved ? 0 : 1,
      proof: data.proof ?? [],
      steps: [],
      workflow: null,
      validation: [],
    },
    written: appended === null ? [] : [{ seq: appended.event.seq, type: appended.event.type, at: appended.event.at }],
  }
  const verdict = isProved ? 'pass' : 'fail'
  return {
    verdict,
    reasons: [because, ...record.notes()],
    subject: { ...subject, environment },
    policy: policySource,
    evidence,
    data: shown,
    outputs: { state: shown.state, seconds: String(seconds) },
    summary: stagedRolloutSummary({ verdict }, shown),
    text: stagedRolloutText(shown),
  }
}

/** What a dry run has found: that it could be rehearsed, and no more. */
function notRehearsed({ subject, policySource, evidence, record }: RolloutSituation, name: string, environment: string): Outcome {
  const because = {
    code: 'rollback/not-rehearsed',
    message: `a dry run moves no traffic: the rollback of ${environment} was not rehearsed`,
  }
  const data: StagedRolloutData = {
    release: name,
    environment,
    state: 'preparing',
    outcome: 'waiting',
    because,
    stages: [],
    region: null,
    observedShare: null,
    nextLookAt: null,
    isAlarm: false,
    rollback: null,
    written: [],
  }
  return {
    verdict: 'skip',
    reasons: [because, ...record.notes()],
    subject: { ...subject, environment },
    policy: policySource,
    evidence,
    data,
    outputs: { state: data.state, seconds: '' },
    summary: stagedRolloutSummary({ verdict: 'skip' }, data),
    text: stagedRolloutText(data),
  }
}

function onItsWay(release: string): Problem {
  return new Problem(
    'rollback/release-on-its-way',
    `${release} has traffic here: a rehearsal would take it away`,
    'Rehearse when no rollout runs, or in an environment of its own.',
  )
}

function noTarget(): Problem {
  return new Problem(
    'rollback/no-target',
    'the record does not say what runs in this environment',
    'Give to: sha256:…, the digest that serves there.',
  )
}

/** What went wrong; empty when the traffic came and went. */
async function practise(traffic: ReturnType<typeof trafficOf>, id: string, withinSeconds: number): Promise<readonly RecordReason[]> {
  const given = await traffic.apply(rehearsedShare, `${id}/there`)
  const came = given === null ? await until(traffic, ({ share }) => share > 0, withinSeconds) : given
  // What was given is taken back whatever came of it.
  const taken = await traffic.rollback(`${id}/back`)
  const went = taken === null ? await until(traffic, ({ share }) => share === 0, withinSeconds) : taken
  return [came, went].filter((fault) => fault !== null)
}

async function until(
  traffic: ReturnType<typeof trafficOf>,
  isSo: (state: TrafficState) => boolean,
  withinSeconds: number,
): Promise<RecordReason | null> {
  const startedMs = performance.now()
  for (;;) {
    const state = await traffic.observe()
    if (!('failed' in state) && isSo(state)) return null
    if (performance.now() - startedMs > withinSeconds * 1000)
      return 'failed' in state ? state.failed : { code: 'traffic/other-share', message: `the traffic side shows ${state.share * 100} %` }
    await sleep(pollMs)
  }
}
