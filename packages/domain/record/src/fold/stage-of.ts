import type { ReleaseView } from './release-view.ts'

/** The stage that a region stands at: one beyond the last that it passed. Without regions, ask for `undefined`. */
export function stageOf({ advanced }: Pick<ReleaseView, 'advanced'>, region: string | undefined): number {
  return Math.max(0, ...advanced.filter(({ data }) => data.region === region).map(({ data }) => data.to))
}
