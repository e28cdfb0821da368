// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { TrafficObservation } from './types.d.ts'

declare const validate: ValidateFunction<TrafficObservation>
export default validate
