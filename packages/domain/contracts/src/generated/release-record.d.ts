// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { ReleaseRecordData } from './types.d.ts'

declare const validate: ValidateFunction<ReleaseRecordData>
export default validate
