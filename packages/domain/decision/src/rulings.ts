import { Problem, type DecisionCancellation, type DecisionDelay, type Result } from '@locktender/contracts'
import type { DecisionInput } from './decision-input.ts'
import { ownField } from './handed/own-field.ts'

export interface Ruled {
  readonly delay: DecisionDelay | null
  readonly cancellation: DecisionCancellation | null
}

const longestText = 500

/**
 * What people have ruled about this commit, now or in an earlier decision. A cancellation is for good; a delay holds until its date, and
 * the latest date counts.
 *
 * @throws {Problem} `decision/started` for a ruling after the start, `decision/not-an-outcome` for one that the policy does not have
 */
export function rulings({ ruling, phase, policy, now, subject }: DecisionInput, earlier: readonly Result[]): Ruled {
  if (ruling !== null && phase === 'started')
    throw new Problem('decision/started', 'a release that has started is neither put off nor cancelled', 'Roll it back instead.')
  if (ruling !== null && policy.decision?.outcomes?.includes(ruling.kind) === false)
    throw new Problem('decision/not-an-outcome', `the policy has no outcome ${ruling.kind}`, `Add ${ruling.kind} to decision.outcomes.`)
  const past = earlier.filter((result) => result.subject.commit === subject.commit).map(({ data }) => data)
  const delays = [
    ...(ruling?.kind === 'delay' ? [{ to: ruling.to.toISOString(), reason: ruling.reason.slice(0, longestText), by: ruling.by }] : []),
    ...past.flatMap((data) => texts(ownField(data, 'delay'), ['to', 'reason', 'by'])),
  ].filter(({ to }) => Date.parse(to) > now.getTime())
  const cancellations = [
    ...past.flatMap((data) => texts(ownField(data, 'cancellation'), ['at', 'reason', 'by'])),
    ...(ruling?.kind === 'cancel' ? [{ at: now.toISOString(), reason: ruling.reason.slice(0, longestText), by: ruling.by }] : []),
  ]
  return {
    delay: delays.toSorted((one, other) => Date.parse(other.to) - Date.parse(one.to))[0] ?? null,
    cancellation: cancellations[0] ?? null,
  }
}

function texts<Key extends string>(value: unknown, keys: readonly Key[]): readonly Record<Key, string>[] {
  const read = keys.map((key) => [key, ownField(value, key)] as const)
  return read.every(([, each]) => typeof each === 'string')
    ? [Object.fromEntries(read.map(([key, each]) => [key, String(each).slice(0, longestText)])) as Record<Key, string>]
    : []
}
