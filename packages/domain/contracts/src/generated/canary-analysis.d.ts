// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { CanaryAnalysisData } from './types.d.ts'

declare const validate: ValidateFunction<CanaryAnalysisData>
export default validate
