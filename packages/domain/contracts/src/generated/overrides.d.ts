// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { OverrideFile } from './types.d.ts'

declare const validate: ValidateFunction<OverrideFile>
export default validate
