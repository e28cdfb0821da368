import type { FaceStatus } from './face-deployment.ts'
import { seqOfStatus } from './status-text.ts'

/** A stage's deployment as GitHub has it. */
export interface ShownDeployment {
  /** GitHub's number for it. */
  readonly id: number
  /** `payload.id`. */
  readonly key: string
  readonly descriptions: readonly string[]
}

/** The statuses that are not there yet, in order; those of a deployment that is not there are among them. */
export function missingStatuses(wanted: readonly FaceStatus[], shown: readonly ShownDeployment[]): readonly FaceStatus[] {
  const told = new Set(
    shown.flatMap(({ key, descriptions }) => descriptions.map((description) => `${seqOfStatus(description) ?? ''} ${key}`)),
  )
  return wanted.filter(({ deployment, seq }) => !told.has(`${seq} ${deployment.payload.id}`))
}
