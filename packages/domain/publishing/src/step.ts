export type StepKind = 'tag' | 'command' | 'draft' | 'asset' | 'publish' | 'floating' | 'comments'

/** One step of a release. */
export interface Step {
  /** `tag`, `command:npm`, `draft`, `asset:shop.tgz`, `publish`, `floating:refs/tags/v1`, `comments`. */
  readonly id: string
  readonly kind: StepKind
  /** The command, asset or ref that it is about; empty for the others. */
  readonly of: string
  readonly state: 'done' | 'missing' | 'conflict'
  readonly why: string
  /** How a person resolves a conflict. */
  readonly repair?: string
  /** Stable code of a conflict. */
  readonly code?: string
}

export const done = (why: string): StepState => ({ state: 'done', why })
export const missing = (why: string): StepState => ({ state: 'missing', why })
export const conflict = (code: string, why: string, repair: string): StepState => ({ state: 'conflict', code, why, repair })

export type StepState = Pick<Step, 'state' | 'why' | 'repair' | 'code'>
