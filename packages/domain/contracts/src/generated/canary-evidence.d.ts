// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { CanaryEvidenceFile } from './types.d.ts'

declare const validate: ValidateFunction<CanaryEvidenceFile>
export default validate
