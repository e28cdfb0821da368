// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { ReleaseCalendarData } from './types.d.ts'

declare const validate: ValidateFunction<ReleaseCalendarData>
export default validate
