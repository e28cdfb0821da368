import type { RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import type { Observation } from '../facts.ts'
import type { Position } from '../position.ts'
import { reason } from '../step.ts'

/** How far the share may be off, as a part of the smaller side of the split; at least one point of the whole traffic. */
const tolerance = 0.25
const smallestTolerance = 0.01

/** Faults that are not waited out: other bytes than were planned serve users. */
const otherBytes: ReadonlySet<string> = new Set(['artifact/mismatch', 'artifact/drift', 'traffic/mixed-versions'])

/** Whether a release goes back when the fault is still there after the time to settle; else it stays where it is. */
export function isOtherBytes({ code }: { readonly code?: string }): boolean {
  return code !== undefined && otherBytes.has(code)
}

/** How what is served differs from the plan; null when it does not. */
export function shareFault(observation: Observation, view: ReleaseView, position: Position): RecordReason | null {
  const { share } = observation
  const planned = position.planned.share
  const allowed = Math.max(smallestTolerance, Math.min(planned, 1 - planned) * tolerance)
  const bytes = bytesFault(observation, view, position, allowed)
  if (bytes !== null) return bytes
  // At one percent the whole share would be within the smallest tolerance.
  return share <= 0 || Math.abs(share - planned) > allowed
    ? reason('traffic/other-share', `the release has ${percent(share)} of the traffic, not ${percent(planned)}`)
    : null
}

/** What serves besides the artifacts of the plan and what ran before; null where the traffic side names no digests. */
function bytesFault({ share, versions }: Observation, view: ReleaseView, position: Position, allowed: number): RecordReason | null {
  const released = new Set(view.planned?.data.artifacts.map(({ sha256 }) => sha256))
  const serving = versions.filter((version) => version.share > 0)
  const shown = serving.filter(({ sha256 }) => released.has(sha256)).reduce((sum, version) => sum + version.share, 0)
  if (serving.length > 0 && share > 0 && (shown <= 0 || Math.abs(shown - share) > allowed))
    return reason('artifact/mismatch', `what serves ${percent(share)} of the traffic is not the artifact that was released`)
  const [other, ...more] = new Set(serving.map(({ sha256 }) => sha256).filter((sha256) => !released.has(sha256)))
  if (more.length > 0) return reason('traffic/mixed-versions', `${more.length + 1} other versions serve traffic at once`)
  const previous = view.planned?.data.previous?.sha256
  if (other === undefined || previous === undefined || other === previous || wasSeen(previous, view, position)) return null
  return reason('artifact/drift', `sha256:${other.slice(0, 12)}… serves, which is neither the release nor what is said to run before it`)
}

/** Whether that version served at this place since the plan: then another in its stead was deployed meanwhile, and is the new baseline. */
function wasSeen(previous: string, { observed }: ReleaseView, { region }: Position): boolean {
  return observed.some(({ data }) => data.region === region && data.versions.some(({ sha256, share }) => share > 0 && sha256 === previous))
}

const percent = (value: number): string => `${Number((value * 100).toFixed(2))} %`
