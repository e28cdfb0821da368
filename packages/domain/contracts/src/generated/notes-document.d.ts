// Generated from schemas/ by `npm run generate`; do not edit.
import type { ValidateFunction } from 'ajv'
import type { NotesDocument } from './types.d.ts'

declare const validate: ValidateFunction<NotesDocument>
export default validate
