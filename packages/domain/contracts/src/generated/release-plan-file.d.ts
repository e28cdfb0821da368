// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { ReleasePlanFile } from './types.d.ts'

declare const validate: ValidateFunction<ReleasePlanFile>
export default validate
