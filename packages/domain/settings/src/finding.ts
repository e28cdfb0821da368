/** A setting that is not what the policy takes it for, could not be read, or could be better. */
export interface SettingFinding {
  /** Stable, `settings/…` or `environment/…`. */
  readonly code: string
  /** drift: the policy does not hold without it; unknown: it could not be read; advice: it holds, and could be safer. */
  readonly kind: 'drift' | 'unknown' | 'advice'
  /** Where it is set: `Settings › Environments › production`. */
  readonly setting: string
  /** What was seen and what was expected, one sentence. */
  readonly message: string
  /** What to change, one sentence. */
  readonly mend: string
  /** Policy key that expects it; absent for what every policy rests on. */
  readonly rule?: string
}

/** A finding for a part that could not be read. */
export function unread(part: string, setting: string, why: string): SettingFinding {
  return {
    code: `settings/${part}-unread`,
    kind: 'unknown',
    setting,
    message: `It could not be read: ${why}`,
    mend: 'Run doctor with a token that may read it.',
  }
}
