import type { ReasonCode } from './evidence.ts'

/** Ends the reading of a report: `readEvidence` turns it into an `unknown`. Never leaves the package. */
export class Refusal extends Error {
  readonly reason: ReasonCode

  constructor(reason: ReasonCode, message: string) {
    super(message)
    this.name = 'Refusal'
    this.reason = reason
  }
}
