// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { ReleaseNotesData } from './types.d.ts'

declare const validate: ValidateFunction<ReleaseNotesData>
export default validate
