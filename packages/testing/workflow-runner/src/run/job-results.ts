import type { Annotation, Conclusion, JobResult } from '../results.ts'
import type { Permissions } from '../plan/permissions.ts'

/** A job that never came to run its steps. */
export interface UnstartedJob {
  readonly id: string
  readonly name: string
  readonly conclusion: Conclusion
  readonly at: Date
  readonly messages?: readonly string[]
  readonly permissions?: Permissions
  readonly continueOnError?: boolean
  readonly level?: Annotation['level']
}

/** The result of a job without steps; `messages` become annotations. */
export function unstartedJob({
  id,
  name,
  conclusion,
  at,
  messages = [],
  permissions = {},
  continueOnError = false,
  level = 'error',
}: UnstartedJob): JobResult {
  return {
    id,
    name,
    conclusion,
    continueOnError,
    outputs: {},
    permissions,
    steps: [],
    jobs: [],
    annotations: messages.map((message) => ({ level, message })),
    startedAt: at.toISOString(),
    completedAt: at.toISOString(),
  }
}
