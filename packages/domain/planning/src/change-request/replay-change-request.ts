import type { ChangeEvidence, ChangeState, ChangeStep } from './change-step.ts'
import { type ChangeActor, type Transition, transitions } from './transitions.ts'

/** What decides who may do what. */
export interface ChangeRules {
  /** Roles whose yes approves this class of release; empty when the class needs none. */
  readonly approvers: readonly string[]
  /** Whether it may take the emergency path. */
  readonly emergency: boolean
}

/** A change request as far as its legal steps have brought it. */
export interface ChangeRequest {
  readonly state: ChangeState
  readonly raiser: string
  readonly evidence: readonly ChangeEvidence[]
  /** Day of the last step. */
  readonly on: string
}

/** Why a step is refused. */
export interface ChangeRefusal {
  readonly code:
    | 'change-request/illegal-transition'
    | 'change-request/not-allowed'
    | 'change-request/evidence-missing'
    | 'change-request/out-of-order'
  readonly message: string
}

/** The request after a step, null being the one that is not raised yet; or why the step is refused. */
export function moveChangeRequest(request: ChangeRequest | null, step: ChangeStep, rules: ChangeRules): ChangeRequest | ChangeRefusal {
  const from = request?.state ?? null
  const legal = transitions.filter((each) => each.from === from && (each.emergency !== true || rules.emergency))
  const transition = legal.find(({ to }) => to === step.to)
  if (transition === undefined)
    return {
      code: 'change-request/illegal-transition',
      message: `${from ?? 'nothing'} → ${step.to} is no legal step; from there it goes to ${legal.map(({ to }) => to).join(', ') || 'nowhere'}.`,
    }
  if (request !== null && step.on < request.on)
    return {
      code: 'change-request/out-of-order',
      message: `${step.to} on ${step.on} comes after a step on ${request.on}; give the days in their order.`,
    }
  const raiser = request?.raiser ?? step.by
  const wanted = actors[transition.by](step, raiser, rules)
  if (wanted !== null)
    return {
      code: 'change-request/not-allowed',
      message: `${JSON.stringify(step.by.slice(0, 60))} may not bring it to ${step.to}: ${wanted}.`,
    }
  const evidence = [...new Set([...(request?.evidence ?? []), ...(step.evidence ?? [])])]
  const missing = missingEvidence(transition, step, evidence)
  if (missing.length > 0)
    return {
      code: 'change-request/evidence-missing',
      message: `${step.to} needs ${missing.join(' and ')} as evidence; add evidence: [${missing.join(', ')}].`,
    }
  return { state: step.to, raiser, evidence, on: step.on }
}

// A yes, a deployment and its proof belong to one round: those before a rollback do not count for the next.
const ownEvidence: ReadonlySet<ChangeEvidence> = new Set(['deployment', 'verification', 'reason', 'approval', 'implementation-plan'])

function missingEvidence({ needs, to }: Transition, step: ChangeStep, evidence: readonly ChangeEvidence[]): readonly ChangeEvidence[] {
  const here = step.evidence ?? []
  return needs.filter((kind) => !(ownEvidence.has(kind) && to !== 'closed' ? here : evidence).includes(kind))
}

const actors: Readonly<Record<ChangeActor, (step: ChangeStep, raiser: string, rules: ChangeRules) => string | null>> = {
  anyone: () => null,
  raiser: ({ by }, raiser) => (isSame(by, raiser) ? null : 'only who raised it may'),
  'not-raiser': ({ by }, raiser) => (isSame(by, raiser) ? 'somebody other than who raised it must' : null),
  approver: ({ by, role }, raiser, { approvers }) => {
    if (isSame(by, raiser)) return 'somebody other than who raised it must'
    return approvers.length === 0 || (role !== undefined && approvers.includes(role))
      ? null
      : `it takes one of the roles ${approvers.join(', ')}`
  },
}

// Accounts are the same in any case.
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The request after its steps, or the first step that is refused, by its index. No step at all is null. */
export function replayChangeRequest(
  steps: readonly ChangeStep[],
  rules: ChangeRules,
): ChangeRequest | null | { readonly index: number; readonly refusal: ChangeRefusal } {
  let request: ChangeRequest | null = null
  for (const [index, step] of steps.entries()) {
    const moved: ChangeRequest | ChangeRefusal = moveChangeRequest(request, step, rules)
    if ('code' in moved) return { index, refusal: moved }
    request = moved
  }
  return request
}

/** Whether a request in this state carries a release: approved, and neither rejected nor withdrawn. */
export function carriesRelease(state: ChangeState): boolean {
  return state === 'approved' || state === 'planned' || state === 'deployed' || state === 'closed'
}
