// Generated from schemas/ by `npm run generate`; do not edit.
import type { ReleasePolicy } from './types.d.ts'

/** A policy file that ships with the suite: its text, comments and all, and what it says. */
export interface Preset {
  readonly text: string
  readonly policy: ReleasePolicy
}

/** The files of schemas/presets/ by name; read on the first call. */
export declare function presets(): Readonly<Record<string, Preset>>
