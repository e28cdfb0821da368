// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { QualityGateData } from './types.d.ts'

declare const validate: ValidateFunction<QualityGateData>
export default validate
