import type { RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import type { Observation } from '../facts.ts'
import type { Position } from '../position.ts'
import { reason } from '../step.ts'

/** How far the share may be off, as a part of what was asked for; at least one point of the whole traffic. */
const tolerance = 0.25
const smallestTolerance = 0.01

/** How what is served differs from the plan; null when it does not. */
export function shareFault({ share, versions }: Observation, view: ReleaseView, { planned }: Position): RecordReason | null {
  const allowed = Math.max(smallestTolerance, planned.share * tolerance)
  const percent = (value: number): string => `${Number((value * 100).toFixed(2))} %`
  // At one percent the whole share would be within the smallest tolerance.
  if (share <= 0 || Math.abs(share - planned.share) > allowed)
    return reason('traffic/other-share', `the release has ${percent(share)} of the traffic, not ${percent(planned.share)}`)
  const released = new Set(view.planned?.data.artifacts.map(({ sha256 }) => sha256))
  const shown = versions.filter((version) => released.has(version.sha256)).reduce((sum, version) => sum + version.share, 0)
  if (versions.length > 0 && Math.abs(shown - share) > allowed)
    return reason('traffic/other-artifact', `what serves ${percent(share)} of the traffic is not the artifact that was released`)
  const others = versions.filter((version) => version.share > 0 && !released.has(version.sha256))
  return others.length > 1 ? reason('traffic/mixed-versions', `${others.length} other versions serve traffic at once`) : null
}
