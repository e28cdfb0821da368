import type { ApprovalCheck, EnvironmentApprovalData, Reason, Verdict } from '@locktender/contracts'

const order: readonly ApprovalCheck['outcome'][] = ['fail', 'unknown', 'pending', 'warn']

/** Reasons of a judgement, the deciding one first: what stands against it, then what is missing, else why it is approved. */
export function approvalReasons(
  verdict: Verdict,
  data: Pick<EnvironmentApprovalData, 'seats' | 'checks' | 'automatic' | 'digest'>,
): readonly Reason[] {
  const against = order.flatMap((outcome) => data.checks.filter((check) => check.outcome === outcome))
  const [blocking, warnings] = [against.filter(({ outcome }) => outcome !== 'warn'), against.filter(({ outcome }) => outcome === 'warn')]
  const approved = verdict === 'pass' || verdict === 'warn' ? [approval(data)] : []
  return [...blocking.map(toReason), ...approved, ...missing(data), ...warnings.map(toReason)]
}

function approval({ automatic, seats, digest }: Pick<EnvironmentApprovalData, 'seats' | 'automatic' | 'digest'>): Reason {
  if (automatic !== null) return { code: 'approval/automatic', message: automatic.reason, rule: automatic.rule }
  const filled = new Set(seats.flatMap(({ filledBy }) => filledBy?.user ?? [])).size
  return { code: 'approval/complete', message: `${filled} ${filled === 1 ? 'person has' : 'people have'} approved ${digest.slice(0, 8)}` }
}

function missing({ seats }: Pick<EnvironmentApprovalData, 'seats'>): readonly Reason[] {
  const open = seats.filter((seat) => seat.missing)
  return [...Map.groupBy(open, ({ stage, board }) => (board === null ? stage : `${stage}, board ${board}`))].map(([place, list]) => {
    const roles = [...Map.groupBy(list, ({ role }) => role)].map(([role, own]) => `${own.length} × ${role}`)
    return { code: 'approval/missing', message: `${place} waits for ${roles.join(', ')}` }
  })
}

const toReason = ({ code, message }: ApprovalCheck): Reason => ({ code, message })
