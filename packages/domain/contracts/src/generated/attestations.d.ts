// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { AttestationFile } from './types.d.ts'

declare const validate: ValidateFunction<AttestationFile>
export default validate
