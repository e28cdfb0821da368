// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { PolicyTestFile } from './types.d.ts'

declare const validate: ValidateFunction<PolicyTestFile>
export default validate
