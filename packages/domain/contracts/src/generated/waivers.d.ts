// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { WaiverFile } from './types.d.ts'

declare const validate: ValidateFunction<WaiverFile>
export default validate
