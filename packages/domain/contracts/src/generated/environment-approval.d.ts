// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { EnvironmentApprovalData } from './types.d.ts'

declare const validate: ValidateFunction<EnvironmentApprovalData>
export default validate
