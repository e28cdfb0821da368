// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { PolicyLintData } from './types.d.ts'

declare const validate: ValidateFunction<PolicyLintData>
export default validate
