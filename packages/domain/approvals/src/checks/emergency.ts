import type { ApprovalCase, ApprovalCheck, ApprovalReview, ReleasePolicy } from '@locktender/contracts'
import { milliseconds } from '../approval-settings.ts'

/** Whether a class is the short way for emergencies: a hotfix, or one that must be linked to an incident. */
export function isEmergency(policy: ReleasePolicy, releaseClass: ApprovalCase['release']['class']): boolean {
  return releaseClass === 'hotfix' || (releaseClass !== null && policy.types?.[releaseClass]?.['needs-incident'] === true)
}

/**
 * What an emergency must show, and what a normal release owes to earlier emergencies: an emergency that must be linked to an incident
 * needs one of P0 or P1; a review that is overdue holds back every release that is no emergency.
 */
export function emergencyChecks(policy: ReleasePolicy, { now, release, reviews = [] }: ApprovalCase): readonly ApprovalCheck[] {
  if (release.class === null) return []
  if (!isEmergency(policy, release.class)) {
    const overdue = reviews.filter(({ dueAt, doneAt }) => doneAt === null && Date.parse(dueAt) < Date.parse(now))
    return overdue.map(({ release: owing, dueAt }) => ({
      code: 'emergency/review-overdue',
      outcome: 'fail',
      message: `the review of the emergency release ${owing} was due at ${dueAt}; hold it, then release`,
    }))
  }
  if (policy.types?.[release.class]?.['needs-incident'] !== true) return []
  if (release.incident == null)
    return [
      { code: 'emergency/no-incident', outcome: 'fail', message: `a ${release.class} release must be linked to an incident of P0 or P1` },
    ]
  const { id, severity } = release.incident
  if (severity === 'P0' || severity === 'P1')
    return [{ code: 'emergency/incident', outcome: 'pass', message: `it answers the ${severity} incident ${id}` }]
  return [{ code: 'emergency/severity', outcome: 'fail', message: `the incident ${id} is ${severity}; only P0 and P1 are emergencies` }]
}

/** The review that an emergency release owes once it goes on; 5 days where the policy is silent. Null for other releases. */
export function owedReview(policy: ReleasePolicy, { now, release }: ApprovalCase): ApprovalReview | null {
  if (release.class === null || !isEmergency(policy, release.class)) return null
  const within = policy.types?.[release.class]?.['review-within'] ?? '5d'
  return { within, dueAt: new Date(Date.parse(now) + milliseconds(within)).toISOString() }
}
