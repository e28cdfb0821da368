// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { Result } from './types.d.ts'

declare const validate: ValidateFunction<Result>
export default validate
