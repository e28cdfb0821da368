// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { StagedRolloutData } from './types.d.ts'

declare const validate: ValidateFunction<StagedRolloutData>
export default validate
