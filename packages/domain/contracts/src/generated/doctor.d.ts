// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { DoctorData } from './types.d.ts'

declare const validate: ValidateFunction<DoctorData>
export default validate
