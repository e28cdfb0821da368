import type { PolicyType, ReleasePlanFile } from '@locktender/contracts/validators/types'

export type PlanPart = NonNullable<PolicyType['plan']>[number]

const signers = ['business', 'product', 'it', 'operations'] as const

/** Whether a plan has each part that a policy may ask for. */
export const planParts: Readonly<Record<PlanPart, (plan: ReleasePlanFile) => boolean>> = {
  capacity: ({ capacity }) => capacity !== undefined,
  'change-request': ({ change_request: request }) => request !== undefined,
  communication: ({ communication = [] }) => communication.length > 0,
  delivery: ({ delivery }) => delivery !== undefined,
  // An empty list says that there are none; no list says nothing.
  dependencies: ({ dependencies }) => dependencies !== undefined,
  document: ({ document }) => document?.review_by !== undefined && document.last_validated !== undefined,
  escalation: ({ escalation = [] }) => (['L1', 'L2', 'L3'] as const).every((wanted) => escalation.some(({ level }) => level === wanted)),
  exposure: ({ exposure }) => exposure !== undefined,
  features: ({ features = [], fixes = [] }) => features.length + fixes.length > 0,
  justification: ({ justification }) => justification?.roadmap_item !== undefined,
  'measured-criteria': ({ success_criteria: criteria = [] }) =>
    criteria.length > 0 && criteria.every((each) => typeof each !== 'string' && typeof each.before === 'number'),
  'on-call': ({ on_call: shifts = [] }) => shifts.length > 0,
  rasci: ({ rasci = [] }) => rasci.length > 0,
  roles: ({ roles = {} }) => Object.keys(roles).length > 0,
  scope: ({ scope }) => scope?.exclusions !== undefined,
  'sign-off': ({ justification }) => signers.every((wanted) => justification?.sign_off?.some((each) => each.for === wanted) === true),
  'success-criteria': ({ success_criteria: criteria = [] }) => criteria.length > 0,
}
