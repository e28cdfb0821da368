// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { ReleasePlanData } from './types.d.ts'

declare const validate: ValidateFunction<ReleasePlanData>
export default validate
