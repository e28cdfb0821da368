// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { RecordEvent } from './types.d.ts'

declare const validate: ValidateFunction<RecordEvent>
export default validate
