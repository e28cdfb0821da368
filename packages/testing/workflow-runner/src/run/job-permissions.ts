import type { JobDefinition } from '../parse/load-workflow.ts'
import { permissionsOf, readOnly } from '../plan/permissions.ts'
import type { Permissions } from '../plan/permissions.ts'
import type { WorkflowFrame } from './job-plan.ts'

/** The job's own `permissions:`, else the file's, else the calling job's, else the repository's default; only reading for a fork. */
export function jobPermissions(frame: WorkflowFrame, definition: JobDefinition): Permissions {
  const asked =
    permissionsOf(definition.permissions) ??
    permissionsOf(frame.workflow.permissions) ??
    frame.allowed ??
    frame.active.setup.defaultPermissions
  return frame.active.isFork ? readOnly(asked) : asked
}
