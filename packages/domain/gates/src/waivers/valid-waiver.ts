import type { Waiver } from '@locktender/contracts'

/** A waiver that may cover something. */
export type ValidWaiver = Waiver & { readonly isValid: true }

/** Why a waiver may not. */
export interface RefusedWaiver {
  readonly waiver: Waiver
  readonly state: 'expired' | 'refused'
  readonly message: string
}
