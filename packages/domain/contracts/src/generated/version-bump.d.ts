// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { VersionBumpData } from './types.d.ts'

declare const validate: ValidateFunction<VersionBumpData>
export default validate
