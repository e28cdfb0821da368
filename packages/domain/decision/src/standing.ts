import type { DecisionConfirmation, DecisionOutcome, GoNoGoData, Result } from '@locktender/contracts'
import { ownField } from './handed/own-field.ts'

/** Whether a decision may still be acted on, and if not, why. */
export interface Standing {
  readonly state: 'stands' | 'expired' | 'voided' | 'unconfirmed'
  readonly message: string
}

type Decided = Pick<GoNoGoData, 'expiresAt' | 'reconfirmFrom' | 'inputs'>

/**
 * Whether a decision stands at an instant: not after it has ended, not after `reconfirmFrom` when it was made before, and not when its
 * inputs have another digest now. Without `inputsDigest`, that is not asked.
 */
export function decisionStanding(
  decided: Decided,
  { now, inputsDigest }: { readonly now: Date; readonly inputsDigest?: string },
): Standing {
  const { expiresAt, reconfirmFrom, inputs } = decided
  if (inputsDigest !== undefined && inputsDigest !== inputs.digest)
    return {
      state: 'voided',
      message: `What it was decided on has changed: ${inputs.digest.slice(0, 12)} then, ${inputsDigest.slice(0, 12)} now.`,
    }
  if (!(now.getTime() <= Date.parse(expiresAt))) return { state: 'expired', message: `It held until ${expiresAt}.` }
  if (reconfirmFrom !== null && now.getTime() >= Date.parse(reconfirmFrom))
    return { state: 'unconfirmed', message: `It must be confirmed again from ${reconfirmFrom} on.` }
  return { state: 'stands', message: `It holds until ${reconfirmFrom ?? expiresAt}.` }
}

const outcomes: ReadonlySet<unknown> = new Set<DecisionOutcome>(['GO', 'CONDITIONAL', 'NO-GO', 'ABORT'])

/** What a decision says of an earlier one: the same inputs and the same outcome confirm it. Null for what is no decision. */
export function confirmationOf(
  earlier: Result,
  current: { readonly decision: DecisionOutcome; readonly digest: string },
  now: Date,
): DecisionConfirmation | null {
  const [decision, inputs, expiresAt] = ['decision', 'inputs', 'expiresAt'].map((key) => ownField(earlier.data, key))
  const digest = ownField(inputs, 'digest')
  if (!outcomes.has(decision) || typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest) || typeof expiresAt !== 'string') return null
  const outcome = decision as DecisionOutcome
  const common = { at: earlier.at, decision: outcome, digest }
  const { state, message } = decisionStanding(
    { expiresAt, reconfirmFrom: null, inputs: { digest, required: [] } },
    { now, inputsDigest: current.digest },
  )
  if (state !== 'stands') return { ...common, state: state === 'expired' ? 'expired' : 'voided', message }
  if (outcome !== current.decision) return { ...common, state: 'voided', message: `It was ${outcome}, now it is ${current.decision}.` }
  return { ...common, state: 'confirmed', message: 'The inputs are the same.' }
}
