// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { RollbackContract } from './types.d.ts'

declare const validate: ValidateFunction<RollbackContract>
export default validate
