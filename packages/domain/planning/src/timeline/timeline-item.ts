/** A dated task of a release. */
export interface TimelineItem {
  /** Stable within a release: `weeks-8/week-2/feature-freeze`. */
  readonly key: string
  readonly title: string
  /** `Week −8`, `T−1 day`, `T−60 min`. */
  readonly step: string
  /** When it is due, ISO 8601 in UTC. */
  readonly dueAt: string
  /** The same day on the wall of the plan's zone: `2026-11-03`. */
  readonly dueOn: string
  /** Whether that has passed. */
  readonly overdue: boolean
}
