// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { ApprovalCase } from './types.d.ts'

declare const validate: ValidateFunction<ApprovalCase>
export default validate
