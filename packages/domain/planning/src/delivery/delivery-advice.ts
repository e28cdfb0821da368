import type { Reason } from '@locktender/contracts'

export type Strategy = 'rolling' | 'blue-green' | 'canary' | 'big-bang'
export type DeliveryModel = 'phased' | 'big-bang' | 'continuous'
export type ProcessWeight = 'light' | 'formal' | 'regulated'

/** How a release may be delivered. */
export interface DeliveryAdvice {
  /** What is chosen: by the plan file, else by the class; null when nobody chose. */
  readonly chosen: { readonly model: DeliveryModel | null; readonly strategy: Strategy } | null
  /** What the rules would choose, with the reason. */
  readonly advised: { readonly model: DeliveryModel; readonly strategy: Strategy; readonly because: string }
  /** How much process what is at stake calls for, with the reason. */
  readonly weight: { readonly process: ProcessWeight; readonly because: string }
  /** Why the choice does not fit: `delivery/big-bang-risk`, `delivery/cannot-split`, `delivery/no-double-capacity`. */
  readonly objections: readonly Reason[]
}
