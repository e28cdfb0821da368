// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { ReleasePublishData } from './types.d.ts'

declare const validate: ValidateFunction<ReleasePublishData>
export default validate
