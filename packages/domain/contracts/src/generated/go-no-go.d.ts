// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { GoNoGoData } from './types.d.ts'

declare const validate: ValidateFunction<GoNoGoData>
export default validate
