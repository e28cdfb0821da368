import { completePayload, fullRef, refOfPayload, shaOfPayload } from '../events/event-payload.ts'
import type { RunIdentity } from '../events/github-context.ts'
import type { Trigger } from '../events/trigger.ts'
import { entryAt, textAt } from '../expressions/value.ts'
import type { RunnerSetup } from './runner-setup.ts'

/** Where the run stands: the ref and commit of the trigger, of its payload, or the working copy of the current branch. */
export async function locateRun(
  { source, options, repository }: RunnerSetup,
  trigger: Trigger,
): Promise<{ readonly ref: string; readonly sha: string }> {
  const payload = trigger.payload ?? {}
  const ref =
    trigger.ref === undefined ? (refOfPayload(trigger.event, payload) ?? `refs/heads/${source.currentBranch}`) : fullRef(trigger.ref)
  const named = trigger.sha ?? shaOfPayload(trigger.event, payload)
  if (named !== undefined) return { ref, sha: await source.resolve(named) }
  const isCurrent = ref === `refs/heads/${source.currentBranch}` || ref.startsWith('refs/pull/')
  // A remote of the caller's own has commits only, so the working copy cannot be fetched from it.
  const hasOwnRemote = options.remoteUrl?.(repository.fullName) !== undefined
  return { ref, sha: isCurrent && !hasOwnRemote ? await source.workingCopy() : await source.resolve(isCurrent ? 'HEAD' : ref) }
}

export interface RunNumbers {
  /** Unique among all runs of the runner. */
  readonly id: number
  /** Counts the runs of the workflow. */
  readonly number: number
}

/** The identity of a run but for its workflow. */
export function identifyRun(
  setup: RunnerSetup,
  trigger: Trigger,
  place: { readonly ref: string; readonly sha: string },
  numbers: RunNumbers,
): Omit<RunIdentity, 'workflow' | 'workflowPath'> {
  const { repository, apiUrl, graphqlUrl } = setup
  const payload = completePayload(trigger, repository, place.ref, place.sha)
  const owner = repository.fullName.split('/')[0] ?? ''
  const actor = trigger.actor ?? textAt(payload, 'sender', 'login') ?? owner
  const senderId = textAt(payload, 'sender', 'login') === actor ? entryAt(payload, 'sender', 'id') : null
  return {
    id: trigger.runId ?? numbers.id,
    number: trigger.runNumber ?? numbers.number,
    attempt: trigger.attempt ?? 1,
    event: trigger.event,
    payload,
    ref: place.ref,
    refProtected: trigger.refProtected ?? false,
    sha: place.sha,
    actor,
    // An actor whose id nobody gave is nobody: 0 matches no account.
    actorId: trigger.actorId ?? (typeof senderId === 'number' ? senderId : actor === owner ? repository.ownerId : 0),
    triggeringActor: trigger.triggeringActor ?? actor,
    repository,
    apiUrl,
    graphqlUrl,
  }
}
