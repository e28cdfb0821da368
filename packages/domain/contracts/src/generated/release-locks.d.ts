// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { ReleaseLocks } from './types.d.ts'

declare const validate: ValidateFunction<ReleaseLocks>
export default validate
