import { Problem, type RecordReason, type RollbackContract, type WorkflowCall } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { everyRegion } from './every-region.ts'
import type { Judgement, Observation, RolloutFacts } from './facts.ts'
import type { LockPorts } from './locks/lock-answer.ts'
import { nextStep } from './next-step.ts'
import { rolloutLock } from './rules/lease.ts'
import type { Entry, Place, Step } from './step.ts'

/** What a tick finds out once, at its beginning. */
export type AskedFacts = Omit<RolloutFacts, 'nowMs' | 'holder' | 'observation' | 'judgement' | 'commandFault' | 'locks' | 'recordFault'>

/** The world of a rollout. */
export interface RolloutPorts {
  /** Milliseconds since 1970, by the clock of a server, not of the runner. */
  now(): number
  /** The release as the record has it; `isFresh` asks for it as it is at this moment, else as it was last seen. */
  standing(isFresh: boolean): Promise<ReleaseView | undefined>
  ask(view: ReleaseView | undefined): Promise<AskedFacts>
  /** What shows that the record, as it was last seen, is not whole; null where nothing does. Absent: nobody looks. */
  recordFault?(): RecordReason | null
  /** Records the entry if the record, as it is at that moment, still asks for it; false when it does not. */
  append(entry: Entry, isAskedFor: (view: ReleaseView | undefined) => boolean): Promise<boolean>
  observe(place: Place): Promise<Observation | 'failed'>
  /** Both may fail; the reason comes back. */
  apply(place: Place, share: number, opId: string): Promise<RecordReason | null>
  rollback(opId: string, method?: RollbackContract['methods'][number]): Promise<RecordReason | null>
  /** Starts a workflow; the address of its run, null where it is not known, or why it was not started. */
  dispatch(call: WorkflowCall, operation: string): Promise<{ readonly reference: string | null } | { readonly fault: RecordReason }>
  judge(place: Place, sinceMs: number): Promise<Judgement>
  /** What it shares with other repositories; absent where it shares nothing. */
  readonly locks?: LockPorts
}

/** How a tick ended: nothing is to be done now, or ever. */
export type Rest = Extract<Step, { do: 'wait' | 'end' }>

/** More than any tick takes: start, every stage of a rollout whose stages have no time, and the way back. */
const mostSteps = 200

/**
 * Does everything that a rollout asks for now, one step after the other, each decided on the record as it then is. It may be killed
 * anywhere and called again, by anybody.
 *
 * @throws Problem `rollout/no-rest` should the steps never end, `rollout/not-taken-back`; otherwise only what the ports throw
 */
export async function tick(ports: RolloutPorts, holder: string): Promise<Rest> {
  const found = { observation: null, judgement: null, commandFault: null } as Pick<
    { -readonly [Key in keyof RolloutFacts]: RolloutFacts[Key] },
    'observation' | 'judgement' | 'commandFault' | 'locks'
  >
  if (ports.locks !== undefined) found.locks = null
  const asked = await ports.ask(await ports.standing(true))
  for (let count = 0; count < mostSteps; count += 1) {
    const facts = (): RolloutFacts => ({
      ...asked,
      ...found,
      holder,
      nowMs: ports.now(),
      recordFault: ports.recordFault?.() ?? null,
    })
    const step = nextStep(await ports.standing(false), facts())
    switch (step.do) {
      case 'wait':
      case 'end':
        return step
      case 'record':
        await ports.append(step.entry, (latest) => keyOf(nextStep(latest, facts())) === step.entry.key)
        break
      case 'observe':
        found.observation = await observe(ports, step.place)
        break
      case 'judge':
        found.judgement = await ports.judge(step.place, step.sinceMs)
        break
      case 'lock':
      case 'unlock':
        if (ports.locks !== undefined) found.locks = await (step.do === 'lock' ? ports.locks.take() : ports.locks.giveBack())
        break
      case 'apply': {
        const latest = nextStep(await ports.standing(true), facts())
        if (latest.do !== 'apply' || latest.opId !== step.opId) break
        const fault = await ports.apply(step.place, step.share, step.opId)
        Object.assign(found, {
          observation: null,
          judgement: null,
          commandFault: fault === null ? null : { opId: step.opId, reason: fault },
          ...(ports.locks === undefined ? {} : { locks: null }),
        })
        if (fault === null) await afterApply(ports, step, holder)
        break
      }
      case 'rollback': {
        const fault = await ports.rollback(step.opId, step.method)
        Object.assign(found, { observation: null, commandFault: fault === null ? null : { opId: step.opId, reason: fault } })
        if (fault === null) await ports.append(step.entry, () => true)
        break
      }
      case 'dispatch': {
        const { entry, call, opId, operation } = step
        const answer = await ports.dispatch(call, operation)
        if ('fault' in answer) found.commandFault = { opId, reason: answer.fault }
        else
          await ports.append(
            answer.reference === null ? entry : { ...entry, data: { ...entry.data, reference: answer.reference } },
            () => true,
          )
        break
      }
    }
  }
  throw new Problem(
    'rollout/no-rest',
    `the rollout took more than ${mostSteps} steps at once`,
    'Report this with the record of the release.',
  )
}

/** A look without a region, at a release that has some, is one at each of them. */
async function observe(ports: RolloutPorts, place: Place): Promise<Observation | 'failed'> {
  const regions = place.region === undefined ? ((await ports.standing(false))?.planned?.data.regions ?? []) : []
  if (regions.length === 0) return ports.observe(place)
  const seen: (Observation | 'failed')[] = []
  for (const region of regions) seen.push(await ports.observe({ ...place, region }))
  return everyRegion(seen)
}

/** A watcher that slept between its decision and its command may have given traffic to a release that went back meanwhile. */
async function afterApply(ports: RolloutPorts, { entry, opId, place }: Extract<Step, { do: 'apply' }>, holder: string): Promise<void> {
  const isRecorded = await ports.append(entry, (latest) => isOnItsWay(latest) && latest?.claims[rolloutLock]?.data.holder === holder)
  if (isRecorded) return
  const standing = await ports.standing(true)
  if (isOnItsWay(standing)) return
  const fault = await takeBack(ports, standing, place, `${opId}/taken-back`)
  if (fault !== null) throw notTakenBack(opId, fault)
}

/** All of it; from a release that is repaired where it is, whose data cannot go back, only what came too late. */
function takeBack(ports: RolloutPorts, view: ReleaseView | undefined, place: Place, opId: string): Promise<RecordReason | null> {
  const before = view?.state === 'rolled-forward' ? view.applied.findLast(({ data }) => data.region === place.region) : undefined
  return before === undefined ? ports.rollback(opId) : ports.apply(place, before.data.share, opId)
}

function notTakenBack(opId: string, { message }: RecordReason): Problem {
  return new Problem(
    'rollout/not-taken-back',
    `${opId} gave traffic to a release that had gone back meanwhile, and it could not be taken back: ${message}`,
    'Take it back by hand, with the rollback command of `rollouts.traffic`, and look at what `observe` says.',
  )
}

function isOnItsWay(view: ReleaseView | undefined): boolean {
  return view?.state === 'planned' || view?.state === 'rolling-out' || view?.state === 'rolled-out'
}

const keyOf = (step: Step): string | null => (step.do === 'record' ? step.entry.key : null)
