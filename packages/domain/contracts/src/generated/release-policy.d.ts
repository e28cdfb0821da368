// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { ReleasePolicy } from './types.d.ts'

declare const validate: ValidateFunction<ReleasePolicy>
export default validate
