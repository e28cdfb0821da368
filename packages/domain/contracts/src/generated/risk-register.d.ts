// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { RiskRegister } from './types.d.ts'

declare const validate: ValidateFunction<RiskRegister>
export default validate
